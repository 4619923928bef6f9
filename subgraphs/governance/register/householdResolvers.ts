import { badInput } from '../../../schema/errors.ts';
import { requirePast, requireWords } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Reason } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { HouseholdMemberInput, Resolvers } from '../generated.ts';
import type { HouseholdRecord, ResidentRecord } from '../records.ts';
import type { GovernanceRepository } from '../repository.ts';
import {
  afterJoining,
  afterLeaving,
  afterNaming,
  composition,
  currentMembers,
  isCurrentMember,
  reasonOf,
  registerActors,
} from './rules.ts';

const mostMembers = 200;

/** Households of the register: formed, split, joined, left and given a head. */
export const householdResolvers: Resolvers = {
  Mutation: {
    formHousehold: (_root, { input }, { once, repository }) =>
      once('formHousehold', input, async (change) => {
        requireActor(change, registerActors.keepers, 'Keeping households');
        const { kind, division, headId, on } = input;
        await repository.register.division(division, 'input.division', change, 'COMMUNITY');
        requirePast(on, change.today, 'input.on');
        const address = requireWords(input.address, 'input.address');
        const householdNo = requireWords(input.householdNo, 'input.householdNo');
        if ((kind === 'FAMILY') !== (headId != null))
          throw badInput('BAD_USER_INPUT', 'input.headId', 'name the head of a family, and of no other household');
        const head = headId == null ? null : await repository.keptResidents.require(headId, 'input.headId', change);
        const others = await requireOthers(input.members, headId, repository, change);
        const refusals = [
          ...(head ? reasonsAgainstJoining(head, 'input.headId') : []),
          ...others.flatMap((one, at) => reasonsAgainstJoining(one, `input.members.${at}.residentId`)),
        ];
        if (refusals.length > 0) return { household: null, refusals };
        const household = await repository.keptHouseholds.create(
          {
            _id: change.newId('hh'),
            ...{ kind, division, address, householdNo },
            ...composition(kind, head, input.members, on),
          },
          'input.division',
          { action: 'FORM' },
          change,
        );
        await settle(household, head ? [head, ...others] : others, 'JOIN_HOUSEHOLD', repository, change);
        return { household, refusals: [] };
      }),
    splitHousehold: (_root, { input }, { once, repository }) =>
      once('splitHousehold', input, async (change) => {
        const { on, headId, reason, expectedVersion } = input;
        const before = await requireHousehold(input, repository, change);
        requireDay(before, [headId, ...input.members.map(({ residentId }) => residentId)], on, change);
        const address = requireWords(input.address, 'input.address');
        const householdNo = requireWords(input.householdNo, 'input.householdNo');
        const head = await repository.keptResidents.require(headId, 'input.headId', change);
        const others = await requireOthers(input.members, headId, repository, change);
        const refusals = [
          ...reasonsAgainstHeading(before, head, 'input.headId'),
          ...others.flatMap(({ _id }, at) =>
            isCurrentMember(before, _id) ? [] : [reasonOf('NOT_A_MEMBER', `input.members.${at}.residentId`)],
          ),
        ];
        if (refusals.length > 0) return { household: before, newHousehold: null, refusals };
        const going = [head, ...others];
        const left = afterLeaving(
          before,
          going.map(({ _id }) => _id),
          on,
        );
        const why = { action: 'SPLIT', reason, expectedVersion };
        const household = await repository.keptHouseholds.correct(before, left, why, change);
        const newHousehold = await repository.keptHouseholds.create(
          {
            _id: change.newId('hh'),
            ...{ kind: 'FAMILY', division: before.division, address, householdNo },
            ...composition('FAMILY', head, input.members, on),
          },
          'input.householdId',
          { action: 'FORM', reason },
          change,
        );
        await settle(newHousehold, going, 'JOIN_HOUSEHOLD', repository, change);
        return { household, newHousehold, refusals: [] };
      }),
    joinHousehold: (_root, { input }, { once, repository }) =>
      once('joinHousehold', input, async (change) => {
        const { on, relation, residentId, reason, expectedVersion } = input;
        const before = await requireHousehold(input, repository, change);
        requirePast(on, change.today, 'input.on');
        requireOtherRelation(relation, 'input.relation');
        const resident = await repository.keptResidents.require(residentId, 'input.residentId', change);
        const refusals = reasonsAgainstJoining(resident, 'input.residentId');
        if (refusals.length > 0) return { household: before, refusals };
        const why = { action: 'JOIN', reason, expectedVersion };
        const joined = afterJoining(before, { residentId, relation }, on);
        const household = await repository.keptHouseholds.correct(before, joined, why, change);
        await settle(household, [resident], 'JOIN_HOUSEHOLD', repository, change);
        return { household, refusals: [] };
      }),
    leaveHousehold: (_root, { input }, { once, repository }) =>
      once('leaveHousehold', input, async (change) => {
        const { on, residentId, reason, expectedVersion } = input;
        const before = await requireHousehold(input, repository, change);
        requireDay(before, [residentId], on, change);
        if (!isCurrentMember(before, residentId))
          return { household: before, refusals: [reasonOf('NOT_A_MEMBER', 'input.residentId')] };
        const left = afterLeaving(before, [residentId], on);
        const why = { action: 'LEAVE', reason, expectedVersion };
        const household = await repository.keptHouseholds.correct(before, left, why, change);
        // Whoever moved away may be out of the actor's reach; the household is not.
        const resident = await repository.keptResidents.find({ _id: residentId }, '_id_', change);
        const none = { householdId: null, relationToHead: null };
        if (resident)
          await repository.keptResidents.correct(resident, none, { action: 'LEAVE_HOUSEHOLD', reason }, change);
        return { household, refusals: [] };
      }),
    nameHouseholdHead: (_root, { input }, { once, repository }) =>
      once('nameHouseholdHead', input, async (change) => {
        const { headId, reason, expectedVersion } = input;
        const formerHeadRelation = input.formerHeadRelation ?? 'OTHER';
        const before = await requireHousehold(input, repository, change);
        requireOtherRelation(formerHeadRelation, 'input.formerHeadRelation');
        const head = await repository.keptResidents.require(headId, 'input.headId', change);
        const refusals = reasonsAgainstHeading(before, head, 'input.headId');
        if (refusals.length > 0) return { household: before, refusals };
        const why = { action: 'NAME_HEAD', reason, expectedVersion };
        const named = afterNaming(before, head, formerHeadRelation);
        const household = await repository.keptHouseholds.correct(before, named, why, change);
        const former = before.headId !== headId ? before.headId : null;
        const formerHead = former && (await repository.keptResidents.find({ _id: former }, '_id_', change));
        await settle(household, formerHead ? [head, formerHead] : [head], 'NAME_HEAD', repository, change);
        return { household, refusals: [] };
      }),
  },
};

function requireHousehold(
  { householdId }: { readonly householdId: string },
  { keptHouseholds }: GovernanceRepository,
  change: Change,
): Promise<HouseholdRecord> {
  requireActor(change, registerActors.keepers, 'Keeping households');
  return keptHouseholds.require(householdId, 'input.householdId', change);
}

/** A day up to today on which those who leave had joined already. */
function requireDay(household: HouseholdRecord, leaving: readonly string[], on: IsoDate, { today }: Change): void {
  requirePast(on, today, 'input.on');
  if (currentMembers(household).some(({ residentId, joinedOn }) => leaving.includes(residentId) && on < joinedOn))
    throw badInput('RANGE_INVERTED', 'input.on', 'give a day from joining on');
}

function requireOtherRelation(relation: string, argument: string): void {
  if (relation === 'HEAD')
    throw badInput('BAD_USER_INPUT', argument, 'a household has one head, who is named by nameHouseholdHead');
}

async function requireOthers(
  members: readonly HouseholdMemberInput[],
  headId: string | null | undefined,
  { keptResidents }: GovernanceRepository,
  change: Change,
): Promise<readonly ResidentRecord[]> {
  if (members.length > mostMembers)
    throw badInput('BAD_USER_INPUT', 'input.members', `name ${mostMembers} at most, and the others by joinHousehold`);
  const seen = new Set([headId]);
  const found: ResidentRecord[] = [];
  for (const [at, { residentId, relation }] of members.entries()) {
    requireOtherRelation(relation, `input.members.${at}.relation`);
    if (seen.has(residentId))
      throw badInput('BAD_USER_INPUT', `input.members.${at}.residentId`, 'name each person once (rule S-10)');
    seen.add(residentId);
    found.push(await keptResidents.require(residentId, `input.members.${at}.residentId`, change));
  }
  return found;
}

/** S-10: a member of one household at a time, and alive. */
function reasonsAgainstJoining({ lifeStatus, householdId }: ResidentRecord, path: string): readonly Reason[] {
  return [
    ...(lifeStatus === 'ALIVE' ? [] : [reasonOf('NOT_ALIVE', path)]),
    ...(householdId === null ? [] : [reasonOf('ALREADY_MEMBER', path)]),
  ];
}

/** S-09: a head is a living member of a family. */
function reasonsAgainstHeading(
  household: HouseholdRecord,
  { _id, lifeStatus }: ResidentRecord,
  path: string,
): readonly Reason[] {
  return [
    ...(isCurrentMember(household, _id) ? [] : [reasonOf('NOT_A_MEMBER', path)]),
    ...(lifeStatus === 'ALIVE' ? [] : [reasonOf('NOT_ALIVE', path)]),
    ...(household.kind === 'FAMILY' ? [] : [reasonOf('COLLECTIVE_HOUSEHOLD', 'input.householdId')]),
  ];
}

/** Each person's entry says in which household he or she is, and as what. */
async function settle(
  household: HouseholdRecord,
  people: readonly ResidentRecord[],
  action: string,
  { keptResidents }: GovernanceRepository,
  change: Change,
): Promise<void> {
  const relationOf = new Map(currentMembers(household).map(({ residentId, relation }) => [residentId, relation]));
  for (const person of people) {
    const relationToHead = relationOf.get(person._id) ?? null;
    const householdId = relationToHead === null ? person.householdId : household._id;
    await keptResidents.correct(person, { householdId, relationToHead }, { action }, change);
  }
}

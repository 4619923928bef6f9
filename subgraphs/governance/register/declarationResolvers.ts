import { badInput } from '../../../schema/errors.ts';
import { requirePast, requireWords } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { DeclareResidentInput, Resolvers } from '../generated.ts';
import type { ResidentRecord } from '../records.ts';
import type { GovernanceRepository } from '../repository.ts';
import { fieldsAfterDeathCorrection } from '../rules.ts';
import {
  afterLeaving,
  afterReturning,
  dayOfDeclaredDeath,
  isCurrentMember,
  type Judgment,
  reasonOf,
  reasonsAgainstDeclaring,
  registerActors,
} from './rules.ts';

/** Judgments on whether people live, and their revocation (rules S-07, S-08). */
export const declarationResolvers: Resolvers = {
  Mutation: {
    declareResident: (_root, { input }, { once, repository }) =>
      once('declareResident', input, async (change) => {
        requireActor(change, registerActors.correctors, 'Recording judgments');
        const before = await repository.keptResidents.require(input.id, 'input.id', change);
        const judgment = judgmentOf(input, before, change.today);
        const { status, judgedOn } = judgment;
        const court = requireWords(input.court, 'input.court');
        const judgmentNo = requireWords(input.judgmentNo, 'input.judgmentNo');
        const deathDate = deathDateOf(input, judgment, before, change.today);
        const refusals = reasonsAgainstDeclaring(before.lifeStatus, judgment);
        if (refusals.length > 0) return { resident: before, refusals };
        const homeBeforeDeath = deathDate === null ? null : await leaveHome(before, judgedOn, repository, change);
        const set = {
          ...{ lifeStatus: status, deathDate, homeBeforeDeath },
          declaration: { status, court, judgmentNo, judgedOn },
          ...(homeBeforeDeath && { householdId: null, relationToHead: null }),
        };
        const why = { action: 'DECLARE', reason: judgmentNo, expectedVersion: input.expectedVersion };
        const resident = await repository.keptResidents.correct(before, set, why, change);
        if (deathDate !== null) await tellOfDeath('DEATH_RECORDED', resident, deathDate, change);
        return { resident, refusals: [] };
      }),
    revokeDeclaration: (_root, { input }, { once, repository }) =>
      once('revokeDeclaration', input, async (change) => {
        requireActor(change, registerActors.correctors, 'Recording judgments');
        const before = await repository.keptResidents.require(input.id, 'input.id', change);
        requirePast(input.judgedOn, change.today, 'input.judgedOn');
        requireWords(input.court, 'input.court');
        const judgmentNo = requireWords(input.judgmentNo, 'input.judgmentNo');
        if (!before.declaration) return { resident: before, refusals: [reasonOf('NOT_DECLARED', 'input.id')] };
        if (input.judgedOn < before.declaration.judgedOn)
          throw badInput('RANGE_INVERTED', 'input.judgedOn', 'give a day from that of the judgment that is revoked on');
        const corrected = fieldsAfterDeathCorrection(before);
        const set = {
          ...(corrected ?? { lifeStatus: 'ALIVE' as const }),
          ...{ declaration: null, homeBeforeDeath: null },
          ...(await returnHome(before, repository, change)),
        };
        const why = { action: 'REVOKE_DECLARATION', reason: judgmentNo, expectedVersion: input.expectedVersion };
        const resident = await repository.keptResidents.correct(before, set, why, change);
        if (corrected) await tellOfDeath('DEATH_CORRECTED', resident, input.judgedOn, change);
        return { resident, refusals: [] };
      }),
  },
  Resident: {
    declaration: ({ declaration }) => declaration ?? null,
  },
};

function judgmentOf(
  { status, ground, absentSince, judgedOn }: DeclareResidentInput,
  { birthDate }: ResidentRecord,
  today: IsoDate,
): Judgment {
  if (status === 'ALIVE')
    throw badInput('BAD_USER_INPUT', 'input.status', 'a judgment that revokes another goes to revokeDeclaration');
  requirePast(judgedOn, today, 'input.judgedOn');
  if (absentSince > judgedOn)
    throw badInput('RANGE_INVERTED', 'input.absentSince', 'give a day up to that of the judgment');
  if (absentSince < birthDate) throw badInput('RANGE_INVERTED', 'input.absentSince', 'give a day from birth on');
  return { status, ground, absentSince, judgedOn };
}

/** S-07: from birth to today. */
function deathDateOf(
  { deathDate }: DeclareResidentInput,
  judgment: Judgment,
  { birthDate }: ResidentRecord,
  today: IsoDate,
): IsoDate | null {
  if (judgment.status !== 'DECEASED') {
    if (deathDate != null)
      throw badInput('BAD_USER_INPUT', 'input.deathDate', 'leave it out; it follows from the judgment');
    return dayOfDeclaredDeath(judgment);
  }
  if (deathDate == null) throw badInput('BAD_USER_INPUT', 'input.deathDate', 'give the day that the court found');
  requirePast(deathDate, today, 'input.deathDate');
  if (deathDate < birthDate) throw badInput('RANGE_INVERTED', 'input.deathDate', 'give a day from birth on');
  return deathDate;
}

/** S-09: the dead leave their household, and a head is not followed until one is named. */
async function leaveHome(
  { _id, householdId, relationToHead }: ResidentRecord,
  on: IsoDate,
  { keptHouseholds }: GovernanceRepository,
  change: Change,
): Promise<(ResidentRecord['homeBeforeDeath'] & object) | null> {
  const household = householdId && (await keptHouseholds.find({ _id: householdId }, '_id_', change));
  if (!household || !isCurrentMember(household, _id)) return null;
  await keptHouseholds.correct(household, afterLeaving(household, [_id], on), { action: 'MEMBER_DIED' }, change);
  return { householdId: household._id, relation: relationToHead ?? 'OTHER' };
}

/** S-08: whoever turns out to live is a member again, unless of another household by now. */
async function returnHome(
  resident: ResidentRecord,
  { keptHouseholds }: GovernanceRepository,
  change: Change,
): Promise<Partial<Pick<ResidentRecord, 'householdId' | 'relationToHead'>>> {
  const { homeBeforeDeath, householdId, _id } = resident;
  if (!homeBeforeDeath || householdId !== null) return {};
  const household = await keptHouseholds.find({ _id: homeBeforeDeath.householdId }, '_id_', change);
  if (household === null) return {};
  const set = afterReturning(household, resident, homeBeforeDeath.relation);
  await keptHouseholds.correct(household, set, { action: 'MEMBER_RETURNED' }, change);
  const [member] = set.members.filter(({ residentId, leftOn }) => residentId === _id && leftOn === null);
  return { householdId: household._id, relationToHead: member?.relation ?? null };
}

const tellOfDeath = (
  kind: 'DEATH_RECORDED' | 'DEATH_CORRECTED',
  { _id, residenceDivision }: ResidentRecord,
  occurredOn: IsoDate,
  { tell }: Change,
) =>
  tell({
    ...{ kind, occurredOn, residentId: _id, divisionCode: residenceDivision },
    source: { type: 'Resident', id: _id },
  });

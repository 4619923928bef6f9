import { badInput } from '../../../schema/errors.ts';
import { requirePast, requireWords } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Reason } from '../../shared/changes/machine.ts';
import { isReached } from '../../shared/changes/writeRule.ts';
import { normalizedNumber } from '../../shared/officialNumber.ts';
import { isAddressCode } from '../addressCodes.ts';
import type { IdDocType, Resolvers } from '../generated.ts';
import { identityNumberFindings } from '../identityNumber.ts';
import type { ResidentRecord } from '../records.ts';
import type { GovernanceRepository } from '../repository.ts';
import { disagreesWithIdNumber, identityKeyOf } from '../rules.ts';
import { mergeEntries } from './mergeResolvers.ts';
import { isRegisteredElsewhere, reasonOf, registerActors } from './rules.ts';

/** People of the register: registered, put right, merged and moved. */
export const residentResolvers: Resolvers = {
  Mutation: {
    registerResident: (_root, { input }, { once, repository }) =>
      once('registerResident', input, async (change) => {
        requireActor(change, registerActors.keepers, 'Registering people');
        const { idDocType, sex, birthDate, hukouType, residenceSince, registeredDivision, residenceDivision } = input;
        requirePast(birthDate, change.today, 'input.birthDate');
        requirePast(residenceSince, change.today, 'input.residenceSince');
        if (residenceSince < birthDate)
          throw badInput('RANGE_INVERTED', 'input.residenceSince', 'give a day from the birth date on');
        const name = requireWords(input.name, 'input.name');
        const ethnicity = requireWords(input.ethnicity, 'input.ethnicity');
        const phone = phoneOf(input.phone);
        await repository.register.division(residenceDivision, 'input.residenceDivision', change, 'COMMUNITY');
        // Somebody registered here but living elsewhere is for those there to enter.
        if (!isReached({ divisions: () => [residenceDivision] }, input, change.reach))
          throw badInput('FORBIDDEN', 'input.residenceDivision', 'name a community where you are in charge');
        await requireRegisteredDivision(registeredDivision, repository, change);
        const parentIds = await requireParents(input.parentIds ?? [], repository, change);
        const { idNumber, findings } = documentOf(idDocType, input.idNumber, change.today);
        if (findings.length > 0) return { resident: null, refusals: findings };
        const _id = change.newId('res');
        const identityKey = identityKeyOf({ _id, idDocType, idNumber });
        if (await isTaken(identityKey, _id, repository, change)) return { resident: null, refusals: [identityTaken] };
        const resident = await repository.keptResidents.create(
          {
            _id,
            ...{ name, idDocType, idNumber, identityKey, sex, birthDate, ethnicity, phone, hukouType, parentIds },
            ...{ registeredDivision, residenceDivision, residenceSince },
            registeredElsewhere: isRegisteredElsewhere(registeredDivision, residenceDivision),
            ...{ householdId: null, relationToHead: null, lifeStatus: 'ALIVE', deathDate: null },
            ...{ guardianIds: [], aliases: [], recordedAt: change.now },
            needsCheck: disagreesWithIdNumber({ idDocType, idNumber, birthDate, sex }),
          },
          'input.residenceDivision',
          { action: 'REGISTER' },
          change,
        );
        return { resident, refusals: [] };
      }),
    correctResident: (_root, { input }, { once, repository }) =>
      once('correctResident', input, async (change) => {
        requireActor(change, registerActors.correctors, 'Correcting entries of people');
        const reason = requireWords(input.reason, 'input.reason');
        const before = await repository.keptResidents.require(input.id, 'input.id', change);
        requirePast(input.birthDate, change.today, 'input.birthDate');
        const given = {
          ...(input.name != null && { name: requireWords(input.name, 'input.name') }),
          ...(input.ethnicity != null && { ethnicity: requireWords(input.ethnicity, 'input.ethnicity') }),
          ...(input.sex && { sex: input.sex }),
          ...(input.birthDate && { birthDate: input.birthDate }),
          ...(input.hukouType && { hukouType: input.hukouType }),
          ...(input.phone != null && { phone: phoneOf(input.phone) }),
          ...(input.parentIds && { parentIds: await requireParents(input.parentIds, repository, change, input.id) }),
        };
        if (input.idNumber != null && !input.idDocType)
          throw badInput('BAD_USER_INPUT', 'input.idDocType', 'say of which document the number is');
        const { idNumber, findings } = input.idDocType
          ? documentOf(input.idDocType, input.idNumber, change.today)
          : { idNumber: before.idNumber, findings: [] };
        if (findings.length > 0) return { resident: before, refusals: findings };
        if (Object.keys(given).length === 0 && !input.idDocType)
          throw badInput('BAD_USER_INPUT', 'input', 'give at least one fact to put right');
        const facts = { ...before, ...given, idDocType: input.idDocType ?? before.idDocType, idNumber };
        if (facts.deathDate !== null && facts.deathDate < facts.birthDate)
          throw badInput('RANGE_INVERTED', 'input.birthDate', 'give a day up to the day of death (rule S-07)');
        const identityKey = identityKeyOf(facts);
        if (await isTaken(identityKey, before._id, repository, change))
          return { resident: before, refusals: [identityTaken] };
        const { idDocType } = facts;
        const set = { ...given, idDocType, idNumber, identityKey, needsCheck: disagreesWithIdNumber(facts) };
        const why = { action: 'CORRECT', reason, expectedVersion: input.expectedVersion };
        const resident = await repository.keptResidents.correct(before, set, why, change);
        await tellHousehold(resident, reason, repository, change);
        return { resident, refusals: [] };
      }),
    mergeResidents: (_root, { input }, { once, repository }) =>
      once('mergeResidents', input, async (change) => {
        requireActor(change, registerActors.correctors, 'Merging entries of people');
        const reason = requireWords(input.reason, 'input.reason');
        const one = await repository.keptResidents.require(input.id, 'input.id', change);
        const other = await repository.keptResidents.require(input.otherId, 'input.otherId', change);
        if (one._id === other._id) throw badInput('BAD_USER_INPUT', 'input.otherId', 'name another entry');
        return mergeEntries(one, other, reason, repository, change);
      }),
    moveResident: (_root, { input }, { once, repository }) =>
      once('moveResident', input, async (change) => {
        requireActor(change, registerActors.keepers, 'Recording moves');
        const { movedOn, expectedVersion, reason } = input;
        const before = await repository.keptResidents.require(input.id, 'input.id', change);
        requirePast(movedOn, change.today, 'input.movedOn');
        if (movedOn < before.residenceSince)
          throw badInput('RANGE_INVERTED', 'input.movedOn', 'give a day from the last move on');
        if (input.residenceDivision == null && input.registeredDivision == null)
          throw badInput('BAD_USER_INPUT', 'input', 'say where the person now lives, is registered, or both');
        if (input.residenceDivision != null)
          await repository.register.division(input.residenceDivision, 'input.residenceDivision', change, 'COMMUNITY');
        if (input.registeredDivision != null)
          await requireRegisteredDivision(input.registeredDivision, repository, change);
        if (before.lifeStatus !== 'ALIVE') return { resident: before, refusals: [reasonOf('NOT_ALIVE', 'input.id')] };
        const residenceDivision = input.residenceDivision ?? before.residenceDivision;
        const registeredDivision = input.registeredDivision ?? before.registeredDivision;
        const moved = residenceDivision !== before.residenceDivision;
        const set = {
          ...{ residenceDivision, registeredDivision },
          registeredElsewhere: isRegisteredElsewhere(registeredDivision, residenceDivision),
          ...(moved && { residenceSince: movedOn }),
        };
        const why = { action: 'MOVE', reason, expectedVersion };
        const resident = await repository.keptResidents.correct(before, set, why, change);
        if (moved || registeredDivision !== before.registeredDivision)
          await change.tell({
            ...{ kind: 'RESIDENCE_MOVED', occurredOn: movedOn, residentId: resident._id },
            divisionCode: residenceDivision,
            source: { type: 'Resident', id: resident._id },
          });
        return { resident, refusals: [] };
      }),
  },
};

const identityTaken: Reason = reasonOf('IDENTITY_REGISTERED', 'input.idNumber');

// S-05: the same answer for an entry within reach and out of it, so that it tells nothing of whom it is.
async function isTaken(identityKey: string, _id: string, { keptResidents }: GovernanceRepository, change: Change) {
  const holder = await keptResidents.find({ identityKey }, 'identity', change);
  return holder !== null && holder._id !== _id;
}

/** The number of a document, or what is wrong with it; S-06: what disagrees with the facts is flagged, not refused. */
function documentOf(
  idDocType: IdDocType,
  given: string | null | undefined,
  today: string,
): { readonly idNumber: string | null; readonly findings: readonly Reason[] } {
  if (idDocType === 'NONE') {
    if (given != null) throw badInput('CODE_INVALID', 'input.idNumber', 'leave it out for a person without a document');
    return { idNumber: null, findings: [] };
  }
  if (given == null) throw badInput('CODE_INVALID', 'input.idNumber', 'give the number of the document');
  const idNumber = normalizedNumber(given);
  if (idDocType === 'RESIDENT_ID')
    return {
      idNumber,
      findings: identityNumberFindings(idNumber, today).map((one) => ({ ...one, path: 'input.idNumber' })),
    };
  if (!/^[0-9A-Z()]{5,20}$/.test(idNumber))
    throw badInput('CODE_INVALID', 'input.idNumber', 'give the number as it stands on the document');
  return { idNumber, findings: [] };
}

function phoneOf(given: string | null | undefined): string | null {
  if (given == null) return null;
  const phone = given.normalize('NFKC').trim();
  if (!/^[\d+ -]{3,20}$/.test(phone))
    throw badInput('CODE_INVALID', 'input.phone', 'give 3 to 20 digits, spaces, hyphens or +');
  return phone;
}

// S-11: of Hubei it must be a division; of another province any county of the national list.
async function requireRegisteredDivision(code: string, { register }: GovernanceRepository, change: Change) {
  const argument = 'input.registeredDivision';
  const isElsewhere = /^\d{6}0{6}$/.test(code) && !code.startsWith('42');
  if (!isElsewhere) await register.division(code, argument, change);
  else if (!isAddressCode(code.slice(0, 6)))
    throw badInput('DIVISION_UNKNOWN', argument, 'no county has this code; give its six digits and six zeros');
}

async function requireParents(
  ids: readonly string[],
  { register }: GovernanceRepository,
  change: Change,
  childId?: string,
): Promise<readonly string[]> {
  if (ids.length > 2) throw badInput('BAD_USER_INPUT', 'input.parentIds', 'name two parents at most');
  for (const [at, id] of ids.entries()) {
    if (id === childId || ids.indexOf(id) !== at)
      throw badInput('BAD_USER_INPUT', `input.parentIds.${at}`, 'name two people, neither of them the child');
    await register.resident(id, `input.parentIds.${at}`, change);
  }
  return ids;
}

// A household is found by the age of its head, which it keeps beside.
async function tellHousehold(
  { _id, householdId, birthDate }: ResidentRecord,
  reason: string,
  { keptHouseholds }: GovernanceRepository,
  change: Change,
) {
  const household = householdId && (await keptHouseholds.find({ _id: householdId }, '_id_', change));
  if (!household || household.headId !== _id || household.headBirthDate === birthDate) return;
  await keptHouseholds.correct(household, { headBirthDate: birthDate }, { action: 'CORRECT_HEAD', reason }, change);
}

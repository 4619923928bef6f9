import type { IsoDate } from '../shared/dates.ts';
import type { DivisionLevel } from './generated.ts';
import { birthDateOf, sexOf } from './identityNumber.ts';
import type { DivisionRecord, HouseholdRecord, ResidentRecord } from './records.ts';

/** One sentence on a record that breaks a rule of the register; no personal data in it. */
export interface Breach {
  readonly rule: `S-${string}`;
  readonly message: string;
}

/** S-05: what makes a person one row of the register. */
export function identityKeyOf({
  _id,
  idDocType,
  idNumber,
}: Pick<ResidentRecord, '_id' | 'idDocType' | 'idNumber'>): string {
  return idNumber === null ? `NONE:${_id}` : `${idDocType}:${idNumber}`;
}

/** S-06: whether birth date or sex disagree with the number of a resident identity card. */
export function disagreesWithIdNumber({
  idDocType,
  idNumber,
  birthDate,
  sex,
}: Pick<ResidentRecord, 'idDocType' | 'idNumber' | 'birthDate' | 'sex'>): boolean {
  if (idDocType !== 'RESIDENT_ID' || idNumber === null) return false;
  return birthDateOf(idNumber) !== birthDate || sexOf(idNumber) !== sex;
}

/** S-05, S-06, S-07, S-11: what is wrong with a resident as a row of the register. */
export function breachesOfResident(
  resident: ResidentRecord,
  levelOf: (code: string) => DivisionLevel | undefined,
  today: IsoDate,
): readonly Breach[] {
  const { lifeStatus, deathDate, birthDate } = resident;
  return breaches([
    [
      resident.identityKey !== identityKeyOf(resident),
      'S-05',
      'the identity key does not follow from document and number',
    ],
    [
      resident.needsCheck !== disagreesWithIdNumber(resident),
      'S-06',
      'needsCheck does not say whether number and facts agree',
    ],
    [isDead(lifeStatus) !== (deathDate !== null), 'S-07', 'a day of death belongs to the dead and to them alone'],
    [
      deathDate !== null && (deathDate < birthDate || deathDate > today),
      'S-07',
      'the day of death lies before birth or after today',
    ],
    [levelOf(resident.residenceDivision) !== 'COMMUNITY', 'S-11', 'the residence is not a community'],
    [!/^\d{12}$/.test(resident.registeredDivision), 'S-11', 'the registered division is not a twelve-digit code'],
  ]);
}

/** S-09, S-10: what is wrong with a household, given its current members' life status. */
export function breachesOfHousehold(
  household: HouseholdRecord,
  isAlive: (residentId: string) => boolean,
): readonly Breach[] {
  const current = household.members.filter(({ leftOn }) => leftOn === null);
  const heads = current.filter(({ relation, residentId }) => relation === 'HEAD' && isAlive(residentId));
  const isFamily = household.kind === 'FAMILY';
  return breaches([
    [
      isFamily && !household.headVacant && heads.length !== 1,
      'S-09',
      'a family household has exactly one living head unless it is vacant',
    ],
    [household.headVacant && heads.length !== 0, 'S-09', 'a household with a living head is not vacant'],
    [household.headId !== (heads[0]?.residentId ?? null), 'S-09', 'the head is not the member who is said to be it'],
    [
      new Set(current.map(({ residentId }) => residentId)).size !== current.length,
      'S-10',
      'a resident is a current member twice',
    ],
    [household.size !== current.length, 'S-10', 'the size does not count the current members'],
  ]);
}

const depth: Readonly<Record<DivisionLevel, number>> = {
  PROVINCE: 0,
  PREFECTURE: 1,
  COUNTY: 2,
  TOWNSHIP: 3,
  COMMUNITY: 4,
};

/** S-12: whether a division of one level may have others directly below it, of the level given or of any. */
export const mayHoldLevel = (parent: DivisionLevel, level: DivisionLevel | null): boolean =>
  depth[parent] < depth[level ?? 'COMMUNITY'];

/** S-12: what is wrong with a division as a node of the tree. */
export function breachesOfDivision(
  division: DivisionRecord,
  parent: DivisionRecord | undefined,
  hasResidents: boolean,
): readonly Breach[] {
  const { level, parentCode, ancestorCodes, validTo, succeededBy, _id } = division;
  return breaches([
    [(parentCode === null) !== (level === 'PROVINCE'), 'S-12', 'only the province has no parent'],
    [parentCode !== null && !parent, 'S-12', 'the parent is not in the register'],
    [parent !== undefined && !mayHoldLevel(parent.level, level), 'S-12', "the parent's level is not higher"],
    [
      ancestorCodes.includes(_id) || ancestorCodes.at(-1) !== (parentCode ?? undefined),
      'S-12',
      'the line of ancestors does not end at the parent',
    ],
    [
      validTo !== null && succeededBy.length === 0 && hasResidents,
      'S-12',
      'a division with residents is closed without a successor',
    ],
  ]);
}

/** S-09: whether a family household stands without a living head. */
export function isHeadVacant(kind: HouseholdRecord['kind'], livingHead: string | null): boolean {
  return kind === 'FAMILY' && livingHead === null;
}

/**
 * S-08: what a correction of a recorded or declared death (wrong person, or the declaration revoked) makes of a resident; null
 * when no death is recorded, so that nothing else, such as a declared absence, is undone with it.
 */
export function fieldsAfterDeathCorrection({
  lifeStatus,
}: ResidentRecord): Pick<ResidentRecord, 'lifeStatus' | 'deathDate'> | null {
  return isDead(lifeStatus) ? { lifeStatus: 'ALIVE', deathDate: null } : null;
}

const isDead = (lifeStatus: ResidentRecord['lifeStatus']): boolean =>
  lifeStatus === 'DECEASED' || lifeStatus === 'DECLARED_DEAD';

function breaches(checks: readonly (readonly [boolean, Breach['rule'], string])[]): readonly Breach[] {
  return checks.flatMap(([isBroken, rule, message]) => (isBroken ? [{ rule, message }] : []));
}

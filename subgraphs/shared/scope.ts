import { ageOn, type IsoDate } from './dates.ts';
import { isWithin } from './divisionCode.ts';

/** Divisions whose subtrees a caller may read, each by its twelve-digit code. */
export type Scope = readonly string[];

/** Divisions of a row on which the rule of its type may test scope; 12-digit codes, null where the row has none. */
export interface ScopedDivisions {
  readonly handlingDivision: string | null;
  readonly registeredDivision: string | null;
  readonly residenceDivision: string | null;
}

export type ScopeField = keyof ScopedDivisions;

/** S-02: whether a row lies in the caller's scope by any one of the divisions that the rule of its type names. */
export function isInScope<Field extends ScopeField>(
  row: Pick<ScopedDivisions, Field>,
  testedOn: readonly Field[],
  scope: Scope,
): boolean {
  return testedOn.some((field) => {
    const division = row[field];
    // An entry that is no code would have no digits to test on, and with that let everything through.
    return division !== null && scope.some((code) => /^\d{12}$/.test(code) && isWithin(division, code));
  });
}

/** S-01: the row for a caller in whose scope it lies, and null, as if there were none, for any other. */
export function seenInScope<Field extends ScopeField, Row extends Pick<ScopedDivisions, Field>>(
  row: Row | null,
  testedOn: readonly Field[],
  scope: Scope,
): Row | null {
  return row !== null && isInScope(row, testedOn, scope) ? row : null;
}

/** A recorded guardianship; `to` is its last day, null while it lasts. */
export interface GuardianshipSpan {
  readonly guardianId: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** What must be known of a person to say who may read for them. */
export interface Ward {
  readonly birthDate: IsoDate;
  readonly parentIds: readonly string[];
  readonly guardianships: readonly GuardianshipSpan[];
}

const majority = 18; // 民法典 第十七条

/**
 * S-04: whether a parent or guardian may read a person's data on a day: for a minor up to the day before the eighteenth birthday,
 * for an adult while a guardianship lasts that was begun for the adult. One begun for the minor ends with minority, whether or
 * not its record was closed.
 */
export function mayReadAsParentOrGuardian(readerId: string, ward: Ward, on: IsoDate): boolean {
  const held = ward.guardianships.filter(
    ({ guardianId, from, to }) => guardianId === readerId && from <= on && (to === null || on <= to),
  );
  if (ageOn(ward.birthDate, on) < majority) return ward.parentIds.includes(readerId) || held.length > 0;
  return held.some(({ from }) => ageOn(ward.birthDate, from) >= majority);
}

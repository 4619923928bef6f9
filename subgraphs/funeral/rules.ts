import { daysBetween, type IsoDate, shanghaiDateOf } from '../shared/dates.ts';
import type { CemeteryKind, DeathRecordState } from './generated.ts';

/** The periods and amounts that the province may set otherwise; illustrative. */
export const parameters = {
  /** F-03: a verification later than so many days after the death is late. */
  verificationDays: 15,
  /** F-11: a public-benefit cemetery is planned for so many years. */
  planningYears: 30,
} as const;

/** What a clerk should look into although the record stands. */
export interface Finding {
  readonly code: 'DATE_CONFLICT';
  readonly message: string;
}

const nextStates: Record<DeathRecordState, readonly DeathRecordState[]> = {
  REPORTED: ['VERIFIED', 'REJECTED'],
  VERIFIED: ['CLOSED', 'CORRECTED'],
  CLOSED: ['CORRECTED'],
  REJECTED: [],
  CORRECTED: [],
};

/** The stages a death record may enter next. */
export const nextDeathStates = (state: DeathRecordState): readonly DeathRecordState[] => nextStates[state];

/** F-02, S-08: whether the record says that the person is dead or may be; at most one such record per resident. */
export const stands = (state: DeathRecordState): boolean => state !== 'REJECTED' && state !== 'CORRECTED';

/** F-02: what makes a death one row of its collection. */
export function standingKeyOf(death: {
  readonly _id: string;
  readonly residentId: string | null;
  readonly state: DeathRecordState;
}): string {
  return death.residentId !== null && stands(death.state) ? `RESIDENT:${death.residentId}` : `NONE:${death._id}`;
}

/** F-02: two sources whose dates of death lie more than one day apart. */
export function deathFindings(reports: readonly { readonly diedOn: IsoDate }[]): readonly Finding[] {
  const days = reports.map(({ diedOn }) => diedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) <= 1) return [];
  return [
    {
      code: 'DATE_CONFLICT',
      message: 'The sources give dates of death more than one day apart; the verified date holds.',
    },
  ];
}

/** F-03: days from death to verification by the calendar of Shanghai. */
export const daysToVerification = (diedOn: IsoDate, verifiedAt: Date): number =>
  daysBetween(diedOn, shanghaiDateOf(verifiedAt));

/** F-03: whether so many days make a verification late. */
export const isLate = (days: number): boolean => days > parameters.verificationDays;

/** F-05: whether the price holds on a day, its first and last day included. */
export function isPriceValidOn(
  { effectiveFrom, effectiveTo }: { readonly effectiveFrom: IsoDate; readonly effectiveTo: IsoDate | null },
  on: IsoDate,
): boolean {
  return effectiveFrom <= on && (effectiveTo === null || on <= effectiveTo);
}

/** What lies in a tomb: ashes or a body, of one or of two. */
export type TombUse = 'ASHES_SINGLE' | 'ASHES_JOINT' | 'BODY_SINGLE' | 'BODY_DOUBLE';

const largestTombM2: Record<TombUse, number> = {
  ASHES_SINGLE: 0.5,
  ASHES_JOINT: 0.8,
  BODY_SINGLE: 4,
  BODY_DOUBLE: 6,
};

/** F-11: whether a tomb in a public-benefit cemetery keeps to the norm (eight Hubei departments, October 2020). */
export const isTombWithinNorm = (use: TombUse, areaM2: number): boolean => areaM2 <= largestTombM2[use];

/** F-11: whether the places suffice for the planned years at the deaths of one year. */
export const meetsPlannedNeed = (places: number, yearlyDeaths: number): boolean =>
  places >= parameters.planningYears * yearlyDeaths;

/** How many places a cemetery or columbarium has and how many are taken. */
export interface Occupancy {
  readonly plots: number;
  readonly niches: number;
  readonly used: number;
}

/** F-14: whether more is used than there is. */
export const isOverused = ({ plots, niches, used }: Occupancy): boolean => used > plots + niches;

/** Form of a placement (安葬方式). */
export type PlacementForm =
  | 'NICHE'
  | 'WALL'
  | 'TREE'
  | 'FLOWER'
  | 'LAWN'
  | 'SCATTER'
  | 'WATER'
  | 'SMALL_TOMB'
  | 'TOMB'
  | 'BODY_BURIAL';

/** F-16: all forms but a tomb, a body's burial, and a small tomb over the norm (民发〔2016〕21号). */
export function isEcological(form: PlacementForm, tomb: { readonly use: TombUse; readonly areaM2: number }): boolean {
  if (form === 'TOMB' || form === 'BODY_BURIAL') return false;
  return form !== 'SMALL_TOMB' || isTombWithinNorm(tomb.use, tomb.areaM2);
}

/** What the coverage rule looks at. */
export interface Coverage {
  readonly kind: CemeteryKind;
  readonly status: string;
  readonly serves: readonly string[];
}

/** F-17: whether a division has a public-benefit cemetery or columbarium in operation that names it among those it serves. */
export function isCovered(divisionCode: string, facilities: Iterable<Coverage>): boolean {
  for (const { kind, status, serves } of facilities)
    if (kind !== 'COMMERCIAL' && status === 'OPERATING' && serves.includes(divisionCode)) return true;
  return false;
}

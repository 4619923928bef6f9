import { addDays, ageOn, type IsoDate } from '../shared/dates.ts';
import type {
  DivorceApplicationState,
  MaritalStatus,
  MarriageEndReason,
  MarriageState,
  RegistryGrade,
} from './generated.ts';

const marriageableAge = { MALE: 22, FEMALE: 20 } as const;

/** M-01: twenty-two for men, twenty for women, on the day of registration (民法典 第一千零四十七条). */
export function isOldEnoughToMarry(
  person: { readonly sex: 'MALE' | 'FEMALE'; readonly birthDate: IsoDate },
  on: IsoDate,
): boolean {
  return ageOn(person.birthDate, on) >= marriageableAge[person.sex];
}

const greatGrandparents = 3;
const grandparents = 2;

/**
 * M-02: lineal kin, and collateral kin within three generations, who may not marry (民法典 第一千零四十八条). Oneself is the first
 * generation and grandparents are the third, so collateral kin within it share a parent or a grandparent. Adoptive parents
 * stand among the parents like others.
 */
export function areProhibitedKin(
  personId: string,
  otherId: string,
  parentsOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (isAncestor(personId, otherId, parentsOf) || isAncestor(otherId, personId, parentsOf)) return true;
  const ancestors = ancestorsOf(personId, grandparents, parentsOf);
  const others = ancestorsOf(otherId, grandparents, parentsOf);
  return [...ancestors].some((ancestor) => others.has(ancestor));
}

const isAncestor = (ancestorId: string, ofId: string, parentsOf: ReadonlyMap<string, readonly string[]>) =>
  ancestorsOf(ofId, greatGrandparents, parentsOf).has(ancestorId);

function ancestorsOf(personId: string, steps: number, parentsOf: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  let generation: readonly string[] = [personId];
  for (let step = 0; step < steps; step += 1) {
    generation = generation.flatMap((id) => parentsOf.get(id) ?? []);
    for (const id of generation) found.add(id);
  }
  return found;
}

/** What the rules look at in a marriage. */
export interface MarriageFacts {
  readonly state: MarriageState;
  readonly registeredOn: IsoDate;
  readonly endedByDeathOf: string | null;
}

/** M-03: whether one of a person's marriages still holds (民法典 第一千零四十二条). */
export const hasValidMarriage = (marriages: readonly Pick<MarriageFacts, 'state'>[]): boolean =>
  marriages.some(({ state }) => state === 'VALID');

const nextMarriageState: Record<MarriageState, readonly MarriageState[]> = {
  VALID: ['DIVORCED', 'DIVORCED_BY_COURT', 'ENDED_BY_DEATH', 'VOID', 'ANNULLED'],
  DIVORCED: [],
  DIVORCED_BY_COURT: [],
  ENDED_BY_DEATH: [],
  VOID: [],
  ANNULLED: [],
};

/** The stages a marriage may enter next. */
export const nextMarriageStates = (state: MarriageState): readonly MarriageState[] => nextMarriageState[state];

const nextDivorceState: Record<DivorceApplicationState, readonly DivorceApplicationState[]> = {
  SUBMITTED: ['COOLING', 'NOT_ACCEPTED'],
  COOLING: ['COLLECTABLE', 'WITHDRAWN'],
  COLLECTABLE: ['REGISTERED', 'LAPSED', 'REFUSED'],
  REGISTERED: [],
  WITHDRAWN: [],
  LAPSED: [],
  REFUSED: [],
  NOT_ACCEPTED: [],
};

/** The stages a divorce application may enter next. */
export const nextDivorceStates = (state: DivorceApplicationState): readonly DivorceApplicationState[] =>
  nextDivorceState[state];

const endReasonOfState: Record<MarriageState, MarriageEndReason | null> = {
  VALID: null,
  DIVORCED: 'DIVORCE_REGISTERED',
  DIVORCED_BY_COURT: 'DIVORCE_JUDGMENT',
  ENDED_BY_DEATH: 'DEATH',
  VOID: 'VOIDED',
  ANNULLED: 'ANNULMENT',
};

/** How a marriage in this state ended, null while it holds. */
export const endReasonOf = (state: MarriageState): MarriageEndReason | null => endReasonOfState[state];

const thinkingDays = 30;
const collectingDays = 30;

/** The days of a divorce by registration: when thinking again ends, and when the certificate can be collected. */
export interface DivorceWindow {
  readonly coolingEndsOn: IsoDate;
  readonly collectFrom: IsoDate;
  readonly collectBy: IsoDate;
}

/**
 * M-10, M-11: each has thirty days from the day after receipt to think again, both have the thirty that follow to collect
 * (民法典 第一千零七十七条). A period whose last day is a rest day ends on the next working day (第二百零三条).
 */
export function divorceWindow(receivedOn: IsoDate, isRestDay: (date: IsoDate) => boolean): DivorceWindow {
  const coolingEndsOn = workingDayFrom(addDays(receivedOn, thinkingDays), isRestDay);
  return {
    coolingEndsOn,
    collectFrom: addDays(coolingEndsOn, 1),
    collectBy: workingDayFrom(addDays(coolingEndsOn, collectingDays), isRestDay),
  };
}

function workingDayFrom(date: IsoDate, isRestDay: (date: IsoDate) => boolean): IsoDate {
  let day = date;
  while (isRestDay(day)) day = addDays(day, 1);
  return day;
}

/** M-10: whether either party may still withdraw on a day. */
export const mayWithdrawOn = ({ coolingEndsOn }: DivorceWindow, on: IsoDate): boolean => on <= coolingEndsOn;

/** M-11, M-18: whether the certificate can be collected, and a slot for it lie, on a day. */
export const mayCollectOn = ({ collectFrom, collectBy }: DivorceWindow, on: IsoDate): boolean =>
  collectFrom <= on && on <= collectBy;

/** M-11: whether the application is deemed withdrawn on a day. */
export const hasLapsedOn = ({ collectBy }: DivorceWindow, on: IsoDate): boolean => on > collectBy;

/**
 * M-20: marital status as it follows from all of a person's marriages; void and annulled ones never existed
 * (民法典 第一千零五十四条). Whoever died in a marriage died married: only the other party is widowed by it.
 */
export function maritalStatusOf(personId: string, marriages: readonly MarriageFacts[]): MaritalStatus {
  if (hasValidMarriage(marriages)) return 'MARRIED';
  const last = marriages
    .filter(({ state }) => state !== 'VOID' && state !== 'ANNULLED')
    .reduce<MarriageFacts | null>(
      (latest, marriage) => (latest === null || marriage.registeredOn >= latest.registeredOn ? marriage : latest),
      null,
    );
  if (last === null) return 'NEVER_MARRIED';
  if (last.state !== 'ENDED_BY_DEATH') return 'DIVORCED';
  return last.endedByDeathOf === personId ? 'MARRIED' : 'WIDOWED';
}

/** The grades from the least to the best. */
const gradesUpwards: readonly RegistryGrade[] = ['UNGRADED', 'A3', 'A4', 'A5'];

/** Grades that are as good as one or better. */
export const gradesFrom = (least: RegistryGrade): readonly RegistryGrade[] =>
  gradesUpwards.slice(gradesUpwards.indexOf(least));

/** M-23: whether a registry counts as 3A or better on a day (indicator 15). */
export function isOfGrade3AOn(
  { grade, gradedOn }: { readonly grade: RegistryGrade; readonly gradedOn: IsoDate | null },
  on: IsoDate,
): boolean {
  return gradesFrom('A3').includes(grade) && gradedOn !== null && gradedOn <= on;
}

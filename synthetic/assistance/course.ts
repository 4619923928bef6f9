import type { BenefitStatus, CaseChangeKind, TerminationReason } from '../../subgraphs/assistance/generated.ts';
import { lastMonthBefore, monthAfter } from '../../subgraphs/assistance/rules.ts';
import { addDays, type IsoDate, type IsoMonth, monthOf } from '../../subgraphs/shared/dates.ts';
import type { Random } from '../random.ts';

/** The end of a case: the last month paid for, and why. */
export interface Ending {
  readonly lastMonth: IsoMonth;
  readonly decidedOn: IsoDate;
  readonly reason: TerminationReason;
}

/** The months of a case and what became of it. */
export interface Course {
  readonly start: IsoMonth;
  readonly ending: Ending | null;
  readonly gradualExitFrom: IsoMonth | null;
  readonly suspendedFrom: IsoMonth | null;
}

/** One decision before its amounts are computed. */
export interface Decision {
  readonly kind: CaseChangeKind;
  readonly decidedOn: IsoDate;
  readonly effectiveMonth: IsoMonth;
  readonly reason: string;
}

/** Where a decision leads; null where the state stays what it was. */
export const statusAfter: Readonly<Record<CaseChangeKind, BenefitStatus | null>> = {
  GRANTED: 'ACTIVE',
  STANDARD_RAISED: null,
  MEMBER_ADDED: null,
  MEMBER_REMOVED: null,
  INCREASED: null,
  DECREASED: null,
  CARE_REASSESSED: null,
  SUSPENDED: 'SUSPENDED',
  RESUMED: 'ACTIVE',
  GRADUAL_EXIT_ENTERED: 'GRADUAL_EXIT',
  TERMINATED: 'TERMINATED',
};

// In one month whoever leaves or joins is counted before the new standard is applied; the end comes last.
const rank: readonly CaseChangeKind[] = [
  'GRANTED',
  'MEMBER_REMOVED',
  'MEMBER_ADDED',
  'CARE_REASSESSED',
  'STANDARD_RAISED',
  'INCREASED',
  'DECREASED',
  'SUSPENDED',
  'RESUMED',
  'GRADUAL_EXIT_ENTERED',
  'TERMINATED',
];

/** Decisions in the order in which they take effect. */
export const inOrder = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort(
    (one, other) =>
      compare(one.effectiveMonth, other.effectiveMonth) || rank.indexOf(one.kind) - rank.indexOf(other.kind),
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Grant, yearly rises, suspension, gradual exit and end of a case, up to the last month of `asOf`. */
export function decisionsOf(course: Course, asOf: IsoDate, random: Random): readonly Decision[] {
  const { start, ending, gradualExitFrom, suspendedFrom } = course;
  const settledFrom = [gradualExitFrom, suspendedFrom, ending && monthAfter(ending.lastMonth)].find(
    (month) => month !== null,
  );
  const raisedUntil = settledFrom ? lastMonthBefore(settledFrom) : monthOf(asOf);
  const beforehand = (month: IsoMonth) => addDays(`${month}-01`, -random.between(3, 20));
  const rises = yearsBetween(start, raisedUntil).map(
    (year): Decision => ({
      kind: 'STANDARD_RAISED',
      decidedOn: `${year - 1}-12-${random.between(20, 30)}`,
      effectiveMonth: `${year}-01`,
      reason: '救助标准提高，按新标准重新核定',
    }),
  );
  const at = (kind: CaseChangeKind, effectiveMonth: IsoMonth | null, reason: string): readonly Decision[] =>
    effectiveMonth === null ? [] : [{ kind, decidedOn: beforehand(effectiveMonth), effectiveMonth, reason }];
  return [
    ...at('GRANTED', start, '经审核确认符合条件'),
    ...rises,
    ...at('SUSPENDED', suspendedFrom, '待核实家庭经济状况，暂停发放'),
    ...at('GRADUAL_EXIT_ENTERED', gradualExitFrom, '成员就业增收，给予渐退期'),
    ...(ending ? [endOf(ending)] : []),
  ];
}

const endOf = ({ lastMonth, decidedOn, reason }: Ending): Decision => ({
  kind: 'TERMINATED',
  decidedOn,
  effectiveMonth: monthAfter(lastMonth),
  reason: endReasons[reason],
});

const endReasons: Readonly<Record<TerminationReason, string>> = {
  DEATH: '保障对象死亡',
  INCOME_EXCEEDED: '家庭人均收入高于标准',
  PROPERTY_EXCEEDED: '家庭财产超过规定',
  MOVED_OUT: '迁出本辖区',
  AGE_OUT: '超过规定年龄',
  TRANSFERRED_TO_OTHER_BENEFIT: '转入其他救助待遇',
  VOLUNTARY: '本人自愿放弃',
  FRAUD: '骗取救助',
  REFUSED_REVIEW: '拒绝配合核查',
  NO_LONGER_QUALIFIED: '不再符合救助条件',
};

// The Januaries after the first month, up to the last one.
function yearsBetween(start: IsoMonth, last: IsoMonth): readonly number[] {
  const first = Number(start.slice(0, 4)) + 1;
  const years = Number(last.slice(0, 4)) - first + 1;
  return Array.from({ length: Math.max(0, years) }, (_, index) => first + index);
}

/** Each decision holds until the month before the next one takes effect. */
export function withUntil<Change extends { readonly effectiveMonth: IsoMonth }>(
  changes: readonly Change[],
): readonly (Change & { readonly untilMonth: IsoMonth | null })[] {
  return changes.map((change, index) => {
    const next = changes[index + 1];
    return { ...change, untilMonth: next ? lastMonthBefore(next.effectiveMonth) : null };
  });
}

/** A month from one to another, both included; the first when they are the wrong way round. */
export function monthBetween(random: Random, from: IsoMonth, to: IsoMonth): IsoMonth {
  return monthAfter(from, random.between(0, Math.max(0, monthsBetween(from, to))));
}

export const monthsBetween = (from: IsoMonth, to: IsoMonth): number =>
  12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5)) - Number(from.slice(5));

/** A month in which cases end: most in the reviews of January and July (domain reference § 5.6). */
export function reviewMonth(random: Random, from: IsoMonth, to: IsoMonth): IsoMonth {
  const month = monthBetween(random, from, to);
  if (random.chance(0.28)) return month;
  const review = `${month.slice(0, 4)}-${Number(month.slice(5)) < 7 ? '01' : '07'}`;
  return review < from ? month : review;
}

export const latest = (...texts: readonly string[]): string => [...texts].sort().at(-1) ?? '';
export const earliest = (one: string, other: string): string => (one < other ? one : other);

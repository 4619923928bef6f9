import { addDays, addMonths, daysBetween, type IsoDate, type IsoMonth, monthOf } from '../../subgraphs/shared/dates.ts';
import type { ElderlyBenefitTier } from '../../subgraphs/welfare/generated.ts';
import type { WelfareBenefitRateRecord } from '../../subgraphs/welfare/records.ts';
import type { Random } from '../random.ts';

/** From a month on a benefit pays this much. */
export interface Step {
  readonly from: IsoMonth;
  readonly monthly: number;
  readonly tier?: ElderlyBenefitTier;
}

/** The amounts of a benefit from its first month to its last: steps in order, cut to the time it runs. */
export function ratesOver(
  steps: readonly Step[],
  start: IsoMonth,
  end: IsoMonth | null,
): readonly WelfareBenefitRateRecord[] {
  const running = steps.filter(({ from }, index) => {
    const next = steps[index + 1];
    return (next === undefined || next.from > start) && (end === null || from <= end);
  });
  return running.map(({ from, monthly, tier }, index) => {
    const next = running[index + 1];
    return {
      from: from < start ? start : from,
      to: next === undefined ? end : monthBefore(next.from),
      monthly,
      tier: tier ?? null,
    };
  });
}

export const firstDayOf = (month: IsoMonth): IsoDate => `${month}-01`;
export const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
export const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);

/** A day between two, both included. */
export const dayBetween = (random: Random, from: IsoDate, to: IsoDate): IsoDate =>
  addDays(from, random.between(0, Math.max(0, daysBetween(from, to))));

/** A month between those of two days, both included. */
export const monthBetween = (random: Random, from: IsoDate, to: IsoDate): IsoMonth =>
  monthOf(dayBetween(random, from, to));

const monthBefore = (month: IsoMonth): IsoMonth => monthOf(addMonths(firstDayOf(month), -1));

import { addMonths, ageOn, type IsoDate, type IsoMonth, monthOf } from '../../shared/dates.ts';
import type { ElderlyBenefitKind, ElderlyBenefitTier } from '../generated.ts';
import { attainedOn } from './ages.ts';
import { compatibility } from './compatibility.ts';

/** Elderly people are those of sixty and more (W-34). */
export const elderlyAge = 60;

const monthsBetweenAliveChecks = 12; // W-36

/** The tiers of the advanced-age allowance by the age they begin at, the highest first (W-34). */
export const advancedAgeTiers: readonly { readonly from: number; readonly tier: ElderlyBenefitTier }[] = [
  { from: 100, tier: 'AGE_100_AND_OVER' },
  { from: 90, tier: 'AGE_90_TO_99' },
  { from: 80, tier: 'AGE_80_TO_89' },
];

export const isElderly = (birthDate: IsoDate, on: IsoDate): boolean => ageOn(birthDate, on) >= elderlyAge;

/** The tier of an age; null below eighty (W-34). */
export const tierOfAge = (age: number): ElderlyBenefitTier | null =>
  advancedAgeTiers.find(({ from }) => age >= from)?.tier ?? null;

/** The first month a tier is paid for: that of the birthday (W-35). */
export const tierStartMonth = (birthDate: IsoDate, age: number): IsoMonth => monthOf(attainedOn(birthDate, age));

/** The tier a person is entitled to in a month, from the month of the birthday on; null below eighty (W-35). */
export const tierInMonth = (birthDate: IsoDate, month: IsoMonth): ElderlyBenefitTier | null =>
  advancedAgeTiers.find(({ from }) => month >= tierStartMonth(birthDate, from))?.tier ?? null;

/** The day from which a check that the person lives is due: twelve months after the last (W-36). */
export const aliveCheckDueOn = (lastCheck: IsoDate): IsoDate => addMonths(lastCheck, monthsBetweenAliveChecks);

/** Whether a check is due. Silence then suspends a benefit and never ends it (W-36). */
export const isAliveCheckDue = (dueOn: IsoDate, today: IsoDate): boolean => dueOn <= today;

/** Whether one person may hold all of these elderly benefits: the advanced-age allowance, and one of care and comprehensive (W-38). */
export function mayHoldTogether(kinds: readonly ElderlyBenefitKind[]): boolean {
  return kinds.every((kind, index) =>
    kinds.slice(0, index).every((earlier) => earlier !== kind && compatibility[kind][earlier] !== 'E'),
  );
}

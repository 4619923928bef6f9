import { addMonths, ageOn, type IsoDate, type IsoMonth, monthOf } from '../shared/dates.ts';
import type { BenefitStatus, DibaoClass, SelfCare, SupplementKind, SupportMode } from './generated.ts';
import type { SixItemsRecord } from './records.ts';

/** Whole yuan of an amount in fen, upwards, as monthly benefits are rounded (domain reference § 0.5). */
export const upToWholeYuan = (fen: number): number => Math.ceil(fen / 100) * 100;

/** The month so many months later; earlier when negative. */
export const monthAfter = (month: IsoMonth, months = 1): IsoMonth => monthOf(addMonths(`${month}-01`, months));

/** whether a family is under the line; the very amount of the standard is not. */
export function isEligibleForDibao(family: {
  readonly perCapitaIncome: number;
  readonly standard: number;
  readonly passesPropertyTest: boolean;
}): boolean {
  return family.perCapitaIncome < family.standard && family.passesPropertyTest;
}

/** One kind of income in a year, in fen. */
export interface AnnualIncome {
  readonly annualAmount: number;
  readonly excludedBecause: string | null;
}

/** monthly income per head in fen, half a fen up; excluded items never count, deductions never make it negative. */
export function perCapitaIncome(
  incomes: readonly AnnualIncome[],
  allowedDeductions: number,
  familyMembers: number,
): number {
  if (familyMembers < 1) throw new RangeError('A family unit has one member at least');
  const countable = incomes.reduce(
    (sum, { annualAmount, excludedBecause }) => (excludedBecause === null ? sum + annualAmount : sum),
    0,
  );
  const shares = 12 * familyMembers;
  return Math.floor((2 * Math.max(0, countable - allowedDeductions) + shares) / (2 * shares));
}

/**
 * the top-up of those covered and their supplements, a month, up to the whole yuan; never negative. Of an individual
 * case one person is covered while the income is that of the whole family.
 */
export function dibaoMonthlyAmount(family: {
  readonly standard: number;
  readonly perCapitaIncome: number;
  readonly coveredMembers: number;
  readonly supplementRates: readonly number[];
}): number {
  const { standard, coveredMembers, supplementRates } = family;
  const topUp = Math.max(0, standard - Math.max(0, family.perCapitaIncome)) * coveredMembers;
  const supplements = supplementRates.reduce((sum, rate) => sum + supplementAmount(standard, rate), 0);
  return upToWholeYuan(topUp + supplements);
}

// Rates have two decimals, so counting in hundredths keeps the fen whole but for the last division.
const supplementAmount = (standard: number, rate: number): number => (standard * Math.round(rate * 100)) / 100;

/** Share of the standard by kind of supplement; illustrative, a prefecture may set its own from 0.10 to 0.30. */
export const supplementRates: Readonly<Record<SupplementKind, number>> = {
  SERIOUSLY_ILL: 0.3,
  SEVERELY_DISABLED: 0.3,
  ELDERLY: 0.2,
  MINOR: 0.1,
};

/** What a supplement may be paid for. */
export interface SupplementGround {
  readonly birthDate: IsoDate;
  readonly disabilityGrade: 1 | 2 | 3 | 4 | null;
  readonly isSeriouslyIll: boolean;
}

const elderlyAge = 60;
const adultAge = 18;

/** the one supplement of a person on a day, the highest of those that apply; null when none does. */
export function supplementOf(
  { birthDate, disabilityGrade, isSeriouslyIll }: SupplementGround,
  on: IsoDate,
  rates: Readonly<Record<SupplementKind, number>> = supplementRates,
): SupplementKind | null {
  const age = ageOn(birthDate, on);
  const grounds: readonly (readonly [SupplementKind, boolean])[] = [
    ['SEVERELY_DISABLED', disabilityGrade !== null && disabilityGrade <= 2],
    ['SERIOUSLY_ILL', isSeriouslyIll],
    ['ELDERLY', age >= elderlyAge],
    ['MINOR', age < adultAge],
  ];
  const applying = grounds.flatMap(([kind, applies]) => (applies ? [kind] : []));
  return applying.sort((one, other) => rates[other] - rates[one])[0] ?? null;
}

/** Months between reviews by class: those able to work twice a year, the others once. */
const reviewInterval: Readonly<Record<DibaoClass, number>> = { A: 12, B: 12, C: 6 };

/** the day by which a family must be reviewed again. */
export const nextReviewDue = (lastReviewOn: IsoDate, familyClass: DibaoClass): IsoDate =>
  addMonths(lastReviewOn, reviewInterval[familyClass]);

/** whether a review was missed. Nothing else follows from it: payment goes on. */
export function isReviewOverdue(
  reviewed: { readonly nextReviewDue: IsoDate | null; readonly status: BenefitStatus },
  today: IsoDate,
): boolean {
  if (reviewed.status === 'TERMINATED' || reviewed.nextReviewDue === null) return false;
  return reviewed.nextReviewDue < today;
}

/** the last day of a gradual exit of six months that begins with a month. */
export const gradualExitEnd = (fromMonth: IsoMonth): IsoDate => lastDayOf(monthAfter(fromMonth, 5));

const lastDayOf = (month: IsoMonth): IsoDate => addMonths(`${month}-31`, 0);

/** the first month in which somebody who died no longer counts. */
export const monthWithoutTheDead = (deathDate: IsoDate): IsoMonth => monthAfter(monthOf(deathDate));

/** self-care by how many of the six items are impossible. */
export function selfCareOf(items: SixItemsRecord): SelfCare {
  const possible = [items.eating, items.dressing, items.gettingUp, items.toilet, items.walking, items.bathing];
  const impossible = possible.filter((isPossible) => !isPossible).length;
  if (impossible === 0) return 'FULL';
  return impossible <= 3 ? 'PARTIAL' : 'NONE';
}

/** the least basic standard of support in extreme difficulty, 1.3 times the guarantee standard, in whole yuan. */
export const tekunBasicFloor = (dibaoStandard: number): number => upToWholeYuan((dibaoStandard * 13) / 10);

/** what a person in extreme difficulty gets a month. */
export const tekunMonthlyAmount = (basicStandard: number, careStandard: number): number =>
  upToWholeYuan(basicStandard + careStandard);

/** whether an institution is offered before support at home. */
export const isInstitutionOfferedFirst = (selfCare: SelfCare): boolean => selfCare !== 'FULL';

/** whether a signed care agreement is needed. */
export const needsCareAgreement = (supportMode: SupportMode): boolean => supportMode === 'DISPERSED';

/** Months in which a person is in one of the benefits that exclude each other; `to` is the last one, null while it goes on. */
export interface ExclusiveSpell {
  readonly benefit: 'DIBAO' | 'TEKUN' | 'ORPHAN';
  readonly from: IsoMonth;
  readonly to: IsoMonth | null;
}

/** the spells of one person that began while another ran; the later grant is the suspect. */
export function exclusivityBreaches<Spell extends ExclusiveSpell>(spells: readonly Spell[]): readonly Spell[] {
  const byStart = [...spells].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  return byStart.filter((later, at) =>
    byStart.slice(0, at).some(({ from, to }) => from <= later.from && (to === null || to >= later.from)),
  );
}

/** the last month of the benefit that another one, entered with a month, takes the place of. */
export const lastMonthBefore = (enteredWith: IsoMonth): IsoMonth => monthAfter(enteredWith, -1);

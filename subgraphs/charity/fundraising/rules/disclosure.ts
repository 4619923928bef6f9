import type { Reason } from '../../../shared/changes/machine.ts';
import { addDays, addMonths, type IsoDate } from '../../../shared/dates.ts';
import type { DisclosureKind } from '../../generated.ts';
import { isLate } from '../../rules/fundraising.ts';
import type { DisclosureRecord, SpendingFiguresRecord } from '../records.ts';
import { reasonsOf } from './findings.ts';
import { holdsPersonalNumber } from './privacy.ts';

/** Something that falls due. */
export interface Due {
  readonly kind: DisclosureKind;
  readonly dueOn: IsoDate;
}

/** What the clock of disclosures hangs on. */
export interface Clocked {
  readonly subjectType: 'CAMPAIGN' | 'PROJECT';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly emergency: boolean;
}

const monthsBetween = 3;
const monthsWithoutProgress = 6;
const daysInEmergency = 5;
// A response of a year; what takes longer is no emergency any more.
const mostEmergencyReports = 73;

/**
 * C-13: every three months where it takes longer than six, three months after the end, and in an emergency every five days
 * (慈善法 第七十二条、第七十九条).
 */
export function disclosuresDue({ subjectType, from, to, emergency }: Clocked): readonly Due[] {
  const progress: Due[] = [];
  if (addMonths(from, monthsWithoutProgress) < to)
    for (let months = monthsBetween; addMonths(from, months) <= to; months += monthsBetween)
      progress.push({ kind: `${subjectType}_PROGRESS`, dueOn: addMonths(from, months) });
  const receipts: Due[] = [];
  for (let dueOn = addDays(from, daysInEmergency); emergency && dueOn <= to; dueOn = addDays(dueOn, daysInEmergency))
    receipts.push({ kind: 'EMERGENCY_5DAY', dueOn });
  return [...progress, ...receipts.slice(0, mostEmergencyReports), finalDue(subjectType, to)];
}

/** C-13: the last report, three months after the end (慈善法 第七十九条). */
export const finalDue = (subjectType: Clocked['subjectType'], endedOn: IsoDate): Due => ({
  kind: `${subjectType}_FINAL`,
  dueOn: addMonths(endedOn, monthsBetween),
});

/** C-13: late is what was published after its day, or is outstanding after it; what ceased to be due never is. */
export const isDisclosureLate = (
  { dueOn, publishedOn, waivedOn }: Pick<DisclosureRecord, 'dueOn' | 'publishedOn' | 'waivedOn'>,
  today: IsoDate,
): boolean => waivedOn === null && isLate(dueOn, publishedOn, today);

/**
 * C-11: whether 70 % of last year's income or of the average was spent, and at most 10 % of the spending on management
 * (慈善法 第六十一条).
 */
export const keepsSpendingRatios = (figures: SpendingFiguresRecord): boolean => {
  const { incomeLastYear, averageIncome, spending, managementCost } = figures;
  const spendsEnough = spending * 10 >= Math.min(incomeLastYear, averageIncome) * 7;
  return spendsEnough && managementCost * 10 <= spending;
};

/** What is published, and of whom. */
export interface Publication {
  readonly kind: DisclosureKind;
  readonly isQualifiedFoundation: boolean;
  readonly isQualified: boolean;
  readonly summary: string;
  readonly figures: SpendingFiguresRecord | null;
  readonly auditor: string | null;
  readonly exception: string | null;
}

/** C-11, C-13, C-14: why something cannot be published as it is (慈善法 第十三条、第六十一条、第八十二条). */
export function publicationFindings(publication: Publication): readonly Reason[] {
  const { kind, isQualified, isQualifiedFoundation, summary, figures, auditor, exception } = publication;
  const isAnnual = kind === 'ANNUAL_REPORT';
  return reasonsOf([
    [
      isAnnual && figures === null,
      'FIGURES_MISSING',
      'An annual report tells income, spending and management cost (慈善法 第十三条).',
      'input.figures',
    ],
    [
      (isAnnual || kind === 'AUDITED_FINANCE') && isQualified && auditor === null,
      'AUDIT_MISSING',
      'The accounts of whoever fund-raises in public are audited; name the auditor (慈善法 第十三条).',
      'input.auditor',
    ],
    [
      isAnnual && isQualifiedFoundation && figures !== null && exception === null && !keepsSpendingRatios(figures),
      'SPENDING_RATIO',
      'Spend 70 % of the income and 10 % of that on management at most, or report the exception (慈善法 第六十一条).',
      'input.exception',
    ],
    [
      [summary, exception ?? '', auditor ?? ''].some(holdsPersonalNumber),
      'PERSON_NAMED',
      'Publish no number of any person (慈善法 第八十二条).',
      'input.summary',
    ],
  ]);
}

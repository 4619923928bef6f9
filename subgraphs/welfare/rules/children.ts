import { addMonths, ageOn, type IsoDate, type IsoMonth, monthOf } from '../../shared/dates.ts';
import type { ChildWelfareKind, DisabilityCategory, ParentStatus } from '../generated.ts';
import { attainedOn } from './ages.ts';

const majority = 18;
const noticeMonths = 6; // W-07
const shortestMonths = 6; // W-03: restrictions of liberty and lost contact count from here

/** How a parent's status counts for W-01 and W-02. */
type Absence = 'PRESENT' | 'DEAD' | 'NOT_FOUND' | 'MISSING' | 'UNABLE';

const absenceOf: Readonly<Record<ParentStatus, Absence>> = {
  CAPABLE: 'PRESENT',
  DECEASED: 'DEAD',
  UNKNOWN: 'NOT_FOUND',
  DECLARED_MISSING: 'MISSING',
  SEVERE_DISABILITY: 'UNABLE',
  SERIOUS_ILLNESS: 'UNABLE',
  IMPRISONED: 'UNABLE',
  COMPULSORY_DETOX: 'UNABLE',
  OTHER_RESTRICTED_LIBERTY: 'UNABLE',
  LOST_CONTACT: 'UNABLE',
  GUARDIANSHIP_REVOKED: 'UNABLE',
  DEPORTED: 'UNABLE',
};

type GuaranteedKind = Exclude<ChildWelfareKind, 'OTHER_DISTRESSED'>;

/**
 * Kind by what became of the two parents (W-01, W-02). Two missing, or one dead and one missing, is a reading of an open text;
 * a parent not to be found beside one who is missing or unable is named by neither definition.
 */
const kindByAbsence: Readonly<Record<Absence, Readonly<Record<Absence, GuaranteedKind | null>>>> = {
  PRESENT: { PRESENT: null, DEAD: null, NOT_FOUND: null, MISSING: null, UNABLE: null },
  DEAD: {
    PRESENT: null,
    DEAD: 'ORPHAN',
    NOT_FOUND: 'ORPHAN',
    MISSING: 'DE_FACTO_UNATTENDED',
    UNABLE: 'DE_FACTO_UNATTENDED',
  },
  NOT_FOUND: { PRESENT: null, DEAD: 'ORPHAN', NOT_FOUND: 'ORPHAN', MISSING: null, UNABLE: null },
  MISSING: {
    PRESENT: null,
    DEAD: 'DE_FACTO_UNATTENDED',
    NOT_FOUND: null,
    MISSING: 'DE_FACTO_UNATTENDED',
    UNABLE: 'DE_FACTO_UNATTENDED',
  },
  UNABLE: {
    PRESENT: null,
    DEAD: 'DE_FACTO_UNATTENDED',
    NOT_FOUND: null,
    MISSING: 'DE_FACTO_UNATTENDED',
    UNABLE: 'DE_FACTO_UNATTENDED',
  },
};

/** Which guarantee a child has a right to on a day; null for none. A change of either status asks again (W-01, W-02, W-04). */
export function guaranteeOf(
  child: { readonly birthDate: IsoDate; readonly fatherStatus: ParentStatus; readonly motherStatus: ParentStatus },
  on: IsoDate,
): GuaranteedKind | null {
  if (ageOn(child.birthDate, on) >= majority) return null;
  return kindByAbsence[absenceOf[child.fatherStatus]][absenceOf[child.motherStatus]];
}

/** Whether a parent's disability is severe: grade 1 or 2, or 3 or 4 if intellectual or mental (W-03). */
export function isSevereDisability(certificate: {
  readonly grade: number;
  readonly categories: readonly DisabilityCategory[];
}): boolean {
  if (certificate.grade <= 2) return true;
  return certificate.categories.some((category) => category === 'INTELLECTUAL' || category === 'MENTAL');
}

/** Whether a prison term, detoxification or other restriction is long enough to count (W-03). */
export const isLongRestriction = (months: number): boolean => months >= shortestMonths;

/** Whether a parent without contact or care since a day counts as out of contact (W-03). */
export const isOutOfContact = (since: IsoDate, on: IsoDate): boolean => addMonths(since, shortestMonths) <= on;

/** The least a new standard may be: the old one grown by consumption, in whole fen upwards; it never falls (W-06). */
export function leastNewStandard(old: number, consumptionGrowth: number): number {
  const tenThousandths = Math.max(0, Math.round(consumptionGrowth * 10_000));
  return Math.ceil((old * (10_000 + tenThousandths)) / 10_000);
}

/** The day the child comes of age (W-07). */
export const comesOfAgeOn = (birthDate: IsoDate): IsoDate => attainedOn(birthDate, majority);

/** The last month the guarantee is paid for: that of the eighteenth birthday (W-07). */
export const lastGuaranteeMonth = (birthDate: IsoDate): IsoMonth => monthOf(comesOfAgeOn(birthDate));

/** The day assistance is told, six months before a child comes of age (W-07). */
export const handoverOn = (ageOutOn: IsoDate): IsoDate => addMonths(ageOutOn, -noticeMonths);

/** Whether a grown-up child keeps the education grant: still at school after coming of age (W-07). */
export function keepsEducationGrant(
  child: { readonly birthDate: IsoDate; readonly inSchoolUntil: IsoDate | null },
  on: IsoDate,
): boolean {
  return on >= comesOfAgeOn(child.birthDate) && child.inSchoolUntil !== null && on <= child.inSchoolUntil;
}

import type { WelfareBenefitKind } from '../generated.ts';

/** What a person may hold in a month, as far as one holding bears on another (domain reference § 4.2). */
export type Holding = Exclude<WelfareBenefitKind, 'OTHER_DISTRESSED'> | 'DIBAO' | 'TEKUN';

/** E exclusive, C compatible, H the higher of the same type is paid, D only the difference is paid; null where no person can hold both. */
export type Compatibility = 'E' | 'C' | 'H' | 'D' | null;

type Row = Readonly<Record<Holding, Compatibility>>;

/**
 * The matrix of § 4.2, symmetric (A-22, W-05, W-09, W-37, W-38, W-49). Its row for the elderly CARE and COMPREHENSIVE subsidies
 * is two rows here, since only the second excludes the SERVICE subsidy; the two exclude each other (W-38).
 */
export const compatibility: Readonly<Record<Holding, Row>> = {
  DIBAO: row({ TEKUN: 'E', ORPHAN: 'E', DE_FACTO_UNATTENDED: 'D', ...allElderly('C'), LIVING: 'C', NURSING: 'C' }),
  TEKUN: row({
    DIBAO: 'E',
    ORPHAN: 'E',
    DE_FACTO_UNATTENDED: 'D',
    LIVING: 'E',
    NURSING: 'E',
    ADVANCED_AGE: 'C',
    CARE: 'E',
    COMPREHENSIVE: 'E',
    SERVICE: 'C',
  }),
  ORPHAN: row({ DIBAO: 'E', TEKUN: 'E', DE_FACTO_UNATTENDED: 'E', LIVING: 'E', NURSING: 'C' }),
  DE_FACTO_UNATTENDED: row({ DIBAO: 'D', TEKUN: 'D', ORPHAN: 'E', LIVING: 'E', NURSING: 'C' }),
  LIVING: row({
    DIBAO: 'C',
    TEKUN: 'E',
    ORPHAN: 'E',
    DE_FACTO_UNATTENDED: 'E',
    NURSING: 'C',
    ADVANCED_AGE: 'C',
    CARE: 'H',
    COMPREHENSIVE: 'H',
    SERVICE: 'C',
  }),
  NURSING: row({
    DIBAO: 'C',
    TEKUN: 'E',
    ORPHAN: 'C',
    DE_FACTO_UNATTENDED: 'C',
    LIVING: 'C',
    ADVANCED_AGE: 'C',
    CARE: 'H',
    COMPREHENSIVE: 'H',
    SERVICE: 'C',
  }),
  ADVANCED_AGE: row({
    DIBAO: 'C',
    TEKUN: 'C',
    LIVING: 'C',
    NURSING: 'C',
    CARE: 'C',
    COMPREHENSIVE: 'C',
    SERVICE: 'C',
  }),
  CARE: row({
    DIBAO: 'C',
    TEKUN: 'E',
    LIVING: 'H',
    NURSING: 'H',
    ADVANCED_AGE: 'C',
    COMPREHENSIVE: 'E',
    SERVICE: 'C',
  }),
  COMPREHENSIVE: row({
    DIBAO: 'C',
    TEKUN: 'E',
    LIVING: 'H',
    NURSING: 'H',
    ADVANCED_AGE: 'C',
    CARE: 'E',
    SERVICE: 'E',
  }),
  SERVICE: row({
    DIBAO: 'C',
    TEKUN: 'C',
    LIVING: 'C',
    NURSING: 'C',
    ADVANCED_AGE: 'C',
    CARE: 'C',
    COMPREHENSIVE: 'E',
  }),
};

/** One benefit of a person in a month. */
export interface Held {
  readonly kind: Holding;
  readonly monthly: number;
}

/** What of it is paid, and why less than all. */
export interface Payable extends Held {
  readonly paid: number;
  readonly reason: 'BENEFIT_EXCLUSIVE' | 'HIGHER_OF' | null;
}

/**
 * What is paid of benefits held together, given in the order they were granted: the later of an exclusive pair is not paid
 * (§ 4.2), nor is the lower of two of the same type (W-38, W-49); of equal amounts the earlier grant stays.
 */
export function payableOf(held: readonly Held[]): readonly Payable[] {
  return held.map((one, index) => {
    const isExcluded = held.slice(0, index).some((earlier) => compatibility[one.kind][earlier.kind] === 'E');
    if (isExcluded) return { ...one, paid: 0, reason: 'BENEFIT_EXCLUSIVE' };
    const isLower = held.some((other, place) => {
      if (!isHigherOfTwo(one.kind, other.kind)) return false;
      return other.monthly > one.monthly || (other.monthly === one.monthly && place < index);
    });
    return isLower ? { ...one, paid: 0, reason: 'HIGHER_OF' } : { ...one, paid: one.monthly, reason: null };
  });
}

type Purpose = 'living' | 'care';

// "The higher of the same type": a comprehensive subsidy takes the place of several (W-37) and meets either of the two subsidies.
const purposes: Partial<Record<Holding, readonly Purpose[]>> = {
  LIVING: ['living'],
  NURSING: ['care'],
  CARE: ['care'],
  COMPREHENSIVE: ['living', 'care'],
};

function isHigherOfTwo(one: Holding, other: Holding): boolean {
  if (compatibility[one][other] !== 'H') return false;
  return (purposes[one] ?? []).some((purpose) => purposes[other]?.includes(purpose));
}

function row(letters: Partial<Row>): Row {
  return {
    DIBAO: null,
    TEKUN: null,
    ORPHAN: null,
    DE_FACTO_UNATTENDED: null,
    LIVING: null,
    NURSING: null,
    ADVANCED_AGE: null,
    CARE: null,
    COMPREHENSIVE: null,
    SERVICE: null,
    ...letters,
  };
}

function allElderly(letter: Compatibility) {
  return { ADVANCED_AGE: letter, CARE: letter, COMPREHENSIVE: letter, SERVICE: letter };
}

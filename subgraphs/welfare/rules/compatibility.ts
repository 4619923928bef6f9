import type { WelfareBenefitKind } from '../generated.ts';

/** What a person may hold in a month, as far as one holding bears on another (domain reference § 4.2). */
export type Holding = Exclude<WelfareBenefitKind, 'OTHER_DISTRESSED'> | 'DIBAO' | 'TEKUN';

/** E exclusive, C compatible, H the higher of the same type is paid, D only the difference is paid; null where no person can hold both. */
export type Compatibility = 'E' | 'C' | 'H' | 'D' | null;

type Row = Readonly<Record<Holding, Compatibility>>;

const _ = null;

/**
 * The matrix of § 4.2, symmetric (A-22, W-05, W-09, W-37, W-38, W-49). Its row for the elderly CARE and COMPREHENSIVE subsidies
 * is two rows here, since only the second excludes the SERVICE subsidy; the two exclude each other (W-38).
 * Columns: DIBAO, TEKUN, ORPHAN, DE_FACTO_UNATTENDED, LIVING, NURSING, ADVANCED_AGE, CARE, COMPREHENSIVE, SERVICE.
 */
export const compatibility: Readonly<Record<Holding, Row>> = {
  DIBAO: row(_, 'E', 'E', 'D', 'C', 'C', 'C', 'C', 'C', 'C'),
  TEKUN: row('E', _, 'E', 'D', 'E', 'E', 'C', 'E', 'E', 'C'),
  ORPHAN: row('E', 'E', _, 'E', 'E', 'C', _, _, _, _),
  DE_FACTO_UNATTENDED: row('D', 'D', 'E', _, 'E', 'C', _, _, _, _),
  LIVING: row('C', 'E', 'E', 'E', _, 'C', 'C', 'H', 'H', 'C'),
  NURSING: row('C', 'E', 'C', 'C', 'C', _, 'C', 'H', 'H', 'C'),
  ADVANCED_AGE: row('C', 'C', _, _, 'C', 'C', _, 'C', 'C', 'C'),
  CARE: row('C', 'E', _, _, 'H', 'H', 'C', _, 'E', 'C'),
  COMPREHENSIVE: row('C', 'E', _, _, 'H', 'H', 'C', 'E', _, 'E'),
  SERVICE: row('C', 'C', _, _, 'C', 'C', 'C', 'C', 'E', _),
};

function row(
  DIBAO: Compatibility,
  TEKUN: Compatibility,
  ORPHAN: Compatibility,
  DE_FACTO_UNATTENDED: Compatibility,
  LIVING: Compatibility,
  NURSING: Compatibility,
  ADVANCED_AGE: Compatibility,
  CARE: Compatibility,
  COMPREHENSIVE: Compatibility,
  SERVICE: Compatibility,
): Row {
  return {
    DIBAO,
    TEKUN,
    ORPHAN,
    DE_FACTO_UNATTENDED,
    LIVING,
    NURSING,
    ADVANCED_AGE,
    CARE,
    COMPREHENSIVE,
    SERVICE,
  };
}

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
  const standing: Held[] = [];
  for (const one of held) if (!standing.some(({ kind }) => compatibility[one.kind][kind] === 'E')) standing.push(one);
  return held.map((one) => {
    const place = standing.indexOf(one);
    if (place === -1) return { ...one, paid: 0, reason: 'BENEFIT_EXCLUSIVE' };
    const isLower = standing.some((other, otherPlace) => {
      if (!isHigherOfTwo(one.kind, other.kind)) return false;
      return other.monthly > one.monthly || (other.monthly === one.monthly && otherPlace < place);
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

import type { IsoDate } from '../../shared/dates.ts';
import type { DisabilityCategory, DisabilityCertificateState, DisabilitySubsidyBasis } from '../generated.ts';
import type { DisabilitySubsidyKind } from '../records.ts';
import { compatibility, type Holding } from './compatibility.ts';

/** A certificate as far as the subsidies ask about it. */
export interface Certificate {
  readonly grade: number;
  readonly categories: readonly DisabilityCategory[];
  readonly state: DisabilityCertificateState;
  readonly validUntil: IsoDate;
}

/** How far a division has widened the circle of those entitled (W-48). */
export interface Widening {
  readonly livingForEdgeFamilies: boolean;
  readonly nursingForGradesThreeAndFour: boolean;
}

export interface Claimant {
  readonly certificate: Certificate;
  readonly familyAid: 'DIBAO' | 'EDGE' | null;
  readonly needsLongTermCare: boolean;
  /** What the person holds already and might exclude a subsidy. */
  readonly holdings: readonly Holding[];
}

/** A subsidy the person has a right to, or the reason for which there is none although the certificate would allow it. */
export interface SubsidyFinding {
  readonly kind: DisabilitySubsidyKind;
  readonly basis: DisabilitySubsidyBasis;
  readonly refusal: 'BENEFIT_EXCLUSIVE' | null;
}

/** What a certificate holder may claim on a day: LIVING, NURSING, both or neither (W-48, W-49). */
export function subsidyFindings(claimant: Claimant, widening: Widening, on: IsoDate): readonly SubsidyFinding[] {
  if (mustSuspendSubsidy(claimant.certificate, on)) return [];
  const bases = [
    { kind: 'LIVING', basis: livingBasis(claimant, widening) },
    { kind: 'NURSING', basis: nursingBasis(claimant, widening) },
  ] as const;
  return bases.flatMap(({ kind, basis }) => {
    if (basis === null) return [];
    const isExcluded = claimant.holdings.some((holding) => compatibility[kind][holding] === 'E');
    return [{ kind, basis, refusal: isExcluded ? ('BENEFIT_EXCLUSIVE' as const) : null }];
  });
}

/** Whether a subsidy stops for the time being, from the same month on: certificate frozen, cancelled or run out (W-52). */
export function mustSuspendSubsidy(certificate: Pick<Certificate, 'state' | 'validUntil'>, on: IsoDate): boolean {
  return certificate.state !== 'VALID' || certificate.validUntil < on;
}

function livingBasis({ familyAid }: Claimant, { livingForEdgeFamilies }: Widening): DisabilitySubsidyBasis | null {
  if (familyAid === 'DIBAO') return 'DIBAO_FAMILY';
  return familyAid === 'EDGE' && livingForEdgeFamilies ? 'EDGE_FAMILY' : null;
}

function nursingBasis(
  { certificate: { grade, categories }, needsLongTermCare }: Claimant,
  { nursingForGradesThreeAndFour }: Widening,
): DisabilitySubsidyBasis | null {
  if (!needsLongTermCare) return null;
  if (grade <= 2) return 'SEVERE_GRADE';
  const isIntellectualOrMental = categories.includes('INTELLECTUAL') || categories.includes('MENTAL');
  return nursingForGradesThreeAndFour && isIntellectualOrMental ? 'INTELLECTUAL_OR_MENTAL' : null;
}

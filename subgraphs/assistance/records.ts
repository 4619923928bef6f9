import type { IsoDate, IsoMonth } from '../shared/dates.ts';
import type { FacilityFields } from '../shared/facility.ts';
import type { Connection } from '../shared/pages.ts';
import type {
  AreaType,
  AssistanceStandardKind,
  BenefitStatus,
  CaseChangeKind,
  DibaoClass,
  FamilyExclusion,
  FamilyInclusion,
  FamilyRelation,
  RescueStationTier,
  SelfCare,
  SupplementKind,
  SupportMode,
  TekunBasis,
  TerminationReason,
} from './generated.ts';

export interface AssistanceStandardRecord {
  readonly _id: string;
  readonly division: string;
  readonly kind: AssistanceStandardKind;
  /** Either an amount or a ratio, never both. */
  readonly amount: number | null;
  readonly ratio: number | null;
  readonly areaType: AreaType | null;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly documentNo: string;
  readonly synthetic?: true;
}

export interface FamilyMemberRecord {
  readonly residentId: string;
  readonly relation: FamilyRelation;
  readonly includedBecause: FamilyInclusion;
}

export interface ExcludedFamilyMemberRecord {
  readonly residentId: string;
  readonly reason: FamilyExclusion;
}

export interface FamilyUnitRecord {
  readonly applicantId: string;
  readonly members: readonly FamilyMemberRecord[];
  readonly excluded: readonly ExcludedFamilyMemberRecord[];
}

export interface DibaoMemberRecord {
  readonly residentId: string;
  /** Kept beside the person so that cases can be found by the age of those covered. */
  readonly birthDate: IsoDate;
  readonly class: DibaoClass;
  readonly supplementKind: SupplementKind | null;
  readonly supplementRate: number | null;
  readonly individual: boolean;
  readonly coveredFrom: IsoMonth;
  readonly coveredTo: IsoMonth | null;
}

/** What every decision on a case stores. It holds from its month to the one before the next decision's. */
interface CaseChange {
  readonly kind: CaseChangeKind;
  readonly decidedOn: IsoDate;
  readonly effectiveMonth: IsoMonth;
  /** Last month it holds for, null for the latest; kept so that any past month can be counted. */
  readonly untilMonth: IsoMonth | null;
  readonly status: BenefitStatus;
  readonly monthlyAmount: number;
  readonly reason: string;
}

export interface DibaoChangeRecord extends CaseChange {
  readonly coveredMembers: number;
  readonly standard: number;
}

export interface TekunChangeRecord extends CaseChange {
  readonly selfCare: SelfCare;
  readonly supportMode: SupportMode;
}

export interface DibaoCaseRecord {
  readonly _id: string;
  readonly caseNo: string;
  /** A community, twelve digits. */
  readonly handlingDivision: string;
  readonly householdId: string;
  readonly areaType: AreaType;
  readonly familyUnit: FamilyUnitRecord;
  /** Everybody ever covered, the present first. */
  readonly members: readonly DibaoMemberRecord[];
  readonly coveredMembers: number;
  readonly perCapitaIncome: number;
  readonly standard: number;
  readonly monthlyAmount: number;
  readonly class: DibaoClass;
  readonly status: BenefitStatus;
  readonly startMonth: IsoMonth;
  readonly endMonth: IsoMonth | null;
  readonly terminationReason: TerminationReason | null;
  readonly lastReviewOn: IsoDate;
  readonly nextReviewDue: IsoDate | null;
  readonly gradualExitUntil: IsoDate | null;
  readonly changes: readonly DibaoChangeRecord[];
  readonly synthetic?: true;
}

/** Whether each of the six items is possible alone. */
export interface SixItemsRecord {
  readonly eating: boolean;
  readonly dressing: boolean;
  readonly gettingUp: boolean;
  readonly toilet: boolean;
  readonly walking: boolean;
  readonly bathing: boolean;
}

export interface TekunCaseRecord {
  readonly _id: string;
  readonly caseNo: string;
  readonly residentId: string;
  readonly householdId: string | null;
  /** A community, twelve digits. */
  readonly handlingDivision: string;
  readonly areaType: AreaType;
  readonly basis: TekunBasis;
  readonly supportMode: SupportMode;
  readonly selfCare: SelfCare;
  readonly sixItems: SixItemsRecord;
  readonly assessedOn: IsoDate;
  readonly institutionId: string | null;
  readonly carerId: string | null;
  readonly careAgreementNo: string | null;
  readonly basicAmount: number;
  readonly careAmount: number;
  readonly monthlyAmount: number;
  readonly status: BenefitStatus;
  readonly startMonth: IsoMonth;
  readonly endMonth: IsoMonth | null;
  readonly terminationReason: TerminationReason | null;
  readonly changes: readonly TekunChangeRecord[];
  readonly synthetic?: true;
}

export interface RescueStationRecord extends FacilityFields {
  readonly tier: RescueStationTier;
  readonly hasIndependentPremises: boolean;
  readonly beds: number;
  readonly maleBeds: number;
  readonly femaleBeds: number;
  readonly hasMinorSection: boolean;
}

/** The person asked about; the cases are read when they are asked for. */
export interface ResidentAssistanceRecord {
  readonly residentId: string;
}

export type AssistanceStandardConnectionRecord = Connection<AssistanceStandardRecord>;
export type DibaoCaseConnectionRecord = Connection<DibaoCaseRecord>;
export type TekunCaseConnectionRecord = Connection<TekunCaseRecord>;
export type RescueStationConnectionRecord = Connection<RescueStationRecord>;

import type { IsoDate, IsoMonth } from '../shared/dates.ts';
import type { FacilityFields } from '../shared/facility.ts';
import type { Connection } from '../shared/pages.ts';
import type {
  BenefitStatus,
  CareLevel,
  CareLevelAdjustment,
  CareNeedsAssessmentKind,
  ChildCareMode,
  ChildWelfareFunction,
  ChildWelfareInstitutionTier,
  ChildWelfareKind,
  ChildWelfareTransformation,
  DisabilityCategory,
  DisabilityCertificateState,
  DisabilitySubsidyBasis,
  ElderlyBenefitApplied,
  ElderlyBenefitForm,
  ElderlyBenefitKind,
  ElderlyBenefitTier,
  ElderlyCareFacilityKind,
  ElderlyCareProgramme,
  ElderlyCareService,
  MedicalIntegration,
  ParentStatus,
  TerminationReason,
} from './generated.ts';

export interface WelfareBenefitRateRecord {
  readonly from: IsoMonth;
  readonly to: IsoMonth | null;
  readonly monthly: number;
  readonly tier: ElderlyBenefitTier | null;
}

export interface WelfareBenefitChangeRecord {
  readonly on: IsoDate;
  readonly status: BenefitStatus;
  readonly reason: TerminationReason | null;
}

/** What every benefit stores; all kinds share one collection, told apart by `type`. */
interface BenefitFields {
  readonly _id: string;
  readonly personId: string;
  /** The community the person lives in. */
  readonly residenceDivision: string;
  /** The county that pays. */
  readonly payingDivision: string;
  readonly monthly: number;
  readonly status: BenefitStatus;
  readonly startMonth: IsoMonth;
  readonly endMonth: IsoMonth | null;
  readonly terminationReason: TerminationReason | null;
  /** Periods without gap or overlap, the last one that of `monthly`. */
  readonly rates: readonly WelfareBenefitRateRecord[];
  /** A path of the benefit machine that ends in `status`. */
  readonly history: readonly WelfareBenefitChangeRecord[];
  readonly synthetic?: true;
}

export interface ElderlyBenefitRecord extends BenefitFields {
  readonly type: 'ElderlyBenefit';
  readonly kind: ElderlyBenefitKind;
  readonly tier: ElderlyBenefitTier | null;
  readonly form: ElderlyBenefitForm;
  readonly applied: ElderlyBenefitApplied;
  readonly lastAliveCheck: IsoDate | null;
  /** Kept so that checks due can be found by it. */
  readonly aliveCheckDueOn: IsoDate;
}

export interface DisabilitySubsidyRecord extends BenefitFields {
  readonly type: 'DisabilitySubsidy';
  readonly kind: DisabilitySubsidyKind;
  readonly basis: DisabilitySubsidyBasis;
  readonly certificateId: string;
  readonly lastReview: IsoDate;
}

export type DisabilitySubsidyKind = 'LIVING' | 'NURSING';

export interface ChildWelfareCaseRecord extends BenefitFields {
  readonly type: 'ChildWelfareCase';
  readonly kind: ChildWelfareKind;
  readonly careMode: ChildCareMode;
  readonly fatherStatus: ParentStatus;
  readonly motherStatus: ParentStatus;
  readonly institutionId: string | null;
  readonly actualCarerId: string | null;
  readonly monthlyStandard: number;
  readonly topUpOnly: boolean;
  readonly inSchoolUntil: IsoDate | null;
  /** The eighteenth birthday; kept so that those who come of age can be found by it. */
  readonly ageOutOn: IsoDate;
}

export type WelfareBenefitRecord = ElderlyBenefitRecord | DisabilitySubsidyRecord | ChildWelfareCaseRecord;

export interface DisabilityCertificateRecord {
  readonly _id: string;
  readonly personId: string;
  readonly residenceDivision: string;
  /** Where the holder is registered, possibly outside the province: the county there pays for what rests on it. */
  readonly registeredDivision: string;
  readonly categories: readonly DisabilityCategory[];
  readonly grade: number;
  readonly issuedOn: IsoDate;
  readonly validUntil: IsoDate;
  readonly state: DisabilityCertificateState;
  readonly synthetic?: true;
}

export interface CareNeedsAssessmentRecord {
  readonly _id: string;
  readonly personId: string;
  readonly residenceDivision: string;
  /** Where the person is registered, possibly outside the province: the county there pays for what rests on it. */
  readonly registeredDivision: string;
  readonly kind: CareNeedsAssessmentKind;
  readonly assessedOn: IsoDate;
  readonly assessors: readonly string[];
  /** Points of the 26 items in the order of the standard. */
  readonly scores: readonly number[];
  readonly selfCare: number;
  readonly mobility: number;
  readonly mental: number;
  readonly perception: number;
  readonly total: number;
  readonly preliminaryLevel: CareLevel;
  readonly adjustments: readonly CareLevelAdjustment[];
  readonly finalLevel: CareLevel;
  readonly validUntil: IsoDate;
  readonly supersededOn: IsoDate | null;
  readonly synthetic?: true;
}

export interface ElderlyCareFacilityRecord extends FacilityFields {
  readonly kind: ElderlyCareFacilityKind;
  readonly beds: number;
  readonly nursingBeds: number;
  readonly occupied: number;
  /** `beds - occupied`, kept so that facilities can be found by it. */
  readonly freeBeds: number;
  /** `nursingBeds / beds`, kept so that facilities can be found by it; null without beds. */
  readonly nursingShare: number | null;
  readonly services: readonly ElderlyCareService[];
  readonly recordNo: string | null;
  readonly starRating: number | null;
  readonly medicalIntegration: MedicalIntegration;
  readonly programme: ElderlyCareProgramme;
  readonly fireSafetyOk: boolean;
  readonly safetyStandardOk: boolean;
  readonly staffNursing: number;
}

export interface ChildWelfareInstitutionRecord extends FacilityFields {
  readonly tier: ChildWelfareInstitutionTier;
  readonly functions: readonly ChildWelfareFunction[];
  readonly beds: number;
  readonly children: number;
  /** `beds - children`, kept so that institutions can be found by it. */
  readonly freeBeds: number;
  readonly fosterFamilies: number;
  readonly openToCommunity: boolean;
  readonly transformation: ChildWelfareTransformation;
}

export interface ElderlyBenefitStandardRecord {
  readonly _id: string;
  readonly division: string;
  readonly kind: ElderlyBenefitKind;
  readonly tier: ElderlyBenefitTier | null;
  readonly monthly: number;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly synthetic?: true;
}

export interface ChildStandardRecord {
  readonly _id: string;
  readonly division: string;
  readonly careMode: ChildCareMode;
  readonly monthly: number;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly growthBasis: number | null;
  readonly synthetic?: true;
}

/** A division's statistics on a day; each figure is read when it is asked for. */
export interface WelfareStatsRecord {
  readonly divisionCode: string;
  readonly asOf: IsoDate;
}

export type WelfareBenefitConnectionRecord = Connection<WelfareBenefitRecord>;
export type DisabilityCertificateConnectionRecord = Connection<DisabilityCertificateRecord>;
export type CareNeedsAssessmentConnectionRecord = Connection<CareNeedsAssessmentRecord>;
export type ElderlyCareFacilityConnectionRecord = Connection<ElderlyCareFacilityRecord>;
export type ChildWelfareInstitutionConnectionRecord = Connection<ChildWelfareInstitutionRecord>;
export type ElderlyBenefitStandardConnectionRecord = Connection<ElderlyBenefitStandardRecord>;
export type ChildStandardConnectionRecord = Connection<ChildStandardRecord>;

import type {
  CareNeedsAssessmentRecord,
  ChildWelfareCaseRecord,
  ChildWelfareInstitutionRecord,
  DisabilityCertificateRecord,
  DisabilitySubsidyRecord,
  ElderlyBenefitRecord,
  ElderlyCareFacilityRecord,
} from '../../subgraphs/welfare/records.ts';
import { careNeedsItems } from '../../subgraphs/welfare/rules/careLevel.ts';
import { childWelfareFunctions } from '../../subgraphs/welfare/rules/facilities.ts';
import { communityCode } from '../kit/register.ts';

const paid = {
  residenceDivision: communityCode,
  payingDivision: '420106000000',
  status: 'ACTIVE',
  startMonth: '2023-05',
  endMonth: null,
  terminationReason: null,
  history: [{ on: '2023-05-01', status: 'ACTIVE', reason: null }],
  synthetic: true,
} as const;

/** An advanced-age allowance of somebody born in May 1943. */
export const anAllowance = (wanted: Partial<ElderlyBenefitRecord> = {}): ElderlyBenefitRecord => ({
  ...paid,
  _id: 'allowance-1',
  type: 'ElderlyBenefit',
  kind: 'ADVANCED_AGE',
  personId: 'res-elder',
  monthly: 5_000,
  rates: [{ from: '2023-05', to: null, monthly: 5_000, tier: 'AGE_80_TO_89' }],
  tier: 'AGE_80_TO_89',
  form: 'CASH',
  applied: 'NO_APPLICATION',
  lastAliveCheck: '2025-05-10',
  aliveCheckDueOn: '2026-05-10',
  ...wanted,
});

/** The nursing subsidy of a holder of `aCertificate`. */
export const aSubsidy = (wanted: Partial<DisabilitySubsidyRecord> = {}): DisabilitySubsidyRecord => ({
  ...paid,
  _id: 'subsidy-1',
  type: 'DisabilitySubsidy',
  kind: 'NURSING',
  basis: 'SEVERE_GRADE',
  personId: 'res-elder',
  certificateId: 'certificate-1',
  monthly: 12_000,
  rates: [
    { from: '2023-05', to: '2023-12', monthly: 10_000, tier: null },
    { from: '2024-01', to: null, monthly: 12_000, tier: null },
  ],
  lastReview: '2025-03-01',
  ...wanted,
});

/** The guarantee of an orphan born on 15 June 2010 who lives with relatives. */
export const aChildCase = (wanted: Partial<ChildWelfareCaseRecord> = {}): ChildWelfareCaseRecord => ({
  ...paid,
  _id: 'child-1',
  type: 'ChildWelfareCase',
  kind: 'ORPHAN',
  personId: 'res-child',
  monthly: 180_100,
  rates: [{ from: '2023-05', to: null, monthly: 180_100, tier: null }],
  careMode: 'KIN',
  fatherStatus: 'DECEASED',
  motherStatus: 'UNKNOWN',
  institutionId: null,
  actualCarerId: 'res-aunt',
  monthlyStandard: 180_100,
  topUpOnly: false,
  inSchoolUntil: null,
  ageOutOn: '2028-06-15',
  ...wanted,
});

/** A valid certificate of grade 2. */
export const aCertificate = (wanted: Partial<DisabilityCertificateRecord> = {}): DisabilityCertificateRecord => ({
  _id: 'certificate-1',
  personId: 'res-elder',
  residenceDivision: communityCode,
  registeredDivision: communityCode,
  categories: ['PHYSICAL'],
  grade: 2,
  issuedOn: '2020-03-01',
  validUntil: '2030-03-01',
  state: 'VALID',
  synthetic: true,
  ...wanted,
});

/** A first assessment without any loss, made on 1 March 2025. */
export const anAssessment = (wanted: Partial<CareNeedsAssessmentRecord> = {}): CareNeedsAssessmentRecord => ({
  _id: 'assessment-1',
  personId: 'res-elder',
  residenceDivision: communityCode,
  registeredDivision: communityCode,
  kind: 'FIRST',
  assessedOn: '2025-03-01',
  assessors: ['何云溪', '林清和'],
  scores: careNeedsItems.map(({ maximum }) => maximum),
  selfCare: 32,
  mobility: 15,
  mental: 28,
  perception: 15,
  total: 90,
  preliminaryLevel: 'LEVEL_0',
  adjustments: [],
  finalLevel: 'LEVEL_0',
  validUntil: '2026-03-01',
  supersededOn: null,
  synthetic: true,
  ...wanted,
});

const place = {
  division: '420106090000',
  address: '和畅路8号',
  longitude: 114.316,
  latitude: 30.554,
  datum: 'GCJ_02',
  operatorUscc: '52429903MJ00000344',
  status: 'OPERATING',
  openedOn: '2018-06-01',
  closedOn: null,
  phone: '12000000002',
  openingHours: '全天',
  serviceArea: [],
  lastInspectionOn: '2025-04-01',
  synthetic: true,
} as const;

/** A nursing home of 100 beds, 60 of them for nursing, 45 taken. */
export const aNursingHome = (wanted: Partial<ElderlyCareFacilityRecord> = {}): ElderlyCareFacilityRecord => ({
  ...place,
  _id: 'care-1',
  name: '武昌区清源街道第一养老院',
  ownership: 'PRIVATE_NONPROFIT',
  capacity: 100,
  kind: 'NURSING_HOME',
  beds: 100,
  nursingBeds: 60,
  occupied: 45,
  freeBeds: 55,
  nursingShare: 0.6,
  services: ['FULL_DAY', 'MEAL'],
  recordNo: 'care-420106-201806-000001',
  starRating: 3,
  medicalIntegration: 'AGREEMENT',
  programme: 'NONE',
  fireSafetyOk: true,
  safetyStandardOk: true,
  staffNursing: 11,
  ...wanted,
});

/** A municipal institution with all five functions. */
export const aChildInstitution = (
  wanted: Partial<ChildWelfareInstitutionRecord> = {},
): ChildWelfareInstitutionRecord => ({
  ...place,
  _id: 'institution-1',
  name: '武汉市清源街道儿童福利院',
  ownership: 'PUBLIC',
  capacity: 120,
  tier: 'PREFECTURE',
  functions: childWelfareFunctions,
  beds: 120,
  children: 48,
  freeBeds: 72,
  fosterFamilies: 6,
  openToCommunity: true,
  transformation: 'KEEP',
  ...wanted,
});

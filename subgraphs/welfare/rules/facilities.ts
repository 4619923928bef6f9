import type {
  ChildWelfareFunction,
  ElderlyCareFacilityKind,
  ElderlyCareService,
  FacilityStatus,
} from '../generated.ts';

/** Kinds whose beds count as those of institutions (W-43, indicator 7). */
export const institutionKinds: readonly ElderlyCareFacilityKind[] = ['NURSING_HOME', 'RURAL_WELFARE_HOME'];

/** What a comprehensive facility must offer (W-44). */
const comprehensiveServices: readonly ElderlyCareService[] = ['FULL_DAY', 'DAY', 'HOME_VISIT'];

/** The five functions of a child-welfare institution (W-11). */
export const childWelfareFunctions: readonly ChildWelfareFunction[] = [
  'CARE',
  'MEDICAL',
  'EDUCATION',
  'REHABILITATION',
  'SOCIAL_WORK',
];

export interface Beds {
  readonly beds: number;
  readonly nursingBeds: number;
  readonly occupied: number;
}

/** Whether the counts of beds fit each other: neither nursing beds nor taken ones above all (W-43). */
export const bedsAgree = ({ beds, nursingBeds, occupied }: Beds): boolean => nursingBeds <= beds && occupied <= beds;

/** Share of nursing beds, null without beds (W-43). */
export const nursingShareOf = ({ beds, nursingBeds }: Pick<Beds, 'beds' | 'nursingBeds'>): number | null =>
  beds === 0 ? null : nursingBeds / beds;

/** Whether a facility is a comprehensive one with full-day, day and home-visit service (W-44). */
export function isComprehensive(facility: {
  readonly kind: ElderlyCareFacilityKind;
  readonly services: readonly ElderlyCareService[];
}): boolean {
  if (facility.kind !== 'STREET_COMPREHENSIVE') return false;
  return comprehensiveServices.every((service) => facility.services.includes(service));
}

/** Whether an institution has all five functions (W-11). */
export const hasAllFunctions = (functions: readonly ChildWelfareFunction[]): boolean =>
  childWelfareFunctions.every((wanted) => functions.includes(wanted));

/** Whether an institution covers its unit: in service with all five functions (W-11). */
export const coversUnit = (institution: {
  readonly status: FacilityStatus;
  readonly functions: readonly ChildWelfareFunction[];
}): boolean => institution.status === 'OPERATING' && hasAllFunctions(institution.functions);

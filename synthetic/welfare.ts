import type { DivisionRecord, OrganizationRecord } from '../subgraphs/governance/records.ts';
import type {
  CareNeedsAssessmentRecord,
  ChildStandardRecord,
  ChildWelfareInstitutionRecord,
  DisabilityCertificateRecord,
  ElderlyBenefitStandardRecord,
  ElderlyCareFacilityRecord,
  WelfareBenefitRecord,
} from '../subgraphs/welfare/records.ts';
import type { Circumstances, CommunityPeople, Tools } from './people.ts';
import { advancedAgeAllowances } from './welfare/allowances.ts';
import { careNeedsAssessments } from './welfare/assessments.ts';
import { careInstitutions } from './welfare/careInstitutions.ts';
import { childWelfareCases } from './welfare/children.ts';
import { comprehensiveFacilities, dayCareFacilities } from './welfare/communityCare.ts';
import { disabilityOf } from './welfare/disability.ts';
import { childInstitutions } from './welfare/institutions.ts';
import { countyOperator, landOf } from './welfare/places.ts';
import { childStandards, elderlyBenefitStandards } from './welfare/standards.ts';

/** What welfare has of the province as a whole; the organizations belong to the register. */
export interface WelfareOfProvince {
  readonly organizations: readonly OrganizationRecord[];
  readonly elderlyCareFacilities: readonly ElderlyCareFacilityRecord[];
  readonly childWelfareInstitutions: readonly ChildWelfareInstitutionRecord[];
  readonly elderlyBenefitStandards: readonly ElderlyBenefitStandardRecord[];
  readonly childStandards: readonly ChildStandardRecord[];
}

/** What welfare has of the people of one community. */
export interface WelfareOfCommunity {
  readonly benefits: readonly WelfareBenefitRecord[];
  readonly disabilityCertificates: readonly DisabilityCertificateRecord[];
  readonly careNeedsAssessments: readonly CareNeedsAssessmentRecord[];
}

/** Places and standards; they are not scaled, so that every unit has what the target picture of § 5.6 says. */
export function welfareOfProvince(tools: Tools, divisions: readonly DivisionRecord[]): WelfareOfProvince {
  const land = landOf(divisions);
  const homes = careInstitutions(tools, land);
  const forChildren = childInstitutions(tools, divisions);
  const operators = new Map(land.counties.map((county) => [county._id, countyOperator(county, tools)]));
  return {
    organizations: [
      ...homes.map(({ operator }) => operator),
      ...forChildren.map(({ operator }) => operator),
      ...operators.values(),
    ],
    elderlyCareFacilities: [
      ...homes.map(({ facility }) => facility),
      ...comprehensiveFacilities(tools, land, operators),
      ...dayCareFacilities(tools, land, operators),
    ],
    childWelfareInstitutions: forChildren.map(({ institution }) => institution),
    elderlyBenefitStandards: elderlyBenefitStandards(tools),
    childStandards: childStandards(tools),
  };
}

/** Benefits, certificates and assessments of a community, as its people's circumstances have them; nobody eligible is left out. */
export function welfareOfCommunity(
  people: CommunityPeople,
  circumstances: Circumstances,
  tools: Tools,
): WelfareOfCommunity {
  const { disabilityCertificates, subsidies } = disabilityOf(people, circumstances, tools);
  return {
    benefits: [
      ...advancedAgeAllowances(people, tools),
      ...subsidies,
      ...childWelfareCases(people, circumstances, tools),
    ],
    disabilityCertificates,
    careNeedsAssessments: careNeedsAssessments(people, circumstances, tools),
  };
}

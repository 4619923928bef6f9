import type { DivisionRecord, OrganizationRecord } from '../subgraphs/governance/records.ts';
import type { Anomalies } from './anomalies.ts';
import { assistanceOfCommunity, assistanceOfProvince, referralsOf } from './assistance.ts';
import { promisesOf } from './charity/promises.ts';
import { type CharityOfProvince, charityOfCommunity, charityOfProvince } from './charity.ts';
import type { Checks, CommunityRecords } from './checks.ts';
import { circumstancesOf } from './circumstances.ts';
import { funeralOfCommunity, funeralOfProvince } from './funeral.ts';
import { sowGovernanceOfCommunity, sowGovernanceOfProvince } from './governance.ts';
import type { Lanes } from './lanes.ts';
import { marriageOfCommunity, marriageOfProvince, registriesByCounty } from './marriage.ts';
import type { CommunityPeople, Place, Tools } from './people.ts';
import type { Random } from './random.ts';
import { welfareOfCommunity, welfareOfProvince } from './welfare.ts';

/** What the communities need of the province. */
interface Province {
  readonly charity: CharityOfProvince;
  /** By the code of the community. */
  readonly committees: ReadonlyMap<string, OrganizationRecord>;
  readonly registries: ReturnType<typeof registriesByCounty>;
  /** Facilities that people in concentrated support live in, by county. */
  readonly ruralHomes: ReadonlyMap<string, readonly string[]>;
}

/** Who is told of the records besides the store. */
export interface Watchers {
  readonly checks: Checks;
  readonly anomalies: Anomalies;
}

/** The divisions and all that stands above the communities, in one fixed order. */
export async function generateProvince(
  divisions: readonly DivisionRecord[],
  places: readonly Place[],
  tools: Tools,
  lanes: Lanes,
  { checks }: Watchers,
): Promise<Province> {
  const addOrganizations = async (organizations: readonly OrganizationRecord[]) => {
    checks.organizations(organizations);
    await lanes.organizations.put(organizations);
  };
  await lanes.divisions.put(divisions);
  const committees = new Map(places.map((place) => [place.community._id, committeeOf(place, tools)]));
  await addOrganizations([...committees.values()]);

  const assistance = assistanceOfProvince(tools, divisions);
  await lanes.assistanceStandards.put(assistance.standards);
  await lanes.rescueStations.put(assistance.rescueStations);

  const welfare = welfareOfProvince(tools, divisions);
  await addOrganizations(welfare.organizations);
  await lanes.elderlyBenefitStandards.put(welfare.elderlyBenefitStandards);
  await lanes.childStandards.put(welfare.childStandards);
  await lanes.elderlyCareFacilities.put(welfare.elderlyCareFacilities);
  await lanes.childWelfareInstitutions.put(welfare.childWelfareInstitutions);

  const charity = charityOfProvince(tools, divisions);
  await addOrganizations(charity.organizations);
  await lanes.charities.put(charity.profiles);
  await lanes.campaigns.put(charity.campaigns);
  await lanes.resources.put(charity.resources);
  await lanes.revitalisationProjects.put(charity.revitalisationProjects);
  await lanes.charityProjects.put(charity.fundraising.charityProjects);
  await lanes.trusts.put(charity.fundraising.trusts);
  await lanes.disclosures.put(charity.fundraising.disclosures);
  await lanes.pairings.put(charity.fundraising.pairings);

  const funeral = funeralOfProvince(tools, divisions);
  await addOrganizations(funeral.organizations);
  await lanes.funeralHomes.put(funeral.funeralHomes);
  await lanes.servicePoints.put(funeral.servicePoints);
  await lanes.cemeteries.put(funeral.cemeteries);
  await lanes.columbaria.put(funeral.columbaria);
  await lanes.serviceItems.put(funeral.serviceItems);

  const marriage = marriageOfProvince(tools, divisions);
  await lanes.marriageRegistries.put(marriage.registries);
  await lanes.slots.put(marriage.slots);

  const sown = { charities: charity.profiles, committeeOf: committees };
  await sowGovernanceOfProvince({ ...sown, tools, divisions, places, addOrganizations }, lanes);

  const ruralHomes = new Map<string, string[]>();
  for (const { _id, kind, division, status } of welfare.elderlyCareFacilities) {
    if (kind !== 'RURAL_WELFARE_HOME' || status !== 'OPERATING') continue;
    const county = `${division.slice(0, 6)}000000`;
    ruralHomes.set(county, [...(ruralHomes.get(county) ?? []), _id]);
  }
  return { charity, registries: registriesByCounty(marriage.registries), ruralHomes, committees };
}

/** The residents' or villagers' committee as a legal person of its own kind. */
function committeeOf({ community, township, unit }: Place, tools: Tools): OrganizationRecord {
  const isUrban = community.kind === 'RESIDENTS_COMMITTEE';
  const name = township.name + community.name.replace(/(居民委员会|村民委员会|居委会|村委会)$/, '');
  return tools.newOrganization({
    name: `${name}${isUrban ? '居民委员会' : '村民委员会'}`,
    kind: 'COMMITTEE',
    registrationDivision: community._id,
    registeredOn: '2017-10-01',
    purpose: isUrban ? '组织居民自治' : '组织村民自治',
    unit,
  });
}

/** Everything of one community, in one fixed order. */
export async function generateCommunity(
  people: CommunityPeople,
  { charity, registries, ruralHomes, committees }: Province,
  tools: Tools,
  lanes: Lanes,
  { checks, anomalies }: Watchers,
): Promise<void> {
  await lanes.households.put(people.households);
  await lanes.residents.put(people.residents);

  const circumstances = circumstancesOf(people, tools);
  const homeOf = (county: string, random: Random) => {
    const homes = ruralHomes.get(county) ?? [];
    return homes.length === 0 ? null : random.pick(homes);
  };
  const assistance = assistanceOfCommunity(people, circumstances, tools, homeOf);
  await lanes.dibaoCases.put(assistance.dibaoCases);
  await lanes.tekunCases.put(assistance.tekunCases);

  const welfare = welfareOfCommunity(people, circumstances, tools);
  await lanes.benefits.put(welfare.benefits);
  await lanes.disabilityCertificates.put(welfare.disabilityCertificates);
  await lanes.careNeedsAssessments.put(welfare.careNeedsAssessments);

  const giving = charityOfCommunity(people, circumstances, charity, referralsOf(assistance), tools);
  const promises = promisesOf(people.community._id, giving.donations, tools);
  await lanes.donations.put(promises.donations);
  await lanes.monthlyPlans.put(promises.plans);
  await lanes.donationClaims.put(promises.claims);
  await lanes.needs.put(giving.needs);
  await lanes.matches.put(giving.matches);

  const funeral = funeralOfCommunity(people, tools);
  await lanes.deathRecords.put(funeral.deathRecords);

  const marriage = marriageOfCommunity(people, registries, tools);
  await lanes.marriages.put(marriage.marriages);
  await lanes.divorceApplications.put(marriage.divorceApplications);

  const committee = committees.get(people.community._id);
  await sowGovernanceOfCommunity({ tools, people, circumstances, charities: charity.profiles, committee }, lanes);

  const records: CommunityRecords = { people, ...assistance, ...welfare, ...giving, ...funeral, ...marriage };
  checks.community(records);
  anomalies.community(records);
}

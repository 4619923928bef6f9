import type {
  CampaignRecord,
  CharityNeedRecord,
  CharityProfileRecord,
  CharityResourceRecord,
  DonationRecord,
  MatchRecord,
  RevitalisationProjectRecord,
} from '../subgraphs/charity/records.ts';
import type { CharityRepository } from '../subgraphs/charity/repository.ts';
import type { DivisionRecord, OrganizationRecord } from '../subgraphs/governance/records.ts';
import { unitCodeOf } from '../subgraphs/shared/hubei.ts';
import { campaignsOf } from './charity/campaigns.ts';
import { donationsOf } from './charity/donations.ts';
import { type Fundraising, fundraisingOf, withEveryQualification } from './charity/fundraising.ts';
import { followNeeds } from './charity/matches.ts';
import { newNeedsOf } from './charity/needs.ts';
import { charitiesOf } from './charity/organizations.ts';
import { projectsOf } from './charity/projects.ts';
import { resourcesOf } from './charity/resources.ts';
import type { Circumstances, CommunityPeople, Tools } from './people.ts';

export interface CharityOfProvince {
  readonly organizations: readonly OrganizationRecord[];
  readonly profiles: readonly CharityProfileRecord[];
  readonly campaigns: readonly CampaignRecord[];
  readonly resources: readonly CharityResourceRecord[];
  readonly revitalisationProjects: readonly RevitalisationProjectRecord[];
  readonly fundraising: Fundraising;
  /** How much of each resource is left; the communities take from it one after another, in their fixed order. */
  readonly left: Map<string, number>;
}

export interface CharityOfCommunity {
  readonly donations: readonly DonationRecord[];
  readonly needs: readonly CharityNeedRecord[];
  readonly matches: readonly MatchRecord[];
}

/** The charities, what they do and have, and the village project library. */
export function charityOfProvince(tools: Tools, divisions: readonly DivisionRecord[]): CharityOfProvince {
  const charities = charitiesOf(tools, divisions);
  const resources = resourcesOf(charities, divisions, tools);
  const profiles = withEveryQualification(charities.map(({ profile }) => profile));
  const campaigns = campaignsOf(charities, tools);
  const revitalisationProjects = projectsOf(divisions, tools);
  return {
    organizations: charities.map(({ organization }) => organization),
    profiles,
    campaigns,
    resources,
    revitalisationProjects,
    fundraising: fundraisingOf({ profiles, campaigns, villageProjects: revitalisationProjects }, tools),
    left: new Map(resources.map(({ _id, quantity }) => [_id, quantity])),
  };
}

/** What the people of a community give and need; `referrals` are assistance cases by resident or household. */
export function charityOfCommunity(
  people: CommunityPeople,
  circumstances: Circumstances,
  province: CharityOfProvince,
  referrals: ReadonlyMap<string, string>,
  tools: Tools,
): CharityOfCommunity {
  const isNear = ({ registrationDivision }: CharityProfileRecord) =>
    [null, people.unit.code].includes(unitCodeOf(registrationDivision)); // null: a charity of all the province
  const charities = province.profiles.filter(isNear);
  const newNeeds = newNeedsOf({ people, circumstances, referrals, tools });
  return {
    donations: donationsOf(people, { campaigns: province.campaigns, charities }, tools),
    ...followNeeds(newNeeds, province, tools),
  };
}

/** Inserts matches, and takes what they use off their resources, which must be there before. */
export async function addMatchesTakingStock(
  repository: CharityRepository,
  matches: readonly MatchRecord[],
): Promise<void> {
  await repository.addMatches(matches);
  for (const [resourceId, quantity] of takenByMatches(matches)) {
    const isTaken = await repository.takeFromResource(resourceId, quantity);
    if (!isTaken) throw new Error('A match takes more of a resource than there is, or the resource is not there');
  }
}

/** How much of each resource matches use; one declined or cancelled returns it (rule C-16). */
function takenByMatches(matches: readonly MatchRecord[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const { resourceId, quantity, state } of matches) {
    if (state === 'DECLINED' || state === 'CANCELLED') continue;
    taken.set(resourceId, (taken.get(resourceId) ?? 0) + quantity);
  }
  return taken;
}

import type { IsoDate } from '../shared/dates.ts';
import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { withinReach } from '../shared/lookUp.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import { createFundraisingLoaders } from './fundraising/loaders.ts';
import type { DonationState } from './generated.ts';
import { createGivingLoaders } from './giving/loaders.ts';
import { createMatchingLoaders } from './matching/loaders.ts';
import type { CharityRepository } from './repository.ts';
import { campaignSumsOf } from './rules/fundraising.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: CharityRepository, reach: Reach, today: IsoDate) {
  const { charities, campaigns, donations, needs, resources, projects, statistics } = repository;
  const within = withinReach(reach);
  return {
    charityByUscc: loadByKey(within(repository.findCharities), ({ _id }) => _id),
    campaignById: loadByKey(within(repository.findCampaigns), ({ _id }) => _id),
    donationById: loadByKey(within(repository.findDonations), ({ _id }) => _id),
    needById: loadByKey(within(repository.findNeeds), ({ _id }) => _id),
    resourceById: loadByKey(within(repository.findResources), ({ _id }) => _id),
    matchById: loadByKey(within(repository.findMatches), ({ _id }) => _id),
    projectById: loadByKey(within(repository.findProjects), ({ _id }) => _id),
    needsByResidentId: groupByKey(within(repository.findNeedsOfResidents), ({ residentId }) =>
      residentId ? [residentId] : [],
    ),
    matchesByNeedId: groupByKey(within(repository.findMatchesOfNeeds), ({ needId }) => [needId]),
    /** All that any of the communities asked about can have today; which of it fits a need is for rule C-15 to say. */
    resourcesForCommunity: loadByQuestion(async (communities: readonly string[]) => {
      const found = await repository.findResourcesFor(communities, today, reach);
      return communities.map(() => found);
    }),
    sumsByCampaignId: loadByQuestion(async (campaignIds: readonly string[]) => {
      const sums = new Map(campaignIds.map((id) => [id, new Map<DonationState, number>()]));
      const totals = await statistics.raised(campaignIds);
      for (const { campaignId, state, amount } of totals) sums.get(campaignId)?.set(state, amount);
      return campaignIds.map((id) => campaignSumsOf(Object.fromEntries(sums.get(id) ?? [])));
    }),
    charities: listLoaders(charities, reach),
    campaigns: listLoaders(campaigns, reach),
    donations: listLoaders(donations, reach),
    needs: listLoaders(needs, reach),
    resources: listLoaders(resources, reach),
    projects: listLoaders(projects, reach),
    ...createFundraisingLoaders(repository, reach, today),
    ...createGivingLoaders(repository, reach, today),
    ...createMatchingLoaders(repository, reach, today),
    figures: {
      charities: loadByQuestion(statistics.charities),
      donations: loadByQuestion(statistics.donations),
      needs: loadByQuestion(statistics.needs),
      matches: loadByQuestion(statistics.matches),
      fundGaps: loadByQuestion(statistics.fundGaps),
    },
  };
}

export interface Context extends ServedRequest {
  readonly repository: CharityRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: ServedRequest, repository: CharityRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository, request.reach, request.today),
});

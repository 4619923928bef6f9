import type { IsoDate } from '../../shared/dates.ts';
import { loadByKey } from '../../shared/loader.ts';
import { withinReach } from '../../shared/lookUp.ts';
import { listLoaders } from '../../shared/pages.ts';
import type { Reach } from '../../shared/reach.ts';
import type { LinkageRepository } from './repository.ts';

/** This request's batching over five-party linkage: projects, community organizations, venture rounds and funds. */
export function createLinkageLoaders(repository: LinkageRepository, reach: Reach, _today: IsoDate) {
  const within = withinReach(reach);
  return {
    linkageProjectById: loadByKey(within(repository.findLinkageProjects), ({ _id }) => _id),
    communityOrganizationById: loadByKey(within(repository.findCommunityOrganizations), ({ _id }) => _id),
    communityFundById: loadByKey(within(repository.findCommunityFunds), ({ _id }) => _id),
    fundEntryById: loadByKey(within(repository.findFundEntries), ({ _id }) => _id),
    ventureRoundById: loadByKey(within(repository.findVentureRounds), ({ _id }) => _id),
    ventureApplicationById: loadByKey(within(repository.findVentureApplications), ({ _id }) => _id),
    linkageProjects: listLoaders(repository.linkageProjects, reach),
    communityOrganizations: listLoaders(repository.communityOrganizations, reach),
    communityFunds: listLoaders(repository.communityFunds, reach),
    fundEntries: listLoaders(repository.fundEntries, reach),
    ventureRounds: listLoaders(repository.ventureRounds, reach),
    ventureApplications: listLoaders(repository.ventureApplications, reach),
  };
}

import type { IsoDate } from '../../shared/dates.ts';
import { loadByKey } from '../../shared/loader.ts';
import { withinReach } from '../../shared/lookUp.ts';
import { listLoaders } from '../../shared/pages.ts';
import type { Reach } from '../../shared/reach.ts';
import type { FundraisingRepository } from './repository.ts';

/** This request's batching over charities, qualifications, campaigns, projects, trusts and what they publish. */
export function createFundraisingLoaders(repository: FundraisingRepository, reach: Reach, _today: IsoDate) {
  const { qualifications, charityProjects, trusts, disclosures, pairings } = repository;
  const within = withinReach(reach);
  return {
    qualificationById: loadByKey(within(repository.findQualifications), ({ _id }) => _id),
    charityProjectById: loadByKey(within(repository.findCharityProjects), ({ _id }) => _id),
    trustById: loadByKey(within(repository.findTrusts), ({ _id }) => _id),
    disclosureById: loadByKey(within(repository.findDisclosures), ({ _id }) => _id),
    pairingById: loadByKey(within(repository.findPairings), ({ _id }) => _id),
    qualifications: listLoaders(qualifications, reach),
    charityProjects: listLoaders(charityProjects, reach),
    trusts: listLoaders(trusts, reach),
    disclosures: listLoaders(disclosures, reach),
    pairings: listLoaders(pairings, reach),
  };
}

import type { IsoDate } from '../../shared/dates.ts';
import { groupByKey, loadByKey } from '../../shared/loader.ts';
import { withinReach } from '../../shared/lookUp.ts';
import { listLoaders } from '../../shared/pages.ts';
import type { Reach } from '../../shared/reach.ts';
import type { CommitteesRepository } from './repository.ts';

/** This request's batching over committees, their terms and elections. */
export const createCommitteesLoaders = (repository: CommitteesRepository, reach: Reach, _today: IsoDate) => {
  const within = withinReach(reach);
  return {
    committeeById: loadByKey(within(repository.findCommittees), ({ _id }) => _id),
    committeeByDivision: loadByKey(within(repository.findCommitteesOfDivisions), ({ division }) => division),
    electionById: loadByKey(within(repository.findElections), ({ _id }) => _id),
    electionsByCommittee: groupByKey(within(repository.findElectionsOfCommittees), ({ committeeId }) => [committeeId]),
    committees: listLoaders(repository.committees, reach),
    elections: listLoaders(repository.elections, reach),
  };
};

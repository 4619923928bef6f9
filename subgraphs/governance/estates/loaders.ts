import type { IsoDate } from '../../shared/dates.ts';
import { loadByKey } from '../../shared/loader.ts';
import { withinReach } from '../../shared/lookUp.ts';
import { listLoaders } from '../../shared/pages.ts';
import type { Reach } from '../../shared/reach.ts';
import type { EstatesRepository } from './repository.ts';

/** This request's batching over estates, owners, property companies, joint meetings and how complete a community is. */
export const createEstatesLoaders = (repository: EstatesRepository, reach: Reach, _today: IsoDate) => {
  const within = withinReach(reach);
  return {
    estateById: loadByKey(within(repository.findEstates), ({ _id }) => _id),
    ownersCommitteeById: loadByKey(within(repository.findOwnersCommittees), ({ _id }) => _id),
    ownersVoteById: loadByKey(within(repository.findOwnersVotes), ({ _id }) => _id),
    jointMeetingById: loadByKey(within(repository.findJointMeetings), ({ _id }) => _id),
    estates: listLoaders(repository.estates, reach),
    ownersVotes: listLoaders(repository.ownersVotes, reach),
    jointMeetings: listLoaders(repository.jointMeetings, reach),
  };
};

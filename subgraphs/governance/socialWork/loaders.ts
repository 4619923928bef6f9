import type { IsoDate } from '../../shared/dates.ts';
import { loadByKey } from '../../shared/loader.ts';
import { withinReach } from '../../shared/lookUp.ts';
import { listLoaders } from '../../shared/pages.ts';
import type { Reach } from '../../shared/reach.ts';
import type { SocialWorkRepository } from './repository.ts';

/** This request's batching over social work. */
export function createSocialWorkLoaders(repository: SocialWorkRepository, reach: Reach, _today: IsoDate) {
  const within = withinReach(reach);
  return {
    socialWorkStationById: loadByKey(within(repository.findSocialWorkStations), ({ _id }) => _id),
    socialWorkCaseById: loadByKey(within(repository.findSocialWorkCases), ({ _id }) => _id),
    socialWorkStations: listLoaders(repository.socialWorkStations, reach),
    socialWorkCases: listLoaders(repository.socialWorkCases, reach),
  };
}

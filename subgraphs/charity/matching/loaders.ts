import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { MatchingRepository } from './repository.ts';

/** This request's batching over needs, resources, matches and aid activities. */
export const createMatchingLoaders = (_repository: MatchingRepository, _reach: Reach, _today: IsoDate) => ({});

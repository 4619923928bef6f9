import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { DeliberationRepository } from './repository.ts';

/** This request's batching over matters, sessions, outcomes and polls. */
export const createDeliberationLoaders = (_repository: DeliberationRepository, _reach: Reach, _today: IsoDate) => ({});

import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { LinkageRepository } from './repository.ts';

/** This request's batching over five-party linkage: projects, community organizations, venture rounds and funds. */
export const createLinkageLoaders = (_repository: LinkageRepository, _reach: Reach, _today: IsoDate) => ({});

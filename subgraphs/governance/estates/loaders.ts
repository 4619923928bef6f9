import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { EstatesRepository } from './repository.ts';

/** This request's batching over estates, owners, property companies, joint meetings and how complete a community is. */
export const createEstatesLoaders = (_repository: EstatesRepository, _reach: Reach, _today: IsoDate) => ({});

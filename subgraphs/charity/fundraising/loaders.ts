import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { FundraisingRepository } from './repository.ts';

/** This request's batching over charities, qualifications, campaigns, projects, trusts and what they publish. */
export const createFundraisingLoaders = (_repository: FundraisingRepository, _reach: Reach, _today: IsoDate) => ({});

import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { GivingRepository } from './repository.ts';

/** This request's batching over donations, monthly plans and receipts. */
export const createGivingLoaders = (_repository: GivingRepository, _reach: Reach, _today: IsoDate) => ({});

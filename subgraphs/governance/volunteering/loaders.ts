import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { VolunteeringRepository } from './repository.ts';

/** This request's batching over volunteers, their activities, hours and points. */
export const createVolunteeringLoaders = (_repository: VolunteeringRepository, _reach: Reach, _today: IsoDate) => ({});

import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { SocialWorkRepository } from './repository.ts';

/** This request's batching over social-work stations and cases. */
export const createSocialWorkLoaders = (_repository: SocialWorkRepository, _reach: Reach, _today: IsoDate) => ({});

import type { IsoDate } from '../../shared/dates.ts';
import type { Reach } from '../../shared/reach.ts';
import type { CommitteesRepository } from './repository.ts';

/** This request's batching over committees, their terms and elections. */
export const createCommitteesLoaders = (_repository: CommitteesRepository, _reach: Reach, _today: IsoDate) => ({});

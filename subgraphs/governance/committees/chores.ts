import type { Chore } from '../../shared/changes/chores.ts';
import type { CommitteesRepository } from './repository.ts';

/** What is done by itself about committees, their terms and elections. */
export const committeesChores: readonly Chore<CommitteesRepository>[] = [];

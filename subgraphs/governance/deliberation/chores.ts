import type { Chore } from '../../shared/changes/chores.ts';
import type { DeliberationRepository } from './repository.ts';

/** What is done by itself about matters, sessions, outcomes and polls. */
export const deliberationChores: readonly Chore<DeliberationRepository>[] = [];

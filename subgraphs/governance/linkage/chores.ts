import type { Chore } from '../../shared/changes/chores.ts';
import type { LinkageRepository } from './repository.ts';

/** What is done by itself about five-party linkage: projects, community organizations, venture rounds and funds. */
export const linkageChores: readonly Chore<LinkageRepository>[] = [];

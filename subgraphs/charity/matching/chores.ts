import type { Chore } from '../../shared/changes/chores.ts';
import type { CharityRepository } from '../repository.ts';

/** What is done by itself about needs, resources, matches and aid activities. */
export const matchingChores: readonly Chore<CharityRepository>[] = [];

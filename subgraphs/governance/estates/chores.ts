import type { Chore } from '../../shared/changes/chores.ts';
import type { EstatesRepository } from './repository.ts';

/** What is done by itself about estates, owners, property companies, joint meetings and how complete a community is. */
export const estatesChores: readonly Chore<EstatesRepository>[] = [];

import type { Chore } from '../../shared/changes/chores.ts';
import type { VolunteeringRepository } from './repository.ts';

/** What is done by itself about volunteers, their activities, hours and points. */
export const volunteeringChores: readonly Chore<VolunteeringRepository>[] = [];

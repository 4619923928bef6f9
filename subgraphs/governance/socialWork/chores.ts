import type { Chore } from '../../shared/changes/chores.ts';
import type { SocialWorkRepository } from './repository.ts';

/** What is done by itself about social-work stations and cases. */
export const socialWorkChores: readonly Chore<SocialWorkRepository>[] = [];

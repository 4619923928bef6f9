import type { Chore } from '../../shared/changes/chores.ts';
import type { CharityRepository } from '../repository.ts';

/** What is done by itself about charities, qualifications, campaigns, projects, trusts and what they publish. */
export const fundraisingChores: readonly Chore<CharityRepository>[] = [];

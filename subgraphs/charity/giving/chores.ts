import type { Chore } from '../../shared/changes/chores.ts';
import type { CharityRepository } from '../repository.ts';
import { monthlyDonations } from './monthlyDonations.ts';

/** What is done by itself about donations. */
export const givingChores: readonly Chore<CharityRepository>[] = [monthlyDonations];

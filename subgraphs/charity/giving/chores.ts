import type { Chore } from '../../shared/changes/chores.ts';
import type { CharityRepository } from '../repository.ts';

/** What is done by itself about donations, monthly plans and receipts. */
export const givingChores: readonly Chore<CharityRepository>[] = [];

import type { DonationRecord } from '../records.ts';

/** How much of a donation has gone how far. */
export interface Course {
  /** Whole fen that were allocated, those used among them. */
  readonly allocated: number;
  readonly used: number;
}

/** How far a donation has gone; one kept before parts were counted went as a whole. */
export function courseOf({
  allocated,
  used,
  state,
  value,
}: Pick<DonationRecord, 'allocated' | 'used' | 'state' | 'value'>): Course {
  const isUsed = state === 'USED';
  return { allocated: allocated ?? (isUsed || state === 'ALLOCATED' ? value : 0), used: used ?? (isUsed ? value : 0) };
}

/** Whole fen that may still be allocated. */
export const leftToAllocate = (donation: DonationRecord): number => donation.value - courseOf(donation).allocated;

/** Whole fen that were allocated and not used yet. */
export function leftToUse(donation: DonationRecord): number {
  const { allocated, used } = courseOf(donation);
  return allocated - used;
}

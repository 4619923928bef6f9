import type { Store } from '../../../store/collection.ts';

/** What charity asks of its store about donations, monthly plans and receipts beside the older collections. */
export type GivingRepository = Record<never, never>;

export async function givingRepository(_store: Store): Promise<GivingRepository> {
  return {};
}

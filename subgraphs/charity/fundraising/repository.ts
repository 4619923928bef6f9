import type { Store } from '../../../store/collection.ts';

/** What charity asks of its store about charities, qualifications, campaigns, projects, trusts and what they publish beside the older collections. */
export type FundraisingRepository = Record<never, never>;

export async function fundraisingRepository(_store: Store): Promise<FundraisingRepository> {
  return {};
}

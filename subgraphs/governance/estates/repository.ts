import type { Store } from '../../../store/collection.ts';

/** All that governance asks of its store about estates, owners, property companies, joint meetings and how complete a community is. */
export type EstatesRepository = Record<never, never>;

export async function estatesRepository(_store: Store): Promise<EstatesRepository> {
  return {};
}

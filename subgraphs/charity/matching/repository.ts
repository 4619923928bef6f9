import type { Store } from '../../../store/collection.ts';

/** What charity asks of its store about needs, resources, matches and aid activities beside the older collections. */
export type MatchingRepository = Record<never, never>;

export async function matchingRepository(_store: Store): Promise<MatchingRepository> {
  return {};
}

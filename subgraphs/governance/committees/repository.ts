import type { Store } from '../../../store/collection.ts';

/** All that governance asks of its store about committees, their terms and elections. */
export type CommitteesRepository = Record<never, never>;

export async function committeesRepository(_store: Store): Promise<CommitteesRepository> {
  return {};
}

import type { Store } from '../../../store/collection.ts';

/** All that governance asks of its store about five-party linkage: projects, community organizations, venture rounds and funds. */
export type LinkageRepository = Record<never, never>;

export async function linkageRepository(_store: Store): Promise<LinkageRepository> {
  return {};
}

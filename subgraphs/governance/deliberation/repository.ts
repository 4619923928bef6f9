import type { Store } from '../../../store/collection.ts';

/** All that governance asks of its store about matters, sessions, outcomes and polls. */
export type DeliberationRepository = Record<never, never>;

export async function deliberationRepository(_store: Store): Promise<DeliberationRepository> {
  return {};
}

import type { Store } from '../../../store/collection.ts';

/** All that governance asks of its store about social-work stations and cases. */
export type SocialWorkRepository = Record<never, never>;

export async function socialWorkRepository(_store: Store): Promise<SocialWorkRepository> {
  return {};
}

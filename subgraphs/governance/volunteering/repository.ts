import type { Store } from '../../../store/collection.ts';

/** All that governance asks of its store about volunteers, their activities, hours and points. */
export type VolunteeringRepository = Record<never, never>;

export async function volunteeringRepository(_store: Store): Promise<VolunteeringRepository> {
  return {};
}

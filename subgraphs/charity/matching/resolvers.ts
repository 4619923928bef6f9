import type { Resolvers } from '../generated.ts';

/** What is answered and changed about needs, resources, matches and aid activities. */
export const matchingResolvers: Resolvers = {};

import type { Resolvers } from '../generated.ts';

/** What is answered and changed about committees, their terms and elections. */
export const committeesResolvers: Resolvers = {};

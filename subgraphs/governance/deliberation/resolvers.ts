import type { Resolvers } from '../generated.ts';

/** What is answered and changed about matters, sessions, outcomes and polls. */
export const deliberationResolvers: Resolvers = {};

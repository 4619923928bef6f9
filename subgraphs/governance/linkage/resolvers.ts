import type { Resolvers } from '../generated.ts';

/** What is answered and changed about five-party linkage: projects, community organizations, venture rounds and funds. */
export const linkageResolvers: Resolvers = {};

import type { Resolvers } from '../generated.ts';

/** What is answered and changed about estates, owners, property companies, joint meetings and how complete a community is. */
export const estatesResolvers: Resolvers = {};

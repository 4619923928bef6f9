import type { Resolvers } from '../generated.ts';

/** What is answered and changed about donations, monthly plans and receipts. */
export const givingResolvers: Resolvers = {};

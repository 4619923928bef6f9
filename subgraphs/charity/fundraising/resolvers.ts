import type { Resolvers } from '../generated.ts';

/** What is answered and changed about charities, qualifications, campaigns, projects, trusts and what they publish. */
export const fundraisingResolvers: Resolvers = {};

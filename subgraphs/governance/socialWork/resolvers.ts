import type { Resolvers } from '../generated.ts';

/** What is answered and changed about social-work stations and cases. */
export const socialWorkResolvers: Resolvers = {};

import type { Resolvers } from '../generated.ts';

/** What is answered and changed about volunteers, their activities, hours and points. */
export const volunteeringResolvers: Resolvers = {};

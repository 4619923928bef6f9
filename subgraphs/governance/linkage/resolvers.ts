import { joinResolvers } from '../../shared/joinResolvers.ts';
import type { Resolvers } from '../generated.ts';
import { communityFundResolvers } from './fundResolvers.ts';
import { communityOrganizationResolvers } from './organizationResolvers.ts';
import { linkageProjectResolvers } from './projectResolvers.ts';
import { ventureResolvers } from './ventureResolvers.ts';

/** What is answered and changed about five-party linkage: projects, community organizations, venture rounds and funds. */
export const linkageResolvers: Resolvers = joinResolvers<Resolvers>(
  linkageProjectResolvers,
  communityOrganizationResolvers,
  communityFundResolvers,
  ventureResolvers,
);

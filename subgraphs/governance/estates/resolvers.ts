import { joinResolvers } from '../../shared/joinResolvers.ts';
import type { Resolvers } from '../generated.ts';
import { estateResolvers } from './estateResolvers.ts';
import { jointMeetingResolvers } from './jointMeetingResolvers.ts';
import { ownersVoteResolvers } from './ownersVoteResolvers.ts';

/** What is answered and changed about estates, owners, property companies, joint meetings and how complete a community is. */
export const estatesResolvers: Resolvers = joinResolvers<Resolvers>(
  estateResolvers,
  ownersVoteResolvers,
  jointMeetingResolvers,
);

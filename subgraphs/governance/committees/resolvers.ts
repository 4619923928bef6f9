import { joinResolvers } from '../../shared/joinResolvers.ts';
import type { Resolvers } from '../generated.ts';
import { committeeResolvers } from './committeeResolvers.ts';
import { electionChangeResolvers } from './electionChangeResolvers.ts';
import { electionResolvers } from './electionResolvers.ts';

/** What is answered and changed about committees, their terms and elections. */
export const committeesResolvers: Resolvers = joinResolvers<Resolvers>(
  committeeResolvers,
  electionResolvers,
  electionChangeResolvers,
);

import { joinResolvers } from '../../shared/joinResolvers.ts';
import type { Resolvers } from '../generated.ts';
import { candidateResolvers } from './candidateResolvers.ts';
import { matchResolvers } from './matchResolvers.ts';
import { needResolvers } from './needResolvers.ts';
import { resourceResolvers } from './resourceResolvers.ts';
import { runResolvers } from './runResolvers.ts';

/** What is answered and changed about needs, resources and matches. */
export const matchingResolvers: Resolvers = joinResolvers<Resolvers>(
  needResolvers,
  resourceResolvers,
  matchResolvers,
  candidateResolvers,
  runResolvers,
);

import { joinResolvers } from '../shared/joinResolvers.ts';
import { charityResolvers } from './charityResolvers.ts';
import { fundraisingResolvers } from './fundraising/resolvers.ts';
import type { Resolvers } from './generated.ts';
import { givingResolvers } from './giving/resolvers.ts';
import { matchingResolvers } from './matching/resolvers.ts';
import { parameterResolvers } from './parameterResolvers.ts';
import { revitalisationResolvers } from './revitalisation/resolvers.ts';

/** All that charity answers, joined from its parts. */
export const resolvers: Resolvers = joinResolvers<Resolvers>(
  charityResolvers,
  parameterResolvers,
  revitalisationResolvers,
  fundraisingResolvers,
  givingResolvers,
  matchingResolvers,
);

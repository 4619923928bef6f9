import { joinResolvers } from '../../shared/joinResolvers.ts';
import type { Resolvers } from '../generated.ts';
import { bookResolvers } from './bookResolvers.ts';
import { donationResolvers } from './donationResolvers.ts';
import { planResolvers } from './planResolvers.ts';
import { pledgeResolvers } from './pledgeResolvers.ts';

/** What is answered and changed about donations, monthly plans, claims and the ledger. */
export const givingResolvers: Resolvers = joinResolvers<Resolvers>(
  pledgeResolvers,
  donationResolvers,
  planResolvers,
  bookResolvers,
);

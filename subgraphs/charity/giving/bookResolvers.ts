import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { connectionOf } from '../../shared/pages.ts';
import { organizationReference } from '../../shared/references.ts';
import type { Resolvers } from '../generated.ts';
import { donationClaimMachine, donationClaimWriteRule } from './claimMachine.ts';

/** What a charity has in its books: the ledger, and claims for broken promises. */
export const bookResolvers: Resolvers = {
  Query: {
    donationClaims: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.donationClaims, { ...filter }, { first, after }),
    charityLedger: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.ledgerEntries, { ...filter }, { first, after }),
  },
  Mutation: {
    changeDonationClaimState: (_root, { input }, { once, repository }) =>
      once('changeDonationClaimState', input, async (change) => {
        const found = await repository.keptClaims.require(input.id, 'input.id', change);
        const { row, refusals } = await repository.keptClaims.act(found, input, change);
        return { claim: row, refusals };
      }),
  },
  DonationClaim: {
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (claim, _args, context) =>
      availableActions(donationClaimMachine, donationClaimWriteRule, claim, context),
  },
  LedgerEntry: {
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    debit: ({ amount }) => Math.max(amount, 0),
    credit: ({ amount }) => Math.max(-amount, 0),
  },
};

import { requirePast, requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { organizationReference } from '../../shared/references.ts';
import type { DonationClaimState, Resolvers } from '../generated.ts';
import { courseOf, leftToAllocate, leftToUse } from './course.ts';
import { donationMachine, donationWriteRule } from './donationMachine.ts';
import { requireAmount } from './gift.ts';
import { campaignOf } from './giver.ts';
import { receive } from './receiving.ts';
import type { DonationClaimRecord } from './records.ts';
import { allocationRefusals, isEnforceable, useRefusals } from './rules.ts';

const open: DonationClaimState = 'OPEN';

/** How donations go on once they are promised. */
export const donationResolvers: Resolvers = {
  Mutation: {
    receiveDonation: (_root, { input }, { once, repository }) =>
      once('receiveDonation', input, async (change) => {
        const found = await repository.keptDonations.require(input.id, 'input.id', change);
        const { row, refusals } = await receive(found, input, repository, change);
        return { donation: row, refusals };
      }),
    allocateDonation: (_root, { input }, { once, repository }) =>
      once('allocateDonation', input, async (change) => {
        const { id, expectedVersion, donorConsentedOn = null, publishedOn = null } = input;
        const found = await repository.keptDonations.require(id, 'input.id', change);
        const amount = input.amount == null ? leftToAllocate(found) : requireAmount(input.amount, 'input.amount');
        const otherPurpose =
          input.otherPurpose == null
            ? null
            : requireWords(input.otherPurpose, 'input.otherPurpose', 'say what it shall be used for');
        requirePast(donorConsentedOn, change.today, 'input.donorConsentedOn');
        requirePast(publishedOn, change.today, 'input.publishedOn');
        const campaign = found.campaignId === null ? null : await campaignOf(found.campaignId, repository, change);
        const allocation = { amount, otherPurpose, donorConsentedOn, publishedOn };
        const fund = await repository.books.fund(found, change);
        const order = {
          action: found.state === 'ALLOCATED' ? 'ALLOCATE_MORE' : 'ALLOCATE',
          expectedVersion,
          reason: otherPurpose,
          set: { allocated: courseOf(found).allocated + amount },
          reasons: () => allocationRefusals(found, campaign, allocation),
        };
        const { row, refusals } = await repository.keptDonations.act(found, order, change);
        if (refusals.length === 0) await fund.move(row, { kind: 'ALLOCATE', amount, purpose: otherPurpose });
        return { donation: row, refusals };
      }),
    useDonation: (_root, { input }, { once, repository }) =>
      once('useDonation', input, async (change) => {
        const { id, expectedVersion } = input;
        const found = await repository.keptDonations.require(id, 'input.id', change);
        const amount = input.amount == null ? leftToUse(found) : requireAmount(input.amount, 'input.amount');
        const used = courseOf(found).used + amount;
        const fund = await repository.books.fund(found, change);
        const order = {
          action: used === found.value ? 'USE' : 'USE_PART',
          expectedVersion,
          set: { used },
          reasons: () => useRefusals(found, amount),
        };
        const { row, refusals } = await repository.keptDonations.act(found, order, change);
        if (refusals.length === 0) await fund.move(row, { kind: 'USE', amount });
        return { donation: row, refusals };
      }),
    refundDonation: (_root, { input }, { once, repository }) =>
      once('refundDonation', input, async (change) => {
        const { id, reason, expectedVersion } = input;
        const found = await repository.keptDonations.require(id, 'input.id', change);
        const fund = await repository.books.fund(found, change);
        const order = { action: 'REFUND', reason, expectedVersion };
        const { row, refusals } = await repository.keptDonations.act(found, order, change);
        if (refusals.length === 0) await fund.move(row, { kind: 'REFUND', amount: row.value });
        return { donation: row, refusals };
      }),
    defaultDonation: (_root, { input }, { once, repository }) =>
      once('defaultDonation', input, async (change) => {
        const { id, reason, expectedVersion } = input;
        const found = await repository.keptDonations.require(id, 'input.id', change);
        const order = { action: 'DEFAULT', reason, expectedVersion };
        const { row, refusals } = await repository.keptDonations.act(found, order, change);
        const { promise = 'ORDINARY', organizationUscc, registrationDivision, campaignId, value: amount } = row;
        if (refusals.length > 0 || !isEnforceable(promise)) return { donation: row, claim: null, refusals };
        const claim: DonationClaimRecord = {
          _id: change.newId('claim'),
          ...{ donationId: row._id, organizationUscc, registrationDivision, campaignId, promise, amount },
          ...{ openedOn: change.today, state: open, history: repository.keptClaims.begin(open, change) },
        };
        return { donation: row, claim: await repository.keptClaims.add(claim, 'input.id', change), refusals };
      }),
  },
  Donation: {
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (donation, _args, context) =>
      availableActions(donationMachine, donationWriteRule, donation, context),
    promise: ({ promise = 'ORDINARY' }) => promise,
    allocated: (donation) => courseOf(donation).allocated,
    used: (donation) => courseOf(donation).used,
    receipt: ({ receiptNo, history, organizationUscc, value }) => {
      const receivedOn = history.find(({ state }) => state === 'RECEIVED')?.on;
      return receiptNo === null || receivedOn === undefined
        ? null
        : { number: receiptNo, issuedOn: receivedOn, organizationUscc, value };
    },
  },
  DonationReceipt: {
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
  },
};

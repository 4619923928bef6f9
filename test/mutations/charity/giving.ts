import { charityRepository } from '../../../subgraphs/charity/repository.ts';
import { aCampaign, aCharity, aDonation } from '../../charity/builders.ts';
import { aMonthlyPlan, anOpenClaim } from '../../charity/givingBuilders.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { people, place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const donor = aCaller({ role: 'resident', subject: 'donor', residentId: people.adult, divisions: [] });
const another = aCaller({ role: 'resident', subject: 'another', residentId: people.far, divisions: [] });
const charity = aCaller({
  ...{ role: 'institution', subject: 'charity', institutions: [place.organization], divisions: [] },
});
const otherCharity = aCaller({
  ...{ role: 'institution', subject: 'other', institutions: [place.farOrganization], divisions: [] },
});

/** A charity that takes donations, once in a store; with a running campaign and one that is over. */
async function aCharityIn({ store }: Stage): Promise<void> {
  const repository = await charityRepository(store);
  const charities = await store.collection<{ readonly _id: string }>({ name: 'charity.charities', indexes: [] });
  if (await charities.findOne({ _id: place.organization }, { hint: '_id_' })) return;
  await repository.addCharities([aCharity()]);
  await repository.addCampaigns([aCampaign(), aCampaign({ _id: 'campaign-over', state: 'ENDED' })]);
}

/** A new donation to the campaign in a state, received ones with their entries in the ledger. */
async function aDonationIn(stage: Stage, wanted: Parameters<typeof aDonation>[0]): Promise<{ readonly id: string }> {
  await aCharityIn(stage);
  const repository = await charityRepository(stage.store);
  const _id = `donation-${stage.unique()}`;
  await repository.addDonations([
    aDonation({ _id, donorResidentId: people.adult, campaignId: 'campaign-1', ...wanted }),
  ]);
  return { id: _id };
}

const pledged = { state: 'PLEDGED', history: [{ state: 'PLEDGED', on: '2025-09-05' }] } as const;
const allocated = {
  state: 'ALLOCATED',
  history: [
    { state: 'PLEDGED', on: '2025-09-05' },
    { state: 'RECEIVED', on: '2025-09-05' },
    { state: 'ALLOCATED', on: '2025-09-25' },
  ],
} as const;
const missing = { change: { id: 'donation-none' }, code: 'NOT_FOUND', path: 'input.id' } as const;
const stale = { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' } as const;

const gift = { organization: place.organization, campaign: 'campaign-1', form: 'MONEY', amount: '88.00' };
const quilts = { item: '棉被', quantity: 10, unit: '床', value: '800.00', expires: '2027-01-01' };
const goods = (change: object) => ({ form: 'GOODS', amount: null, goods: [{ ...quilts, ...change }] });
const ofTheCharity = { caller: charity, elsewhere: otherCharity } as const;
const notTheirs = { code: 'NOT_FOUND', path: 'input.id' } as const;

export const givingCases: readonly MutationCase[] = [
  {
    mutation: 'pledgeDonation',
    caller: donor,
    elsewhere: another,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.donor' },
    prepare: async (stage) => {
      await aCharityIn(stage);
      return { ...gift, donor: people.adult, designation: '用于助学' };
    },
    bad: [
      { change: { organization: place.farOrganization }, code: 'NOT_FOUND', path: 'input.organization' },
      { change: { campaign: 'campaign-none' }, code: 'NOT_FOUND', path: 'input.campaign' },
      { change: { campaign: 'campaign-over' }, code: 'CAMPAIGN_NOT_RUNNING', path: 'input.campaign' },
      { change: { amount: '0.00' }, code: 'MONEY_INVALID', path: 'input.amount' },
      { change: { worth: '1.00' }, code: 'BAD_USER_INPUT', path: 'input.worth' },
      { change: { form: 'IP', amount: null }, code: 'MONEY_INVALID', path: 'input.worth' },
      { change: { form: 'GOODS', amount: null }, code: 'BAD_USER_INPUT', path: 'input.goods' },
      { change: goods({ unit: ' ' }), code: 'TEXT_INVALID', path: 'input.goods.0.unit' },
      { change: goods({ expires: '2025-12-31' }), code: 'DATE_PAST', path: 'input.goods.0.expires' },
      { change: goods({ quantity: 0 }), code: 'BAD_USER_INPUT', path: 'input.goods.0.quantity' },
      { change: { beneficiary: people.child }, code: 'INTERESTED_PARTY', path: 'input.beneficiary' },
      { change: { beneficiary: 'res-none' }, code: 'NOT_FOUND', path: 'input.beneficiary' },
      { change: { displayConsent: true }, code: 'TEXT_INVALID', path: 'input.displayName' },
      { change: { anonymous: true, displayConsent: true }, code: 'BAD_USER_INPUT', path: 'input.displayConsent' },
      { change: { displayName: '林清和' }, code: 'BAD_USER_INPUT', path: 'input.displayName' },
      { change: { donorOrganization: place.organization }, code: 'BAD_USER_INPUT', path: 'input.donor' },
    ],
  },
  {
    mutation: 'recordDonation',
    ...ofTheCharity,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.organization' },
    prepare: async (stage) => {
      await aDonationIn(stage, {});
      return { ...gift, division: place.community };
    },
    bad: [
      { change: { division: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.division' },
      { change: { campaign: 'campaign-over' }, code: 'CAMPAIGN_NOT_RUNNING', path: 'input.campaign' },
      { change: { amount: null }, code: 'MONEY_INVALID', path: 'input.amount' },
    ],
  },
  {
    mutation: 'receiveDonation',
    ...ofTheCharity,
    refusedElsewhere: notTheirs,
    prepare: (stage) => aDonationIn(stage, { ...pledged, receiptWaived: false }),
    bad: [missing, stale],
  },
  {
    mutation: 'allocateDonation',
    ...ofTheCharity,
    refusedElsewhere: notTheirs,
    prepare: async (stage) => ({ ...(await aDonationIn(stage, { designation: '用于助学' })), amount: '20.00' }),
    bad: [
      missing,
      stale,
      { change: { amount: '0.00' }, code: 'MONEY_INVALID', path: 'input.amount' },
      { change: { amount: '50.01' }, code: 'ALLOCATION_EXCEEDS_RECEIPTS', path: 'input.amount' },
      { change: { otherPurpose: '用于助老' }, code: 'DONOR_CONSENT_MISSING', path: 'input.donorConsentedOn' },
      { change: { otherPurpose: ' ' }, code: 'TEXT_INVALID', path: 'input.otherPurpose' },
      { change: { donorConsentedOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.donorConsentedOn' },
      { change: { publishedOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.publishedOn' },
    ],
  },
  {
    mutation: 'useDonation',
    ...ofTheCharity,
    refusedElsewhere: notTheirs,
    prepare: (stage) => aDonationIn(stage, allocated),
    bad: [
      missing,
      stale,
      { change: { amount: '50.01' }, code: 'USE_EXCEEDS_ALLOCATION', path: 'input.amount' },
      { change: { amount: '0.00' }, code: 'MONEY_INVALID', path: 'input.amount' },
    ],
  },
  {
    mutation: 'refundDonation',
    ...ofTheCharity,
    refusedElsewhere: notTheirs,
    prepare: async (stage) => ({ ...(await aDonationIn(stage, {})), reason: '重复捐赠' }),
    bad: [missing, stale, { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' }],
  },
  {
    mutation: 'defaultDonation',
    ...ofTheCharity,
    refusedElsewhere: notTheirs,
    prepare: async (stage) => ({
      ...(await aDonationIn(stage, { ...pledged, promise: 'PUBLIC_PLEDGE' })),
      reason: '三次催告未果',
    }),
    bad: [missing, stale, { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' }],
  },
  {
    mutation: 'startMonthlyPlan',
    caller: donor,
    elsewhere: another,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.donor' },
    prepare: async (stage) => {
      await aCharityIn(stage);
      const { organization, campaign } = gift;
      return { donor: people.adult, organization, campaign, day: 5, amount: '30.00' };
    },
    bad: [
      { change: { day: 29 }, code: 'BAD_USER_INPUT', path: 'input.day' },
      { change: { day: 0 }, code: 'BAD_USER_INPUT', path: 'input.day' },
      { change: { amount: '0.00' }, code: 'MONEY_INVALID', path: 'input.amount' },
      { change: { campaign: 'campaign-over' }, code: 'CAMPAIGN_NOT_RUNNING', path: 'input.campaign' },
    ],
  },
  {
    mutation: 'changeMonthlyPlanState',
    caller: donor,
    elsewhere: another,
    refusedElsewhere: notTheirs,
    prepare: async (stage) => {
      const _id = `plan-${stage.unique()}`;
      await aCharityIn(stage);
      await (await charityRepository(stage.store)).addMonthlyPlans([aMonthlyPlan({ _id })]);
      return { id: _id, action: 'PAUSE' };
    },
    bad: [
      { change: { id: 'plan-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { action: 'RESUME' }, code: 'STATE_TRANSITION', path: 'input.id' },
      stale,
    ],
  },
  {
    mutation: 'changeDonationClaimState',
    ...ofTheCharity,
    refusedElsewhere: notTheirs,
    prepare: async (stage) => {
      const _id = `claim-${stage.unique()}`;
      await (await charityRepository(stage.store)).addDonationClaims([anOpenClaim({ _id })]);
      return { id: _id, action: 'SETTLE' };
    },
    bad: [
      { change: { id: 'claim-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { action: 'DROP' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
];

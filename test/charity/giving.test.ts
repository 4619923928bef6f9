import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import { donationMachine } from '../../subgraphs/charity/giving/donationMachine.ts';
import { entriesOf, ledgerFaults } from '../../subgraphs/charity/giving/ledger.ts';
import {
  allocationRefusals,
  areInterested,
  firstDueOn,
  isEnforceable,
  isReceiptDue,
  isReceiptSettled,
  kindOf,
  takingRefusals,
  useRefusals,
} from '../../subgraphs/charity/giving/rules.ts';
import type { CharityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { isPath } from '../../subgraphs/shared/changes/machine.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { aCampaign, aCharity, aDonation } from './builders.ts';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const all = { otherPurpose: null, donorConsentedOn: null, publishedOn: null };

describe('The course of a donation', () => {
  it('goes from the promise to the use, and is given back only before it is allocated', () => {
    expect(isPath(donationMachine, ['PLEDGED', 'RECEIVED', 'ALLOCATED', 'ALLOCATED', 'USED'])).toBe(true);
    expect(isPath(donationMachine, ['PLEDGED', 'RECEIVED', 'REFUNDED'])).toBe(true);
    expect(isPath(donationMachine, ['PLEDGED', 'RECEIVED', 'ALLOCATED', 'REFUNDED'])).toBe(false);
    expect(isPath(donationMachine, ['PLEDGED', 'DEFAULTED', 'RECEIVED'])).toBe(false);
  });

  it('begins only while a campaign is running and a charity is one', () => {
    expect(codes(takingRefusals({ charityStatus: 'REGISTERED' }, { state: 'RUNNING' }))).toEqual([]);
    expect(codes(takingRefusals({ charityStatus: 'RECOGNISED' }, null))).toEqual([]);
    expect(codes(takingRefusals({ charityStatus: 'CANCELLED' }, null))).toEqual(['CHARITY_CANCELLED']);
    for (const state of ['DRAFT', 'FILED', 'ENDED', 'REPORTED', 'STOPPED', 'CANCELLED'] as const)
      expect(codes(takingRefusals({ charityStatus: 'REGISTERED' }, { state }))).toEqual(['CAMPAIGN_NOT_RUNNING']);
  });

  it('is micro up to 100 yuan of money, and monthly by a plan', () => {
    expect(kindOf('MONEY', 10_000, 10_000, false)).toBe('MICRO');
    expect(kindOf('MONEY', 10_001, 10_000, false)).toBe('ONE_OFF');
    expect(kindOf('GOODS', 100, 10_000, false)).toBe('ONE_OFF');
    expect(kindOf('MONEY', 100, 10_000, true)).toBe('MONTHLY');
  });
});

describe('The rules of giving', () => {
  it('C-06: a received donation has a receipt, a recorded waiver or an unknown donor', () => {
    const known = { donorType: 'RESIDENT', receiptWaived: false, receiptNo: null } as const;

    expect([isReceiptDue(known), isReceiptSettled(known)]).toEqual([true, false]);
    expect(isReceiptSettled({ ...known, receiptNo: 'JZPJ-420106-202512-0A1B2C3D4E5F' })).toBe(true);
    expect([
      isReceiptDue({ ...known, receiptWaived: true }),
      isReceiptSettled({ ...known, receiptWaived: true }),
    ]).toEqual([false, true]);
    expect(isReceiptSettled({ ...known, donorType: 'ANONYMOUS' })).toBe(true);
  });

  it('C-07: a donor and the beneficiary share no household, and neither is parent or guardian of the other', () => {
    const person = (_id: string, wanted: object = {}) => ({
      ...{ _id, householdId: null, parentIds: [] as string[], guardianIds: [] as string[] },
      ...wanted,
    });

    expect(areInterested(person('a'), person('b'))).toBe(false);
    expect(areInterested(person('a'), person('a'))).toBe(true);
    expect(areInterested(person('a', { householdId: 'h' }), person('b', { householdId: 'h' }))).toBe(true);
    expect(areInterested(person('a'), person('b', { parentIds: ['a'] }))).toBe(true);
    expect(areInterested(person('a', { guardianIds: ['b'] }), person('b'))).toBe(true);
  });

  it('C-08: another use than the agreed one needs the consent of the donor, another than the plan a new filing', () => {
    const agreed = aDonation({ designation: '用于助学' });
    const other = { ...all, amount: 100, otherPurpose: '用于助老' };

    expect(codes(allocationRefusals(agreed, null, other))).toEqual(['DONOR_CONSENT_MISSING']);
    expect(codes(allocationRefusals(agreed, null, { ...other, donorConsentedOn: '2025-12-01' }))).toEqual([]);
    expect(codes(allocationRefusals(agreed, null, { ...all, amount: 100 }))).toEqual([]);
    expect(codes(allocationRefusals(aDonation(), aCampaign(), other))).toEqual(['PLAN_CHANGE_NOT_FILED']);
  });

  it('C-09: no more is allocated than was received and no more used than allocated; surplus is published', () => {
    const partly = aDonation({ state: 'ALLOCATED', allocated: 3_000, used: 1_000 });
    const over = aCampaign({ state: 'ENDED' });
    const surplus = { ...all, amount: 100, otherPurpose: '用于目的相近的慈善活动' };

    expect(codes(allocationRefusals(partly, null, { ...all, amount: 2_000 }))).toEqual([]);
    expect(codes(allocationRefusals(partly, null, { ...all, amount: 2_001 }))).toEqual(['ALLOCATION_EXCEEDS_RECEIPTS']);
    expect(codes(useRefusals(partly, 2_000))).toEqual([]);
    expect(codes(useRefusals(partly, 2_001))).toEqual(['USE_EXCEEDS_ALLOCATION']);
    expect(codes(allocationRefusals(partly, over, surplus))).toEqual(['SURPLUS_NOT_PUBLISHED']);
    expect(codes(allocationRefusals(partly, over, { ...surplus, publishedOn: '2025-12-01' }))).toEqual([]);
  });

  it('C-09: a ledger whose movement does not sum to zero, or whose account is overdrawn, is found', () => {
    const movement = { id: 'm-1', kind: 'PAY', amount: 5_000, purpose: null, on: '2025-09-05' } as const;
    const [from, to] = entriesOf(aDonation(), movement);
    const used = entriesOf(aDonation(), { ...movement, id: 'm-2', kind: 'USE' });
    if (!from || !to) throw new Error('A movement has two sides');

    expect(ledgerFaults([from, to])).toEqual([]);
    expect(ledgerFaults([to])).toEqual(['movement m-1 sums to 5000']);
    expect(ledgerFaults([from, to, ...used])).toEqual([`${place.organization} ALLOCATED stands at -5000`]);
  });

  it('C-10: a public pledge and a written agreement for relief can be claimed, an ordinary promise cannot', () => {
    expect((['PUBLIC_PLEDGE', 'RELIEF_AGREEMENT', 'ORDINARY'] as const).map(isEnforceable)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('give on the next day of the plan, today included', () => {
    expect(firstDueOn(5, '2025-12-05')).toBe('2025-12-05');
    expect(firstDueOn(5, '2025-12-06')).toBe('2026-01-05');
    expect(firstDueOn(28, '2026-02-01')).toBe('2026-02-28');
  });
});

describe('A donation through the graph', () => {
  let opened: OpenedSubgraph<CharityRepository>;
  beforeAll(async () => {
    opened = await openedSubgraph(charity);
    await fillStandardPlace(opened.store);
    await opened.repository.addCharities([aCharity()]);
    await opened.repository.addCampaigns([aCampaign()]);
  });
  afterAll(() => opened.close());

  const donor = aCaller({ role: 'resident', subject: 'donor', residentId: people.adult, divisions: [] });
  const giver = aCaller({
    role: 'institution',
    subject: 'giver',
    institutions: [place.farOrganization],
    divisions: [],
  });
  const receiver = aCaller({
    role: 'institution',
    subject: 'charity',
    institutions: [place.organization],
    divisions: [],
  });
  const gift = { organization: place.organization, campaign: 'campaign-1', form: 'MONEY', amount: '300.00' };
  const shown = `donation { id state kind receiptNo receipt { number issuedOn value } donor { id } donorOrganization { uscc }
    donorType displayName allocated used availableActions { action mutation blockedBy { code } } } refusals { code path }`;

  interface Answer {
    readonly donation: { readonly id: string } & Readonly<Record<string, unknown>>;
    readonly refusals: readonly { readonly code: string }[];
    readonly claim?: { readonly id: string } | null;
  }
  const change = async (caller: Caller, mutation: string, input: object, fields = shown): Promise<Answer> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await opened.askAs(
      caller,
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${fields} } }`,
      { input: { ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as never as Readonly<Record<string, Answer>>)[mutation] as Answer;
  };
  const pledge = async (wanted: object = {}) =>
    (await change(donor, 'pledgeDonation', { ...gift, donor: people.adult, ...wanted })).donation;

  it('C-06, C-09: goes to its use in parts, each told by the ledger, with a receipt', async () => {
    const { id } = await pledge();
    const received = await change(receiver, 'receiveDonation', { id });
    await change(receiver, 'allocateDonation', { id, amount: '200.00' });
    const part = await change(receiver, 'useDonation', { id, amount: '150.00' });
    const tooMuch = await change(receiver, 'useDonation', { id, amount: '50.01' });
    await change(receiver, 'allocateDonation', { id });
    const done = await change(receiver, 'useDonation', { id });

    expect(received.donation).toMatchObject({
      state: 'RECEIVED',
      receipt: {
        number: expect.stringMatching(/^JZPJ-420106-202512-[0-9A-F]{12}$/),
        issuedOn: '2025-12-31',
        value: '300.00',
      },
    });
    expect(part.donation).toMatchObject({ state: 'ALLOCATED', allocated: '200.00', used: '150.00' });
    expect(codes(tooMuch.refusals)).toEqual(['USE_EXCEEDS_ALLOCATION']);
    expect(done.donation).toMatchObject({ state: 'USED', allocated: '300.00', used: '300.00', availableActions: [] });

    const { data } = await opened.askAs(
      receiver,
      `query ($id: ID!) { charityLedger(filter: { donation: $id }, first: 50) { totalCount edges { node { kind account debit credit movement } } } }`,
      { id },
    );
    const { charityLedger } = data as never as {
      charityLedger: { totalCount: number; edges: { node: { debit: string; credit: string } }[] };
    };
    expect(charityLedger.totalCount).toBe(10);
    const sum = (side: 'debit' | 'credit') =>
      charityLedger.edges.reduce((all, { node }) => all + Number(node[side]), 0);
    expect(sum('debit')).toBe(sum('credit'));
  });

  it('tells the campaign what was raised, allocated and used, in parts too', async () => {
    const sums = async () => {
      const { data } = await opened.ask('{ campaign(id: "campaign-1") { raised allocated used } }');
      const { campaign } = data as never as { campaign: Record<string, string> };
      return ['raised', 'allocated', 'used'].map((field) => Number(campaign[field]));
    };
    const before = await sums();
    const { id } = await pledge();
    await change(receiver, 'receiveDonation', { id });
    await change(receiver, 'allocateDonation', { id, amount: '120.00' });
    await change(receiver, 'useDonation', { id, amount: '20.00' });

    expect((await sums()).map((sum, at) => sum - (before[at] ?? 0))).toEqual([300, 120, 20]);
  });

  it('C-10: that was pledged in public and not given opens a claim, which the charity settles', async () => {
    const { id } = await pledge({ promise: 'PUBLIC_PLEDGE' });
    const { id: ordinary } = await pledge();
    const fields = 'donation { id state } claim { id state amount donationId } refusals { code }';

    const claimed = await change(receiver, 'defaultDonation', { id, reason: '三次催告未果' }, fields);
    const not = await change(receiver, 'defaultDonation', { id: ordinary, reason: '捐赠人来电取消' }, fields);

    expect(claimed).toMatchObject({
      donation: { state: 'DEFAULTED' },
      claim: { state: 'OPEN', amount: '300.00', donationId: id },
    });
    expect(not).toMatchObject({ donation: { state: 'DEFAULTED' }, claim: null });
    const { data } = await opened.askAs(receiver, '{ donationClaims(filter: { state: OPEN }) { totalCount } }');
    expect(data?.donationClaims).toEqual({ totalCount: 1 });
    const settled = await change(
      receiver,
      'changeDonationClaimState',
      { id: claimed.claim?.id, action: 'SETTLE' },
      'claim { id state } refusals { code }',
    );
    expect(settled.claim).toMatchObject({ state: 'SETTLED' });
  });

  it('C-14: of an anonymous donor keeps no link at all, and names another only where he or she agrees', async () => {
    const anonymous = await pledge({ anonymous: true });
    const quiet = await pledge();
    const named = await pledge({ displayConsent: true, displayName: '林先生' });
    const byId = `query ($id: ID!) { donation(id: $id) { donorType displayName donor { id } changes { by role } } }`;
    const seen = async (caller: Caller, { id }: { readonly id: string }) =>
      (await opened.askAs(caller, byId, { id })).data?.donation;

    expect(await opened.repository.findDonations([anonymous.id], { by: 'everything' })).toEqual([
      expect.objectContaining({
        ...{ donorType: 'ANONYMOUS', donorResidentId: null, donorOrganizationUscc: null },
        residenceDivision: place.county,
        history: [expect.objectContaining({ by: 'anonymous' })],
      }),
    ]);
    expect(await seen(receiver, quiet)).toEqual({
      ...{ donorType: 'RESIDENT', displayName: null, donor: null },
      changes: [{ by: null, role: 'RESIDENT' }],
    });
    expect(await seen(donor, quiet)).toMatchObject({ donor: { id: people.adult } });
    expect(await seen(receiver, named)).toMatchObject({ displayName: '林先生', donor: { id: people.adult } });
  });

  it('C-05: is not taken from anybody by a directed campaign', async () => {
    await opened.repository.addCampaigns([aCampaign({ _id: 'campaign-directed', kind: 'DIRECTED', methods: [] })]);
    const directed = { ...gift, donor: people.adult, campaign: 'campaign-directed' };

    const { donation, refusals } = await change(donor, 'pledgeDonation', directed);

    expect(donation).toBeNull();
    expect(refusals).toEqual([expect.objectContaining({ code: 'CAMPAIGN_DIRECTED' })]);
  });

  it('is given by an organization through its institution, goods with unit and value', async () => {
    const goods = [{ item: '棉被', quantity: 10, unit: '床', value: '800.00' }];
    const { donation } = await change(giver, 'pledgeDonation', {
      ...{ organization: place.organization, form: 'GOODS', goods },
      ...{ donorOrganization: place.farOrganization, displayConsent: true, displayName: '东岭慈善基金会' },
    });

    expect(donation).toMatchObject({
      ...{ state: 'PLEDGED', kind: 'ONE_OFF', donorType: 'ORGANIZATION' },
      donorOrganization: { uscc: place.farOrganization },
    });
  });

  it('of box money is recorded by the charity as received, of nobody and without a receipt', async () => {
    const { donation } = await change(receiver, 'recordDonation', {
      ...gift,
      amount: '12.50',
      division: place.community,
    });

    expect(donation).toMatchObject({ state: 'RECEIVED', kind: 'MICRO', donorType: 'ANONYMOUS', receiptNo: null });
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import type { Store } from '../../store/collection.ts';
import { openers } from '../../subgraphs/all.ts';
import { ledgerFaults } from '../../subgraphs/charity/giving/ledger.ts';
import { giveNext } from '../../subgraphs/charity/giving/monthlyDonations.ts';
import type { FundRecord, LedgerEntryRecord } from '../../subgraphs/charity/giving/records.ts';
import type { DonationRecord } from '../../subgraphs/charity/records.ts';
import { charityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { handOfPlatform, openChanges } from '../../subgraphs/shared/changes/changes.ts';
import { openChores } from '../../subgraphs/shared/changes/chores.ts';
import { aCampaign, aCharity, aDonation } from '../charity/builders.ts';
import { aMonthlyPlan } from '../charity/givingBuilders.ts';
import { aCaller } from '../kit/aCaller.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const today = '2025-12-31';
const clock = () => new Date('2025-12-31T04:00:00Z');
const donor = aCaller({ role: 'resident', subject: 'donor', residentId: people.adult, divisions: [] });
const receiver = aCaller({
  ...{ role: 'institution', subject: 'charity', institutions: [place.organization], divisions: [] },
});

/** The same numbers each time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe.each(dialects)('Donations over $name', ({ open }) => {
  let store: Store;
  let dispose: () => Promise<void>;
  beforeEach(async () => {
    ({ store, dispose } = await open());
    await fillStandardPlace(store);
    const repository = await charityRepository(store);
    await repository.addCharities([aCharity()]);
    await repository.addCampaigns([aCampaign()]);
    await repository.addDonations([aDonation({ _id: 'donation-before', campaignId: 'campaign-1' })]);
  });
  afterEach(() => dispose());

  const everyOf = async <Row extends { readonly _id: string }>(name: string): Promise<readonly Row[]> =>
    (await store.collection<Row>({ name, indexes: [] }))
      .find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY })
      .toArray();

  /** The ledger has no fault, and says of every fund what its balances and its donations say. */
  async function expectBooksToBalance() {
    const [entries, funds, donations] = await Promise.all([
      everyOf<LedgerEntryRecord>('charity.ledger'),
      everyOf<FundRecord>('charity.funds'),
      everyOf<DonationRecord>('charity.donations'),
    ]);
    const standing = (fund: string, account: string) =>
      entries
        .filter((entry) => (entry.campaignId ?? entry.organizationUscc) === fund && entry.account === account)
        .reduce((sum, { amount }) => sum + amount, 0);

    expect(ledgerFaults(entries)).toEqual([]);
    for (const { _id, DONORS, RECEIVED, ALLOCATED, USED } of funds) {
      const accounts = ['DONORS', 'RECEIVED', 'ALLOCATED', 'USED'].map((account) => standing(_id, account));
      expect([DONORS, RECEIVED, ALLOCATED, USED]).toEqual(accounts);
      expect(DONORS + RECEIVED + ALLOCATED + USED).toBe(0);
    }
    for (const { value, allocated = 0, used = 0 } of donations) {
      expect(used).toBeLessThanOrEqual(allocated);
      expect(allocated).toBeLessThanOrEqual(value);
    }
  }

  it.each([1, 2])(
    'C-09: the books balance whatever is done at once, round %i',
    async (seed) => {
      const execute = await openers.charity(store, { clock });
      const below = numbersFrom(seed);
      let requests = 0;
      const known: string[] = ['donation-before'];
      const odd: unknown[] = [];
      const ask = async (caller: Caller, mutation: string, input: object) => {
        requests += 1;
        const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
        const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { donation { id } refusals { code } } }`;
        const { signal } = new AbortController();
        const request = { requestId: `at-once-${requests}`, caller, today, signal };
        const { data, errors } = await execute({ query, variables: { input } }, request);
        const code = errors?.[0]?.extensions?.code;
        if (code !== undefined && code !== 'STATE_TRANSITION' && code !== 'CONFLICT') odd.push(errors);
        const answer = data?.[mutation] as { readonly donation: { readonly id: string } | null } | null | undefined;
        return answer?.donation?.id;
      };
      const amount = () => `${1 + below(40)}.00`;
      const oneStep = async () => {
        const id = known[below(known.length)];
        switch (below(6)) {
          case 0: {
            const gift = { organization: place.organization, campaign: 'campaign-1', form: 'MONEY', amount: amount() };
            const made = await ask(donor, 'pledgeDonation', { ...gift, donor: people.adult });
            if (made) known.push(made);
            return;
          }
          case 1:
            return void (await ask(receiver, 'receiveDonation', { id }));
          case 2:
            return void (await ask(receiver, 'allocateDonation', { id, amount: amount() }));
          case 3:
            return void (await ask(receiver, 'useDonation', { id, amount: amount() }));
          case 4:
            return void (await ask(receiver, 'allocateDonation', { id }));
          default:
            return void (await ask(receiver, 'refundDonation', { id, reason: '重复捐赠' }));
        }
      };

      for (let round = 0; round < 12; round += 1) await Promise.all(Array.from({ length: 6 }, oneStep));

      expect(odd).toEqual([]);
      await expectBooksToBalance();
    },
    60_000,
  );

  it('C-09: what was received is allocated once, however many ask for all of it', async () => {
    const execute = await openers.charity(store, { clock });
    const query =
      'mutation { allocateDonation(input: { id: "donation-before" }) { donation { state } refusals { code } } }';
    const { signal } = new AbortController();

    await Promise.all(
      [1, 2, 3, 4].map((number) => execute({ query }, { requestId: `all-${number}`, caller: receiver, today, signal })),
    );

    const entries = await everyOf<LedgerEntryRecord>('charity.ledger');
    expect(entries.filter(({ kind }) => kind === 'ALLOCATE')).toHaveLength(2);
    await expectBooksToBalance();
  });

  describe('A monthly plan that missed three months', () => {
    const due = { nextOn: '2025-10-05', campaignId: 'campaign-1' };
    const months = ['2025-10', '2025-11', '2025-12'];
    const plans = ['plan-1', 'plan-2', 'plan-3'];
    beforeEach(async () => {
      const repository = await charityRepository(store);
      await repository.addMonthlyPlans(plans.map((_id) => aMonthlyPlan({ _id, ...due })));
    });
    const expected = plans.flatMap((plan) => months.map((month) => `donation-${plan}-${month}`));
    const madeOnes = async () =>
      (await everyOf<DonationRecord>('charity.donations'))
        .filter(({ kind }) => kind === 'MONTHLY')
        .map(({ _id }) => _id)
        .sort();
    const fail = (_chore: string, error: unknown): never => {
      throw error;
    };

    it('gives each month once, also when run again', async () => {
      const first = await (await openChores(charity, store, clock))(fail);
      const later = () => new Date('2025-12-31T10:00:00Z');
      const again = await (await openChores(charity, store, later))(fail);

      expect([first.get('monthlyDonations'), again.get('monthlyDonations')]).toEqual([9, 0]);
      expect(await madeOnes()).toEqual(expected);
      await expectBooksToBalance();
    });

    it('gives each month once when two processes give at the same moment', async () => {
      const repository = await charityRepository(store);
      const changes = await openChanges(store, 'charity');
      const giveAll = async () => {
        for (const plan of plans)
          for (const _month of months)
            await changes.once(handOfPlatform(today, clock()), 'monthlyDonations', {}, (change) =>
              giveNext(plan, repository, change),
            );
      };

      const ends = await Promise.allSettled([giveAll(), giveAll()]);
      await giveAll();

      expect(ends.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
      expect(await madeOnes()).toEqual(expected);
      await expectBooksToBalance();
    });

    it('gives each month once when it is killed half-way and begins anew', async () => {
      const repository = await charityRepository(store);
      const changes = await openChanges(store, 'charity');
      const give = (afterwards: () => void) =>
        changes.once(handOfPlatform(today, clock()), 'monthlyDonations', {}, async (change) => {
          const given = await giveNext('plan-1', repository, change);
          afterwards();
          return given;
        });
      const dies = () => {
        throw new Error('The process is gone');
      };

      await give(() => undefined);
      await expect(give(dies)).rejects.toThrow('The process is gone');
      expect(await madeOnes()).toEqual(['donation-plan-1-2025-10']);
      await (await openChores(charity, store, clock))(fail);

      expect(await madeOnes()).toEqual(expected);
      await expectBooksToBalance();
    });

    it('is closed when its campaign takes nothing any more, and gives nothing while it is paused', async () => {
      const repository = await charityRepository(store);
      await repository.addCampaigns([aCampaign({ _id: 'campaign-over', state: 'ENDED' })]);
      await repository.addMonthlyPlans([
        aMonthlyPlan({ ...due, _id: 'plan-over', campaignId: 'campaign-over' }),
        aMonthlyPlan({ ...due, _id: 'plan-paused', state: 'PAUSED' }),
        aMonthlyPlan({ ...due, _id: 'plan-gone', donorResidentId: 'res-none' }),
      ]);

      await (await openChores(charity, store, clock))(fail);

      const states = new Map(
        (await everyOf<{ readonly _id: string; readonly state: string }>('charity.monthlyPlans')).map(
          ({ _id, state }) => [_id, state],
        ),
      );
      expect(['plan-over', 'plan-paused', 'plan-gone'].map((id) => states.get(id))).toEqual([
        'ENDED',
        'PAUSED',
        'ENDED',
      ]);
      expect(await madeOnes()).toEqual(expected);
    });
  });
});

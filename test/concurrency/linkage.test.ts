import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import type { Store } from '../../store/collection.ts';
import { openers } from '../../subgraphs/all.ts';
import type { FundEntryRecord } from '../../subgraphs/governance/linkage/records.ts';
import { isBalanced } from '../../subgraphs/governance/linkage/rules.ts';
import type { ExecuteRequest } from '../../subgraphs/shared/execute.ts';
import { aCaller } from '../kit/aCaller.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const officer = aCaller({ divisions: [place.county] });
const clock = () => new Date('2025-12-31T04:00:00Z');

type Payload = Readonly<Record<string, { readonly id: string; readonly balance: string } | null>> & {
  readonly refusals: readonly { readonly code: string }[];
};

for (const dialect of dialects)
  describe(`A community fund over ${dialect.name}`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    let execute: ExecuteRequest;
    beforeAll(async () => {
      ({ store, dispose } = await dialect.open());
      await fillStandardPlace(store);
      execute = await openers.governance(store, { clock });
    });
    afterAll(() => dispose());

    let requests = 0;
    const write = async (mutation: string, inputType: string, records: string, input: object): Promise<Payload> => {
      requests += 1;
      const query = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) { ${records} refusals { code } } }`;
      const request = { requestId: `at-once-${requests}`, caller: officer, today: '2025-12-31' };
      const { signal } = new AbortController();
      const answer: ExecutionResult = await execute({ query, variables: { input } }, { ...request, signal });
      expect(answer.errors).toBeUndefined();
      return JSON.parse(JSON.stringify(answer.data)).done;
    };
    const aFund = async () => {
      const committeeIds = [people.adult, people.neighbour, people.thirdAdult];
      const input = { name: '望江社区公益基金', host: place.organization, division: place.community, committeeIds };
      return (await write('openCommunityFund', 'OpenCommunityFundInput', 'fund { id }', input)).fund?.id ?? '';
    };
    const both = 'fund { id balance } entry { id }';
    const contribute = (id: string, amount: string) =>
      write('contributeToCommunityFund', 'ContributeToCommunityFundInput', both, { id, amount, purpose: '社区助老' });
    const spend = (id: string, amount: string) =>
      write('spendFromCommunityFund', 'SpendFromCommunityFundInput', both, {
        ...{ id, amount, purpose: '添置座椅', minute: '第3号' },
      });
    const reverse = (id: string, entryId: string) =>
      write('reverseCommunityFundEntry', 'ReverseCommunityFundEntryInput', both, { id, entryId, reason: '重复登记' });
    const ledgerOf = async (fundId: string) => {
      const entries = await store.collection<FundEntryRecord>({ name: 'governance.communityFundEntries', indexes: [] });
      return entries.find({ fundId }, { hint: '_id_', limit: 1000 }).toArray();
    };
    const fundOf = async (_id: string) => {
      const funds = await store.collection<{ _id: string; balance: number; entryCount: number }>({
        ...{ name: 'governance.communityFunds', indexes: [] },
      });
      return (await funds.findOne({ _id }, { hint: '_id_' })) ?? { balance: -1, entryCount: -1 };
    };

    it('G-20: pays out no more than it holds, however many spend at once', async () => {
      const id = await aFund();
      await contribute(id, '1000.00');

      const answers = await Promise.all(Array.from({ length: 12 }, () => spend(id, '150.00')));

      expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(6);
      expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(
        Array.from({ length: 6 }, () => 'FUND_INSUFFICIENT'),
      );
      const fund = await fundOf(id);
      expect(fund).toMatchObject({ balance: 10_000, entryCount: 7 });
      expect(isBalanced(fund, await ledgerOf(id))).toBe(true);
    });

    it('G-20: balances after contributions, spendings and reversals at once, and has an entry undone once', async () => {
      const id = await aFund();
      const first = (await contribute(id, '300.00')).entry?.id ?? '';

      const answers = await Promise.all([
        ...Array.from({ length: 4 }, () => contribute(id, '100.00')),
        ...Array.from({ length: 4 }, () => spend(id, '90.00')),
        ...Array.from({ length: 4 }, () => reverse(id, first)),
      ]);

      const undone = answers.slice(8).filter(({ refusals }) => refusals.length === 0);
      expect(undone.length).toBeLessThanOrEqual(1);
      const ledger = await ledgerOf(id);
      expect(ledger.filter(({ reverses }) => reverses === first)).toHaveLength(undone.length);
      expect(isBalanced(await fundOf(id), ledger)).toBe(true);
    });
  });

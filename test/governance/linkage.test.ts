import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import type { MatterFacts } from '../../subgraphs/governance/linkage/repository.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  await fillStandardPlace(opened.store);
});
afterAll(() => opened.close());

const officer = aCaller({ divisions: [place.county] });
const host = aCaller({ role: 'institution', divisions: [], institutions: [place.organization] });
const workerOf = (division: string) => aCaller({ role: 'communityWorker', divisions: [division] });

interface Done {
  readonly record: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly refusals: readonly { readonly code: string; readonly path: string }[];
}

const write = async (caller: Caller, mutation: string, record: string, input: object) => {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) { record: ${record} refusals { code path } } }`;
  const { data, errors } = await opened.askAs(caller, query, { input });
  const { done } = (data ?? { done: null }) as never as { readonly done: Done | null };
  return { ...done, code: errors?.[0]?.extensions?.code ?? null };
};

describe('A linkage project', () => {
  it('G-20: starts only when all five parties are named, says which are missing, and keeps them while it runs', async () => {
    const shown = 'project { id state missingParties volunteerCount availableActions { action blockedBy { code } } }';
    const proposal = {
      ...{ community: place.community, name: '银龄伙伴计划', needs: '独居老人缺少陪伴', goals: '每周探访一次' },
      ...{ budget: '30000.00', from: '2026-01-01', to: '2026-12-31' },
    };
    const proposed = await write(workerOf(place.community), 'proposeLinkageProject', shown, proposal);
    const id = proposed.record?.id ?? '';
    expect(proposed.record).toMatchObject({
      missingParties: ['SOCIAL_ORGANIZATION', 'SOCIAL_WORKER', 'VOLUNTEERS', 'CHARITY_RESOURCES'],
    });

    await write(officer, 'changeLinkageProjectState', shown, { id, action: 'APPROVE' });
    const tooEarly = await write(officer, 'changeLinkageProjectState', shown, { id, action: 'START' });
    expect(tooEarly.refusals?.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'PARTY_MISSING'));
    expect(tooEarly.record).toMatchObject({ state: 'APPROVED' });

    await write(officer, 'nameLinkageParties', shown, {
      ...{ id, organization: place.organization, leadSocialWorkerId: 'socialWorker-1', volunteerIds: ['v-1', 'v-1'] },
      resources: [{ name: '爱心餐', worth: '5000.00' }],
    });
    const started = await write(host, 'changeLinkageProjectState', shown, { id, action: 'START' });
    expect(started.record).toMatchObject({ state: 'RUNNING', missingParties: [], volunteerCount: 1 });

    const emptied = await write(officer, 'nameLinkageParties', shown, { id, volunteerIds: [] });
    expect(emptied.refusals).toEqual([{ code: 'PARTY_MISSING', path: 'input.id' }]);
  });
});

describe('A community organization', () => {
  it('is filed by staff of the township, not of the community alone', async () => {
    const input = { community: place.community, name: '巷口合唱队', mode: 'FILED' };
    const file = (division: string) =>
      write(workerOf(division), 'fileCommunityOrganization', 'communityOrganization { id state }', input);

    expect(await file(place.community)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await file(place.township)).toMatchObject({ code: null, record: { state: 'INCUBATING' } });
  });
});

describe('A community fund', () => {
  const both = 'fund { id balance ledger { totalCount edges { node { number kind amount balanceAfter } } } }';
  const aFund = async () => {
    const { record } = await write(host, 'openCommunityFund', 'fund { id }', {
      ...{ name: '望江社区公益基金', host: place.organization, division: place.community },
      committeeIds: [people.adult, people.neighbour, people.thirdAdult],
    });
    return record?.id ?? '';
  };

  const entries = (caller: Caller, mutation: string, input: object) => write(caller, mutation, both, input);

  it('G-20: spends for a matter of its division once that is decided, and for no other', async () => {
    const id = await aFund();
    await entries(host, 'contributeToCommunityFund', { id, amount: '1000.00', purpose: '社区助老' });
    const matters = await opened.store.collection<MatterFacts>({ name: 'governance.matters', indexes: [] });
    await matters.insertMany([
      { _id: 'matter-decided', state: 'DECIDED', division: place.community },
      { _id: 'matter-raised', state: 'RAISED', division: place.community },
      { _id: 'matter-far', state: 'DECIDED', division: place.farCommunity },
    ]);
    const spend = (matterId: string) =>
      entries(host, 'spendFromCommunityFund', { id, amount: '400.00', purpose: '添置座椅', matterId });

    expect((await spend('matter-raised')).refusals).toEqual([{ code: 'MATTER_UNDECIDED', path: 'input.matterId' }]);
    expect(await spend('matter-far')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await spend('matter-decided')).toMatchObject({ refusals: [], record: { balance: '600.00' } });
  });

  it('G-20: has a reversal entered the other way round, once, and never below nothing', async () => {
    const id = await aFund();
    const entry = 'entry { id }';
    const gift = { id, amount: '1000.00', purpose: '社区助老' };
    const given = (await write(host, 'contributeToCommunityFund', entry, gift)).record?.id ?? '';
    const cost = { id, amount: '400.00', purpose: '添置座椅', minute: '第3号' };
    const spent = (await write(host, 'spendFromCommunityFund', entry, cost)).record?.id ?? '';
    const reverse = (entryId: string) =>
      entries(officer, 'reverseCommunityFundEntry', { id, entryId, reason: '重复登记' });

    expect((await reverse(given)).refusals).toEqual([{ code: 'FUND_INSUFFICIENT', path: 'input.entryId' }]);
    expect(await reverse(spent)).toMatchObject({
      record: {
        balance: '1000.00',
        ledger: {
          totalCount: 3,
          edges: [
            { node: { number: 3, kind: 'REVERSAL', amount: '400.00', balanceAfter: '1000.00' } },
            { node: { number: 2, kind: 'SPENDING', amount: '-400.00', balanceAfter: '600.00' } },
            { node: { number: 1, kind: 'CONTRIBUTION', amount: '1000.00', balanceAfter: '1000.00' } },
          ],
        },
      },
    });
    expect((await reverse(spent)).refusals).toEqual([{ code: 'REVERSED_ALREADY', path: 'input.entryId' }]);
  });
});

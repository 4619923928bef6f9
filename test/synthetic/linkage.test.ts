import { describe, expect, it } from '@jest/globals';
import { communityOrganizationMachine } from '../../subgraphs/governance/linkage/organizationMachine.ts';
import { linkageProjectMachine } from '../../subgraphs/governance/linkage/projectMachine.ts';
import type { FundEntryRecord, VentureApplicationRecord } from '../../subgraphs/governance/linkage/records.ts';
import { linkageRepository } from '../../subgraphs/governance/linkage/repository.ts';
import { isBalanced, missingParties } from '../../subgraphs/governance/linkage/rules.ts';
import { ventureRoundMachine } from '../../subgraphs/governance/linkage/ventureMachine.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { type AnyMachine, isPath, statesOf } from '../../subgraphs/shared/changes/machine.ts';
import { charityOfProvince } from '../../synthetic/charity.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import { linkageLanes, sowLinkageOfCommunity } from '../../synthetic/governance/linkage.ts';
import { openIntake } from '../../synthetic/intake.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools } from '../../synthetic/tools.ts';
import { openedSubgraph } from '../kit/openedSubgraph.ts';
import { aVillage } from './village.ts';

const asOf = '2025-12-31';
const seed = 20251231;
const village = aVillage(20, true);

/** All that sixty communities have. */
async function sown() {
  const opened = await openedSubgraph(governance);
  const { records: divisions } = syntheticDivisions((type, code) => randomStream(seed, type, code));
  const tools = createTools(seed, 1000, divisions);
  const charities = charityOfProvince(tools, divisions).profiles;
  const intake = openIntake();
  const lanes = linkageLanes(intake, await linkageRepository(opened.store));
  const communities = divisions.filter(({ level }) => level === 'COMMUNITY').slice(0, 60);
  const circumstances = {
    ...{ dibaoHouseholdIds: new Set<string>(), tekunIds: new Set<string>(), disabilityGrade: new Map() },
    ...{ careLevel: new Map(), childStatus: new Map() },
  };
  for (const community of communities)
    await sowLinkageOfCommunity(
      { tools, people: { ...village, community }, circumstances, charities, committee: undefined },
      lanes,
    );
  await intake.finish();
  const { linkageProjects, communityOrganizations, communityFunds, ventureRounds } = opened.repository;
  const all = { by: 'everything' } as const;
  const everyPage = { filter: {}, first: 100 } as const;
  const [projects = [], organizations = [], funds = [], rounds = []] = [
    (await linkageProjects.pages([everyPage], all))[0]?.rows,
    (await communityOrganizations.pages([everyPage], all))[0]?.rows,
    (await communityFunds.pages([everyPage], all))[0]?.rows,
    (await ventureRounds.pages([everyPage], all))[0]?.rows,
  ];
  const collection = await opened.store.collection<FundEntryRecord>({
    ...{ name: 'governance.communityFundEntries', indexes: [] },
  });
  const entries = await collection.find({}, { hint: '_id_', limit: 10_000 }).toArray();
  const applied = await opened.store.collection<VentureApplicationRecord>({
    ...{ name: 'governance.ventureApplications', indexes: [] },
  });
  const applications = await applied.find({}, { hint: '_id_', limit: 10_000 }).toArray();
  await opened.close();
  return { projects, organizations, funds, entries, rounds, applications };
}
const all = await sown();

interface Historied {
  readonly state: string;
  readonly history: readonly { readonly state: string; readonly on: string }[];
}
const nouns: readonly (readonly [string, AnyMachine, readonly Historied[]])[] = [
  ['projects', linkageProjectMachine, all.projects],
  ['community organizations', communityOrganizationMachine, all.organizations],
  ['venture rounds', ventureRoundMachine, all.rounds],
];

describe('Five-party linkage of the synthetic communities', () => {
  it.each(nouns)(
    'has %s in every state, each by a way that is allowed and not after the end',
    (_, machine, records) => {
      expect([...new Set(records.map(({ state }) => state))].sort()).toEqual([...statesOf(machine)].sort());
      for (const { state, history } of records) {
        const states = history.map((step) => step.state);
        expect(isPath(machine, states)).toBe(true);
        expect(states.at(-1)).toBe(state);
        expect(history.every(({ on }) => on <= asOf)).toBe(true);
      }
    },
  );

  it('G-20: has all five parties in every project that runs or ran', () => {
    const ran = all.projects.filter(({ history }) => history.some(({ state }) => state === 'RUNNING'));

    expect(ran.filter((project) => missingParties(project).length > 0)).toEqual([]);
    expect(all.projects.some((project) => missingParties(project).length > 0)).toBe(true);
  });

  it('G-20: has funds whose ledgers balance, with entries of every kind', () => {
    for (const fund of all.funds)
      expect(
        isBalanced(
          fund,
          all.entries.filter(({ fundId }) => fundId === fund._id),
        ),
      ).toBe(true);
    expect(new Set(all.entries.map(({ kind }) => kind))).toEqual(new Set(['CONTRIBUTION', 'SPENDING', 'REVERSAL']));
    expect(all.entries.filter(({ on }) => on > asOf)).toEqual([]);
  });

  it('G-20: has venture rounds that awarded no more than their pool, and whose judges score what others carry out', () => {
    for (const { _id, pool, awarded, applicationCount, scoreCount } of all.rounds) {
      const applications = all.applications.filter(({ roundId }) => roundId === _id);
      expect(applications).toHaveLength(applicationCount);
      expect(applications.reduce((sum, { award }) => sum + (award ?? 0), 0)).toBe(awarded);
      expect(applications.reduce((sum, { scores }) => sum + scores.length, 0)).toBe(scoreCount);
      expect(awarded).toBeLessThanOrEqual(pool);
    }
    expect(all.applications.filter(({ judgeIds, teamIds }) => teamIds.some((id) => judgeIds.includes(id)))).toEqual([]);
    expect(all.applications.some(({ award }) => award !== null && award > 0)).toBe(true);
  });
});

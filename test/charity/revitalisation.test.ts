import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CharityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, place } from '../kit/standardPlace.ts';

let opened: OpenedSubgraph<CharityRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(charity);
  await fillStandardPlace(opened.store);
});
afterAll(() => opened.close());

const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });
const worker = aCaller({ role: 'communityWorker', subject: 'worker-1', divisions: [place.township] });
const fields = `id version state availableActions { action mutation to en zh needsReason blockedBy { code } }
  changes { action state on by role reason }`;

const submit = async () => {
  const input = { village: place.community, name: '橘园灌溉改造', theme: 'INDUSTRY', fundGap: '120000.00' };
  const { data } = await opened.askAs(
    worker,
    `mutation ($input: SubmitRevitalisationProjectInput!) { submitRevitalisationProject(input: $input) { project { ${fields} } refusals { code } } }`,
    { input },
  );
  return (data as never as { submitRevitalisationProject: { project: { id: string; version: number } } })
    .submitRevitalisationProject.project;
};
const change = (caller: typeof officer, input: object) =>
  opened.askAs(
    caller,
    `mutation ($input: ChangeRevitalisationProjectStateInput!) { changeRevitalisationProjectState(input: $input) { project { ${fields} } refusals { code } } }`,
    { input: { ...input } },
  );

describe('A village project', () => {
  it('tells its worker and its officer what each may do next', async () => {
    const project = await submit();

    const seen = async (caller: typeof officer) => {
      const { data } = await opened.askAs(caller, `{ revitalisationProjects { edges { node { ${fields} } } } }`);
      const { revitalisationProjects } = data as never as {
        revitalisationProjects: { edges: { node: { id: string; availableActions: object[] } }[] };
      };
      return revitalisationProjects.edges.find(({ node }) => node.id === project.id)?.node.availableActions;
    };
    const withdraw = {
      ...{ action: 'WITHDRAW', mutation: 'changeRevitalisationProjectState', to: 'WITHDRAWN' },
      ...{ en: 'Withdraw', zh: '撤回', needsReason: true, blockedBy: [] },
    };
    expect(await seen(worker)).toEqual([withdraw]);
    expect(await seen(officer)).toEqual([expect.objectContaining({ action: 'REVIEW', to: 'REVIEWED' }), withdraw]);
    expect(await seen(aCaller({ divisions: [place.farCounty] }))).toEqual([]);
  });

  it('S-14: keeps who changed it, as what, when and why, and only ever adds to it', async () => {
    const { id } = await submit();
    await change(officer, { id, action: 'REVIEW' });
    const { data } = await change(worker, { id, action: 'WITHDRAW', reason: '村民会议改了主意' });

    expect(data).toMatchObject({
      changeRevitalisationProjectState: {
        project: {
          state: 'WITHDRAWN',
          version: 3,
          availableActions: [],
          changes: [
            { action: 'CREATE', state: 'SUBMITTED', on: '2025-12-31', by: 'worker-1', role: 'COMMUNITY_WORKER' },
            { action: 'REVIEW', state: 'REVIEWED', by: 'officer-1', role: 'COUNTY_OFFICER', reason: null },
            { action: 'WITHDRAW', state: 'WITHDRAWN', by: 'worker-1', reason: '村民会议改了主意' },
          ],
        },
      },
    });
  });

  it('refuses any other change with what is allowed', async () => {
    const { id } = await submit();

    const { errors } = await change(officer, { id, action: 'COMPLETE' });

    expect(errors).toEqual([
      expect.objectContaining({
        message:
          'input.id: it is in the state SUBMITTED, in which COMPLETE is not allowed; allowed is REVIEW, WITHDRAW',
        extensions: {
          code: 'STATE_TRANSITION',
          argument: 'input.id',
          from: 'SUBMITTED',
          to: 'COMPLETED',
          allowed: ['REVIEWED', 'WITHDRAWN'],
        },
      }),
    ]);
  });

  it('lets nobody do what is for another role', async () => {
    const { id } = await submit();

    expect((await change(worker, { id, action: 'REVIEW' })).errors?.[0]).toMatchObject({
      message: 'REVIEW is for county officers, prefecture officers.',
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('refuses a decision on a version that is no longer', async () => {
    const { id, version } = await submit();
    await change(officer, { id, action: 'REVIEW', expectedVersion: version });

    expect((await change(officer, { id, action: 'LIST', expectedVersion: version })).errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      argument: 'input.expectedVersion',
      version: 2,
    });
  });

  it('is reviewed once when two officers review it at the same moment', async () => {
    const { id } = await submit();

    const answers = await Promise.all([1, 2, 3, 4].map(() => change(officer, { id, action: 'REVIEW' })));

    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });
});

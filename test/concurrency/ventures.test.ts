import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import type { Store } from '../../store/collection.ts';
import { openers } from '../../subgraphs/all.ts';
import type { VentureApplicationRecord, VentureRoundRecord } from '../../subgraphs/governance/linkage/records.ts';
import type { ExecuteRequest } from '../../subgraphs/shared/execute.ts';
import { aCaller } from '../kit/aCaller.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const officer = aCaller({ divisions: [place.county] });
const judges = [people.adult, people.neighbour, people.thirdAdult];
const judge = (residentId: string) => aCaller({ role: 'resident', subject: residentId, residentId, divisions: [] });
const clock = () => new Date('2025-12-31T04:00:00Z');

interface Payload {
  readonly record: { readonly id: string } | null;
  readonly refusals: readonly { readonly code: string }[];
}
interface Answer {
  readonly payload: Payload | null;
  readonly code: unknown;
}

for (const dialect of dialects)
  describe(`A venture round over ${dialect.name}`, () => {
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
    const write = async (caller: Caller, mutation: string, record: string, input: object): Promise<Answer> => {
      requests += 1;
      const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) { record: ${record} { id } refusals { code } } }`;
      const { signal } = new AbortController();
      const request = { requestId: `venture-${requests}`, caller, today: '2025-12-31', signal };
      const answer: ExecutionResult = await execute({ query, variables: { input } }, request);
      const payload: Payload | null = JSON.parse(JSON.stringify(answer.data ?? null))?.done ?? null;
      return { payload, code: answer.errors?.[0]?.extensions.code ?? null };
    };
    const idOf = ({ payload }: Answer) => payload?.record?.id ?? '';
    const anOrganization = async () =>
      idOf(
        await write(officer, 'fileCommunityOrganization', 'communityOrganization', {
          ...{ community: place.community, name: '巷口合唱队', mode: 'FILED' },
        }),
      );
    const aRound = async () =>
      idOf(
        await write(officer, 'openVentureRound', 'round', {
          ...{ name: '社区微创投', sponsor: place.organization, division: place.county, pool: '100.00' },
          ...{ applyUntil: '2026-02-28', judgeIds: judges },
        }),
      );
    const apply = (round: string, organization: string) =>
      write(officer, 'applyToVentureRound', 'application', {
        ...{ round, organization, title: '楼道微花园', amount: '40.00', teamIds: [people.ofNextCommunity] },
      });
    const score = (id: string, residentId: string) =>
      write(judge(residentId), 'scoreVentureApplication', 'application', { id, score: 80 });
    const kept = async (roundId: string) => {
      const rounds = await store.collection<VentureRoundRecord>({ name: 'governance.ventureRounds', indexes: [] });
      const applications = await store.collection<VentureApplicationRecord>({
        ...{ name: 'governance.ventureApplications', indexes: [] },
      });
      return {
        round: await rounds.findOne({ _id: roundId }, { hint: '_id_' }),
        applications: await applications.find({ roundId }, { hint: '_id_', limit: 300 }).toArray(),
      };
    };

    it('G-20: takes an organization in once, scores of a judge once, and awards once and within the pool, also at once', async () => {
      const roundId = await aRound();
      const organizations = [await anOrganization(), await anOrganization(), await anOrganization()];

      await Promise.all(organizations.flatMap((one) => [apply(roundId, one), apply(roundId, one)]));
      const { applications } = await kept(roundId);
      expect(applications).toHaveLength(3);

      await write(officer, 'changeVentureRoundState', 'round', { id: roundId, action: 'START_SCORING' });
      const pairs = applications.flatMap(({ _id }) => judges.map((one) => ({ _id, one })));
      await Promise.all(pairs.flatMap(({ _id, one }) => [score(_id, one), score(_id, one)]));
      const scored = await kept(roundId);
      expect(scored.applications.map(({ scores }) => scores.map(({ judgeId }) => judgeId).sort())).toEqual(
        applications.map(() => [...judges].sort()),
      );
      expect(scored.round).toMatchObject({ applicationCount: 3, scoreCount: 9 });

      const awards = await Promise.all(
        Array.from({ length: 4 }, () => write(officer, 'awardVentureRound', 'round', { id: roundId })),
      );
      expect(awards.filter(({ code }) => code === null)).toHaveLength(1);
      const after = await kept(roundId);
      expect(after.round).toMatchObject({ state: 'AWARDED', awarded: 8_000 });
      expect(after.applications.reduce((sum, { award }) => sum + (award ?? 0), 0)).toBe(8_000);
      expect(after.applications.map(({ rank }) => rank).sort()).toEqual([1, 2, 3]);
    });

    it('G-20: takes no score in once the awards are made', async () => {
      const roundId = await aRound();
      await apply(roundId, await anOrganization());
      await write(officer, 'changeVentureRoundState', 'round', { id: roundId, action: 'START_SCORING' });
      const [{ _id } = { _id: '' }] = (await kept(roundId)).applications;

      const [first, second, third] = judges;
      await score(_id, first ?? '');
      await score(_id, second ?? '');
      const [award] = await Promise.all([
        write(officer, 'awardVentureRound', 'round', { id: roundId }),
        score(_id, third ?? ''),
      ]);
      const isAwarded = award?.payload?.refusals.length === 0;
      const { round, applications } = await kept(roundId);

      expect(applications[0]?.scores).toHaveLength(3);
      expect([round?.state, applications[0]?.averageScore]).toEqual(isAwarded ? ['AWARDED', 80] : ['SCORING', null]);
    });
  });

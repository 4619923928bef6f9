import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import type { CharityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { openChores } from '../../subgraphs/shared/changes/chores.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { aNeed, aResource } from './builders.ts';

let opened: OpenedSubgraph<CharityRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(charity);
  await fillStandardPlace(opened.store);
});
afterAll(() => opened.close());

const worker = aCaller({ role: 'communityWorker', subject: 'worker-1', divisions: [place.community] });
const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });
const person = aCaller({ role: 'resident', subject: 'adult', residentId: people.adult, divisions: [], purpose: null });
const institution = (uscc: string) =>
  aCaller({ role: 'institution', subject: uscc, divisions: [], institutions: [uscc] });
const giver = institution(place.organization);

interface Answer {
  readonly codes: readonly string[];
  readonly [row: string]: unknown;
}

const change = async (caller: Caller, mutation: string, selection: string, input: object): Promise<Answer> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${selection} refusals { code path } } }`;
  const { data, errors } = await opened.askAs(caller, query, { input });
  const { answer } = (data ?? {}) as never as { answer: { refusals: { code: string }[] } | null };
  const codes = [
    ...(errors ?? []).map(({ extensions }) => String(extensions?.code)),
    ...(answer?.refusals ?? []).map(({ code }) => code),
  ];
  return { ...answer, codes };
};

const need = 'need { id state remaining { count } openSince availableActions { action blockedBy { code } } }';
const match = 'match { id state quantity { count } need { id state remaining { count } openSince subject { id } } }';
const wanted = {
  ...{ origin: 'PERSON', subjectType: 'RESIDENT', residentId: people.adult, category: 'LIVING_GOODS', form: 'GOODS' },
  ...{ quantity: { count: 10, unit: '床' }, urgency: 'URGENT', needBy: '2026-01-15' },
  ...{ governmentAidTried: true, consent: true },
};

const recorded = async (caller: Caller, input: object = {}): Promise<string> => {
  const answer = await change(caller, 'recordCharityNeed', need, { ...wanted, ...input });
  expect(answer.codes).toEqual([]);
  return (answer.need as { id: string }).id;
};
const act = (caller: Caller, id: string, action: string, reason?: string) =>
  change(caller, 'changeCharityNeedState', need, { id, action, reason });
const opening = async (input: object = {}) => {
  const id = await recorded(worker, input);
  await act(worker, id, 'VERIFY');
  await act(worker, id, 'PUBLISH');
  return id;
};
const offering = async (count: number, uscc: string = place.organization): Promise<string> => {
  const { resource } = await change(institution(uscc), 'offerResource', 'resource { id }', {
    ...{ organizationUscc: uscc, divisionCode: place.county, form: 'GOODS', categories: ['LIVING_GOODS'] },
    ...{ regions: [place.county], quantity: { count, unit: '床' }, from: '2025-12-01', to: '2026-06-30', leadDays: 3 },
  });
  return (resource as { id: string }).id;
};
const proposing = async (needId: string, resourceId: string): Promise<string> => {
  const answer = await change(officer, 'proposeMatch', match, { needId, resourceId });
  return (answer.match as { id: string }).id;
};
const answerMatch = (id: string, action: string, reason?: string, caller: Caller = giver) =>
  change(caller, 'changeMatchState', match, { id, action, reason });

describe('A need', () => {
  it('goes from the person who tells it to the day it is confirmed', async () => {
    const id = await recorded(person);
    expect(await act(worker, id, 'VERIFY')).toMatchObject({ need: { state: 'VERIFIED' } });
    expect(await act(worker, id, 'PUBLISH')).toMatchObject({ need: { state: 'OPEN', openSince: '2025-12-31' } });
    const matchId = await proposing(id, await offering(25));
    await answerMatch(matchId, 'ACCEPT');
    expect(await answerMatch(matchId, 'DELIVER')).toMatchObject({
      match: { state: 'DELIVERED', quantity: { count: 10 }, need: { state: 'MET', remaining: { count: 0 } } },
    });
    expect(await change(person, 'rateMatch', 'match { state rating }', { id: matchId, rating: 5 })).toMatchObject({
      match: { state: 'RATED', rating: 5 },
    });
    expect(await act(person, id, 'CONFIRM')).toMatchObject({ need: { state: 'CLOSED', availableActions: [] } });
  });

  it('C-16: is met in part by what there is, and takes the rest from another resource', async () => {
    const id = await opening();
    const first = await proposing(id, await offering(4));
    await answerMatch(first, 'ACCEPT');
    expect(await answerMatch(first, 'DELIVER')).toMatchObject({
      match: {
        quantity: { count: 4 },
        need: { state: 'PARTLY_MET', remaining: { count: 6 }, openSince: '2025-12-31' },
      },
    });

    const second = await proposing(id, await offering(50));
    await answerMatch(second, 'ACCEPT');
    expect(await answerMatch(second, 'DELIVER')).toMatchObject({
      match: { quantity: { count: 6 }, need: { state: 'MET', remaining: { count: 0 } } },
    });
  });

  it.each([
    ['declined', []],
    ['cancelled', ['ACCEPT']],
  ] as const)(
    'C-16: is open again with all it needs once its match is %s, and the resource has it back',
    async (how, before) => {
      const [id, resourceId] = [await opening(), await offering(12)];
      const matchId = await proposing(id, resourceId);
      for (const action of before) await answerMatch(matchId, action);

      const answer = await answerMatch(matchId, how === 'declined' ? 'DECLINE' : 'CANCEL', '库存已另有安排', officer);

      expect(answer).toMatchObject({
        match: { need: { state: 'OPEN', remaining: { count: 10 }, openSince: '2025-12-31' } },
      });
      const { data } = await opened.askAs(
        giver,
        `{ charityResources(filter: { organization: "${place.organization}" }) { edges { node { id available { count } } } } charityNeed(id: "${id}") { id } }`,
      );
      expect(JSON.stringify(data?.charityResources)).toContain(
        JSON.stringify({ id: resourceId, available: { count: 12 } }),
      );
      expect(data?.charityNeed).toBeNull();
    },
  );

  it('is not rejected while a resource is reserved for it', async () => {
    const id = await opening();
    await proposing(id, await offering(12));

    expect((await act(officer, id, 'REJECT', '重复登记')).codes).toEqual(['MATCH_PENDING']);
  });

  it('C-15: is not matched with a resource that cannot meet it', async () => {
    const id = await opening({ category: 'LEGAL', form: 'SERVICE', quantity: { count: 3, unit: '小时' } });

    const { codes } = await change(officer, 'proposeMatch', match, { needId: id, resourceId: await offering(5) });

    expect(codes).toEqual(['RESOURCE_UNFIT']);
  });

  it('C-17: told by a person is verified only once government aid was tried, and corrected until then', async () => {
    const id = await recorded(person, { governmentAidTried: false });

    const refused = await act(worker, id, 'VERIFY');
    expect(refused.codes).toEqual(['GOVERNMENT_AID_NOT_TRIED']);
    expect(refused).toMatchObject({
      need: {
        state: 'DRAFT',
        availableActions: [
          { action: 'VERIFY', blockedBy: [{ code: 'GOVERNMENT_AID_NOT_TRIED' }] },
          { action: 'REJECT' },
        ],
      },
    });
    await change(person, 'changeCharityNeed', need, { id, governmentAidTried: true });
    expect(await act(worker, id, 'VERIFY')).toMatchObject({ need: { state: 'VERIFIED' }, codes: [] });
    expect((await change(person, 'changeCharityNeed', need, { id, urgency: 'CRITICAL' })).codes).toEqual([
      'NEED_VERIFIED',
    ]);
  });

  it('C-17: referred by the government names its assistance case', async () => {
    const referral = { ...wanted, origin: 'GOVERNMENT_REFERRAL' };

    expect((await change(worker, 'recordCharityNeed', need, referral)).codes).toEqual(['ASSISTANCE_CASE_MISSING']);
    expect(
      (await change(worker, 'recordCharityNeed', need, { ...referral, assistanceCaseId: 'case-1' })).codes,
    ).toEqual([]);
  });

  it('C-18: is told to an institution as what, how much and where, and whose it is only after acceptance with consent', async () => {
    const resourceId = await offering(12);
    const [named, unnamed] = [await opening(), await opening({ consent: false })];
    const asked = `{ needCandidates(resourceId: "${resourceId}", first: 100) { needId county { code } category remaining { count } score } }`;
    const { data } = await opened.askAs(giver, asked);
    const candidates = data as never as { needCandidates: { needId: string }[] };
    expect(candidates.needCandidates).toContainEqual({
      ...{
        needId: named,
        county: { code: place.county },
        category: 'LIVING_GOODS',
        remaining: { count: 10 },
        score: 89,
      },
    });
    expect((await opened.askAs(institution(place.farOrganization), asked)).data).toEqual({ needCandidates: [] });

    const proposed = await proposing(named, resourceId);
    const seen = (id: string) => opened.askAs(giver, `{ charityNeed(id: "${id}") { subject { id } } }`);
    expect((await seen(named)).data).toEqual({ charityNeed: null });
    await answerMatch(proposed, 'ACCEPT');
    expect((await seen(named)).data).toEqual({ charityNeed: { subject: { id: people.adult } } });
    await answerMatch(await proposing(unnamed, await offering(12)), 'ACCEPT');
    expect((await seen(unnamed)).data).toEqual({ charityNeed: { subject: null } });
  });

  it('C-20: of a person is a need and never a campaign', async () => {
    const before = (await opened.ask('{ campaigns { totalCount } }')).data;
    await recorded(person);

    expect((await opened.ask('{ campaigns { totalCount } }')).data).toEqual(before);
  });

  it('C-18: is told by an institution for groups alone', async () => {
    const group = { ...wanted, origin: 'INSTITUTION', organizationUscc: place.organization };

    expect((await change(giver, 'recordCharityNeed', need, group)).codes).toEqual(['FORBIDDEN']);
    const told = { ...group, subjectType: 'GROUP', residentId: null, divisionCode: place.community };
    expect((await change(giver, 'recordCharityNeed', need, told)).codes).toEqual([]);
  });
});

describe('What the platform does about needs by itself', () => {
  it('C-19: takes critical needs after 3 days and urgent ones after 10 to the county, and expires what came too late, each once', async () => {
    const waiting = (id: string, openSince: string, more: object) =>
      aNeed({ _id: id, division: place.community, openedOn: openSince, openSince, ...more });
    await opened.repository.addNeeds([
      waiting('critical-3', '2025-12-28', { urgency: 'CRITICAL' }),
      waiting('critical-2', '2025-12-29', { urgency: 'CRITICAL' }),
      waiting('urgent-10', '2025-12-21', { urgency: 'URGENT' }),
      waiting('urgent-9', '2025-12-22', { urgency: 'URGENT' }),
      waiting('normal', '2025-01-01', { urgency: 'NORMAL', needBy: null }),
      waiting('late', '2025-12-01', { urgency: 'CRITICAL', needBy: '2025-12-30' }),
    ]);
    const clock = { now: new Date('2025-12-31T04:00:00Z') };
    const run = await openChores(charity, opened.store, () => clock.now);
    const fail = (chore: string, error: unknown) => {
      throw new Error(chore, { cause: error });
    };

    const done = await run(fail);
    clock.now = new Date('2025-12-31T08:00:00Z');
    const again = await run(fail);

    expect([done.get('expireNeeds'), done.get('escalateNeeds')]).toEqual([1, 2]);
    expect([again.get('expireNeeds'), again.get('escalateNeeds')]).toEqual([0, 0]);
    const { data } = await opened.askAs(
      officer,
      '{ charityNeeds(filter: { escalated: true }) { edges { node { id escalatedOn } } } charityNeed(id: "late") { state openSince } }',
    );
    expect(data).toEqual({
      charityNeeds: {
        edges: ['critical-3', 'urgent-10'].map((id) => ({ node: { id, escalatedOn: '2025-12-31' } })),
      },
      charityNeed: { state: 'EXPIRED', openSince: null },
    });
  });
});

describe('A run over a division', () => {
  it('C-15: proposes the best pairs first, and says of the others why they got nothing', async () => {
    const here = {
      division: place.nextCommunity,
      residentId: people.ofNextCommunity,
      form: 'SERVICE',
      unit: '小时',
    } as const;
    const service = { ...here, category: 'CARE_SERVICE', quantity: 10, remaining: 10 } as const;
    await opened.repository.addNeeds([
      aNeed({ _id: 'run-normal', ...service, urgency: 'NORMAL' }),
      aNeed({ _id: 'run-key', ...service, urgency: 'NORMAL', keyAssistance: true }),
      aNeed({ _id: 'run-urgent', ...service, urgency: 'URGENT', openSince: '2025-12-26' }),
      aNeed({ _id: 'run-legal', ...service, category: 'LEGAL' }),
    ]);
    await opened.repository.addResources([
      aResource({
        _id: 'run-hours',
        form: 'SERVICE',
        unit: '小时',
        categories: ['CARE_SERVICE'],
        quantity: 18,
        available: 18,
      }),
    ]);

    const answer = await change(
      officer,
      'runMatching',
      'matches { need { id } quantity { count } state } unmatched { needId reason } parts { keyAssistance waitingCount proposedCount medianDaysWaited }',
      { divisionCode: place.nextCommunity },
    );

    expect(answer).toMatchObject({
      matches: [
        { need: { id: 'run-urgent' }, quantity: { count: 10 }, state: 'PROPOSED' },
        { need: { id: 'run-key' }, quantity: { count: 8 } },
      ],
      unmatched: [
        { needId: 'run-legal', reason: 'NO_CATEGORY' },
        { needId: 'run-normal', reason: 'USED_UP' },
      ],
      parts: [
        { keyAssistance: true, waitingCount: 1, proposedCount: 1, medianDaysWaited: 11 },
        { keyAssistance: false, waitingCount: 3, proposedCount: 1, medianDaysWaited: 5 },
      ],
      codes: [],
    });
  });
});

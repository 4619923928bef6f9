import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliberationChores } from '../../subgraphs/governance/deliberation/chores.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { openChores } from '../../subgraphs/shared/changes/chores.ts';
import { aCaller } from '../kit/aCaller.ts';
import { aMatter, anOutcome, aPoll, aSession } from '../kit/deliberation.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  await fillStandardPlace(opened.store);
});
afterAll(() => opened.close());

const worker = aCaller({ role: 'communityWorker', subject: 'worker-1', divisions: [place.community] });
const resident = (residentId: string) => aCaller({ role: 'resident', subject: residentId, divisions: [], residentId });

type Caller = typeof worker;
interface Answer {
  readonly node?: Readonly<Record<string, unknown>> | null;
  readonly refusals?: readonly string[];
  readonly errors?: readonly unknown[];
}
const tell =
  (field: string, fields: string) =>
  async (caller: Caller, mutation: string, input: object): Promise<Answer> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await opened.askAs(
      caller,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} { ${fields} } refusals { code } } }`,
      { input },
    );
    const payload = (data as never as Record<string, Record<string, never>> | null)?.[mutation] as never as
      | { readonly refusals: { code: string }[] }
      | undefined;
    const node = (payload as never as Record<string, never> | undefined)?.[field];
    return {
      ...(payload && { node: node ?? null, refusals: payload.refusals.map(({ code }) => code) }),
      ...(errors && { errors: errors.map(({ extensions }) => extensions?.code) }),
    };
  };
const ofMatter = tell(
  'matter',
  'id state version cosigners isDiscussionForced assemblyMustBeCalled dueOn isOverdue decision receivingBody evaluation { score }',
);
const ofPoll = tell('poll', 'id state voted votedOnline hasVoted result counts { option votes }');
const ofSession = tell('session', 'id state minutes opinions { text speaker { id } }');
const ofOutcome = tell('outcome', 'id state feedback');

let serial = 0;
const given = async (wanted: Parameters<typeof aMatter>[0] = {}) => {
  serial += 1;
  const matter = aMatter({ _id: `matter-${serial}`, ...wanted });
  await opened.repository.addMatters([matter]);
  return matter._id;
};
const givenPoll = async (wanted: Parameters<typeof aPoll>[0] = {}, sums = { FOR: 0, AGAINST: 0, ABSTAIN: 0 }) => {
  const matterId = await given({ state: 'DISCUSSED' });
  const poll = aPoll({ _id: `poll-${serial}`, matterId, ...wanted });
  await opened.repository.addPolls([poll]);
  await opened.repository.addPollTallies([{ _id: poll._id, ...sums }]);
  return poll;
};

const proposal = {
  ...{
    division: place.community,
    title: '清理楼道',
    description: '楼道有杂物。',
    category: 'SAFETY',
    everydayMatter: true,
  },
};

describe('A matter', () => {
  it('is a draft of its proposer until it is proposed, and screened within seven days from then on', async () => {
    const draft = await ofMatter(resident(people.adult), 'proposeMatter', { ...proposal, draft: true });
    expect(draft.node).toMatchObject({ state: 'DRAFT', dueOn: null });
    const id = String(draft.node?.id);
    const seenBy = async (caller: Caller) => {
      const { data } = await opened.askAs(caller, 'query ($id: ID!) { matter(id: $id) { id } }', { id });
      return (data as never as { matter: unknown }).matter;
    };
    expect(await seenBy(resident(people.neighbour))).toBeNull();
    expect(await seenBy(resident(people.adult))).toEqual({ id });
    expect(await ofMatter(resident(people.neighbour), 'cosignMatter', { id })).toMatchObject({ errors: ['NOT_FOUND'] });

    const proposed = await ofMatter(resident(people.adult), 'changeMatterState', { id, action: 'PROPOSE' });
    expect(proposed.node).toMatchObject({ state: 'PROPOSED', dueOn: '2026-01-07', isOverdue: false });
    expect(await seenBy(resident(people.neighbour))).toEqual({ id });
  });

  it('G-07: is not raised by a child', async () => {
    expect(await ofMatter(resident(people.child), 'proposeMatter', proposal)).toEqual({
      node: null,
      refusals: ['NOT_ADULT'],
    });
  });

  it('G-07: is cosigned once by a household, and from a tenth of them on cannot be screened out', async () => {
    const id = await given({ households: 20 });
    await ofMatter(resident(people.neighbour), 'cosignMatter', { id });
    const again = await ofMatter(resident(people.neighbour), 'cosignMatter', { id });
    expect(again).toMatchObject({ refusals: ['ALREADY_COSIGNED'], node: { cosigners: 1, isDiscussionForced: false } });

    const forced = await ofMatter(resident(people.adult), 'cosignMatter', { id });
    expect(forced.node).toMatchObject({ cosigners: 2, isDiscussionForced: true, dueOn: '2026-01-30' });
    const out = await ofMatter(worker, 'changeMatterState', { id, action: 'SCREEN_OUT', reason: '暂不办理' });
    expect(out).toMatchObject({ refusals: ['DISCUSSION_FORCED'], node: { state: 'PROPOSED' } });
  });

  it('G-08: that is not for self-government is referred with the body that receives it', async () => {
    const order = { id: await given(), receivingBody: '派出所', reason: '治安案件' };

    expect((await ofMatter(worker, 'referMatter', order)).node).toMatchObject({
      ...{ state: 'REFERRED', receivingBody: '派出所' },
    });
  });

  it('that was shelved rests for ninety days', async () => {
    const shelvedOn = (on: string) => given({ state: 'SHELVED', history: [{ state: 'SHELVED', on }] });
    const reopen = async (on: string) =>
      ofMatter(worker, 'changeMatterState', { id: await shelvedOn(on), action: 'REOPEN' });

    expect((await reopen('2025-10-03')).refusals).toEqual(['SHELVED_STILL']);
    expect((await reopen('2025-10-02')).node).toMatchObject({ state: 'PROPOSED' });
  });

  it('G-12: goes back to work once where the people are not satisfied', async () => {
    const id = await given({ state: 'DONE' });
    const answers = { id, affectedHouseholds: 30, answers: 10, satisfied: 5 };

    expect((await ofMatter(worker, 'evaluateMatter', answers)).node).toMatchObject({ state: 'IN_WORK' });
    await ofMatter(worker, 'changeMatterState', { id, action: 'FINISH' });
    expect((await ofMatter(worker, 'evaluateMatter', answers)).node).toMatchObject({
      ...{ state: 'EVALUATED', evaluation: { score: 0.5 } },
    });
  });
});

describe('A session', () => {
  it('G-09: is announced, opened on its day, closed with its attendance and published with its minutes', async () => {
    const matterId = await given({ state: 'DISCUSSED' });
    await opened.repository.addDeliberationSessions([aSession({ _id: 'session-way', matterId })]);
    const id = 'session-way';

    await ofSession(resident(people.neighbour), 'giveOpinion', { sessionId: id, text: '希望尽快。' });
    await ofSession(worker, 'changeDeliberationSessionState', { id, action: 'OPEN' });
    const early = await ofSession(worker, 'changeDeliberationSessionState', { id, action: 'CLOSE' });
    expect(early.refusals).toEqual(['ATTENDANCE_MISSING']);
    await ofSession(worker, 'recordAttendance', { id, attended: 30, online: 4 });
    await ofSession(worker, 'changeDeliberationSessionState', { id, action: 'CLOSE' });
    const published = await ofSession(worker, 'publishSession', { id, minutes: '一致同意。' });
    expect(published.node).toMatchObject({ state: 'PUBLISHED', opinions: [{ text: '希望尽快。' }] });

    const late = await ofSession(resident(people.neighbour), 'giveOpinion', { sessionId: id, text: '补充。' });
    expect(late.refusals).toEqual(['SESSION_NOT_OPEN']);
  });

  it('shows what was said to everybody, and who said it only to those who see the person', async () => {
    const asked = '{ deliberationSession(id: "session-way") { opinions { text speaker { id } } } }';
    const seen = async (caller: Caller) => {
      const { data } = await opened.askAs(caller, asked);
      return (data as never as { deliberationSession: { opinions: unknown } }).deliberationSession.opinions;
    };

    expect(await seen(worker)).toEqual([{ text: '希望尽快。', speaker: { id: people.neighbour } }]);
    expect(await seen(resident(people.adult))).toEqual([{ text: '希望尽快。', speaker: null }]);
  });
});

describe('An outcome', () => {
  it('G-11: is adopted, implemented, fed back and published in this order', async () => {
    await opened.repository.addOutcomes([anOutcome({ _id: 'outcome-way' })]);
    const act = (action: string, reason?: string) =>
      ofOutcome(worker, 'changeOutcomeState', { id: 'outcome-way', action, ...(reason && { reason }) });

    expect((await act('START')).errors).toEqual(['STATE_TRANSITION']);
    for (const action of ['ADOPT', 'START', 'DONE']) await act(action);
    expect((await act('PUBLISH')).errors).toEqual(['STATE_TRANSITION']);
    expect((await act('FEEDBACK', '已装好')).node).toMatchObject({ state: 'FED_BACK', feedback: '已装好' });
    expect((await act('PUBLISH')).node).toMatchObject({ state: 'PUBLISHED' });
  });

  it('G-11: whose day has passed is overdue by itself, once', async () => {
    await opened.repository.addOutcomes([
      anOutcome({ _id: 'outcome-late', state: 'IMPLEMENTING', dueOn: '2025-12-30' }),
      anOutcome({ _id: 'outcome-due', state: 'IMPLEMENTING', dueOn: '2025-12-31' }),
    ]);
    const clock = () => new Date('2025-12-31T04:00:00Z');
    const run = await openChores({ ...governance, chores: deliberationChores }, opened.store, clock);
    const fail = (_chore: string, error: unknown) => {
      throw error;
    };

    expect((await run(fail)).get('overdueOutcomes')).toBe(1);
    const { data } = await opened.ask('{ outcomes(filter: { overdue: true }) { edges { node { id state } } } }');
    expect(data).toEqual({ outcomes: { edges: [{ node: { id: 'outcome-late', state: 'OVERDUE' } }] } });
  });
});

describe('A poll', () => {
  it('G-10: takes one vote of each, online or on paper, and shows no sum before it is closed', async () => {
    const { _id: pollId } = await givenPoll();
    const cast = (who: string, option: string) => ofPoll(resident(who), 'castVote', { pollId, option });
    expect((await cast(people.adult, 'FOR')).node).toMatchObject({ voted: 1, hasVoted: true, counts: null });
    expect((await cast(people.adult, 'AGAINST')).refusals).toEqual(['ALREADY_VOTED']);
    expect((await cast(people.child, 'FOR')).refusals).toEqual(['NOT_ELIGIBLE']);

    const paper = { pollId, inFavour: 2, against: 0, abstained: 0 };
    const both = await ofPoll(worker, 'recordPaperVotes', { ...paper, voterIds: [people.adult, people.neighbour] });
    expect(both.refusals).toEqual(['ALREADY_VOTED']);
    const others = await ofPoll(worker, 'recordPaperVotes', {
      ...paper,
      voterIds: [people.thirdAdult, people.neighbour],
    });
    expect(others.node).toMatchObject({ voted: 3, votedOnline: 1, hasVoted: null, counts: null });
    expect((await cast(people.neighbour, 'FOR')).refusals).toEqual(['ALREADY_VOTED']);
    expect((await ofPoll(worker, 'closePoll', { id: pollId })).refusals).toEqual(['POLL_STILL_OPEN']);
  });

  it('G-10: keeps nowhere who voted what, also not for a request under a key', async () => {
    const { _id: pollId } = await givenPoll();
    const vote = (option: string) =>
      ofPoll(resident(people.adult), 'castVote', { pollId, option, idempotencyKey: 'the-same' });
    expect(await vote('AGAINST')).toEqual(await vote('FOR'));

    for (const name of await opened.store.collections()) {
      const collection = await opened.store.collection<{ readonly _id: string }>({ name, indexes: [] });
      const rows = await collection.find({}, { hint: '_id_', limit: 1000 }).toArray();
      const naming = rows.map((row) => JSON.stringify(row)).filter((row) => row.includes(`${pollId}.`));
      expect(naming).toEqual(
        name === 'governance.pollVoters' ? [JSON.stringify({ _id: `${pollId}.${people.adult}`, pollId })] : [],
      );
    }
  });

  const over = { from: '2025-12-20', to: '2025-12-30' } as const;
  const matterAfter = async (sums: { FOR: number; AGAINST: number; ABSTAIN: number }) => {
    const { _id: id, matterId } = await givenPoll(over, sums);
    const { node } = await ofPoll(worker, 'closePoll', { id });
    const { data } = await opened.ask('query ($id: ID!) { matter(id: $id) { state decision } }', { id: matterId });
    return { result: node?.result, ...(data as never as { matter: object }).matter };
  };

  it('G-05: with a quorum decides the matter', async () => {
    expect(await matterAfter({ FOR: 2, AGAINST: 0, ABSTAIN: 0 })).toEqual({
      ...{ result: 'ADOPTED', state: 'DECIDED', decision: 'ADOPTED' },
    });
    expect(await matterAfter({ FOR: 1, AGAINST: 1, ABSTAIN: 1 })).toEqual({
      ...{ result: 'REJECTED', state: 'VOTED_DOWN', decision: 'REJECTED' },
    });
  });

  it('G-06: without a quorum leaves the matter under discussion', async () => {
    expect(await matterAfter({ FOR: 1, AGAINST: 0, ABSTAIN: 0 })).toEqual({
      ...{ result: 'NO_QUORUM', state: 'DISCUSSED', decision: null },
    });
  });
});

describe('Figures of deliberation', () => {
  it('count what lies in the division, up to the day', async () => {
    const far = { division: place.farCommunity } as const;
    await opened.repository.addMatters([
      aMatter({ _id: 'far-1', ...far, state: 'DECIDED', daysToDecision: 10 }),
      aMatter({ _id: 'far-2', ...far, everydayMatter: false, proposedOn: '2025-12-20' }),
    ]);
    await opened.repository.addDeliberationSessions([
      aSession({ _id: 'far-session', ...far, form: 'ONLINE', state: 'CLOSED', on: '2025-12-10', attended: 15 }),
    ]);
    const asked = `query ($on: Date!) { division(code: "${place.farCounty}") { deliberationStats(asOf: $on) {
      matterCount everydayShare medianDaysToDecision participationRate onlineShare adoptionRate matters { state category count } } } }`;
    const figures = async (on: string) => {
      const { data } = await opened.ask(asked, { on });
      return (data as never as { division: { deliberationStats: object } }).division.deliberationStats;
    };

    expect(await figures('2025-12-31')).toEqual({
      ...{ matterCount: 2, everydayShare: 0.5, medianDaysToDecision: 10, participationRate: 0.25, onlineShare: 1 },
      adoptionRate: null,
      matters: [
        { state: 'DECIDED', category: 'FACILITY', count: 1 },
        { state: 'PROPOSED', category: 'FACILITY', count: 1 },
      ],
    });
    expect(await figures('2025-12-05')).toMatchObject({ matterCount: 1, everydayShare: 1, onlineShare: null });
  });
});

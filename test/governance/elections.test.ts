import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { aCommitteeRecord, anElectionRecord } from './committees.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  await fillStandardPlace(opened.store);
  const post = { post: 'MEMBER', from: '2021-03-01', ratings: [{ year: 2024, satisfactory: false }] } as const;
  const members = [people.adult, people.neighbour].map((residentId) => ({ residentId, ...post }));
  await opened.repository.addCommittees([aCommitteeRecord({ members })]);
});
afterAll(() => opened.close());

const worker = aCaller({ role: 'communityWorker', subject: 'worker-1', divisions: [place.community] });
const mutate = async (mutation: string, input: object, fields: string) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusals { code } } }`;
  const { data, errors } = await opened.askAs(worker, query, { input });
  expect(errors).toBeUndefined();
  return (data as Record<string, Record<string, unknown>>)[mutation];
};
const fields = 'election { id state round valid turnout handOverDueOn candidates { resident { id } votes elected } }';
const act = (id: string, action: string) => mutate('changeElectionState', { id, action }, fields);
const candidates = [people.adult, people.neighbour, people.thirdAdult].map((residentId) => {
  return { residentId, post: 'MEMBER' as const, votes: null, elected: null };
});
const votes = (...counts: readonly number[]) =>
  counts.map((given, at) => ({ residentId: candidates[at]?.residentId, votes: given }));

describe('An election', () => {
  it('G-04: fills the seats left by a second vote with a third of the ballots, and hands over to those elected', async () => {
    const id = 'election-two-rounds';
    const nominated = {
      state: 'NOMINATED',
      registered: 100,
      day: '2025-12-30',
      listPublishedOn: '2025-12-01',
    } as const;
    await opened.repository.addElections([anElectionRecord({ _id: id, ...nominated, candidates })]);

    await mutate('recordElectionVotes', { id, ballots: 90, votes: votes(60, 40, 20) }, fields);
    expect(await act(id, 'VALID')).toMatchObject({
      election: {
        ...{ state: 'ELECTED', valid: true, turnout: 0.9, handOverDueOn: '2026-01-10' },
        candidates: [{ elected: true }, { elected: false }, { elected: false }],
      },
    });
    expect(await act(id, 'SHORT_SEATS')).toMatchObject({ election: { state: 'RERUN_DUE' } });
    const second = [{ residentId: people.neighbour, votes: 30 }];
    await mutate('recordElectionVotes', { id, ballots: 90, votes: second }, fields);
    expect(await act(id, 'VALID')).toMatchObject({
      election: {
        round: 2,
        candidates: [{ elected: true, votes: 60 }, { elected: true, votes: 30 }, { elected: false }],
      },
    });
    expect(await act(id, 'SHORT_SEATS')).toMatchObject({ refusals: [{ code: 'SEATS_FILLED' }] });
    expect(await act(id, 'HANDOVER')).toMatchObject({ election: { state: 'HANDED_OVER' } });

    const { data } = await opened.askAs(
      worker,
      `{ division(code: "${place.community}") { committee { termFrom termTo members { resident { id } from } } } }`,
    );
    expect(data).toMatchObject({
      division: {
        committee: {
          ...{ termFrom: '2025-12-31', termTo: '2030-12-30' },
          members: [
            { resident: { id: people.adult }, from: '2025-12-31' },
            { resident: { id: people.neighbour }, from: '2025-12-31' },
          ],
        },
      },
    });
  });

  it('G-04: in which half of the voters or fewer voted is not found valid', async () => {
    const id = 'election-few';
    const nominated = { state: 'NOMINATED', registered: 100, day: '2025-12-30' } as const;
    await opened.repository.addElections([anElectionRecord({ _id: id, ...nominated, candidates })]);
    await mutate('recordElectionVotes', { id, ballots: 50, votes: votes(40, 5, 5) }, fields);

    expect(await act(id, 'VALID')).toMatchObject({ refusals: [{ code: 'TURNOUT_TOO_LOW' }] });
    const invalid = { id, action: 'INVALID', reason: '投票未过半数' };
    expect(await mutate('changeElectionState', invalid, fields)).toMatchObject({
      election: { state: 'INVALID', valid: false },
    });
  });

  it('G-04: waits with nominations until every objection is answered, and shows a late answer', async () => {
    const id = 'election-objected';
    const objection = { id: 'objection-1', text: '漏登一户', madeOn: '2025-12-20', answerDueOn: '2025-12-23' };
    const published = { state: 'LIST_PUBLISHED', registered: 100, listPublishedOn: '2025-12-19' } as const;
    const objections = [{ ...objection, answeredOn: null, accepted: null }];
    await opened.repository.addElections([anElectionRecord({ _id: id, ...published, objections })]);
    const wanted = { id, candidates: candidates.map(({ residentId, post }) => ({ residentId, post })) };

    expect(await mutate('objectToVoterList', { electionId: id, text: '迟了' }, fields)).toMatchObject({
      refusals: [{ code: 'OBJECTION_TOO_LATE' }],
    });
    expect(await mutate('nominateCandidates', wanted, fields)).toMatchObject({
      refusals: [{ code: 'OBJECTION_OPEN' }],
    });
    const answer = { electionId: id, objectionId: 'objection-1', accepted: true, registered: 102 };
    expect(
      await mutate('answerVoterListObjection', answer, 'election { registered objections { accepted overdue } }'),
    ).toMatchObject({ election: { registered: 102, objections: [{ accepted: true, overdue: true }] } });
    expect(await mutate('nominateCandidates', wanted, fields)).toMatchObject({ election: { state: 'NOMINATED' } });
  });
});

describe('A member of a committee', () => {
  it('G-13: loses the post with the second unsatisfactory year in a row', async () => {
    const post = { post: 'MEMBER', from: '2021-03-01', ratings: [{ year: 2024, satisfactory: false }] } as const;
    const members = [{ residentId: people.ofNextCommunity, ...post }];
    await opened.repository.addCommittees([
      aCommitteeRecord({ _id: 'committee-next', division: place.nextCommunity, members }),
    ]);
    const input = {
      committeeId: 'committee-next',
      residentId: people.ofNextCommunity,
      year: 2025,
      satisfactory: false,
    };
    const { data } = await opened.ask(
      'mutation ($input: RateCommitteeMemberInput!) { rateCommitteeMember(input: $input) { postEnded committee { members { post } } } }',
      { input },
    );

    expect(data).toEqual({ rateCommitteeMember: { postEnded: true, committee: { members: [] } } });
  });
});

describe('A list of committees', () => {
  it('G-02: is narrowed to those whose community is larger than usual, and to terms that end before a day', async () => {
    const wanted = async (filter: string) => {
      const { data } = await opened.ask(
        `{ committees(filter: { ${filter} }) { totalCount edges { node { sizeFlag } } } }`,
      );
      return (data as unknown as { committees: object }).committees;
    };

    expect(await wanted('sizeFlag: OVER')).toMatchObject({ edges: [{ node: { sizeFlag: 'OVER' } }, {}] });
    expect(await wanted('sizeFlag: UNDER')).toEqual({ totalCount: 0, edges: [] });
    expect(await wanted('termEndsBefore: "2021-01-01"')).toEqual({ totalCount: 0, edges: [] });
  });
});

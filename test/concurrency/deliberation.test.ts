import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import type { Store } from '../../store/collection.ts';
import { openers } from '../../subgraphs/all.ts';
import {
  type DeliberationRepository,
  deliberationRepository,
} from '../../subgraphs/governance/deliberation/repository.ts';
import { governanceRepository } from '../../subgraphs/governance/repository.ts';
import type { ExecuteRequest } from '../../subgraphs/shared/execute.ts';
import { aCaller } from '../kit/aCaller.ts';
import { aMatter, aPoll } from '../kit/deliberation.ts';
import { aResident } from '../kit/register.ts';
import { fillStandardPlace, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const voters = Array.from({ length: 12 }, (_, index) => `voter-${index}`);
const officer = aCaller({ divisions: [place.county] });
const resident = (residentId: string) => aCaller({ role: 'resident', subject: residentId, divisions: [], residentId });

for (const dialect of dialects)
  describe(`Deliberation at the same moment over ${dialect.name}`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    let execute: ExecuteRequest;
    let later: ExecuteRequest;
    let repository: DeliberationRepository;
    beforeAll(async () => {
      ({ store, dispose } = await dialect.open());
      await fillStandardPlace(store);
      await (await governanceRepository(store)).addResidents(voters.map((_id) => aResident({ _id })));
      repository = await deliberationRepository(store);
      execute = await openers.governance(store, { clock: () => new Date('2025-12-31T04:00:00Z') });
      later = await openers.governance(store, { clock: () => new Date('2026-01-06T04:00:00Z') });
    });
    afterAll(() => dispose());

    const ask = async (caller: Caller, query: string, input: object, answer = execute, today = '2025-12-31') => {
      const { signal } = new AbortController();
      const request = { requestId: 'at-once', caller, today, signal };
      return JSON.parse(JSON.stringify(await answer({ query, variables: { input } }, request)));
    };
    const cast = (who: string, pollId: string, option: string) =>
      ask(
        resident(who),
        'mutation ($input: CastVoteInput!) { castVote(input: $input) { poll { voted } refusals { code } } }',
        { pollId, option },
      );
    const paper = (pollId: string, voterIds: readonly string[]) =>
      ask(
        officer,
        'mutation ($input: RecordPaperVotesInput!) { recordPaperVotes(input: $input) { poll { voted } refusals { code } } }',
        { pollId, voterIds, inFavour: 0, against: voterIds.length, abstained: 0 },
      );
    const close = (id: string) =>
      ask(
        officer,
        'mutation ($input: ClosePollInput!) { closePoll(input: $input) { poll { voted votedOnline counts { option votes } } refusals { code } } }',
        { id },
        later,
        '2026-01-06',
      );
    const aGivenPoll = async (_id: string) => {
      await repository.addMatters([aMatter({ _id: `matter-of-${_id}`, state: 'DISCUSSED' })]);
      await repository.addPolls([aPoll({ _id, matterId: `matter-of-${_id}`, eligible: 12 })]);
      await repository.addPollTallies([{ _id, FOR: 0, AGAINST: 0, ABSTAIN: 0 }]);
      return _id;
    };
    const isTaken = ({ data, errors }: { data?: Record<string, { refusals: unknown[] } | null>; errors?: unknown }) =>
      errors === undefined && Object.values(data ?? {}).every((payload) => payload?.refusals.length === 0);

    it('G-10: a resident who votes many times at once, online and on paper, is counted once', async () => {
      const pollId = await aGivenPoll('poll-once');
      const [one = '', other = ''] = voters;
      const answers = await Promise.all([
        ...['FOR', 'AGAINST', 'ABSTAIN', 'FOR'].map((option) => cast(one, pollId, option)),
        paper(pollId, [one, other]),
        paper(pollId, [one, other]),
      ]);
      const taken = answers.filter(isTaken);
      const paperTaken = answers.slice(4).some(isTaken);

      expect(taken).toHaveLength(1);
      const closed = await close(pollId);
      const { poll } = closed.data.closePoll;
      expect(poll.voted).toBe(paperTaken ? 2 : 1);
      expect(poll.counts.reduce((sum: number, { votes }: { votes: number }) => sum + votes, 0)).toBe(poll.voted);
    });

    it('G-10: the votes of many at once add up to those who voted', async () => {
      const pollId = await aGivenPoll('poll-many');
      const online = voters.slice(0, 8);
      const marked = voters.slice(6);
      const answers = await Promise.all([
        ...online.map((who, at) => cast(who, pollId, at % 2 === 0 ? 'FOR' : 'ABSTAIN')),
        paper(pollId, marked.slice(0, 3)),
        paper(pollId, marked.slice(3)),
      ]);
      const { voted, votedOnline, counts } = (await close(pollId)).data.closePoll.poll;

      const sum = counts.reduce((total: number, { votes }: { votes: number }) => total + votes, 0);
      const onlineTaken = answers.slice(0, 8).filter(isTaken).length;
      const paperTaken = answers.slice(8).filter(isTaken).length * 3;
      expect(sum).toBe(voted);
      expect(voted).toBe(onlineTaken + paperTaken);
      expect(votedOnline).toBe(onlineTaken);
      expect(voted).toBeGreaterThanOrEqual(9);
    });

    it('G-07: households that cosign at once are each counted once', async () => {
      await repository.addMatters([aMatter({ _id: 'matter-cosigned', households: 100 })]);
      const cosign = (who: string) =>
        ask(
          resident(who),
          'mutation ($input: CosignMatterInput!) { cosignMatter(input: $input) { matter { cosigners } refusals { code } } }',
          { id: 'matter-cosigned' },
        );
      const answers = await Promise.all([...voters, ...voters].map(cosign));
      const refused = answers.filter((answer) => !isTaken(answer));

      const { data } = await ask(officer, '{ matter(id: "matter-cosigned") { cosigners isDiscussionForced } }', {});
      const taken = answers.length - refused.length;
      expect(data.matter).toEqual({ cosigners: taken, isDiscussionForced: taken >= 10 });
      expect(taken).toBe(voters.length);
    });
  });

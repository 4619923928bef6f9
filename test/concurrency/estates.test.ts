import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import type { Store } from '../../store/collection.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { openSubgraph } from '../../subgraphs/shared/execute.ts';
import { aCommitteeRecord, anElectionRecord } from '../governance/committees.ts';
import { anEstateRecord, anOwnersVoteRecord } from '../governance/estates.ts';
import { aCaller } from '../kit/aCaller.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const clock = () => new Date('2025-12-31T04:00:00Z');
const caller = aCaller({ divisions: [place.county] });

for (const dialect of dialects)
  describe(`Asked at the same moment over ${dialect.name}`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    let repository: GovernanceRepository;
    let ask: (query: string, variables?: object) => Promise<ExecutionResult>;
    beforeAll(async () => {
      ({ store, dispose } = await dialect.open());
      await fillStandardPlace(store);
      const execute = await openSubgraph(governance, store, { clock });
      repository = await governanceRepository(store);
      await repository.addEstates([anEstateRecord()]);
      await repository.addCommittees([aCommitteeRecord()]);
      let requests = 0;
      ask = async (query, variables = {}) => {
        requests += 1;
        const { signal } = new AbortController();
        const request = { requestId: `at-once-${requests}`, caller, today: '2025-12-31', signal };
        return JSON.parse(JSON.stringify(await execute({ query, variables: { ...variables } }, request)));
      };
    });
    afterAll(() => dispose());

    const cast = (voteId: string, unit: string, inFavour: boolean) =>
      ask(
        'mutation ($input: CastOwnersBallotInput!) { castOwnersBallot(input: $input) { vote { votedOwners } refusals { code } } }',
        { input: { voteId, unit, areaM2: 88.88, inFavour } },
      );
    const isCounted = ({ data, errors }: ExecutionResult) =>
      errors === undefined && (data as never as Cast).castOwnersBallot.refusals.length === 0;
    interface Cast {
      readonly castOwnersBallot: { readonly refusals: readonly object[] };
    }
    const sumsOf = async (id: string) =>
      (await ask(`{ ownersVote(id: "${id}") { votedOwners votedAreaM2 forOwners forAreaM2 } }`)).data;

    it('G-14: a unit of owners votes once, and is counted once', async () => {
      await repository.addOwnersVotes([anOwnersVoteRecord({ _id: 'vote-unit' })]);

      const answers = await Promise.all(Array.from({ length: 8 }, () => cast('vote-unit', '1-101', true)));

      expect(answers.filter(isCounted)).toHaveLength(1);
      expect(await sumsOf('vote-unit')).toEqual({
        ownersVote: { votedOwners: 1, votedAreaM2: 88.88, forOwners: 1, forAreaM2: 88.88 },
      });
    });

    it('G-14: the ballots of many units add up to those that were counted, and never to more than there are owners', async () => {
      await repository.addOwnersVotes([anOwnersVoteRecord({ _id: 'vote-many' })]);

      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, at) => cast('vote-many', `2-${at}`, at % 2 === 0)),
      );

      const counted = answers.filter(isCounted).length;
      const inFavour = answers.filter((answer, at) => at % 2 === 0 && isCounted(answer)).length;
      expect(counted).toBeGreaterThan(0);
      expect(counted).toBeLessThanOrEqual(9);
      expect(await sumsOf('vote-many')).toEqual({
        ownersVote: {
          ...{ votedOwners: counted, votedAreaM2: (8_888 * counted) / 100 },
          ...{ forOwners: inFavour, forAreaM2: (8_888 * inFavour) / 100 },
        },
      });
    });

    it('G-04: the votes of an election are recorded once', async () => {
      const candidates = [people.adult, people.neighbour, people.thirdAdult].map((residentId) => {
        return { residentId, post: 'MEMBER' as const, votes: null, elected: null };
      });
      const nominated = { state: 'NOMINATED', registered: 100, day: '2025-12-31' } as const;
      await repository.addElections([anElectionRecord({ _id: 'election-once', ...nominated, candidates })]);

      const answers = await Promise.all(
        [60, 61, 62, 63].map((ballots) =>
          ask(
            'mutation ($input: RecordElectionVotesInput!) { recordElectionVotes(input: $input) { election { ballots } } }',
            { input: { id: 'election-once', ballots, votes: [{ residentId: people.adult, votes: 40 }] } },
          ),
        ),
      );

      const done = answers.flatMap(({ data, errors }) =>
        errors === undefined ? [(data as never as Recorded).recordElectionVotes.election.ballots] : [],
      );
      expect(done).toHaveLength(1);
      const { data } = await ask('{ election(id: "election-once") { ballots round changes { action } } }');
      expect(data).toMatchObject({
        election: {
          ...{ ballots: done[0], round: 1 },
          changes: [{}, { action: 'VOTE' }],
        },
      });
    });
    interface Recorded {
      readonly recordElectionVotes: { readonly election: { readonly ballots: number } };
    }
  });

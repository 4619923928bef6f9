import type { Collection, CollectionSpec, Store } from '../../../store/collection.ts';
import type { Change } from '../../shared/changes/changes.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import { personWriteRule, type ResidentFacts } from '../../shared/changes/register.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import { type List, listOf } from '../../shared/pages.ts';
import type { ScopeRule } from '../../shared/reach.ts';
import type {
  DeliberationSessionFilter,
  DeliberationSessionState,
  MatterFilter,
  MatterState,
  OutcomeFilter,
  OutcomeState,
  PollFilter,
  PollState,
} from '../generated.ts';
import { matterMachine, matterWriteRule } from './matterMachine.ts';
import { outcomeMachine, outcomeWriteRule } from './outcomeMachine.ts';
import { pollMachine, pollWriteRule } from './pollMachine.ts';
import type {
  CosignerRecord,
  DeliberationSessionRecord,
  MatterRecord,
  OpinionRecord,
  OutcomeRecord,
  PollRecord,
  PollTallyRecord,
  PollVoterRecord,
} from './records.ts';
import { sessionMachine, sessionWriteRule } from './sessionMachine.ts';
import { type DeliberationStatistics, deliberationStatistics } from './statistics.ts';
import { type OnToday, walkMatters, walkOutcomes, walkPolls, walkSessions } from './walks.ts';

/** A household as far as it is counted here. */
interface HouseholdFacts {
  readonly _id: string;
  readonly division: string;
}

/** All that governance asks of its store about matters, sessions, outcomes and polls. */
export interface DeliberationRepository {
  readonly findMatters: LookUp<MatterRecord>;
  readonly findDeliberationSessions: LookUp<DeliberationSessionRecord>;
  readonly findSessionsOfMatters: LookUp<DeliberationSessionRecord>;
  readonly findOpinionsOfSessions: LookUp<OpinionRecord>;
  readonly findOutcomesOfSessions: LookUp<OutcomeRecord>;
  readonly findOutcomesOfMatters: LookUp<OutcomeRecord>;
  readonly findPolls: LookUp<PollRecord>;
  readonly findPollsOfMatters: LookUp<PollRecord>;
  /** That somebody voted, by poll and voter; shown to the voter alone. */
  readonly findPollVoters: LookUp<PollVoterRecord>;
  readonly matters: List<MatterRecord, OnToday<MatterFilter>>;
  readonly deliberationSessions: List<DeliberationSessionRecord, DeliberationSessionFilter>;
  readonly outcomes: List<OutcomeRecord, OnToday<OutcomeFilter>>;
  readonly polls: List<PollRecord, PollFilter>;
  readonly keptMatters: KeptStates<MatterRecord, MatterState>;
  readonly keptCosigners: Kept<CosignerRecord>;
  readonly keptDeliberationSessions: KeptStates<DeliberationSessionRecord, DeliberationSessionState>;
  readonly keptOpinions: Kept<OpinionRecord>;
  readonly keptOutcomes: KeptStates<OutcomeRecord, OutcomeState>;
  readonly keptPolls: KeptStates<PollRecord, PollState>;
  readonly keptPollVoters: Kept<PollVoterRecord>;
  readonly keptPollTallies: Kept<PollTallyRecord>;
  /** The people and households of a community, to be counted by rules. */
  readonly countedResidents: Kept<ResidentFacts>;
  readonly countedHouseholds: Kept<HouseholdFacts>;
  /** Keeps that a household cosigned; a second row for the same one is refused by the store. */
  addCosigner(row: CosignerRecord, change: Change): Promise<void>;
  /** Counts cosigners up, whatever else of the matter changes at the same time; null when it is no longer proposed. */
  countCosigner(matterId: string, change: Change): Promise<MatterRecord | null>;
  addOpinion(row: OpinionRecord, change: Change): Promise<void>;
  /** Keeps who voted; a second row for the same voter is refused by the store. */
  addPollVoters(pollId: string, voters: readonly string[], change: Change): Promise<void>;
  /** Begins the sums of a poll, before anybody can vote. */
  beginTally(pollId: string, change: Change): Promise<void>;
  /** Counts votes into the sums of a poll, and how many voted into the poll; null when it is no longer open. */
  countVotes(pollId: string, votes: Votes, change: Change): Promise<PollRecord | null>;
  addMatters(records: readonly MatterRecord[]): Promise<void>;
  addDeliberationSessions(records: readonly DeliberationSessionRecord[]): Promise<void>;
  addOpinions(records: readonly OpinionRecord[]): Promise<void>;
  addOutcomes(records: readonly OutcomeRecord[]): Promise<void>;
  addPolls(records: readonly PollRecord[]): Promise<void>;
  addPollTallies(records: readonly PollTallyRecord[]): Promise<void>;
  readonly deliberationStatistics: DeliberationStatistics;
}

/** Votes counted in together. */
export interface Votes {
  readonly tally: Omit<PollTallyRecord, '_id'>;
  readonly online: number;
}

/** The key under which it is kept that somebody voted: a person, or the household where households decide. */
export const voterKey = (pollId: string, voter: string): string => `${pollId}.${voter}`;

const byDivision = (name: string, ...others: CollectionSpec['indexes']): CollectionSpec => ({
  name,
  indexes: [{ name: 'division', key: { division: 1, _id: 1, state: 1 } }, ...others],
});
const ofMatter = { name: 'matter', key: { matterId: 1 } } as const;

const matterSpec = byDivision('governance.matters', { name: 'proposer', key: { proposerId: 1 } });
const sessionSpec = byDivision('governance.deliberationSessions', ofMatter);
const outcomeSpec = byDivision(
  'governance.outcomes',
  ofMatter,
  { name: 'session', key: { sessionId: 1 } },
  { name: 'due', key: { state: 1, dueOn: 1 } },
);
const pollSpec = byDivision('governance.polls', ofMatter);

// A draft is its proposer's, and its community's staff may help; all later states are anybody's to read.
const matterRule: ScopeRule<MatterRecord> = {
  divisions: ['division'],
  persons: { filter: (ids) => ({ proposerId: { $in: ids } }), hint: 'proposer' },
  anybodys: { state: { $ne: 'DRAFT' } },
};

// Rows of nobody are changed by the platform's own mutations, which check before whose they are about.
const nobodys = { divisions: () => [] };
const mostOfMatter = 100;
const mostOpinions = 200;

export async function deliberationRepository(store: Store): Promise<DeliberationRepository> {
  const [matters, cosigners, sessions, opinions, outcomes, polls, voters, tallies, residents, households] =
    await Promise.all([
      store.collection<MatterRecord>(matterSpec),
      store.collection<CosignerRecord>({ name: 'governance.cosigners', indexes: [] }),
      store.collection<DeliberationSessionRecord>(sessionSpec),
      store.collection<OpinionRecord>({
        name: 'governance.opinions',
        indexes: [{ name: 'session', key: { sessionId: 1 } }],
      }),
      store.collection<OutcomeRecord>(outcomeSpec),
      store.collection<PollRecord>(pollSpec),
      store.collection<PollVoterRecord>({ name: 'governance.pollVoters', indexes: [] }),
      store.collection<PollTallyRecord>({ name: 'governance.pollTallies', indexes: [] }),
      store.collection<ResidentFacts>({ name: 'governance.residents', indexes: [] }),
      store.collection<HouseholdFacts>({ name: 'governance.households', indexes: [] }),
    ]);
  const ofMatters = { scope: 'public', by: 'matterId', hint: 'matter', mostPerKey: mostOfMatter } as const;
  const ofSessions = { scope: 'public', by: 'sessionId', hint: 'session' } as const;
  return {
    findMatters: lookUp(matters, { scope: matterRule }),
    findDeliberationSessions: lookUp(sessions, { scope: 'public' }),
    findSessionsOfMatters: lookUp(sessions, { ...ofMatters, sort: { on: 1, _id: 1 } }),
    findOpinionsOfSessions: lookUp(opinions, { ...ofSessions, mostPerKey: mostOpinions, sort: { on: 1, _id: 1 } }),
    findOutcomesOfSessions: lookUp(outcomes, {
      ...ofSessions,
      mostPerKey: mostOfMatter,
      sort: { recordedOn: 1, _id: 1 },
    }),
    findOutcomesOfMatters: lookUp(outcomes, { ...ofMatters, sort: { recordedOn: 1, _id: 1 } }),
    findPolls: lookUp(polls, { scope: 'public' }),
    findPollsOfMatters: lookUp(polls, { ...ofMatters, sort: { from: 1, _id: 1 } }),
    findPollVoters: lookUp(voters, { scope: 'public' }),
    matters: listOf(matters, matterRule, walkMatters),
    deliberationSessions: listOf(sessions, 'public', walkSessions),
    outcomes: listOf(outcomes, 'public', walkOutcomes),
    polls: listOf(polls, 'public', walkPolls),
    keptMatters: keepStates(matters, matterMachine, matterWriteRule),
    keptCosigners: keep(cosigners, 'cosigner', nobodys),
    keptDeliberationSessions: keepStates(sessions, sessionMachine, sessionWriteRule),
    keptOpinions: keep(opinions, 'opinion', nobodys),
    keptOutcomes: keepStates(outcomes, outcomeMachine, outcomeWriteRule),
    keptPolls: keepStates(polls, pollMachine, pollWriteRule),
    keptPollVoters: keep(voters, 'voter', nobodys),
    keptPollTallies: keep(tallies, 'tally', nobodys),
    countedResidents: keep(residents, 'resident', personWriteRule),
    countedHouseholds: keep(households, 'household', nobodys),
    addCosigner: (row, { session }) => cosigners.insertOne(row, { session }),
    countCosigner: (_id, { session }) =>
      matters.findOneAndUpdate(
        { _id, state: 'PROPOSED' },
        { $inc: { cosigners: 1 } },
        { session, returnDocument: 'after' },
      ),
    addOpinion: (row, { session }) => opinions.insertOne(row, { session }),
    addPollVoters: (pollId, units, { session }) =>
      voters.insertMany(
        units.map((unit) => ({ _id: voterKey(pollId, unit), pollId })),
        { session },
      ),
    beginTally: (_id, { session }) => tallies.insertOne({ _id, FOR: 0, AGAINST: 0, ABSTAIN: 0 }, { session }),
    countVotes: (pollId, votes, change) => countVotes(polls, tallies, pollId, votes, change),
    addMatters: (records) => matters.insertMany(records),
    addDeliberationSessions: (records) => sessions.insertMany(records),
    addOpinions: (records) => opinions.insertMany(records),
    addOutcomes: (records) => outcomes.insertMany(records),
    addPolls: (records) => polls.insertMany(records),
    addPollTallies: (records) => tallies.insertMany(records),
    deliberationStatistics: deliberationStatistics({ matters, sessions, outcomes }),
  };
}

async function countVotes(
  polls: Collection<PollRecord>,
  tallies: Collection<PollTallyRecord>,
  _id: string,
  { tally, online }: Votes,
  { session }: Change,
): Promise<PollRecord | null> {
  const voted = tally.FOR + tally.AGAINST + tally.ABSTAIN;
  const poll = await polls.findOneAndUpdate(
    { _id, state: 'OPEN' },
    { $inc: { voted, votedOnline: online } },
    { session, returnDocument: 'after' },
  );
  if (poll !== null) await tallies.updateOne({ _id }, { $inc: { ...tally } }, { session, upsert: true });
  return poll;
}

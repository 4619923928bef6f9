import { badInput, failure } from '../../../schema/errors.ts';
import { requireIdentifier, requireText } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import { requireCount, requireDistinct } from '../../shared/counts.ts';
import type { PlanElectionInput, Resolvers } from '../generated.ts';
import type { GovernanceRepository } from '../repository.ts';
import { electionStaff } from './machines.ts';
import type { CandidateKept, ElectionRecord } from './records.ts';
import { committeeAfter, resultOf } from './results.ts';
import { answerDueOn, candidateFaults, isRecallMoved, isVoter, objectionFaults } from './rules.ts';

/** What is changed of elections. */
export const electionChangeResolvers: Resolvers = {
  Mutation: {
    planElection: (_root, { input }, { once, repository }) =>
      once('planElection', input, async (change) => {
        requireActor(change, electionStaff, 'Planning an election');
        const { committeeId, kind, day, seats, recall } = input;
        const committee = await repository.keptCommittees.require(committeeId, 'input.committeeId', change);
        requirePlan(input, change);
        if (recall && !committee.members.some(({ residentId }) => residentId === recall.residentId))
          throw badInput('NOT_FOUND', 'input.recall.residentId', 'name a member of this committee');
        if (recall && !isRecallMoved(recall)) return { election: null, refusals: [recallNotMoved] };
        const election = await repository.keptElections.add(
          {
            _id: change.newId('election'),
            ...{ committeeId, division: committee.division, kind, day, seats, registered: null, listPublishedOn: null },
            ...{ objections: [], ballots: null, round: 1, candidates: [], electedOn: null },
            recallOf: recall?.residentId ?? null,
            state: 'PLANNED',
            history: repository.keptElections.begin('PLANNED', change),
          },
          'input.committeeId',
          change,
        );
        return { election, refusals: [] };
      }),
    publishVoterList: (_root, { input }, { once, repository }) =>
      once('publishVoterList', input, async (change) => {
        const { id, registered, expectedVersion } = input;
        requireCount(registered, 'input.registered', 1);
        const found = await repository.keptElections.require(id, 'input.id', change);
        const set = { registered, listPublishedOn: change.today };
        const order = { action: 'PUBLISH_LIST', expectedVersion, set };
        const { row, refusals } = await repository.keptElections.act(found, order, change);
        return { election: row, refusals };
      }),
    objectToVoterList: (_root, { input }, { once, repository }) =>
      once('objectToVoterList', input, async (change) => {
        requireActor(change, electionStaff, 'Taking in an objection');
        const found = await repository.keptElections.require(input.electionId, 'input.electionId', change);
        const text = input.text.trim();
        requireText(text, 'input.text');
        if (text === '') throw badInput('TEXT_INVALID', 'input.text', 'say what is objected to');
        if (found.state !== 'LIST_PUBLISHED' || found.listPublishedOn === null) throw notPublished();
        if (found.objections.length >= mostObjections)
          throw badInput('BAD_USER_INPUT', 'input.electionId', `${mostObjections} objections are kept at most`);
        const refusals = objectionFaults(found.listPublishedOn, change.today);
        if (refusals.length > 0) return { election: found, refusals };
        const objection = {
          ...{ id: change.newId('objection'), text, madeOn: change.today, answerDueOn: answerDueOn(change.today) },
          ...{ answeredOn: null, accepted: null },
        };
        const objections = [...found.objections, objection];
        return {
          election: await repository.keptElections.amend(found, { $set: { objections } }, {}, change),
          refusals,
        };
      }),
    answerVoterListObjection: (_root, { input }, { once, repository }) =>
      once('answerVoterListObjection', input, async (change) => {
        requireActor(change, electionStaff, 'Answering an objection');
        const { objectionId, accepted, registered } = input;
        const found = await repository.keptElections.require(input.electionId, 'input.electionId', change);
        requireIdentifier(objectionId, 'input.objectionId');
        const objection = found.objections.find(({ id }) => id === objectionId);
        if (!objection) throw badInput('NOT_FOUND', 'input.objectionId', 'name an objection of this election');
        if (registered != null) requireCount(registered, 'input.registered', 1);
        if (objection.answeredOn !== null) return { election: found, refusals: [alreadyAnswered] };
        const objections = found.objections.map((one) =>
          one.id === objectionId ? { ...one, accepted, answeredOn: change.today } : one,
        );
        const set = { objections, ...(registered != null && { registered }) };
        return { election: await repository.keptElections.amend(found, { $set: set }, {}, change), refusals: [] };
      }),
    nominateCandidates: (_root, { input }, { once, repository }) =>
      once('nominateCandidates', input, async (change) => {
        const { id, expectedVersion } = input;
        const found = await repository.keptElections.require(id, 'input.id', change);
        const ids = input.candidates.map(({ residentId }) => residentId);
        requireDistinct(ids, 'input.candidates', 40);
        for (const one of ids) requireIdentifier(one, 'input.candidates');
        const candidates = input.candidates.map(({ residentId, post }): CandidateKept => {
          return { residentId, post, votes: null, elected: null };
        });
        const reasons = () => nominationFaults(found, ids, repository, change);
        const order = { action: 'NOMINATE', expectedVersion, set: { candidates }, reasons };
        const { row, refusals } = await repository.keptElections.act(found, order, change);
        return { election: row, refusals };
      }),
    recordElectionVotes: (_root, { input }, { once, repository }) =>
      once('recordElectionVotes', input, async (change) => {
        const { id, ballots, expectedVersion } = input;
        const found = await repository.keptElections.require(id, 'input.id', change);
        requireCount(ballots, 'input.ballots', 0);
        if (found.registered !== null && ballots > found.registered)
          throw badInput('BAD_USER_INPUT', 'input.ballots', 'give no more ballots than registered voters');
        const votesOf = votesGiven(found, input);
        const candidates = found.candidates.map((one) =>
          one.elected ? one : { ...one, votes: votesOf.get(one.residentId) ?? 0, elected: null },
        );
        const round = found.state === 'RERUN_DUE' ? found.round + 1 : found.round;
        const order = { action: 'VOTE', expectedVersion, set: { ballots, candidates, round } };
        const { row, refusals } = await repository.keptElections.act(found, order, change);
        return { election: row, refusals };
      }),
    changeElectionState: (_root, { input }, { once, repository }) =>
      once('changeElectionState', input, async (change) => {
        const found = await repository.keptElections.require(input.id, 'input.id', change);
        const set = input.action === 'VALID' ? { candidates: resultOf(found), electedOn: change.today } : {};
        const { row, refusals } = await repository.keptElections.act(found, { ...input, set }, change);
        if (input.action === 'HANDOVER' && refusals.length === 0) {
          const committee = await repository.keptCommittees.require(row.committeeId, 'input.id', change);
          await repository.keptCommittees.amend(
            committee,
            { $set: committeeAfter(committee, row, change.today) },
            {},
            change,
          );
        }
        return { election: row, refusals };
      }),
  },
};

const mostObjections = 500;

const recallNotMoved = {
  code: 'RECALL_NOT_MOVED',
  message: 'a recall is moved by a fifth of the voters or a third of the representatives (村民委员会组织法第十六条)',
  path: 'input.recall',
};

const alreadyAnswered = {
  code: 'OBJECTION_ANSWERED',
  message: 'the objection is answered already; its answer stands',
  path: 'input.objectionId',
};

const notPublished = () =>
  failure(
    'STATE_TRANSITION',
    'input.electionId: objections are taken in while the list is published and nobody nominated',
    {
      argument: 'input.electionId',
    },
  );

function requirePlan({ kind, day, seats, recall }: PlanElectionInput, { today }: Change): void {
  if (day <= today) throw badInput('DATE_PAST', 'input.day', `give a day after today, ${today}`);
  const isRecall = kind === 'RECALL';
  if (isRecall !== (recall != null))
    throw badInput('BAD_USER_INPUT', 'input.recall', 'say who moved it for a recall, and leave it out otherwise');
  requireCount(seats, 'input.seats', isRecall ? 0 : 1, isRecall ? 0 : 9);
  if (!recall) return;
  requireIdentifier(recall.residentId, 'input.recall.residentId');
  requireCount(recall.votersInAll, 'input.recall.votersInAll', 1);
  requireCount(recall.voters, 'input.recall.voters', 0, recall.votersInAll);
  requireCount(recall.representativesInAll, 'input.recall.representativesInAll', 0);
  requireCount(recall.representatives, 'input.recall.representatives', 0, recall.representativesInAll);
}

async function nominationFaults(
  { kind, seats, division, day, recallOf }: ElectionRecord,
  ids: readonly string[],
  { register }: GovernanceRepository,
  { session }: Change,
) {
  const path = 'input.candidates';
  if (kind === 'RECALL')
    return ids.length === 1 && ids[0] === recallOf
      ? []
      : [{ code: 'NOT_THE_ONE_MOVED', message: 'name the member whose recall is moved, and nobody else', path }];
  const people = await Promise.all(ids.map((id) => register.anyResident(id, session)));
  // The register knows neither of deprived rights nor of lists in other villages; the election committee looks at those.
  const areVoters = people.every(
    (person) => person !== null && isVoter({ ...person, isDeprivedOfRights: false, listedIn: null }, division, day),
  );
  return [
    ...candidateFaults(ids.length, seats),
    ...(areVoters
      ? []
      : [
          {
            code: 'NOT_A_VOTER',
            message: 'each candidate is a voter of the place, 18 or older (村民委员会组织法第十三条)',
            path,
          },
        ]),
  ];
}

function votesGiven(
  { candidates }: ElectionRecord,
  { ballots, votes }: { ballots: number; votes: readonly { readonly residentId: string; readonly votes: number }[] },
): ReadonlyMap<string, number> {
  requireDistinct(
    votes.map(({ residentId }) => residentId),
    'input.votes',
    40,
  );
  for (const given of votes) {
    requireIdentifier(given.residentId, 'input.votes');
    if (given.votes < 0 || given.votes > ballots)
      throw badInput('BAD_USER_INPUT', 'input.votes', 'give no more votes than ballots, and none below 0');
    if (!candidates.some(({ residentId, elected }) => residentId === given.residentId && !elected))
      throw badInput('NOT_FOUND', 'input.votes', 'name candidates of this election who are not elected yet');
  }
  return new Map(votes.map((given) => [given.residentId, given.votes]));
}

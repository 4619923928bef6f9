import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { requireCount } from '../../shared/counts.ts';
import { addDays, daysBetween } from '../../shared/dates.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { reasonsAgainstDay, voterOf } from './electorate.ts';
import { countCommunity, requireOfCommunity, requireParticipant } from './participants.ts';
import { pollMachine, pollWriteRule } from './pollMachine.ts';
import type { PollRecord } from './records.ts';
import { voterKey } from './repository.ts';
import { bodyRules, daysSince, reasonsAgainstPeriod, resultOf } from './rules.ts';

const staff = ['communityWorker', 'countyOfficer'] as const;
const mostPeople = 200;
const longestDays = 90;
const noVotes = { FOR: 0, AGAINST: 0, ABSTAIN: 0 } as const;

/** Polls: how they are opened, voted in and counted. */
export const pollResolvers: Resolvers = {
  Query: {
    poll: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.pollById.load(id);
    },
    polls: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.polls, { ...filter }, { first, after }),
  },
  Mutation: {
    openPoll: (_root, { input }, { once, repository }) =>
      once('openPoll', input, async (change) => {
        requireActor(change, staff, 'Opening a poll');
        const { body, to } = input;
        const { today: from } = change;
        const matter = await repository.keptMatters.require(input.matterId, 'input.matterId', change);
        const question = requireWords(input.question, 'input.question');
        if (to < from) throw badInput('DATE_PAST', 'input.to', `give a day from ${addDays(from, 3)} on`);
        if (daysBetween(from, to) > longestDays)
          throw badInput('RANGE_TOO_WIDE', 'input.to', `give a day up to ${addDays(from, longestDays)}`);
        const { counts, isOfVillage } = bodyRules[body];
        const representativeIds = requirePeople(input.representativeIds ?? [], 'input.representativeIds');
        if ((counts === 'REPRESENTATIVES') !== representativeIds.length > 0)
          throw badInput('BAD_USER_INPUT', 'input.representativeIds', 'name them for VILLAGERS_REPRESENTATIVES alone');
        const poll: PollRecord = {
          _id: change.newId('poll'),
          ...{ matterId: matter._id, division: matter.division, body, question, from, to, representativeIds },
          ...{ eligible: 0, voted: 0, votedOnline: 0, result: null, counts: null },
          state: 'OPEN',
          history: repository.keptPolls.begin('OPEN', change),
        };
        const representatives = await repository.countedResidents.findAll(
          { _id: { $in: representativeIds } },
          ...(['_id_', mostPeople, change] as const),
        );
        const known = representatives.filter((resident) => voterOf(poll, resident, from) !== null);
        if (known.length < representativeIds.length)
          throw badInput('NOT_FOUND', 'input.representativeIds', 'name adult residents of the place');
        const openOnes = await repository.keptPolls.count({ matterId: matter._id, state: 'OPEN' }, 'matter', change);
        const refusals = [
          ...(matter.state === 'DISCUSSED' ? [] : [notDiscussed]),
          ...(isOfVillage === matter.isVillage ? [] : [notOfPlace]),
          ...(openOnes === 0 ? [] : [anotherOpen]),
          ...reasonsAgainstPeriod(from, to),
        ];
        if (refusals.length > 0) return { poll: null, refusals };
        const { adults, households } = await countCommunity(matter.division, repository, change);
        const eligible = { ADULTS: adults, HOUSEHOLDS: households, REPRESENTATIVES: known.length }[counts];
        // Two polls opened at once both change the matter, so that one of them comes second.
        await repository.keptMatters.amend(matter, { $set: { adults, households } }, {}, change);
        await repository.beginTally(poll._id, change);
        return { poll: await repository.keptPolls.add({ ...poll, eligible }, 'input.matterId', change), refusals: [] };
      }),
    // G-10: the option stays out of what is kept of the request, also as a digest, since of three options it could be guessed.
    castVote: (_root, { input: { option, ...kept } }, context) =>
      context.once('castVote', kept, async (change) => {
        const { repository } = context;
        const resident = await requireParticipant('Voting', context, change);
        const poll = await requireOfCommunity(repository.keptPolls, kept.pollId, 'input.pollId', resident, change);
        const voter = voterOf(poll, resident, change.today);
        if (voter === null) return { poll, refusals: [notEligible('input.pollId')] };
        const refusals = reasonsAgainstDay(poll, change.today);
        if (refusals.length > 0) return { poll, refusals };
        const [before] = await repository.keptPollVoters.findAll(
          { _id: voterKey(poll._id, voter) },
          ...(['_id_', 1, change] as const),
        );
        if (before) return { poll, refusals: [hasVoted('input.pollId')] };
        await repository.addPollVoters(poll._id, [voter], change);
        const counted = await repository.countVotes(
          poll._id,
          { tally: { ...noVotes, [option]: 1 }, online: 1 },
          change,
        );
        if (counted === null) throw badInput('CONFLICT', 'input.pollId', 'the poll was closed at this moment');
        return { poll: counted, refusals: [] };
      }),
    recordPaperVotes: (_root, { input: { inFavour, against, abstained, ...kept } }, { once, repository }) =>
      once('recordPaperVotes', kept, async (change) => {
        requireActor(change, staff, 'Recording paper ballots');
        const found = await repository.keptPolls.require(kept.pollId, 'input.pollId', change);
        const voterIds = requirePeople(kept.voterIds, 'input.voterIds');
        requireCount(voterIds.length, 'input.voterIds', 2, mostPeople);
        for (const [name, votes] of Object.entries({ inFavour, against, abstained }))
          requireCount(votes, `input.${name}`, 0, voterIds.length);
        if (inFavour + against + abstained !== voterIds.length)
          throw badInput('BAD_USER_INPUT', 'input.inFavour', `the three make up the ${voterIds.length} voters`);
        if (found.state !== 'OPEN') return { poll: found, refusals: [closedAlready] };
        const residents = await repository.countedResidents.findAll(
          { _id: { $in: voterIds } },
          ...(['_id_', mostPeople, change] as const),
        );
        const voters = residents.flatMap((resident) => voterOf(found, resident, change.today) ?? []);
        if (voters.length < voterIds.length) return { poll: found, refusals: [notEligible('input.voterIds')] };
        const keys = [...new Set(voters)].map((voter) => voterKey(found._id, voter));
        const before = await repository.keptPollVoters.findAll(
          { _id: { $in: keys } },
          ...(['_id_', mostPeople, change] as const),
        );
        if (before.length > 0 || keys.length < voters.length)
          return { poll: found, refusals: [hasVoted('input.voterIds')] };
        await repository.addPollVoters(found._id, voters, change);
        const tally = { FOR: inFavour, AGAINST: against, ABSTAIN: abstained };
        const counted = await repository.countVotes(found._id, { tally, online: 0 }, change);
        if (counted === null) throw badInput('CONFLICT', 'input.pollId', 'the poll was closed at this moment');
        return { poll: counted, refusals: [] };
      }),
    closePoll: (_root, { input }, { once, repository }) =>
      once('closePoll', input, async (change) => {
        const found = await repository.keptPolls.require(input.id, 'input.id', change);
        const [sums = noVotes] = await repository.keptPollTallies.findAll({ _id: found._id }, '_id_', 1, change);
        const { FOR, AGAINST, ABSTAIN } = sums;
        const result = resultOf(found.body, found.eligible, { FOR, AGAINST, ABSTAIN });
        const counts = [
          { option: 'FOR', votes: FOR },
          { option: 'AGAINST', votes: AGAINST },
          { option: 'ABSTAIN', votes: ABSTAIN },
        ] as const;
        const order = { action: 'CLOSE', expectedVersion: input.expectedVersion, set: { result, counts } };
        const { row: poll, refusals } = await repository.keptPolls.act(found, order, change);
        if (refusals.length > 0 || result === 'NO_QUORUM') return { poll, refusals };
        const matter = await repository.keptMatters.require(poll.matterId, 'input.id', change);
        const daysToDecision = daysSince(matter.proposedOn, change.today);
        const set = { decision: result, decidedOn: change.today, daysToDecision };
        const { row: decided } = await repository.keptMatters.act(matter, { action: 'VOTE', set }, change);
        if (result === 'REJECTED') await repository.keptMatters.act(decided, { action: 'REJECT' }, change);
        return { poll, refusals };
      }),
    changePollState: (_root, { input }, { once, repository }) =>
      once('changePollState', input, async (change) => {
        const found = await repository.keptPolls.require(input.id, 'input.id', change);
        const { row, refusals } = await repository.keptPolls.act(found, input, change);
        return { poll: row, refusals };
      }),
  },
  Poll: {
    id: ({ _id }) => _id,
    matter: ({ matterId }, _args, { loaders }) => loaders.matterById.load(matterId),
    division: ({ division }, _args, { loaders }) => loaders.divisionByCode.load(division),
    hasVoted: async (poll, _args, { caller: { role, residentId }, loaders }) => {
      if (role !== 'resident' || residentId === null) return null;
      const isByHousehold = bodyRules[poll.body].counts === 'HOUSEHOLDS';
      const voter = isByHousehold ? (await loaders.residentById.load(residentId))?.householdId : residentId;
      return voter == null ? false : (await loaders.pollVoterByKey.load(voterKey(poll._id, voter))) !== null;
    },
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (poll, _args, context) => availableActions(pollMachine, pollWriteRule, poll, context),
  },
};

function requirePeople(ids: readonly string[], argument: string): readonly string[] {
  if (ids.length > mostPeople) throw badInput('BAD_USER_INPUT', argument, `name ${mostPeople} at most`);
  for (const id of ids) requireIdentifier(id, argument);
  if (new Set(ids).size < ids.length) throw badInput('BAD_USER_INPUT', argument, 'name each once');
  return ids;
}

const notDiscussed = {
  code: 'MATTER_NOT_DISCUSSED',
  message: 'A poll is opened on a matter under discussion.',
  path: 'input.matterId',
};
const notOfPlace = {
  code: 'BODY_MISMATCH',
  message: "A residents' community has a residents' assembly, a village the others (G-05).",
  path: 'input.body',
};
const anotherOpen = {
  code: 'POLL_OPEN',
  message: 'Another poll on the matter is open; count or cancel that first.',
  path: 'input.matterId',
};
const closedAlready = {
  code: 'POLL_NOT_OPEN',
  message: 'Ballots are recorded until the poll is counted.',
  path: 'input.pollId',
};
const notEligible = (path: string) => ({
  code: 'NOT_ELIGIBLE',
  message: 'Only those verified as eligible vote: adults of the place, representatives where they decide (G-10).',
  path,
});
const hasVoted = (path: string) => ({
  code: 'ALREADY_VOTED',
  message: 'One vote each, online or on paper (G-10); a vote was taken already.',
  path,
});

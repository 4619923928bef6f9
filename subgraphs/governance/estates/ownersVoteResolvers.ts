import { badInput, failure } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { requireCount } from '../../shared/counts.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { requireArea } from './inputs.ts';
import { estateStaff, estateWriteRules, ownersVoteMachine } from './machines.ts';
import { areaOf, callFaults, decisionOf } from './rules.ts';

/** Decisions that owners take together. */
export const ownersVoteResolvers: Resolvers = {
  Query: {
    ownersVote: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.ownersVoteById.load(id);
    },
    ownersVotes: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.ownersVotes, { ...filter }, { first, after }),
  },
  OwnersVote: {
    id: ({ _id }) => _id,
    estate: ({ estateId }, _args, { loaders }) => loaders.estateById.load(estateId),
    totalAreaM2: ({ totalArea }) => totalArea / 100,
    votedAreaM2: ({ votedArea }) => votedArea / 100,
    forAreaM2: ({ forArea }) => forArea / 100,
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (vote, _args, context) =>
      availableActions(ownersVoteMachine, estateWriteRules.votes, vote, context),
  },
  Mutation: {
    callOwnersVote: (_root, { input }, { once, repository }) =>
      once('callOwnersVote', input, async (change) => {
        requireActor(change, estateStaff, 'Calling owners to a decision');
        const { item, day, totalOwners, residentsCommitteeTold } = input;
        const estate = await repository.keptEstates.require(input.estateId, 'input.estateId', change);
        const title = requireWords(input.title, 'input.title');
        requireArea(input.totalAreaM2, 'input.totalAreaM2');
        requireCount(totalOwners, 'input.totalOwners', 1);
        const demandedByOwners = input.demandedByOwners ?? 0;
        requireCount(demandedByOwners, 'input.demandedByOwners', 0, totalOwners);
        if (day <= change.today) throw badInput('DATE_PAST', 'input.day', `give a day after today, ${change.today}`);
        const hasCommittee = (estate.ownersCommitteeTermTo ?? '') >= change.today;
        const call = { day, residentsCommitteeTold, demandedByOwners, totalOwners, hasCommittee };
        const refusals = callFaults(call, change.today);
        if (refusals.length > 0) return { vote: null, refusals };
        const vote = await repository.keptOwnersVotes.add(
          {
            _id: change.newId('ownersvote'),
            ...{ estateId: estate._id, community: estate.community, item, title, calledOn: change.today, day },
            ...{ totalArea: areaOf(input.totalAreaM2), totalOwners },
            ...{ votedArea: 0, votedOwners: 0, forArea: 0, forOwners: 0 },
            state: 'CALLED',
            history: repository.keptOwnersVotes.begin('CALLED', change),
          },
          'input.estateId',
          change,
        );
        return { vote, refusals };
      }),
    castOwnersBallot: (_root, { input }, { once, repository }) =>
      once('castOwnersBallot', input, async (change) => {
        requireActor(change, estateStaff, 'Taking a ballot');
        const { inFavour } = input;
        const found = await repository.keptOwnersVotes.require(input.voteId, 'input.voteId', change);
        const unit = requireWords(input.unit, 'input.unit');
        if (unit.length > 40)
          throw badInput('TEXT_INVALID', 'input.unit', 'give the number of a unit, 40 characters at most');
        requireArea(input.areaM2, 'input.areaM2');
        const area = areaOf(input.areaM2);
        if (found.state !== 'CALLED') throw notCalled(found.state);
        const before = await repository.keptOwnersBallots.find({ voteId: found._id, unit }, 'unit', change);
        if (before) return { vote: found, refusals: [alreadyVoted] };
        if (found.votedArea + area > found.totalArea || found.votedOwners >= found.totalOwners)
          throw badInput(
            'BAD_USER_INPUT',
            'input.areaM2',
            'give no more area and no more ballots than all owners have',
          );
        const ballot = {
          _id: change.newId('ballot'),
          voteId: found._id,
          community: found.community,
          unit,
          area,
          inFavour,
        };
        await repository.keptOwnersBallots.add(ballot, 'input.voteId', change);
        const $inc = {
          ...{ votedArea: area, votedOwners: 1 },
          ...(inFavour && { forArea: area, forOwners: 1 }),
        };
        return { vote: await repository.keptOwnersVotes.amend(found, { $inc }, {}, change), refusals: [] };
      }),
    closeOwnersVote: (_root, { input }, { once, repository }) =>
      once('closeOwnersVote', input, async (change) => {
        const { id, expectedVersion } = input;
        const found = await repository.keptOwnersVotes.require(id, 'input.id', change);
        const action = closing[decisionOf(found.item, found)];
        const { row, refusals } = await repository.keptOwnersVotes.act(found, { action, expectedVersion }, change);
        return { vote: row, refusals };
      }),
    changeOwnersVoteState: (_root, { input }, { once, repository }) =>
      once('changeOwnersVoteState', input, async (change) => {
        const found = await repository.keptOwnersVotes.require(input.id, 'input.id', change);
        const { row, refusals } = await repository.keptOwnersVotes.act(found, input, change);
        return { vote: row, refusals };
      }),
  },
};

const closing = { PASSED: 'PASS', REJECTED: 'REJECT', NO_QUORUM: 'FALL_SHORT' } as const;

const alreadyVoted = {
  code: 'UNIT_VOTED',
  message: 'this unit has voted; each votes once (民法典第二百七十八条)',
  path: 'input.unit',
};

const notCalled = (state: string) =>
  failure('STATE_TRANSITION', `input.voteId: it is in the state ${state}; ballots are taken while it is CALLED`, {
    ...{ argument: 'input.voteId', from: state },
  });

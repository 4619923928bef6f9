import { requireIdentifier } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { loadRequired } from '../../shared/loader.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { electionMachine, electionWriteRule } from './machines.ts';
import { handOverDueOn, isVoteValid, objectionsUntil } from './rules.ts';

/** What is read of elections. */
export const electionResolvers: Resolvers = {
  Query: {
    election: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.electionById.load(id);
    },
    elections: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.elections, { ...filter }, { first, after }),
  },
  Election: {
    id: ({ _id }) => _id,
    committee: ({ committeeId }, _args, { loaders }) => loaders.committeeById.load(committeeId),
    division: ({ division }, _args, { loaders }) => loadRequired(loaders.divisionByCode, division),
    objectionsUntil: ({ listPublishedOn }) => listPublishedOn && objectionsUntil(listPublishedOn),
    turnout: ({ ballots, registered }) => (ballots === null || registered === null ? null : ballots / registered),
    valid: ({ ballots, registered }) =>
      ballots === null || registered === null ? null : isVoteValid(ballots, registered),
    candidates: ({ candidates, division }) => candidates.map((candidate) => ({ ...candidate, division })),
    handOverDueOn: ({ electedOn }) => electedOn && handOverDueOn(electedOn),
    handOverOverdue: ({ electedOn, state }, _args, { today }) =>
      state === 'ELECTED' && electedOn !== null && handOverDueOn(electedOn) < today,
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (election, _args, context) =>
      availableActions(electionMachine, electionWriteRule, election, context),
  },
  ElectionCandidate: {
    resident: ({ residentId }, _args, { loaders }) => loaders.residentById.load(residentId),
  },
  VoterListObjection: {
    overdue: ({ answerDueOn, answeredOn }, _args, { today }) => answerDueOn < (answeredOn ?? today),
  },
};

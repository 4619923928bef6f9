import { badInput } from '../../../schema/errors.ts';
import { requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { addYears } from '../../shared/dates.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { outcomeMachine, outcomeWriteRule } from './outcomeMachine.ts';

/** Outcomes: what is written of them, and what may be done next. */
export const outcomeResolvers: Resolvers = {
  Query: {
    outcomes: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.outcomes, { ...filter, today }, { first, after }),
  },
  Mutation: {
    recordOutcome: (_root, { input }, { once, repository }) =>
      once('recordOutcome', input, async (change) => {
        requireActor(change, ['communityWorker', 'countyOfficer'], 'Recording an outcome');
        const { sessionId, dueOn } = input;
        const session = await repository.keptDeliberationSessions.require(sessionId, 'input.sessionId', change);
        const text = requireWords(input.text, 'input.text');
        const responsible = requireWords(input.responsible, 'input.responsible');
        if (dueOn < session.on)
          throw badInput('RANGE_INVERTED', 'input.dueOn', `give a day from that of the session, ${session.on}, on`);
        if (dueOn > addYears(session.on, 5))
          throw badInput('RANGE_TOO_WIDE', 'input.dueOn', 'give a day within five years');
        if (session.state !== 'CLOSED' && session.state !== 'PUBLISHED') return { outcome: null, refusals: [notHeld] };
        const outcome = await repository.keptOutcomes.add(
          {
            _id: change.newId('outcome'),
            ...{ sessionId, matterId: session.matterId, division: session.division, text, responsible, dueOn },
            ...{ recordedOn: change.today, feedback: null, state: 'RECORDED' },
            history: repository.keptOutcomes.begin('RECORDED', change),
          },
          'input.sessionId',
          change,
        );
        return { outcome, refusals: [] };
      }),
    changeOutcomeState: (_root, { input }, { once, repository }) =>
      once('changeOutcomeState', input, async (change) => {
        const found = await repository.keptOutcomes.require(input.id, 'input.id', change);
        const told = input.action === 'FEEDBACK' && { set: { feedback: input.reason?.trim() ?? null } };
        const { row, refusals } = await repository.keptOutcomes.act(found, { ...input, ...told }, change);
        return { outcome: row, refusals };
      }),
  },
  Outcome: {
    id: ({ _id }) => _id,
    session: ({ sessionId }, _args, { loaders }) => loaders.deliberationSessionById.load(sessionId),
    matter: ({ matterId }, _args, { loaders }) => loaders.matterById.load(matterId),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (outcome, _args, context) => availableActions(outcomeMachine, outcomeWriteRule, outcome, context),
  },
};

const notHeld = {
  code: 'SESSION_NOT_CLOSED',
  message: 'Close the session first; what it agreed on is recorded then.',
  path: 'input.sessionId',
};

import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { requireCount } from '../../shared/counts.ts';
import { addDays, addYears } from '../../shared/dates.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { countCommunity, requireOfCommunity, requireParticipant } from './participants.ts';
import type { DeliberationSessionRecord } from './records.ts';
import { bodyRules, reasonsAgainstNotice, reasonsAgainstPerson } from './rules.ts';
import { sessionMachine, sessionWriteRule } from './sessionMachine.ts';

const staff = ['communityWorker', 'countyOfficer'] as const;

/** Sessions and opinions: what is written of them, and what may be done next. */
export const sessionResolvers: Resolvers = {
  Query: {
    deliberationSession: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.deliberationSessionById.load(id);
    },
    deliberationSessions: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.deliberationSessions, { ...filter }, { first, after }),
  },
  Mutation: {
    announceSession: (_root, { input }, { once, parameters, repository }) =>
      once('announceSession', input, async (change) => {
        requireActor(change, staff, 'Announcing a session');
        const { today } = change;
        const { form, body = null, on } = input;
        const matter = await repository.keptMatters.require(input.matterId, 'input.matterId', change);
        const venue = requireWords(input.venue, 'input.venue');
        const chair = await repository.register.resident(input.chairId, 'input.chairId', change);
        if (on < today) throw badInput('DATE_PAST', 'input.on', `give a day from today, ${today}, on`);
        if (on > addYears(today, 1)) throw badInput('RANGE_TOO_WIDE', 'input.on', 'give a day within a year');
        const refusals = [
          ...(matter.state === 'DISCUSSED' ? [] : [notDiscussed]),
          ...(body !== null && bodyRules[body].isOfVillage !== matter.isVillage ? [notOfPlace] : []),
          ...reasonsAgainstNotice(body !== null, today, on),
        ];
        if (refusals.length > 0) return { session: null, refusals };
        const { adults } = await countCommunity(matter.division, repository, change);
        const days = (await parameters.read())('SESSION_MINUTES_DAYS', matter.division, today);
        const announced: DeliberationSessionRecord = {
          _id: change.newId('session'),
          ...{ matterId: matter._id, division: matter.division, form, body, on, venue, announcedOn: today },
          chairId: chair._id,
          state: 'ANNOUNCED',
          history: repository.keptDeliberationSessions.begin('ANNOUNCED', change),
          ...{ eligible: adults, attended: null, online: null, minutes: null, publishedOn: null },
          minutesDueOn: addDays(on, days),
        };
        const session = await repository.keptDeliberationSessions.add(announced, 'input.matterId', change);
        return { session, refusals: [] };
      }),
    changeDeliberationSessionState: (_root, { input }, { once, repository }) =>
      once('changeDeliberationSessionState', input, async (change) => {
        const found = await repository.keptDeliberationSessions.require(input.id, 'input.id', change);
        const { row, refusals } = await repository.keptDeliberationSessions.act(found, input, change);
        return { session: row, refusals };
      }),
    recordAttendance: (_root, { input }, { once, repository }) =>
      once('recordAttendance', input, async (change) => {
        requireActor(change, staff, 'Recording attendance');
        const { attended, online } = input;
        const found = await repository.keptDeliberationSessions.require(input.id, 'input.id', change);
        requireCount(attended, 'input.attended', 0, found.eligible);
        requireCount(online, 'input.online', 0, attended);
        if (found.state !== 'OPEN') return { session: found, refusals: [notOpen] };
        const $set = { attended, online };
        return {
          session: await repository.keptDeliberationSessions.amend(found, { $set }, input, change),
          refusals: [],
        };
      }),
    giveOpinion: (_root, { input }, context) =>
      context.once('giveOpinion', input, async (change) => {
        const { repository } = context;
        const speaker = await requireParticipant('Giving an opinion', context, change);
        const { keptDeliberationSessions: kept } = repository;
        const session = await requireOfCommunity(kept, input.sessionId, 'input.sessionId', speaker, change);
        const text = requireWords(input.text, 'input.text');
        const taken = await repository.keptOpinions.count({ sessionId: session._id }, 'session', change);
        const refusals = [
          ...reasonsAgainstPerson(speaker.birthDate, change.today),
          ...(session.state === 'ANNOUNCED' || session.state === 'OPEN' ? [] : [noLongerHeard]),
          ...(taken < mostOpinions ? [] : [tooMany]),
        ];
        if (refusals.length > 0) return { session, refusals };
        const said = { sessionId: session._id, division: session.division, speakerId: speaker._id };
        await repository.addOpinion({ _id: change.newId('opinion'), ...said, text, on: change.today }, change);
        return { session, refusals: [] };
      }),
    publishSession: (_root, { input }, { once, repository }) =>
      once('publishSession', input, async (change) => {
        const found = await repository.keptDeliberationSessions.require(input.id, 'input.id', change);
        const minutes = requireWords(input.minutes, 'input.minutes');
        const set = { minutes, publishedOn: change.today };
        const order = { action: 'PUBLISH', expectedVersion: input.expectedVersion, set };
        const { row, refusals } = await repository.keptDeliberationSessions.act(found, order, change);
        return { session: row, refusals };
      }),
  },
  DeliberationSession: {
    id: ({ _id }) => _id,
    matter: ({ matterId }, _args, { loaders }) => loaders.matterById.load(matterId),
    division: ({ division }, _args, { loaders }) => loaders.divisionByCode.load(division),
    chair: ({ chairId }, _args, { loaders }) => loaders.residentById.load(chairId),
    minutesDueOn: ({ state, minutesDueOn }) => (state === 'CANCELLED' ? null : minutesDueOn),
    opinions: ({ _id }, _args, { loaders }) => loaders.opinionsBySession.load(_id),
    outcomes: ({ _id }, _args, { loaders }) => loaders.outcomesBySession.load(_id),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (session, _args, context) => availableActions(sessionMachine, sessionWriteRule, session, context),
  },
  Opinion: {
    id: ({ _id }) => _id,
    speaker: ({ speakerId }, _args, { loaders }) => loaders.residentById.load(speakerId),
  },
};

const mostOpinions = 200;
const notDiscussed = {
  code: 'MATTER_NOT_DISCUSSED',
  message: 'Open the discussion of the matter first.',
  path: 'input.matterId',
};
const notOfPlace = {
  code: 'BODY_MISMATCH',
  message: "A residents' community has a residents' assembly, a village the others (G-05).",
  path: 'input.body',
};
const notOpen = { code: 'SESSION_NOT_OPEN', message: 'Attendance is recorded while it is open.', path: 'input.id' };
const noLongerHeard = {
  code: 'SESSION_NOT_OPEN',
  message: 'Opinions are heard while it is announced or open.',
  path: 'input.sessionId',
};
const tooMany = {
  code: 'OPINIONS_FULL',
  message: `A session takes ${mostOpinions} opinions; give it to the next one.`,
  path: 'input.sessionId',
};

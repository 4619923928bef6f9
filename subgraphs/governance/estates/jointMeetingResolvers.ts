import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requirePast, requireWords } from '../../shared/arguments.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { requireDistinct } from '../../shared/counts.ts';
import { addDays } from '../../shared/dates.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { estateStaff } from './machines.ts';
import { isIncomplete, nextAnswerDue } from './rules.ts';

/** Joint meetings of the three parties of an estate. */
export const jointMeetingResolvers: Resolvers = {
  Query: {
    jointMeeting: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.jointMeetingById.load(id);
    },
    jointMeetings: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.jointMeetings, { ...filter, today }, { first, after }),
  },
  JointMeeting: {
    id: ({ _id }) => _id,
    estate: ({ estateId }, _args, { loaders }) => loaders.estateById.load(estateId),
    version: ({ version = 1 }) => version,
  },
  JointMeetingIssue: {
    overdue: ({ answerDueOn, answeredOn }, _args, { today }) => answerDueOn < (answeredOn ?? today),
  },
  Mutation: {
    recordJointMeeting: (_root, { input }, { once, parameters, repository }) =>
      once('recordJointMeeting', input, async (change) => {
        requireActor(change, estateStaff, 'Recording a joint meeting');
        const { heldOn, parties } = input;
        const estate = await repository.keptEstates.require(input.estateId, 'input.estateId', change);
        requirePast(heldOn, change.today, 'input.heldOn');
        requireDistinct(parties, 'input.parties', 3);
        if (parties.length === 0) throw badInput('BAD_USER_INPUT', 'input.parties', 'say who was present');
        const parameter = await parameters.read();
        const answerDueOn = addDays(heldOn, parameter('JOINT_ISSUE_ANSWER_DAYS', estate.community, change.today));
        const issues = requireFew(input.issues, 'input.issues', 0).map(({ text, party }) => ({
          ...{ id: change.newId('issue'), text: requireWords(text, 'input.issues'), party, answerDueOn },
          ...{ answeredOn: null, answer: null },
        }));
        const meeting = await repository.keptJointMeetings.add(
          {
            _id: change.newId('jointmeeting'),
            ...{ estateId: estate._id, community: estate.community, heldOn, parties, issues },
            convenor: requireWords(input.convenor, 'input.convenor'),
            incomplete: isIncomplete(parties, parameter('JOINT_MEETING_PARTIES', estate.community, change.today)),
            matters: requireFew(input.matters, 'input.matters', 1).map((one) => requireWords(one, 'input.matters')),
            decisions: requireFew(input.decisions, 'input.decisions', 0).map((one) =>
              requireWords(one, 'input.decisions'),
            ),
            nextAnswerDueOn: nextAnswerDue(issues),
          },
          'input.estateId',
          change,
        );
        if (heldOn > (estate.lastJointMeetingOn ?? ''))
          await repository.keptEstates.amend(estate, { $set: { lastJointMeetingOn: heldOn } }, {}, change);
        return { meeting, refusals: [] };
      }),
    answerJointMeetingIssue: (_root, { input }, { once, repository }) =>
      once('answerJointMeetingIssue', input, async (change) => {
        requireActor(change, estateStaff, 'Answering an issue');
        const found = await repository.keptJointMeetings.require(input.meetingId, 'input.meetingId', change);
        requireIdentifier(input.issueId, 'input.issueId');
        const answer = requireWords(input.answer, 'input.answer');
        const issue = found.issues.find(({ id }) => id === input.issueId);
        if (!issue) throw badInput('NOT_FOUND', 'input.issueId', 'name an issue of this meeting');
        if (issue.answeredOn !== null) return { meeting: found, refusals: [alreadyAnswered] };
        const issues = found.issues.map((one) => (one === issue ? { ...one, answer, answeredOn: change.today } : one));
        const set = { issues, nextAnswerDueOn: nextAnswerDue(issues) };
        return { meeting: await repository.keptJointMeetings.amend(found, { $set: set }, {}, change), refusals: [] };
      }),
  },
};

const alreadyAnswered = {
  code: 'ISSUE_ANSWERED',
  message: 'the issue is answered already; its answer stands',
  path: 'input.issueId',
};

function requireFew<Item>(items: readonly Item[], argument: string, least: number): readonly Item[] {
  if (items.length < least || items.length > 30)
    throw badInput('BAD_USER_INPUT', argument, `give ${least} to 30 of them`);
  return items;
}

import type {
  DeliberationSessionRecord,
  MatterRecord,
  OutcomeRecord,
  PollRecord,
} from '../../../subgraphs/governance/deliberation/records.ts';
import { deliberationRepository } from '../../../subgraphs/governance/deliberation/repository.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { aMatter, anOutcome, aPoll, aSession } from '../../kit/deliberation.ts';
import { people, place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const here = aCaller({ divisions: [place.county] });
const elsewhere = aCaller({ divisions: [place.farCounty] });
const resident = (residentId: string) => aCaller({ role: 'resident', subject: residentId, divisions: [], residentId });
const adult = resident(people.adult);
const neighbour = resident(people.neighbour);
const farResident = resident(people.far);

async function givenMatter({ store, unique }: Stage, wanted: Partial<MatterRecord> = {}): Promise<string> {
  const matter = aMatter({ _id: `matter-${unique()}`, ...wanted });
  await (await deliberationRepository(store)).addMatters([matter]);
  return matter._id;
}

async function givenSession(stage: Stage, wanted: Partial<DeliberationSessionRecord> = {}): Promise<string> {
  const matterId = await givenMatter(stage, { state: 'DISCUSSED' });
  const session = aSession({ _id: `session-${stage.unique()}`, matterId, ...wanted });
  await (await deliberationRepository(stage.store)).addDeliberationSessions([session]);
  return session._id;
}

async function givenOutcome(stage: Stage, wanted: Partial<OutcomeRecord> = {}): Promise<string> {
  const outcome = anOutcome({ _id: `outcome-${stage.unique()}`, ...wanted });
  await (await deliberationRepository(stage.store)).addOutcomes([outcome]);
  return outcome._id;
}

async function givenPoll(stage: Stage, wanted: Partial<PollRecord> = {}): Promise<string> {
  const matterId = await givenMatter(stage, { state: 'DISCUSSED' });
  const poll = aPoll({ _id: `poll-${stage.unique()}`, matterId, ...wanted });
  const repository = await deliberationRepository(stage.store);
  await repository.addPolls([poll]);
  await repository.addPollTallies([{ _id: poll._id, FOR: 2, AGAINST: 0, ABSTAIN: 0 }]);
  return poll._id;
}

const notFound = { code: 'NOT_FOUND', path: 'input.id' } as const;
const unknown = (field: string) => ({ change: { [field]: 'none' }, code: 'NOT_FOUND', path: `input.${field}` });
const stale = { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' };

export const deliberationCases: readonly MutationCase[] = [
  {
    mutation: 'proposeMatter',
    caller: adult,
    elsewhere: farResident,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.division' },
    prepare: async () => ({
      ...{ division: place.community, title: '清理楼道杂物', description: '二号楼楼道堆满杂物。' },
      ...{ category: 'SAFETY', everydayMatter: true, budget: '200.00' },
    }),
    bad: [
      { change: { division: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.division' },
      { change: { division: place.nextCommunity }, code: 'FORBIDDEN', path: 'input.division' },
      { change: { title: ' ' }, code: 'TEXT_INVALID', path: 'input.title' },
      { change: { description: '' }, code: 'TEXT_INVALID', path: 'input.description' },
    ],
  },
  {
    mutation: 'cosignMatter',
    caller: neighbour,
    elsewhere: farResident,
    refusedElsewhere: notFound,
    prepare: async (stage) => ({ id: await givenMatter(stage) }),
    bad: [unknown('id'), { change: { id: 'a b' }, code: 'CODE_INVALID', path: 'input.id' }],
  },
  {
    mutation: 'mergeMatter',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenMatter(stage), intoId: await givenMatter(stage) }),
    bad: [
      unknown('id'),
      unknown('intoId'),
      {
        change: ({ id }: Readonly<Record<string, unknown>>) => ({ intoId: id }),
        code: 'MATTER_ENDED',
        path: 'input.intoId',
      },
      stale,
    ],
  },
  {
    mutation: 'referMatter',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenMatter(stage), receivingBody: '街道办事处', reason: '属于行政事项' }),
    bad: [
      unknown('id'),
      { change: { receivingBody: ' ' }, code: 'TEXT_INVALID', path: 'input.receivingBody' },
      { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
  {
    mutation: 'evaluateMatter',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({
      id: await givenMatter(stage, { state: 'DONE' }),
      ...{ affectedHouseholds: 40, answers: 12, satisfied: 10 },
    }),
    bad: [
      unknown('id'),
      { change: { affectedHouseholds: 0 }, code: 'BAD_USER_INPUT', path: 'input.affectedHouseholds' },
      { change: { answers: 41 }, code: 'BAD_USER_INPUT', path: 'input.answers' },
      { change: { satisfied: 13 }, code: 'BAD_USER_INPUT', path: 'input.satisfied' },
      { change: { answers: 11 }, code: 'TOO_FEW_ANSWERS', path: 'input.answers' },
      stale,
    ],
  },
  {
    mutation: 'changeMatterState',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenMatter(stage), action: 'OPEN_DISCUSSION' }),
    bad: [
      unknown('id'),
      { change: { action: 'FINISH' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'SCREEN_OUT' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
  {
    mutation: 'announceSession',
    ...{ caller: here, elsewhere, refusedElsewhere: { code: 'NOT_FOUND', path: 'input.matterId' } },
    prepare: async (stage) => ({
      matterId: await givenMatter(stage, { state: 'DISCUSSED' }),
      ...{ form: 'RESIDENTS_COUNCIL', on: '2026-01-03', venue: '活动室, 19:00', chairId: people.neighbour },
    }),
    bad: [
      unknown('matterId'),
      { change: { on: '2025-12-30' }, code: 'DATE_PAST', path: 'input.on' },
      { change: { on: '2026-01-02' }, code: 'NOTICE_TOO_SHORT', path: 'input.on' },
      { change: { body: 'RESIDENTS_ASSEMBLY' }, code: 'NOTICE_TOO_SHORT', path: 'input.on' },
      { change: { body: 'VILLAGERS_ASSEMBLY', on: '2026-02-01' }, code: 'BODY_MISMATCH', path: 'input.body' },
      { change: { venue: '' }, code: 'TEXT_INVALID', path: 'input.venue' },
      { change: { chairId: people.far }, code: 'NOT_FOUND', path: 'input.chairId' },
    ],
  },
  {
    mutation: 'changeDeliberationSessionState',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenSession(stage), action: 'OPEN' }),
    bad: [
      unknown('id'),
      { change: { action: 'CLOSE' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'CANCEL' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
  {
    mutation: 'recordAttendance',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenSession(stage, { state: 'OPEN' }), attended: 40, online: 5 }),
    bad: [
      unknown('id'),
      { change: { attended: 61 }, code: 'BAD_USER_INPUT', path: 'input.attended' },
      { change: { online: 41 }, code: 'BAD_USER_INPUT', path: 'input.online' },
      stale,
    ],
  },
  {
    mutation: 'giveOpinion',
    ...{ caller: neighbour, elsewhere: farResident },
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.sessionId' },
    prepare: async (stage) => ({ sessionId: await givenSession(stage), text: '希望尽快施工。' }),
    bad: [unknown('sessionId'), { change: { text: ' ' }, code: 'TEXT_INVALID', path: 'input.text' }],
  },
  {
    mutation: 'publishSession',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenSession(stage, { state: 'CLOSED' }), minutes: '与会者一致同意。' }),
    bad: [unknown('id'), { change: { minutes: ' ' }, code: 'TEXT_INVALID', path: 'input.minutes' }, stale],
  },
  {
    mutation: 'recordOutcome',
    ...{ caller: here, elsewhere, refusedElsewhere: { code: 'NOT_FOUND', path: 'input.sessionId' } },
    prepare: async (stage) => ({
      sessionId: await givenSession(stage, { state: 'CLOSED' }),
      ...{ text: '一个月内完工。', responsible: '居民委员会', dueOn: '2026-01-31' },
    }),
    bad: [
      unknown('sessionId'),
      { change: { dueOn: '2025-12-30' }, code: 'RANGE_INVERTED', path: 'input.dueOn' },
      { change: { text: '' }, code: 'TEXT_INVALID', path: 'input.text' },
      { change: { responsible: '' }, code: 'TEXT_INVALID', path: 'input.responsible' },
    ],
  },
  {
    mutation: 'changeOutcomeState',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenOutcome(stage), action: 'ADOPT' }),
    bad: [
      unknown('id'),
      { change: { action: 'PUBLISH' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'DECLINE' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
  {
    mutation: 'openPoll',
    ...{ caller: here, elsewhere, refusedElsewhere: { code: 'NOT_FOUND', path: 'input.matterId' } },
    prepare: async (stage) => ({
      matterId: await givenMatter(stage, { state: 'DISCUSSED' }),
      ...{ body: 'RESIDENTS_ASSEMBLY', question: '是否同意?', to: '2026-01-03' },
    }),
    bad: [
      unknown('matterId'),
      { change: { to: '2026-01-02' }, code: 'POLL_TOO_SHORT', path: 'input.to' },
      { change: { to: '2025-12-30' }, code: 'DATE_PAST', path: 'input.to' },
      { change: { to: '2026-06-30' }, code: 'RANGE_TOO_WIDE', path: 'input.to' },
      { change: { body: 'VILLAGERS_ASSEMBLY' }, code: 'BODY_MISMATCH', path: 'input.body' },
      { change: { question: '' }, code: 'TEXT_INVALID', path: 'input.question' },
      {
        change: { representativeIds: [people.adult] },
        ...{ code: 'BAD_USER_INPUT', path: 'input.representativeIds' },
      },
    ],
  },
  {
    mutation: 'castVote',
    ...{ caller: adult, elsewhere: farResident },
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.pollId' },
    prepare: async (stage) => ({ pollId: await givenPoll(stage), option: 'FOR' }),
    bad: [unknown('pollId'), { change: { pollId: 'a b' }, code: 'CODE_INVALID', path: 'input.pollId' }],
  },
  {
    mutation: 'recordPaperVotes',
    ...{ caller: here, elsewhere, refusedElsewhere: { code: 'NOT_FOUND', path: 'input.pollId' } },
    prepare: async (stage) => ({
      pollId: await givenPoll(stage),
      ...{ voterIds: [people.adult, people.neighbour], inFavour: 1, against: 1, abstained: 0 },
    }),
    bad: [
      unknown('pollId'),
      { change: { voterIds: [people.adult] }, code: 'BAD_USER_INPUT', path: 'input.voterIds' },
      { change: { voterIds: [people.adult, people.adult] }, code: 'BAD_USER_INPUT', path: 'input.voterIds' },
      { change: { voterIds: [people.adult, people.child] }, code: 'NOT_ELIGIBLE', path: 'input.voterIds' },
      { change: { inFavour: 2 }, code: 'BAD_USER_INPUT', path: 'input.inFavour' },
      { change: { against: -1 }, code: 'BAD_USER_INPUT', path: 'input.against' },
    ],
  },
  {
    mutation: 'closePoll',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenPoll(stage, { from: '2025-12-20', to: '2025-12-30', voted: 2 }) }),
    bad: [unknown('id'), stale],
  },
  {
    mutation: 'changePollState',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await givenPoll(stage), action: 'CANCEL', reason: '问题有误' }),
    bad: [unknown('id'), { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' }, stale],
  },
];

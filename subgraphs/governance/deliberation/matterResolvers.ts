import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import type { Change } from '../../shared/changes/changes.ts';
import { requireCount } from '../../shared/counts.ts';
import { addDays } from '../../shared/dates.ts';
import { loadOptional } from '../../shared/loader.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Context } from '../context.ts';
import type { MatterAction, Resolvers } from '../generated.ts';
import { matterMachine, matterWriteRule } from './matterMachine.ts';
import { countCommunity, requireOfCommunity, requireParticipant } from './participants.ts';
import type { MatterRecord } from './records.ts';
import {
  actionAfterEvaluation,
  daysSince,
  forcesDiscussion,
  mustCallAssembly,
  reasonsAgainstEvaluation,
  reasonsAgainstPerson,
} from './rules.ts';

const mostHouseholds = 1_000_000;
const ended: readonly string[] = ['NOT_ACCEPTED', 'MERGED', 'REFERRED', 'VOTED_DOWN', 'EVALUATED', 'DRAFT'];

/** Matters: what is written of them, and what may be done next. */
export const matterResolvers: Resolvers = {
  Query: {
    matter: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.matterById.load(id);
    },
    matters: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.matters, { ...filter, today }, { first, after }),
  },
  Mutation: {
    proposeMatter: (_root, { input }, context) =>
      context.once('proposeMatter', input, async (change) => {
        const { repository } = context;
        const proposer = await requireParticipant('Raising a matter', context, change);
        const division = await repository.register.division(input.division, 'input.division', change, 'COMMUNITY');
        if (proposer.residenceDivision !== division._id)
          throw badInput('FORBIDDEN', 'input.division', 'a matter is raised by those who live there');
        const [title, description] = [
          requireWords(input.title, 'input.title'),
          requireWords(input.description, 'input.description'),
        ];
        const refusals = reasonsAgainstPerson(proposer.birthDate, change.today);
        if (refusals.length > 0) return { matter: null, refusals };
        const draft: MatterRecord = {
          _id: change.newId('matter'),
          ...{ division: division._id, title, description, category: input.category },
          ...{ everydayMatter: input.everydayMatter, budget: input.budget ?? null, proposerId: proposer._id },
          state: 'DRAFT',
          history: repository.keptMatters.begin('DRAFT', change),
          ...(await countCommunity(division._id, repository, change)),
          isVillage: division.kind === 'VILLAGERS_COMMITTEE',
          ...{ proposedOn: null, cosigners: 0, forcedOn: null, dueOn: null, receivingBody: null, mergedIntoId: null },
          ...{ decision: null, decidedOn: null, doneOn: null, evaluation: null, isReworked: false },
          ...{ daysToDecision: null, daysInWork: null, daysToDone: null },
        };
        const added = await repository.keptMatters.add(draft, 'input.division', change);
        if (input.draft) return { matter: added, refusals: [] };
        const set = await setFor('PROPOSE', added, context, change);
        const { row } = await repository.keptMatters.act(added, { action: 'PROPOSE', set }, change);
        return { matter: row, refusals: [] };
      }),
    cosignMatter: (_root, { input }, context) =>
      context.once('cosignMatter', input, async (change) => {
        const { repository, parameters } = context;
        const resident = await requireParticipant('Cosigning a matter', context, change);
        const matter = await requireOfCommunity(repository.keptMatters, input.id, 'input.id', resident, change);
        if (matter.state === 'DRAFT')
          throw badInput('NOT_FOUND', 'input.id', 'there is none with this identifier in your community');
        const _id = `${matter._id}.${resident.householdId ?? resident._id}`;
        const [before] = await repository.keptCosigners.findAll({ _id }, '_id_', 1, change);
        const refusals = [
          ...reasonsAgainstPerson(resident.birthDate, change.today),
          ...(matter.state === 'PROPOSED' ? [] : [notProposed]),
          ...(before ? [hasCosigned] : []),
        ];
        if (refusals.length > 0) return { matter, refusals };
        await repository.addCosigner({ _id, matterId: matter._id, residentId: resident._id }, change);
        const counted = await repository.countCosigner(matter._id, change);
        if (counted === null) return { matter, refusals: [notProposed] };
        const on = await parameters.read();
        const valueFor = (key: string) => on(key, matter.division, change.today);
        const forces = forcesDiscussion(counted.cosigners, counted.households, valueFor('MATTER_COSIGNER_SHARE'));
        if (!forces || counted.forcedOn !== null) return { matter: counted, refusals: [] };
        const dueOn = addDays(change.today, valueFor('MATTER_DISCUSSION_DAYS'));
        const $set = { forcedOn: change.today, dueOn };
        return { matter: await repository.keptMatters.amend(counted, { $set }, {}, change), refusals: [] };
      }),
    mergeMatter: (_root, { input }, { once, repository }) =>
      once('mergeMatter', input, async (change) => {
        const found = await repository.keptMatters.require(input.id, 'input.id', change);
        const into = await repository.keptMatters.require(input.intoId, 'input.intoId', change);
        const fits = into._id !== found._id && into.division === found.division && !ended.includes(into.state);
        const reasons = () => (fits ? [] : [cannotGoOn]);
        const order = { ...input, action: 'MERGE', set: { mergedIntoId: into._id, dueOn: null }, reasons };
        const { row, refusals } = await repository.keptMatters.act(found, order, change);
        return { matter: row, refusals };
      }),
    referMatter: (_root, { input }, { once, repository }) =>
      once('referMatter', input, async (change) => {
        const found = await repository.keptMatters.require(input.id, 'input.id', change);
        const receivingBody = requireWords(input.receivingBody, 'input.receivingBody');
        const order = { ...input, action: 'REFER', set: { receivingBody, dueOn: null } };
        const { row, refusals } = await repository.keptMatters.act(found, order, change);
        return { matter: row, refusals };
      }),
    evaluateMatter: (_root, { input }, { once, parameters, repository }) =>
      once('evaluateMatter', input, async (change) => {
        const { affectedHouseholds, answers, satisfied } = input;
        requireCount(affectedHouseholds, 'input.affectedHouseholds', 1, mostHouseholds);
        requireCount(answers, 'input.answers', 1, affectedHouseholds);
        requireCount(satisfied, 'input.satisfied', 0, answers);
        const found = await repository.keptMatters.require(input.id, 'input.id', change);
        const on = await parameters.read();
        const bounds = {
          householdShare: on('EVALUATION_HOUSEHOLD_SHARE', found.division, change.today),
          answers: on('EVALUATION_ANSWERS', found.division, change.today),
          satisfiedShare: on('EVALUATION_SATISFIED_SHARE', found.division, change.today),
        };
        const action = actionAfterEvaluation(input, found.isReworked, bounds);
        const evaluation = { on: change.today, affectedHouseholds, answers, satisfied };
        const back = action === 'UNSATISFIED' && { isReworked: true, doneOn: null, daysInWork: null, daysToDone: null };
        const order = {
          ...{ action, expectedVersion: input.expectedVersion, set: { evaluation, ...back } },
          reasons: () => reasonsAgainstEvaluation(input, bounds),
        };
        const { row, refusals } = await repository.keptMatters.act(found, order, change);
        return { matter: row, refusals };
      }),
    changeMatterState: (_root, { input }, context) =>
      context.once('changeMatterState', input, async (change) => {
        const { keptMatters, keptPolls } = context.repository;
        const found = await keptMatters.require(input.id, 'input.id', change);
        const set = await setFor(input.action, found, context, change);
        const openPoll = { matterId: found._id, state: 'OPEN' } as const;
        const reasons = async () =>
          input.action === 'NO_CONSENSUS' && (await keptPolls.count(openPoll, 'matter', change)) > 0
            ? [pollIsOpen]
            : [];
        const { row, refusals } = await keptMatters.act(found, { ...input, set, reasons }, change);
        return { matter: row, refusals };
      }),
  },
  Matter: {
    id: ({ _id }) => _id,
    division: ({ division }, _args, { loaders }) => loaders.divisionByCode.load(division),
    proposer: ({ proposerId }, _args, { loaders }) => loaders.residentById.load(proposerId),
    isDiscussionForced: ({ forcedOn }) => forcedOn !== null,
    assemblyMustBeCalled: ({ isVillage, cosigners, households, adults }) =>
      mustCallAssembly(isVillage, { people: [cosigners, adults], households: [cosigners, households] }),
    isOverdue: ({ dueOn }, _args, { today }) => dueOn !== null && dueOn < today,
    mergedInto: ({ mergedIntoId }, _args, { loaders }) => loadOptional(loaders.matterById, mergedIntoId),
    sessions: ({ _id }, _args, { loaders }) => loaders.sessionsByMatter.load(_id),
    outcomes: ({ _id }, _args, { loaders }) => loaders.outcomesByMatter.load(_id),
    polls: ({ _id }, _args, { loaders }) => loaders.pollsByMatter.load(_id),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (matter, _args, context) => availableActions(matterMachine, matterWriteRule, matter, context),
  },
  MatterEvaluation: { score: ({ answers, satisfied }) => satisfied / answers },
};

const notProposed = {
  code: 'MATTER_NOT_PROPOSED',
  message: 'Only a matter that is proposed and not yet dealt with can be cosigned (G-07).',
  path: 'input.id',
};
const hasCosigned = {
  code: 'ALREADY_COSIGNED',
  message: 'This household has cosigned the matter; once is enough (G-07).',
  path: 'input.id',
};
const cannotGoOn = {
  code: 'MATTER_ENDED',
  message: 'Name another matter of the same community that goes on.',
  path: 'input.intoId',
};
const pollIsOpen = {
  code: 'POLL_OPEN',
  message: 'A poll on it is open; count or cancel that first.',
  path: 'input.action',
};

/** What else of a matter changes with its state. */
async function setFor(
  action: MatterAction,
  { division, forcedOn, proposedOn, decidedOn }: MatterRecord,
  { parameters }: Pick<Context, 'parameters'>,
  { today }: Change,
): Promise<Partial<MatterRecord>> {
  switch (action) {
    case 'PROPOSE':
    case 'REOPEN': {
      const key = forcedOn === null ? 'MATTER_SCREENING_DAYS' : 'MATTER_DISCUSSION_DAYS';
      const dueOn = addDays(today, (await parameters.read())(key, division, today));
      return { dueOn, proposedOn: proposedOn ?? today };
    }
    case 'SCREEN_OUT':
    case 'OPEN_DISCUSSION':
      return { dueOn: null };
    case 'FINISH':
      return {
        doneOn: today,
        daysInWork: daysSince(decidedOn, today),
        daysToDone: daysSince(proposedOn, today),
      };
    case 'FAIL':
      return { decision: null, decidedOn: null, daysToDecision: null };
    case 'NO_CONSENSUS':
    case 'START_WORK':
      return {};
  }
}

import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Register } from '../../shared/changes/register.ts';
import { narrowerDivision } from '../../shared/divisionCode.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { ventureRoundMachine, ventureRoundWriteRule } from './ventureMachine.ts';
import {
  applicationReasons,
  appliedAlready,
  awardReasons,
  mostApplications,
  notBeingScored,
  notOpen,
  rankedWithAwards,
  scoringReasons,
} from './ventureRules.ts';
import { requireAmount } from './words.ts';

const officers = ['countyOfficer', 'prefectureOfficer'] as const;

/** Venture rounds and their applications: what is shown of them and written. */
export const ventureResolvers: Resolvers = {
  Query: {
    ventureRound: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.ventureRoundById.load(id);
    },
    ventureRounds: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.ventureRounds, { ...filter }, { first, after }),
  },
  Division: {
    ventureRounds: ({ _id }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.ventureRounds,
        { ...filter, divisionCode: narrowerDivision(_id, filter?.divisionCode) },
        { first, after },
      ),
  },
  Mutation: {
    openVentureRound: (_root, { input }, { once, repository: { register, keptVentureRounds } }) =>
      once('openVentureRound', input, async (change) => {
        requireActor(change, officers, 'Opening venture rounds');
        const { division, pool, applyUntil, judgeIds } = input;
        await register.division(division, 'input.division', change);
        const name = requireWords(input.name, 'input.name');
        const { _id: sponsorUscc } = await register.organization(input.sponsor, 'input.sponsor', change);
        requireAmount(pool, 'input.pool');
        if (applyUntil < change.today) throw badInput('DATE_PAST', 'input.applyUntil', 'give today or a later day');
        await requireResidents(judgeIds, { fewest: 3, most: 15 }, 'input.judgeIds', register, change);
        const round = await keptVentureRounds.add(
          {
            _id: change.newId('ventureRound'),
            ...{ name, sponsorUscc, division, pool, awarded: 0, applyUntil, judgeIds },
            ...{ applicationCount: 0, scoreCount: 0 },
            state: 'OPEN',
            history: keptVentureRounds.begin('OPEN', change),
          },
          'input.division',
          change,
        );
        return { round, refusals: [] };
      }),
    applyToVentureRound: (_root, { input }, { once, repository }) =>
      once('applyToVentureRound', input, async (change) => {
        requireActor(change, ['communityWorker', ...officers], 'Applying in venture rounds');
        const { keptVentureRounds, keptVentureApplications, keptCommunityOrganizations, register } = repository;
        const { round: roundId, organization: organizationId, amount, teamIds } = input;
        const organization = await keptCommunityOrganizations.require(organizationId, 'input.organization', change);
        requireIdentifier(roundId, 'input.round');
        const round = await keptVentureRounds.find({ _id: roundId }, '_id_', change);
        if (round === null) throw badInput('NOT_FOUND', 'input.round', 'name a venture round');
        const title = requireWords(input.title, 'input.title');
        requireAmount(amount, 'input.amount');
        await requireResidents(teamIds, { fewest: 1, most: 20 }, 'input.teamIds', register, change);
        const before = await keptVentureApplications.find({ roundId, organizationId }, 'applicant', change);
        const refusals = [
          ...applicationReasons(round, organization, amount, change.today),
          ...(before === null ? [] : [appliedAlready]),
        ];
        if (refusals.length > 0) return { application: null, refusals };
        const isOpen = await repository.countInVentureRound(roundId, 'OPEN', 'applicationCount', change);
        if (!isOpen) return { application: null, refusals: [notOpen] };
        const { division, judgeIds } = round;
        const application = await keptVentureApplications.add(
          {
            _id: change.newId('ventureApplication'),
            ...{ roundId, division, judgeIds, organizationId, title, amount, teamIds, scores: [] },
            ...{ averageScore: null, rank: null, award: null },
          },
          'input.organization',
          // The round may lie above what the applicant is in charge of; the organization was reached before.
          { ...change, reach: { by: 'everything' } },
        );
        return { application, refusals: [] };
      }),
    scoreVentureApplication: (_root, { input }, { once, repository, caller }) =>
      once('scoreVentureApplication', input, async (change) => {
        requireActor(change, ['resident'], 'Scoring');
        const { id, score } = input;
        const found = await repository.keptVentureApplications.require(id, 'input.id', change);
        const judgeId = caller.residentId ?? '';
        if (!found.judgeIds.includes(judgeId))
          throw badInput('NOT_FOUND', 'input.id', 'name an application of a round that you judge');
        if (score < 0 || score > 100) throw badInput('BAD_USER_INPUT', 'input.score', 'give a score from 0 to 100');
        const refusals = scoringReasons(found, judgeId);
        if (refusals.length > 0) return { application: found, refusals };
        // In the same transaction as the score, so that none comes in while the awards are made.
        const isScoring = await repository.countInVentureRound(found.roundId, 'SCORING', 'scoreCount', change);
        if (!isScoring) return { application: found, refusals: [notBeingScored] };
        const update = { $push: { scores: { judgeId, score } } };
        const application = await repository.keptVentureApplications.amend(found, update, {}, change);
        return { application, refusals: [] };
      }),
    awardVentureRound: (_root, { input }, { once, repository, parameters }) =>
      once('awardVentureRound', input, async (change) => {
        const { keptVentureRounds, keptVentureApplications } = repository;
        const found = await keptVentureRounds.require(input.id, 'input.id', change);
        const { _id: roundId, division, pool } = found;
        const applications = await keptVentureApplications.findAll({ roundId }, 'round', mostApplications, change);
        const value = await parameters.read();
        const ranked = rankedWithAwards(applications, pool, value('VENTURE_PASS_SCORE', division, change.today));
        const { row, refusals } = await keptVentureRounds.act(
          found,
          {
            ...{ action: 'AWARD', expectedVersion: input.expectedVersion },
            set: { awarded: ranked.reduce((sum, { award }) => sum + award, 0) },
            reasons: () => awardReasons(applications, value('VENTURE_FEWEST_SCORES', division, change.today)),
          },
          change,
        );
        if (refusals.length > 0) return { round: row, refusals };
        const resultOf = new Map(ranked.map(({ _id, ...result }) => [_id, result]));
        for (const application of applications)
          await keptVentureApplications.amend(application, { $set: { ...resultOf.get(application._id) } }, {}, change);
        return { round: row, refusals: [] };
      }),
    changeVentureRoundState: (_root, { input }, { once, repository }) =>
      once('changeVentureRoundState', input, async (change) => {
        const found = await repository.keptVentureRounds.require(input.id, 'input.id', change);
        const { row, refusals } = await repository.keptVentureRounds.act(found, input, change);
        return { round: row, refusals };
      }),
  },
  VentureRound: {
    __resolveReference: ({ id }, { loaders }) => loaders.ventureRoundById.load(id),
    id: ({ _id }) => _id,
    sponsor: ({ sponsorUscc }, _args, { loaders }) => loaders.organizationByUscc.load(sponsorUscc),
    division: ({ division }, _args, { loaders }) => loaders.divisionByCode.load(division),
    judgeCount: ({ judgeIds }) => judgeIds.length,
    applications: ({ _id }, page, { loaders }) => connectionOf(loaders.ventureApplications, { roundId: _id }, page),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (round, _args, context) =>
      availableActions(ventureRoundMachine, ventureRoundWriteRule, round, context),
  },
  VentureApplication: {
    __resolveReference: ({ id }, { loaders }) => loaders.ventureApplicationById.load(id),
    id: ({ _id }) => _id,
    round: ({ roundId }, _args, { loaders }) => loaders.ventureRoundById.load(roundId),
    organization: ({ organizationId }, _args, { loaders }) => loaders.communityOrganizationById.load(organizationId),
    scoreCount: ({ scores }) => scores.length,
    version: ({ version = 1 }) => version,
  },
};

async function requireResidents(
  ids: readonly string[],
  { fewest, most }: { readonly fewest: number; readonly most: number },
  argument: string,
  register: Register,
  change: Change,
): Promise<void> {
  if (ids.length < fewest || ids.length > most || new Set(ids).size !== ids.length)
    throw badInput('BAD_USER_INPUT', argument, `name ${fewest} to ${most} different residents`);
  for (const id of ids) {
    requireIdentifier(id, argument);
    if ((await register.anyResident(id, change.session)) === null)
      throw badInput('NOT_FOUND', argument, 'name residents of the register');
  }
}

import { badInput, failure } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Register } from '../../shared/changes/register.ts';
import { narrowerDivision } from '../../shared/divisionCode.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { NameLinkagePartiesInput, Resolvers } from '../generated.ts';
import { linkageProjectMachine, linkageProjectWriteRule } from './projectMachine.ts';
import type { LinkageProjectRecord, LinkageResourceRecord } from './records.ts';
import { fivePartyReasons, missingParties } from './rules.ts';
import { optionalOrganization, requireAmount, requireSocialOrganization } from './words.ts';

const staff = ['communityWorker', 'countyOfficer', 'prefectureOfficer'] as const;
const mostVolunteers = 200;
const mostResources = 50;

/** Five-party projects: what is shown of them and written. */
export const linkageProjectResolvers: Resolvers = {
  Query: {
    linkageProject: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.linkageProjectById.load(id);
    },
    linkageProjects: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.linkageProjects, { ...filter }, { first, after }),
  },
  Division: {
    linkageProjects: ({ _id }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.linkageProjects,
        { ...filter, divisionCode: narrowerDivision(_id, filter?.divisionCode) },
        { first, after },
      ),
  },
  Mutation: {
    proposeLinkageProject: (_root, { input }, { once, repository }) =>
      once('proposeLinkageProject', input, async (change) => {
        requireActor(change, staff, 'Proposing linkage projects');
        const { community, name, needs, goals, budget, from, to } = input;
        await repository.register.division(community, 'input.community', change, 'COMMUNITY');
        const words = {
          name: requireWords(name, 'input.name'),
          needs: requireWords(needs, 'input.needs'),
          goals: requireWords(goals, 'input.goals'),
        };
        requireAmount(budget, 'input.budget');
        if (to < from) throw badInput('RANGE_INVERTED', 'input.to', 'give a last day that is not before the first');
        const project = await repository.keptLinkageProjects.add(
          {
            _id: change.newId('linkageProject'),
            ...{ community, ...words, budget, from, to },
            ...{ organizationUscc: null, leadSocialWorkerId: null, volunteerIds: [], resources: [] },
            ...{ evaluation: null, evaluationScore: null },
            state: 'PROPOSED',
            history: repository.keptLinkageProjects.begin('PROPOSED', change),
          },
          'input.community',
          change,
        );
        return { project, refusals: [] };
      }),
    nameLinkageParties: (_root, { input }, { once, repository }) =>
      once('nameLinkageParties', input, async (change) => {
        const found = await repository.keptLinkageProjects.require(input.id, 'input.id', change);
        requireOpen(found);
        const named = await partiesIn(input, repository.register, change);
        const refusals = found.state === 'RUNNING' ? fivePartyReasons({ ...found, ...named }) : [];
        if (refusals.length > 0) return { project: found, refusals };
        const project = await repository.keptLinkageProjects.amend(found, { $set: named }, input, change);
        return { project, refusals: [] };
      }),
    evaluateLinkageProject: (_root, { input }, { once, repository }) =>
      once('evaluateLinkageProject', input, async (change) => {
        const { id, score, expectedVersion } = input;
        const found = await repository.keptLinkageProjects.require(id, 'input.id', change);
        if (score < 0 || score > 100) throw badInput('BAD_USER_INPUT', 'input.score', 'give a score from 0 to 100');
        const evaluation = requireWords(input.evaluation, 'input.evaluation');
        const order = { action: 'EVALUATE', expectedVersion, set: { evaluation, evaluationScore: score } };
        const { row, refusals } = await repository.keptLinkageProjects.act(found, order, change);
        return { project: row, refusals };
      }),
    changeLinkageProjectState: (_root, { input }, { once, repository }) =>
      once('changeLinkageProjectState', input, async (change) => {
        const found = await repository.keptLinkageProjects.require(input.id, 'input.id', change);
        const { row, refusals } = await repository.keptLinkageProjects.act(found, input, change);
        return { project: row, refusals };
      }),
  },
  LinkageProject: {
    __resolveReference: ({ id }, { loaders }) => loaders.linkageProjectById.load(id),
    id: ({ _id }) => _id,
    community: ({ community }, _args, { loaders }) => loaders.divisionByCode.load(community),
    organization: ({ organizationUscc }, _args, { loaders }) =>
      organizationUscc === null ? null : loaders.organizationByUscc.load(organizationUscc),
    volunteerCount: ({ volunteerIds }) => volunteerIds.length,
    missingParties: (project) => missingParties(project),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (project, _args, context) =>
      availableActions(linkageProjectMachine, linkageProjectWriteRule, project, context),
  },
  LinkageResource: {
    giver: ({ giverUscc }, _args, { loaders }) =>
      giverUscc === null ? null : loaders.organizationByUscc.load(giverUscc),
  },
};

function requireOpen({ state }: LinkageProjectRecord): void {
  if (state === 'EVALUATED' || state === 'STOPPED')
    throw failure('STATE_TRANSITION', `input.id: it is in the state ${state}, in which no party is named any more`, {
      ...{ argument: 'input.id', from: state, to: null, allowed: [] },
    });
}

type Named = Partial<
  Pick<LinkageProjectRecord, 'organizationUscc' | 'leadSocialWorkerId' | 'volunteerIds' | 'resources'>
>;

async function partiesIn(input: NameLinkagePartiesInput, register: Register, change: Change): Promise<Named> {
  const { organization, leadSocialWorkerId, volunteerIds, resources } = input;
  if (leadSocialWorkerId != null) requireIdentifier(leadSocialWorkerId, 'input.leadSocialWorkerId');
  if (volunteerIds != null) requireVolunteers(volunteerIds);
  return {
    ...(organization != null && {
      organizationUscc: await requireSocialOrganization(register, organization, 'input.organization', change),
    }),
    ...(leadSocialWorkerId != null && { leadSocialWorkerId }),
    ...(volunteerIds != null && { volunteerIds: [...new Set(volunteerIds)] }),
    ...(resources != null && { resources: await resourcesIn(resources, register, change) }),
  };
}

function requireVolunteers(ids: readonly string[]): void {
  if (ids.length > mostVolunteers)
    throw badInput('BAD_USER_INPUT', 'input.volunteerIds', `name ${mostVolunteers} volunteers at most`);
  for (const id of ids) requireIdentifier(id, 'input.volunteerIds');
}

async function resourcesIn(
  wanted: NonNullable<NameLinkagePartiesInput['resources']>,
  register: Register,
  change: Change,
): Promise<readonly LinkageResourceRecord[]> {
  if (wanted.length > mostResources)
    throw badInput('BAD_USER_INPUT', 'input.resources', `name ${mostResources} resources at most`);
  const resources: LinkageResourceRecord[] = [];
  for (const [at, { name, worth, giver }] of wanted.entries())
    resources.push({
      name: requireWords(name, `input.resources.${at}.name`),
      worth,
      giverUscc: await optionalOrganization(register, giver, `input.resources.${at}.giver`, change),
    });
  return resources;
}

import { badInput } from '../../../schema/errors.ts';
import { requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Register } from '../../shared/changes/register.ts';
import { isReached } from '../../shared/changes/writeRule.ts';
import { narrowerDivision, townshipCodeOf } from '../../shared/divisionCode.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { FileCommunityOrganizationInput, Resolvers } from '../generated.ts';
import { communityOrganizationMachine, communityOrganizationWriteRule } from './organizationMachine.ts';
import { optionalOrganization, requireSocialOrganization } from './words.ts';

const staff = ['communityWorker', 'countyOfficer', 'prefectureOfficer'] as const;

/** Community organizations: what is shown of them and written. */
export const communityOrganizationResolvers: Resolvers = {
  Query: {
    communityOrganizations: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.communityOrganizations, { ...filter }, { first, after }),
  },
  Division: {
    communityOrganizations: ({ _id }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.communityOrganizations,
        { ...filter, divisionCode: narrowerDivision(_id, filter?.divisionCode) },
        { first, after },
      ),
  },
  Mutation: {
    fileCommunityOrganization: (_root, { input }, { once, repository: { register, keptCommunityOrganizations } }) =>
      once('fileCommunityOrganization', input, async (change) => {
        requireActor(change, staff, 'Filing community organizations');
        const { community, mode } = input;
        await register.division(community, 'input.community', change, 'COMMUNITY');
        requireTownship(community, change);
        const communityOrganization = await keptCommunityOrganizations.add(
          {
            _id: change.newId('communityOrganization'),
            ...{ community, mode, name: requireWords(input.name, 'input.name') },
            organizationUscc: await registeredAs(input, register, change),
            incubatorUscc: await optionalOrganization(register, input.incubator, 'input.incubator', change),
            filedOn: change.today,
            state: 'INCUBATING',
            history: keptCommunityOrganizations.begin('INCUBATING', change),
          },
          'input.community',
          change,
        );
        return { communityOrganization, refusals: [] };
      }),
    changeCommunityOrganizationState: (_root, { input }, { once, repository }) =>
      once('changeCommunityOrganizationState', input, async (change) => {
        const found = await repository.keptCommunityOrganizations.require(input.id, 'input.id', change);
        const { row, refusals } = await repository.keptCommunityOrganizations.act(found, input, change);
        return { communityOrganization: row, refusals };
      }),
  },
  CommunityOrganization: {
    __resolveReference: ({ id }, { loaders }) => loaders.communityOrganizationById.load(id),
    id: ({ _id }) => _id,
    community: ({ community }, _args, { loaders }) => loaders.divisionByCode.load(community),
    organization: ({ organizationUscc }, _args, { loaders }) =>
      organizationUscc === null ? null : loaders.organizationByUscc.load(organizationUscc),
    incubator: ({ incubatorUscc }, _args, { loaders }) =>
      incubatorUscc === null ? null : loaders.organizationByUscc.load(incubatorUscc),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (organization, _args, context) =>
      availableActions(communityOrganizationMachine, communityOrganizationWriteRule, organization, context),
  },
};

// The township files what works in its communities; a community does not file by itself.
function requireTownship(community: string, { reach }: Change): void {
  if (!isReached({ divisions: (code: string) => [townshipCodeOf(code)] }, community, reach))
    throw badInput('FORBIDDEN', 'input.community', 'filing is for staff of the township, or of what is above it');
}

async function registeredAs(
  { mode, organization }: FileCommunityOrganizationInput,
  register: Register,
  change: Change,
): Promise<string | null> {
  if (mode === 'FILED' && organization == null) return null;
  if (mode === 'FILED')
    throw badInput('BAD_USER_INPUT', 'input.organization', 'leave it out for an organization that is only filed');
  if (organization == null)
    throw badInput(
      'BAD_USER_INPUT',
      'input.organization',
      'give the credit code of an organization that is registered',
    );
  return requireSocialOrganization(register, organization, 'input.organization', change);
}

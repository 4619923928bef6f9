import { actorShown, availableActions } from '../../shared/changes/actions.ts';
import type { Resolvers } from '../generated.ts';
import { organizationMachine, organizationWriteRule, withState } from './machines.ts';

/** The history of the register's entries, and what may be done next. */
export const registerChangeResolvers: Resolvers = {
  Resident: {
    version: ({ version = 1 }) => version,
    changes: ({ _id }, _args, { loaders }) => loaders.registerChangesByRecord.load(_id),
  },
  Household: {
    version: ({ version = 1 }) => version,
    changes: ({ _id }, _args, { loaders }) => loaders.registerChangesByRecord.load(_id),
  },
  Organization: {
    version: ({ version = 1 }) => version,
    changes: ({ _id }, _args, { loaders }) => loaders.registerChangesByRecord.load(_id),
    availableActions: (organization, _args, context) =>
      availableActions(organizationMachine, organizationWriteRule, withState(organization), context),
  },
  Division: {
    changes: ({ _id }, _args, { loaders }) => loaders.registerChangesByRecord.load(_id),
  },
  RegisterChange: {
    role: ({ role }) => actorShown[role],
  },
};

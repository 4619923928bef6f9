import { requireIdentifier } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { joinResolvers } from '../../shared/joinResolvers.ts';
import { loadRequired } from '../../shared/loader.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { socialWorkChangeResolvers } from './changeResolvers.ts';
import { socialWorkCaseMachine, socialWorkCaseWriteRule } from './machines.ts';
import { meetsStandard } from './rules.ts';

const shownResolvers: Resolvers = {
  Query: {
    socialWorkStation: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.socialWorkStationById.load(id);
    },
    socialWorkStations: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.socialWorkStations, { ...filter }, { first, after }),
    socialWorkCase: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.socialWorkCaseById.load(id);
    },
    socialWorkCases: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.socialWorkCases, { ...filter }, { first, after }),
  },
  SocialWorkStation: {
    __resolveReference: ({ id }, { loaders }) => loaders.socialWorkStationById.load(id),
    id: ({ _id }) => _id,
    facilityKind: () => 'SOCIAL_WORK_STATION',
    division: ({ division }, _args, { loaders }) => loadRequired(loaders.divisionByCode, division),
    operator: ({ operatorUscc }, _args, { loaders }) =>
      operatorUscc === null ? null : loaders.organizationByUscc.load(operatorUscc),
    serviceArea: ({ serviceArea }, _args, { loaders }) =>
      Promise.all(serviceArea.map((code) => loadRequired(loaders.divisionByCode, code))),
    meetsStandard: async (station, _args, { parameters, today }) =>
      meetsStandard(station, (await parameters.read())('SOCIAL_WORKERS_A_STATION', station.division, today)),
    version: ({ version = 1 }) => version,
  },
  SocialWorkCase: {
    __resolveReference: ({ id }, { loaders }) => loaders.socialWorkCaseById.load(id),
    id: ({ _id }) => _id,
    client: ({ clientId }, _args, { loaders }) => loaders.residentById.load(clientId),
    station: ({ stationId }, _args, { loaders }) => loaders.socialWorkStationById.load(stationId),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (row, _args, context) =>
      availableActions(socialWorkCaseMachine, socialWorkCaseWriteRule, row, context),
  },
};

/** What is answered and changed about social work. */
export const socialWorkResolvers: Resolvers = joinResolvers<Resolvers>(shownResolvers, socialWorkChangeResolvers);

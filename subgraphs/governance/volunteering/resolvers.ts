import { requireIdentifier } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { joinResolvers } from '../../shared/joinResolvers.ts';
import { loadRequired } from '../../shared/loader.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { volunteeringChangeResolvers } from './changeResolvers.ts';
import { volunteerSignUpMachine, volunteerSignUpWriteRule } from './machines.ts';
import { starsFor } from './rules.ts';

const shownResolvers: Resolvers = {
  Query: {
    volunteer: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.volunteerById.load(id);
    },
    volunteers: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.volunteers, { ...filter }, { first, after }),
    volunteerActivity: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.volunteerActivityById.load(id);
    },
    volunteerActivities: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.volunteerActivities, { ...filter, today }, { first, after }),
    volunteerSignUp: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.volunteerSignUpById.load(id);
    },
    volunteerCertificate: async (_root, { volunteer: id }, { loaders, today }) => {
      requireIdentifier(id, 'volunteer');
      const volunteer = await loaders.volunteerById.load(id);
      return volunteer && { volunteer, issuedOn: today };
    },
  },
  Resident: {
    volunteer: ({ _id }, _args, { loaders }) => loaders.volunteerByResidentId.load(_id),
  },
  Volunteer: {
    __resolveReference: ({ id }, { loaders }) => loaders.volunteerById.load(id),
    id: ({ _id }) => _id,
    resident: ({ residentId }, _args, { loaders }) => loaders.residentById.load(residentId),
    division: ({ division }, _args, { loaders }) => loaders.divisionByCode.load(division),
    pointsExpireFrom: ({ pointsExpireOn }) => pointsExpireOn,
    stars: ({ hours }) => starsFor(hours),
    version: ({ version = 1 }) => version,
    signUps: ({ _id }, page, { loaders }) => connectionOf(loaders.volunteerSignUps, { volunteerId: _id }, page),
    pointsEntries: ({ _id }, page, { loaders }) => connectionOf(loaders.volunteerPoints, { volunteerId: _id }, page),
  },
  PointsEntry: {
    id: ({ _id }) => _id,
    activity: ({ activityId }, _args, { loaders }) =>
      activityId === null ? null : loaders.volunteerActivityById.load(activityId),
  },
  VolunteerActivity: {
    __resolveReference: ({ id }, { loaders }) => loaders.volunteerActivityById.load(id),
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }, _args, { loaders }) =>
      loadRequired(loaders.organizationByUscc, organizationUscc),
    community: ({ community }, _args, { loaders }) => loadRequired(loaders.divisionByCode, community),
    version: ({ version = 1 }) => version,
    signUps: ({ _id }, page, { loaders }) => connectionOf(loaders.volunteerSignUps, { activityId: _id }, page),
  },
  VolunteerSignUp: {
    __resolveReference: ({ id }, { loaders }) => loaders.volunteerSignUpById.load(id),
    id: ({ _id }) => _id,
    volunteer: ({ volunteerId }, _args, { loaders }) => loaders.volunteerById.load(volunteerId),
    activity: ({ activityId }, _args, { loaders }) => loaders.volunteerActivityById.load(activityId),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (signUp, _args, context) =>
      availableActions(volunteerSignUpMachine, volunteerSignUpWriteRule, signUp, context),
  },
  VolunteerCertificate: {
    hours: ({ volunteer }) => volunteer.hours,
    activities: ({ volunteer }) => volunteer.activities,
    stars: ({ volunteer }) => starsFor(volunteer.hours),
    fee: () => 0,
  },
};

/** What is answered and changed about volunteers, their activities, hours and points. */
export const volunteeringResolvers: Resolvers = joinResolvers<Resolvers>(shownResolvers, volunteeringChangeResolvers);

import { requireIdentifier, requirePast } from '../shared/arguments.ts';
import { narrowerDivision } from '../shared/divisionCode.ts';
import { facilityResolvers } from '../shared/facility.ts';
import { loadRequired } from '../shared/loader.ts';
import { connectionOf } from '../shared/pages.ts';
import { divisionReference, residentReference } from '../shared/references.ts';
import type { Resolvers } from './generated.ts';
import { knownMarriages, requireSightOfSpouse } from './knownMarriages.ts';
import { endReasonOf } from './rules.ts';

export const resolvers: Resolvers = {
  Query: {
    marriage: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.marriageById.load(id);
    },
    marriages: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.marriages, { ...filter }, { first, after }),
    divorceApplication: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.divorceApplicationById.load(id);
    },
    divorceApplications: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.divorceApplications, { ...filter }, { first, after }),
    marriageRegistries: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.marriageRegistries, { ...filter }, { first, after }),
    slots: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.slots, { ...filter }, { first, after }),
  },
  Marriage: {
    __resolveReference: ({ id }, { loaders }) => loaders.marriageById.load(id),
    id: ({ _id }) => _id,
    partyA: ({ partyIds: [partyA] }) => residentReference(partyA),
    partyB: ({ partyIds: [, partyB] }) => residentReference(partyB),
    partyDivisions: ({ partyDivisions }) => partyDivisions.map(divisionReference),
    registry: ({ registryId }, _args, { loaders }) => loadRequired(loaders.marriageRegistryById, registryId),
    endReason: ({ state }) => endReasonOf(state),
    divorceApplications: ({ _id }, _args, { loaders }) => loaders.divorceApplicationsByMarriageId.load(_id),
  },
  DivorceApplication: {
    __resolveReference: ({ id }, { loaders }) => loaders.divorceApplicationById.load(id),
    id: ({ _id }) => _id,
    marriage: ({ marriageId }, _args, { loaders }) => loaders.marriageById.load(marriageId),
    registry: ({ registryId }, _args, { loaders }) => loadRequired(loaders.marriageRegistryById, registryId),
  },
  MarriageRegistry: {
    ...facilityResolvers,
    __resolveReference: ({ id }, { loaders }) => loaders.marriageRegistryById.load(id),
    slots: ({ _id }, { first, after, ...filter }, { loaders }) =>
      connectionOf(loaders.slots, { ...filter, registry: _id }, { first, after }),
  },
  Slot: {
    __resolveReference: ({ id }, { loaders }) => loaders.slotById.load(id),
    id: ({ _id }) => _id,
    registry: ({ registryId }, _args, { loaders }) => loadRequired(loaders.marriageRegistryById, registryId),
    division: ({ division }) => divisionReference(division),
  },
  Division: {
    __resolveReference: (reference) => reference,
    marriages: ({ code }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.marriages,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode) },
        { first, after },
      ),
    marriageStats: ({ code }, { asOf }, { loaders, today }) => {
      requirePast(asOf, today, 'asOf');
      return loaders.figures.load({ code, asOf: asOf ?? today });
    },
  },
  Resident: {
    __resolveReference: (reference) => reference,
    maritalStatus: async ({ id }, _args, context) => (await knownMarriages(id, context)).status,
    currentSpouse: async ({ id }, _args, context) => {
      requireSightOfSpouse(context);
      const { marriages } = await knownMarriages(id, context);
      const current = marriages.findLast(({ state }) => state === 'VALID');
      const spouse = current?.partyIds.find((partyId) => partyId !== id);
      return spouse === undefined ? null : residentReference(spouse);
    },
    marriages: async ({ id }, _args, context) => {
      requireSightOfSpouse(context);
      return (await knownMarriages(id, context)).marriages;
    },
  },
  Organization: {
    __resolveReference: (reference) => reference,
  },
};

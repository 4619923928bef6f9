import { requireIdentifier, requirePast } from '../shared/arguments.ts';
import { narrowerDivision } from '../shared/divisionCode.ts';
import { facilityResolvers } from '../shared/facility.ts';
import { loadRequired } from '../shared/loader.ts';
import { connectionOf } from '../shared/pages.ts';
import { divisionReference, residentReference } from '../shared/references.ts';
import { requireSightOfCause } from './causeOfDeath.ts';
import type { Resolvers } from './generated.ts';
import { deathFindings, isLate } from './rules.ts';

const typeOfKind = {
  FUNERAL_HOME: 'FuneralHome',
  SERVICE_POINT: 'ServicePoint',
  CEMETERY: 'Cemetery',
  COLUMBARIUM: 'Columbarium',
} as const;

const servesDivisions = ({ serves }: { readonly serves: readonly string[] }) => serves.map(divisionReference);

export const resolvers: Resolvers = {
  Query: {
    deathRecord: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.deathRecordById.load(id);
    },
    deathRecords: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.deathRecords, { ...filter }, { first, after }),
    funeralHomes: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.funeralHomes, { ...filter }, { first, after }),
    servicePoints: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.servicePoints, { ...filter }, { first, after }),
    cemeteries: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.cemeteries, { ...filter }, { first, after }),
    columbaria: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.columbaria, { ...filter }, { first, after }),
    serviceItems: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.serviceItems, { ...filter, today }, { first, after }),
  },
  DeathRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.deathRecordById.load(id),
    id: ({ _id }) => _id,
    resident: ({ residentId }) => (residentId === null ? null : residentReference(residentId)),
    residenceDivision: ({ residenceDivision }) => divisionReference(residenceDivision),
    causeClass: ({ causeClass }, _args, { caller }) => {
      requireSightOfCause(caller);
      return causeClass;
    },
    late: ({ daysToVerification }) => (daysToVerification === null ? null : isLate(daysToVerification)),
    warnings: ({ reports }) => deathFindings(reports).map((finding) => ({ ...finding, path: 'reports' })),
  },
  Facility: {
    __resolveType: ({ facilityKind }) => typeOfKind[facilityKind],
  },
  FuneralHome: {
    ...facilityResolvers,
    __resolveReference: ({ id }, { loaders }) => loaders.funeralHomeById.load(id),
    serviceItems: ({ _id }, { group, asOf, first, after }, { loaders, today }) =>
      connectionOf(
        loaders.serviceItems,
        { home: _id, ...(group && { group }), ...(asOf && { asOf }), today },
        { first, after },
      ),
  },
  ServicePoint: {
    ...facilityResolvers,
    __resolveReference: ({ id }, { loaders }) => loaders.servicePointById.load(id),
  },
  Cemetery: {
    ...facilityResolvers,
    __resolveReference: ({ id }, { loaders }) => loaders.cemeteryById.load(id),
    serves: servesDivisions,
  },
  Columbarium: {
    ...facilityResolvers,
    __resolveReference: ({ id }, { loaders }) => loaders.columbariumById.load(id),
    serves: servesDivisions,
  },
  ServiceItem: {
    __resolveReference: ({ id }, { loaders }) => loaders.serviceItemById.load(id),
    id: ({ _id }) => _id,
    home: ({ homeId }, _args, { loaders }) => loadRequired(loaders.funeralHomeById, homeId),
    division: ({ division }) => divisionReference(division),
  },
  Division: {
    __resolveReference: (reference) => reference,
    deathRecords: ({ code }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.deathRecords,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode) },
        { first, after },
      ),
    funeralStats: ({ code }, { asOf }, { loaders, today }) => {
      requirePast(asOf, today, 'asOf');
      return loaders.figures.load({ code, asOf: asOf ?? today });
    },
  },
  Resident: {
    __resolveReference: (reference) => reference,
    death: ({ id }, _args, { loaders }) => loaders.deathByResidentId.load(id),
  },
  Organization: {
    __resolveReference: (reference) => reference,
    funeralFacilities: ({ uscc }, _args, { loaders }) => loaders.facilitiesByOperator.load(uscc),
  },
};

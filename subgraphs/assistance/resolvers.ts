import { requireIdentifier, requirePast } from '../shared/arguments.ts';
import { narrowerDivision, requireDivisionCode } from '../shared/divisionCode.ts';
import { facilityResolvers } from '../shared/facility.ts';
import { connectionOf } from '../shared/pages.ts';
import { divisionReference, householdReference, residentReference } from '../shared/references.ts';
import type { Resolvers } from './generated.ts';
import type { DibaoCaseRecord, TekunCaseRecord } from './records.ts';
import { isReviewOverdue } from './rules.ts';

export const resolvers: Resolvers = {
  Query: {
    dibaoCase: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.dibaoCaseById.load(id);
    },
    dibaoCases: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.dibaoCases, { ...filter, today }, { first, after }),
    tekunCase: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.tekunCaseById.load(id);
    },
    tekunCases: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.tekunCases, { ...filter }, { first, after }),
    rescueStations: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.rescueStations, { ...filter }, { first, after }),
    assistanceStandards: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.standards, { ...filter }, { first, after }),
  },
  Division: {
    dibaoCases: ({ code }, { filter, first, after }, { loaders, today }) =>
      connectionOf(
        loaders.dibaoCases,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode), today },
        { first, after },
      ),
    tekunCases: ({ code }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.tekunCases,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode) },
        { first, after },
      ),
    assistanceStats: async ({ code }, { asOf }, { loaders, today }) => {
      requirePast(asOf, today, 'asOf');
      requireDivisionCode(code, 'code');
      return { asOf, ...(await loaders.figures.load({ code, asOf })) };
    },
    assistanceStandards: ({ code }, { asOf }, { loaders }) => {
      requireDivisionCode(code, 'code');
      return loaders.standardsOn.load({ code, asOf });
    },
  },
  Resident: {
    assistance: ({ id }) => ({ residentId: id }),
  },
  ResidentAssistance: {
    dibaoCase: async ({ residentId }, _args, { loaders }) => {
      const cases = await loaders.dibaoCasesByResident.load(residentId);
      return cases.find((dibaoCase) => covers(dibaoCase, residentId)) ?? null;
    },
    pastDibaoCases: async ({ residentId }, _args, { loaders }) => {
      const cases = await loaders.dibaoCasesByResident.load(residentId);
      return cases.filter((dibaoCase) => !covers(dibaoCase, residentId));
    },
    tekunCase: async ({ residentId }, _args, { loaders }) =>
      (await loaders.tekunCasesByResident.load(residentId)).find(isRunning) ?? null,
    pastTekunCases: async ({ residentId }, _args, { loaders }) =>
      (await loaders.tekunCasesByResident.load(residentId)).filter((tekunCase) => !isRunning(tekunCase)),
  },
  Household: {
    assistanceCases: ({ id }, _args, { loaders }) => loaders.dibaoCasesByHousehold.load(id),
  },
  AssistanceStandard: {
    __resolveReference: ({ id }, { loaders }) => loaders.standardById.load(id),
    id: ({ _id }) => _id,
    division: ({ division }) => divisionReference(division),
  },
  DibaoCase: {
    __resolveReference: ({ id }, { loaders }) => loaders.dibaoCaseById.load(id),
    id: ({ _id }) => _id,
    handlingDivision: ({ handlingDivision }) => divisionReference(handlingDivision),
    household: ({ householdId }) => householdReference(householdId),
    reviewOverdue: (dibaoCase, _args, { today }) => isReviewOverdue(dibaoCase, today),
  },
  FamilyUnit: {
    applicant: ({ applicantId }) => residentReference(applicantId),
  },
  FamilyMember: {
    resident: ({ residentId }) => residentReference(residentId),
  },
  ExcludedFamilyMember: {
    resident: ({ residentId }) => residentReference(residentId),
  },
  DibaoMember: {
    resident: ({ residentId }) => residentReference(residentId),
  },
  TekunCase: {
    __resolveReference: ({ id }, { loaders }) => loaders.tekunCaseById.load(id),
    id: ({ _id }) => _id,
    person: ({ residentId }) => residentReference(residentId),
    household: ({ householdId }) => (householdId === null ? null : householdReference(householdId)),
    handlingDivision: ({ handlingDivision }) => divisionReference(handlingDivision),
    institution: ({ institutionId }) => (institutionId === null ? null : { id: institutionId }),
    carer: ({ carerId }) => (carerId === null ? null : residentReference(carerId)),
  },
  RescueStation: {
    __resolveReference: ({ id }, { loaders }) => loaders.rescueStationById.load(id),
    facilityKind: () => 'RESCUE_STATION',
    ...facilityResolvers,
  },
};

const isRunning = ({ status }: DibaoCaseRecord | TekunCaseRecord): boolean => status !== 'TERMINATED';

const covers = (dibaoCase: DibaoCaseRecord, residentId: string): boolean =>
  isRunning(dibaoCase) &&
  dibaoCase.members.some((member) => member.residentId === residentId && member.coveredTo === null);

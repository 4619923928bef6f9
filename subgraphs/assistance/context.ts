import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { AssistanceRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: AssistanceRepository, reach: Reach) {
  const { standards, dibaoCases, tekunCases, rescueStations } = repository;
  return {
    standardById: loadByKey(repository.findStandards, ({ _id }) => _id),
    standardsOn: loadByQuestion(repository.findStandardsOn),
    dibaoCaseById: loadByKey(repository.findDibaoCases, ({ _id }) => _id),
    dibaoCasesByResident: groupByKey(repository.findDibaoCasesOfResidents, ({ members }) => [
      ...new Set(members.map(({ residentId }) => residentId)),
    ]),
    dibaoCasesByHousehold: groupByKey(repository.findDibaoCasesOfHouseholds, ({ householdId }) => [householdId]),
    tekunCaseById: loadByKey(repository.findTekunCases, ({ _id }) => _id),
    tekunCasesByResident: groupByKey(repository.findTekunCasesOfResidents, ({ residentId }) => [residentId]),
    rescueStationById: loadByKey(repository.findRescueStations, ({ _id }) => _id),
    figures: loadByQuestion(repository.figures),
    standards: listLoaders(standards, reach),
    dibaoCases: listLoaders(dibaoCases, reach),
    tekunCases: listLoaders(tekunCases, reach),
    rescueStations: listLoaders(rescueStations, reach),
  };
}

export interface Context extends ServedRequest {
  readonly repository: AssistanceRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: ServedRequest, repository: AssistanceRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository, request.reach),
});

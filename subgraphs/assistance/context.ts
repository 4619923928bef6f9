import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { RequestContext } from '../shared/subgraph.ts';
import type { AssistanceRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: AssistanceRepository) {
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
    standards: listLoaders(standards),
    dibaoCases: listLoaders(dibaoCases),
    tekunCases: listLoaders(tekunCases),
    rescueStations: listLoaders(rescueStations),
  };
}

export interface Context extends RequestContext {
  readonly repository: AssistanceRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: RequestContext, repository: AssistanceRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository),
});

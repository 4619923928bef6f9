import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import type { LookUp } from '../shared/lookUp.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { AssistanceRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: AssistanceRepository, reach: Reach) {
  const { standards, dibaoCases, tekunCases, rescueStations } = repository;
  const within =
    <Row>(find: LookUp<Row>) =>
    (keys: readonly string[]) =>
      find(keys, reach);
  return {
    standardById: loadByKey(within(repository.findStandards), ({ _id }) => _id),
    standardsOn: loadByQuestion(repository.findStandardsOn),
    dibaoCaseById: loadByKey(within(repository.findDibaoCases), ({ _id }) => _id),
    dibaoCasesByResident: groupByKey(within(repository.findDibaoCasesOfResidents), ({ members }) => [
      ...new Set(members.map(({ residentId }) => residentId)),
    ]),
    dibaoCasesByHousehold: groupByKey(within(repository.findDibaoCasesOfHouseholds), ({ householdId }) => [
      householdId,
    ]),
    tekunCaseById: loadByKey(within(repository.findTekunCases), ({ _id }) => _id),
    tekunCasesByResident: groupByKey(within(repository.findTekunCasesOfResidents), ({ residentId }) => [residentId]),
    rescueStationById: loadByKey(within(repository.findRescueStations), ({ _id }) => _id),
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

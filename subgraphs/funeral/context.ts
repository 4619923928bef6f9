import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { FuneralRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: FuneralRepository, reach: Reach) {
  const { deathRecords, funeralHomes, servicePoints, cemeteries, columbaria, serviceItems } = repository;
  return {
    deathRecordById: loadByKey(repository.findDeathRecords, ({ _id }) => _id),
    deathByResidentId: loadByKey(repository.findDeathsOf, ({ residentId }) => residentId ?? ''),
    funeralHomeById: loadByKey(repository.findFuneralHomes, ({ _id }) => _id),
    servicePointById: loadByKey(repository.findServicePoints, ({ _id }) => _id),
    cemeteryById: loadByKey(repository.findCemeteries, ({ _id }) => _id),
    columbariumById: loadByKey(repository.findColumbaria, ({ _id }) => _id),
    serviceItemById: loadByKey(repository.findServiceItems, ({ _id }) => _id),
    facilitiesByOperator: groupByKey(repository.findFacilitiesRunBy, ({ operatorUscc }) => [operatorUscc ?? '']),
    deathRecords: listLoaders(deathRecords, reach),
    funeralHomes: listLoaders(funeralHomes, reach),
    servicePoints: listLoaders(servicePoints, reach),
    cemeteries: listLoaders(cemeteries, reach),
    columbaria: listLoaders(columbaria, reach),
    serviceItems: listLoaders(serviceItems, reach),
    figures: loadByQuestion(repository.figures),
  };
}

export interface Context extends ServedRequest {
  readonly repository: FuneralRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: ServedRequest, repository: FuneralRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository, request.reach),
});

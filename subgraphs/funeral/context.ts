import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { FuneralRepository } from './repository.ts';

const idOf = ({ _id }: { readonly _id: string }) => _id;

/** This request's batching over the repository. */
export function createLoaders(repository: FuneralRepository, reach: Reach) {
  const { deathRecords, funeralHomes, servicePoints, cemeteries, columbaria, serviceItems } = repository;
  return {
    deathRecordById: loadByKey((ids) => repository.findDeathRecords(ids, reach), idOf),
    deathByResidentId: loadByKey(
      (residentIds) => repository.findDeathsOf(residentIds, reach),
      ({ residentId }) => residentId ?? '',
    ),
    funeralHomeById: loadByKey((ids) => repository.findFuneralHomes(ids, reach), idOf),
    servicePointById: loadByKey((ids) => repository.findServicePoints(ids, reach), idOf),
    cemeteryById: loadByKey((ids) => repository.findCemeteries(ids, reach), idOf),
    columbariumById: loadByKey((ids) => repository.findColumbaria(ids, reach), idOf),
    serviceItemById: loadByKey((ids) => repository.findServiceItems(ids, reach), idOf),
    facilitiesByOperator: groupByKey(
      (usccs) => repository.findFacilitiesRunBy(usccs, reach),
      ({ operatorUscc }) => [operatorUscc ?? ''],
    ),
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

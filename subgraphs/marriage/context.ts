import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { MarriageRepository } from './repository.ts';

const idOf = ({ _id }: { readonly _id: string }) => _id;

/** This request's batching over the repository. */
export function createLoaders(repository: MarriageRepository, reach: Reach) {
  const { marriages, divorceApplications, marriageRegistries, slots } = repository;
  return {
    marriageById: loadByKey((ids) => repository.findMarriages(ids, reach), idOf),
    marriagesByResidentId: groupByKey(
      (residentIds) => repository.findMarriagesOf(residentIds, reach),
      ({ partyIds }) => partyIds,
    ),
    /** In reach or not: for people who are. */
    allMarriagesByResidentId: groupByKey(
      (residentIds) => repository.findMarriagesOf(residentIds, { by: 'everything' }),
      ({ partyIds }) => partyIds,
    ),
    personById: loadByKey((ids) => repository.findPersons(ids, reach), idOf),
    divorceApplicationById: loadByKey((ids) => repository.findDivorceApplications(ids, reach), idOf),
    divorceApplicationsByMarriageId: groupByKey(
      (marriageIds) => repository.findDivorceApplicationsFor(marriageIds, reach),
      ({ marriageId }) => [marriageId],
    ),
    marriageRegistryById: loadByKey((ids) => repository.findMarriageRegistries(ids, reach), idOf),
    slotById: loadByKey((ids) => repository.findSlots(ids, reach), idOf),
    marriages: listLoaders(marriages, reach),
    divorceApplications: listLoaders(divorceApplications, reach),
    marriageRegistries: listLoaders(marriageRegistries, reach),
    slots: listLoaders(slots, reach),
    figures: loadByQuestion(repository.figures),
  };
}

export interface Context extends ServedRequest {
  readonly repository: MarriageRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: ServedRequest, repository: MarriageRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository, request.reach),
});

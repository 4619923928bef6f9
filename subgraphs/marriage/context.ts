import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { MarriageRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: MarriageRepository, reach: Reach) {
  const { marriages, divorceApplications, marriageRegistries, slots } = repository;
  return {
    marriageById: loadByKey(repository.findMarriages, ({ _id }) => _id),
    marriagesByResidentId: groupByKey(repository.findMarriagesOf, ({ partyIds }) => partyIds),
    divorceApplicationById: loadByKey(repository.findDivorceApplications, ({ _id }) => _id),
    divorceApplicationsByMarriageId: groupByKey(repository.findDivorceApplicationsFor, ({ marriageId }) => [
      marriageId,
    ]),
    marriageRegistryById: loadByKey(repository.findMarriageRegistries, ({ _id }) => _id),
    slotById: loadByKey(repository.findSlots, ({ _id }) => _id),
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

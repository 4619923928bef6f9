import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { RequestContext } from '../shared/subgraph.ts';
import type { MarriageRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: MarriageRepository) {
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
    marriages: listLoaders(marriages),
    divorceApplications: listLoaders(divorceApplications),
    marriageRegistries: listLoaders(marriageRegistries),
    slots: listLoaders(slots),
    figures: loadByQuestion(repository.figures),
  };
}

export interface Context extends RequestContext {
  readonly repository: MarriageRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: RequestContext, repository: MarriageRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository),
});

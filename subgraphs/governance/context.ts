import { loadByKey } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { RequestContext } from '../shared/subgraph.ts';
import type { GovernanceRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: GovernanceRepository) {
  const { divisions, residents, households, organizations } = repository;
  return {
    divisionByCode: loadByKey(repository.findDivisions, ({ _id }) => _id),
    residentById: loadByKey(repository.findResidents, ({ _id }) => _id),
    householdById: loadByKey(repository.findHouseholds, ({ _id }) => _id),
    organizationByUscc: loadByKey(repository.findOrganizations, ({ _id }) => _id),
    divisions: listLoaders(divisions),
    residents: listLoaders(residents),
    households: listLoaders(households),
    organizations: listLoaders(organizations),
  };
}

export interface Context extends RequestContext {
  readonly repository: GovernanceRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: RequestContext, repository: GovernanceRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository),
});

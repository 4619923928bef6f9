import { loadByKey } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { GovernanceRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: GovernanceRepository, reach: Reach) {
  const { divisions, residents, households, organizations } = repository;
  return {
    divisionByCode: loadByKey(repository.findDivisions, ({ _id }) => _id),
    residentById: loadByKey(repository.findResidents, ({ _id }) => _id),
    householdById: loadByKey(repository.findHouseholds, ({ _id }) => _id),
    organizationByUscc: loadByKey(repository.findOrganizations, ({ _id }) => _id),
    divisions: listLoaders(divisions, reach),
    residents: listLoaders(residents, reach),
    households: listLoaders(households, reach),
    organizations: listLoaders(organizations, reach),
  };
}

export interface Context extends ServedRequest {
  readonly repository: GovernanceRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: ServedRequest, repository: GovernanceRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository, request.reach),
});

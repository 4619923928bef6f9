import type { IsoDate } from '../shared/dates.ts';
import { loadByKey } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import { createCommitteesLoaders } from './committees/loaders.ts';
import { createDeliberationLoaders } from './deliberation/loaders.ts';
import { createEstatesLoaders } from './estates/loaders.ts';
import { createLinkageLoaders } from './linkage/loaders.ts';
import { createRegisterLoaders } from './register/loaders.ts';
import type { GovernanceRepository } from './repository.ts';
import { createSocialWorkLoaders } from './socialWork/loaders.ts';
import { createVolunteeringLoaders } from './volunteering/loaders.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: GovernanceRepository, reach: Reach, today: IsoDate) {
  const { divisions, residents, households, organizations, widenedAccess } = repository;
  return {
    divisionByCode: loadByKey(
      (codes) => repository.findDivisions(codes, reach),
      ({ _id }) => _id,
    ),
    residentById: loadByKey(
      (ids) => repository.findResidents(ids, reach),
      ({ _id }) => _id,
    ),
    householdById: loadByKey(
      (ids) => repository.findHouseholds(ids, reach),
      ({ _id }) => _id,
    ),
    organizationByUscc: loadByKey(
      (codes) => repository.findOrganizations(codes, reach),
      ({ _id }) => _id,
    ),
    accessEntriesByResident: loadByKey(repository.findAccessEntries, ({ residentId }) => residentId),
    widenedAccess: listLoaders(widenedAccess, reach),
    divisions: listLoaders(divisions, reach),
    residents: listLoaders(residents, reach),
    households: listLoaders(households, reach),
    organizations: listLoaders(organizations, reach),
    ...createDeliberationLoaders(repository, reach, today),
    ...createCommitteesLoaders(repository, reach, today),
    ...createEstatesLoaders(repository, reach, today),
    ...createVolunteeringLoaders(repository, reach, today),
    ...createSocialWorkLoaders(repository, reach, today),
    ...createLinkageLoaders(repository, reach, today),
    ...createRegisterLoaders(repository, reach),
  };
}

export interface Context extends ServedRequest {
  readonly repository: GovernanceRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: ServedRequest, repository: GovernanceRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository, request.reach, request.today),
});

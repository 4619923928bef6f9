import type { CommitteesRepository } from '../../subgraphs/governance/committees/repository.ts';
import type { Intake } from '../intake.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const committeesLanes = (_intake: Intake, _repository: CommitteesRepository) => ({});
type Lanes = ReturnType<typeof committeesLanes>;

/** What stands above the communities of committees, their terms and elections. */
export async function sowCommitteesOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of committees, their terms and elections. */
export async function sowCommitteesOfCommunity(_sowing: SowingOfCommunity, _lanes: Lanes): Promise<void> {}

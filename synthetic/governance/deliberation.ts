import type { DeliberationRepository } from '../../subgraphs/governance/deliberation/repository.ts';
import type { Intake } from '../intake.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const deliberationLanes = (_intake: Intake, _repository: DeliberationRepository) => ({});
type Lanes = ReturnType<typeof deliberationLanes>;

/** What stands above the communities of matters, sessions, outcomes and polls. */
export async function sowDeliberationOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of matters, sessions, outcomes and polls. */
export async function sowDeliberationOfCommunity(_sowing: SowingOfCommunity, _lanes: Lanes): Promise<void> {}

import type { EstatesRepository } from '../../subgraphs/governance/estates/repository.ts';
import type { Intake } from '../intake.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const estatesLanes = (_intake: Intake, _repository: EstatesRepository) => ({});
type Lanes = ReturnType<typeof estatesLanes>;

/** What stands above the communities of estates, owners, property companies, joint meetings and how complete a community is. */
export async function sowEstatesOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of estates, owners, property companies, joint meetings and how complete a community is. */
export async function sowEstatesOfCommunity(_sowing: SowingOfCommunity, _lanes: Lanes): Promise<void> {}

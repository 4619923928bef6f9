import type { VolunteeringRepository } from '../../subgraphs/governance/volunteering/repository.ts';
import type { Intake } from '../intake.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const volunteeringLanes = (_intake: Intake, _repository: VolunteeringRepository) => ({});
type Lanes = ReturnType<typeof volunteeringLanes>;

/** What stands above the communities of volunteers, their activities, hours and points. */
export async function sowVolunteeringOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of volunteers, their activities, hours and points. */
export async function sowVolunteeringOfCommunity(_sowing: SowingOfCommunity, _lanes: Lanes): Promise<void> {}

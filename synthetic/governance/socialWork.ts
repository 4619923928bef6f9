import type { SocialWorkRepository } from '../../subgraphs/governance/socialWork/repository.ts';
import type { Intake } from '../intake.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const socialWorkLanes = (_intake: Intake, _repository: SocialWorkRepository) => ({});
type Lanes = ReturnType<typeof socialWorkLanes>;

/** What stands above the communities of social-work stations and cases. */
export async function sowSocialWorkOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of social-work stations and cases. */
export async function sowSocialWorkOfCommunity(_sowing: SowingOfCommunity, _lanes: Lanes): Promise<void> {}

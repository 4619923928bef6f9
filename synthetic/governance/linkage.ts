import type { LinkageRepository } from '../../subgraphs/governance/linkage/repository.ts';
import type { Intake } from '../intake.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const linkageLanes = (_intake: Intake, _repository: LinkageRepository) => ({});
type Lanes = ReturnType<typeof linkageLanes>;

/** What stands above the communities of five-party linkage: projects, community organizations, venture rounds and funds. */
export async function sowLinkageOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of five-party linkage: projects, community organizations, venture rounds and funds. */
export async function sowLinkageOfCommunity(_sowing: SowingOfCommunity, _lanes: Lanes): Promise<void> {}

import type { GovernanceRepository } from '../subgraphs/governance/repository.ts';
import { committeesLanes, sowCommitteesOfCommunity, sowCommitteesOfProvince } from './governance/committees.ts';
import { deliberationLanes, sowDeliberationOfCommunity, sowDeliberationOfProvince } from './governance/deliberation.ts';
import { estatesLanes, sowEstatesOfCommunity, sowEstatesOfProvince } from './governance/estates.ts';
import { linkageLanes, sowLinkageOfCommunity, sowLinkageOfProvince } from './governance/linkage.ts';
import { socialWorkLanes, sowSocialWorkOfCommunity, sowSocialWorkOfProvince } from './governance/socialWork.ts';
import type { SowingOfCommunity, SowingOfProvince } from './governance/sowing.ts';
import { sowVolunteeringOfCommunity, sowVolunteeringOfProvince, volunteeringLanes } from './governance/volunteering.ts';
import type { Intake } from './intake.ts';

/** One lane for each kind of record of community life. */
export const governanceLanes = (intake: Intake, repository: GovernanceRepository) => ({
  ...deliberationLanes(intake, repository),
  ...committeesLanes(intake, repository),
  ...estatesLanes(intake, repository),
  ...volunteeringLanes(intake, repository),
  ...socialWorkLanes(intake, repository),
  ...linkageLanes(intake, repository),
});
type Lanes = ReturnType<typeof governanceLanes>;

/** What stands above the communities, in one fixed order. */
export async function sowGovernanceOfProvince(sowing: SowingOfProvince, lanes: Lanes): Promise<void> {
  await sowDeliberationOfProvince(sowing, lanes);
  await sowCommitteesOfProvince(sowing, lanes);
  await sowEstatesOfProvince(sowing, lanes);
  await sowVolunteeringOfProvince(sowing, lanes);
  await sowSocialWorkOfProvince(sowing, lanes);
  await sowLinkageOfProvince(sowing, lanes);
}

/** What one community has, in one fixed order. */
export async function sowGovernanceOfCommunity(sowing: SowingOfCommunity, lanes: Lanes): Promise<void> {
  await sowDeliberationOfCommunity(sowing, lanes);
  await sowCommitteesOfCommunity(sowing, lanes);
  await sowEstatesOfCommunity(sowing, lanes);
  await sowVolunteeringOfCommunity(sowing, lanes);
  await sowSocialWorkOfCommunity(sowing, lanes);
  await sowLinkageOfCommunity(sowing, lanes);
}

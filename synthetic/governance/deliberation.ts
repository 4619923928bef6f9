import type { DeliberationRepository } from '../../subgraphs/governance/deliberation/repository.ts';
import type { Intake } from '../intake.ts';
import { mattersOf } from './matters.ts';
import { pollOf } from './polls.ts';
import { sessionOf } from './sessions.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const deliberationLanes = (intake: Intake, repository: DeliberationRepository) => ({
  matters: intake.lane('governance.matters', repository.addMatters),
  cosigners: intake.lane('governance.cosigners', repository.addCosigners),
  deliberationSessions: intake.lane('governance.deliberationSessions', repository.addDeliberationSessions),
  opinions: intake.lane('governance.opinions', repository.addOpinions),
  outcomes: intake.lane('governance.outcomes', repository.addOutcomes),
  polls: intake.lane('governance.polls', repository.addPolls),
  pollTallies: intake.lane('governance.pollTallies', repository.addPollTallies),
});
type Lanes = ReturnType<typeof deliberationLanes>;

/** Nothing of it stands above the communities. */
export async function sowDeliberationOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of matters, sessions, outcomes and polls. */
export async function sowDeliberationOfCommunity({ people, tools }: SowingOfCommunity, lanes: Lanes): Promise<void> {
  const { matters, cosigners, adults } = mattersOf(people, tools);
  const random = tools.random('deliberation', people.community._id);
  const sessions = matters.flatMap((matter) => sessionOf(matter, adults, random, tools) ?? []);
  const polls = matters.flatMap((matter) => pollOf(matter, adults.length, random, tools) ?? []);
  await lanes.matters.put(matters);
  await lanes.cosigners.put(cosigners);
  await lanes.deliberationSessions.put(sessions.map(({ session }) => session));
  await lanes.opinions.put(sessions.flatMap(({ opinions }) => opinions));
  await lanes.outcomes.put(sessions.flatMap(({ outcomes }) => outcomes));
  await lanes.polls.put(polls.map(({ poll }) => poll));
  await lanes.pollTallies.put(polls.map(({ tally }) => tally));
}

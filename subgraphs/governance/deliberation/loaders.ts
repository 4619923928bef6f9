import type { IsoDate } from '../../shared/dates.ts';
import { groupByKey, loadByKey, loadByQuestion } from '../../shared/loader.ts';
import { withinReach } from '../../shared/lookUp.ts';
import { listLoaders } from '../../shared/pages.ts';
import type { Reach } from '../../shared/reach.ts';
import type { DeliberationRepository } from './repository.ts';

const idOf = ({ _id }: { readonly _id: string }) => _id;
const matterOf = ({ matterId }: { readonly matterId: string }) => [matterId];
const sessionOf = ({ sessionId }: { readonly sessionId: string }) => [sessionId];

/** This request's batching over matters, sessions, outcomes and polls. */
export function createDeliberationLoaders(repository: DeliberationRepository, reach: Reach, _today: IsoDate) {
  const reached = withinReach(reach);
  return {
    matterById: loadByKey(reached(repository.findMatters), idOf),
    deliberationSessionById: loadByKey(reached(repository.findDeliberationSessions), idOf),
    sessionsByMatter: groupByKey(reached(repository.findSessionsOfMatters), matterOf),
    opinionsBySession: groupByKey(reached(repository.findOpinionsOfSessions), sessionOf),
    outcomesBySession: groupByKey(reached(repository.findOutcomesOfSessions), sessionOf),
    outcomesByMatter: groupByKey(reached(repository.findOutcomesOfMatters), matterOf),
    pollById: loadByKey(reached(repository.findPolls), idOf),
    pollsByMatter: groupByKey(reached(repository.findPollsOfMatters), matterOf),
    pollVoterByKey: loadByKey(reached(repository.findPollVoters), idOf),
    matters: listLoaders(repository.matters, reach),
    deliberationSessions: listLoaders(repository.deliberationSessions, reach),
    outcomes: listLoaders(repository.outcomes, reach),
    polls: listLoaders(repository.polls, reach),
    matterFigures: loadByQuestion(repository.deliberationStatistics.matters),
    sessionFigures: loadByQuestion(repository.deliberationStatistics.sessions),
    outcomeFigures: loadByQuestion(repository.deliberationStatistics.outcomes),
  };
}

import type { Reason } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { isWithin } from '../../shared/divisionCode.ts';
import type { CommunityOrganizationRecord, VentureApplicationRecord, VentureRoundRecord } from './records.ts';

const reason = (code: string, right: string, path: string): Reason => ({
  code,
  message: `In a venture round ${right} (公益创投, rule G-20).`,
  path,
});

/** Why an application is not taken in (domain reference § 2.4, G-20). */
export function applicationReasons(
  round: Pick<VentureRoundRecord, 'state' | 'applyUntil' | 'division' | 'pool' | 'applicationCount'>,
  organization: Pick<CommunityOrganizationRecord, 'state' | 'community'>,
  amount: number,
  today: IsoDate,
): readonly Reason[] {
  const checks: readonly (readonly [boolean, Reason])[] = [
    [round.state !== 'OPEN', notOpen],
    [today > round.applyUntil, reason('ROUND_OVERDUE', 'applications come in up to the last day', 'input.round')],
    [round.applicationCount >= mostApplications, roundFull],
    [
      !isWithin(organization.community, round.division),
      reason('OUT_OF_DIVISION', "organizations of the round's division apply", 'input.organization'),
    ],
    [
      organization.state === 'EXITED',
      reason('ORGANIZATION_EXITED', 'organizations that have not left apply', 'input.organization'),
    ],
    [amount > round.pool, reason('POOL_EXCEEDED', 'as much as the pool may be asked for', 'input.amount')],
  ];
  return checks.flatMap(([holds, why]) => (holds ? [why] : []));
}

/** Applications come in while the round is open. */
export const notOpen = reason('ROUND_NOT_OPEN', 'applications come in while it is open', 'input.round');

/** As many as one round can rank and award in one transaction. */
export const mostApplications = 200;
const roundFull = reason('ROUND_FULL', `${mostApplications} applications at most are taken in`, 'input.round');

/** An organization applies once in a round. */
export const appliedAlready = reason('APPLIED_ALREADY', 'an organization applies once', 'input.organization');

/** Scores are given while the round is scored. */
export const notBeingScored = reason('ROUND_NOT_SCORING', 'scores are given while it is being scored', 'input.id');

/** Why a judge may not score an application: an own interest in it, or a score given before. */
export function scoringReasons(
  { teamIds, scores }: Pick<VentureApplicationRecord, 'teamIds' | 'scores'>,
  judgeId: string,
): readonly Reason[] {
  if (teamIds.includes(judgeId))
    return [reason('OWN_INTEREST', 'a judge scores only what others carry out', 'input.id')];
  if (scores.some((score) => score.judgeId === judgeId))
    return [reason('SCORED_ALREADY', 'a judge scores an application once', 'input.id')];
  return [];
}

/** Why nothing is awarded yet: each application needs so many scores. */
export const awardReasons = (
  applications: readonly Pick<VentureApplicationRecord, 'scores'>[],
  fewest: number,
): readonly Reason[] =>
  applications.some(({ scores }) => scores.length < fewest)
    ? [reason('SCORES_MISSING', `each application needs ${fewest} scores before the awards`, 'input.id')]
    : [];

/** What an application came to. */
export interface Ranked {
  readonly _id: string;
  readonly averageScore: number;
  readonly rank: number;
  readonly award: number;
}

/**
 * Ranks by average score, then the smaller amount, then the id, so that the same scores always give the same order; awards the whole
 * amount to each that reaches the passing score while the pool still holds it. The awards never exceed the pool.
 */
export function rankedWithAwards(
  applications: readonly Pick<VentureApplicationRecord, '_id' | 'amount' | 'scores'>[],
  pool: number,
  passScore: number,
): readonly Ranked[] {
  let left = pool;
  return applications
    .map(({ _id, amount, scores }) => ({ _id, amount, averageScore: averageOf(scores.map(({ score }) => score)) }))
    .sort((a, b) => b.averageScore - a.averageScore || a.amount - b.amount || (a._id < b._id ? -1 : 1))
    .map(({ _id, amount, averageScore }, at) => {
      const award = averageScore >= passScore && amount <= left ? amount : 0;
      left -= award;
      return { _id, averageScore, rank: at + 1, award };
    });
}

// To two decimals, as it is shown.
const averageOf = (scores: readonly number[]): number =>
  scores.length === 0 ? 0 : Math.round((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 100;

import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier } from '../../shared/arguments.ts';
import { countyCodeOf } from '../../shared/divisionCode.ts';
import { requirePageSize } from '../../shared/pages.ts';
import { divisionReference } from '../../shared/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import type { CharityNeedRecord, CharityResourceRecord, MatchCandidateRecord } from '../records.ts';
import { compareNeeds } from '../rules/allocation.ts';
import { isUsableFor, matchParts, scoreOf } from '../rules/matching.ts';
import { rankResources } from '../rules/ranking.ts';
import { weightsOn } from './parameters.ts';
import type { NeedCandidateRecord } from './records.ts';

interface Asked {
  readonly minScore: number;
  readonly first: number;
}

/** C-15: the resources that could meet a need today, best first; none while it is not open. */
export async function candidatesFor(
  need: CharityNeedRecord,
  asked: Asked,
  { loaders, parameters, today }: Context,
): Promise<readonly MatchCandidateRecord[]> {
  const least = leastScore(asked);
  if (need.openSince === null) return [];
  const [resources, parameterOn] = await Promise.all([
    loaders.resourcesForCommunity.load(need.division),
    parameters.read(),
  ]);
  return rankResources(resources, today, weightsOn(parameterOn, need.division, today))
    .candidates(need)
    .filter(({ score }) => score >= least)
    .slice(0, asked.first);
}

function leastScore({ minScore, first }: Asked): number {
  requirePageSize(first);
  if (minScore < 0 || minScore > 100) throw badInput('BAD_USER_INPUT', 'minScore', 'give a score from 0 to 100');
  return Math.round(minScore * 100);
}

async function needsFor(
  resource: CharityResourceRecord,
  asked: Asked,
  { caller, reach, repository, parameters, today }: Context,
): Promise<readonly NeedCandidateRecord[]> {
  const least = leastScore(asked);
  const isOwn = reach.by === 'institutions' && reach.ids.includes(resource.organizationUscc);
  if (caller.role === 'institution' && !isOwn) return [];
  const [needs, parameterOn] = await Promise.all([
    repository.findNeedsWaitingFor(resource, isOwn ? 'anywhere' : reach),
    parameters.read(),
  ]);
  return needs
    .flatMap((need) => {
      const parts = isUsableFor(need, resource, today)
        ? matchParts(need, resource, today, weightsOn(parameterOn, need.division, today))
        : null;
      return parts && scoreOf(parts) >= least ? [{ need, parts, score: scoreOf(parts) }] : [];
    })
    .sort((a, b) => b.score - a.score || compareNeeds(a.need, b.need))
    .slice(0, asked.first)
    .map(({ need, parts, score }) => ({
      needId: need._id,
      county: divisionReference(countyCodeOf(need.division)),
      keyAssistance: need.keyAssistance,
      category: need.category,
      remaining: { form: need.form, unit: need.unit, quantity: need.remaining },
      urgency: need.urgency,
      needBy: need.needBy,
      ...{ score, parts },
    }));
}

/** Who could meet what, looked at from either side (rule C-15). */
export const candidateResolvers: Resolvers = {
  Query: {
    matchCandidates: async (_root, { needId, ...asked }, context) => {
      requireIdentifier(needId, 'needId');
      const need = await context.loaders.needById.load(needId);
      return need && candidatesFor(need, asked, context);
    },
    needCandidates: async (_root, { resourceId, ...asked }, context) => {
      requireIdentifier(resourceId, 'resourceId');
      const resource = await context.loaders.resourceById.load(resourceId);
      return resource && needsFor(resource, asked, context);
    },
  },
  NeedCandidate: {
    score: ({ score }) => score / 100,
  },
};

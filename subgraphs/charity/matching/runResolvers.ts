import { badInput } from '../../../schema/errors.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { daysBetween, type IsoDate } from '../../shared/dates.ts';
import { isWithin, subtreeRange } from '../../shared/divisionCode.ts';
import type { Resolvers } from '../generated.ts';
import type { CharityNeedRecord, MatchRecord } from '../records.ts';
import { allocate } from '../rules/allocation.ts';
import { rankResources } from '../rules/ranking.ts';
import { reasonUnmatched } from '../rules/unmatched.ts';
import { medianDays } from '../statistics.ts';
import { reserve } from './matchResolvers.ts';
import { weightsOn } from './parameters.ts';
import type { MatchingRunPartRecord } from './records.ts';

const officers = ['countyOfficer', 'prefectureOfficer'] as const;
const mostNeeds = 10_000;
const mostProposed = 200;
const mostReported = 200;

/** Fairness of a run: how many of the needs inside and outside divisions of key assistance got something, and how long they waited. */
function partsOf(
  needs: readonly CharityNeedRecord[],
  matches: readonly MatchRecord[],
  today: IsoDate,
): readonly MatchingRunPartRecord[] {
  const proposed = new Set(matches.map(({ needId }) => needId));
  return [true, false].map((keyAssistance) => {
    const waiting = needs.filter((need) => need.keyAssistance === keyAssistance);
    const given = waiting.filter(({ _id }) => proposed.has(_id));
    const countByDays = new Map<number, number>();
    for (const { openSince } of given) {
      const days = daysBetween(openSince ?? today, today);
      countByDays.set(days, (countByDays.get(days) ?? 0) + 1);
    }
    return {
      ...{ keyAssistance, waitingCount: waiting.length, proposedCount: given.length },
      medianDaysWaited: medianDays(countByDays),
    };
  });
}

/** All open needs of a division at once, the best pair of rule C-15 first. */
export const runResolvers: Resolvers = {
  Mutation: {
    runMatching: (_root, { input }, { once, repository, parameters }) =>
      once('runMatching', input, async (change) => {
        requireActor(change, officers, 'matching all needs of a division');
        const { divisionCode, minScore = 50 } = input;
        if (minScore < 0 || minScore > 100)
          throw badInput('BAD_USER_INPUT', 'input.minScore', 'give a score from 0 to 100');
        const levels = ['COUNTY', 'TOWNSHIP', 'COMMUNITY'] as const;
        await repository.register.division(divisionCode, 'input.divisionCode', change, levels);
        const { reach, today } = change;
        const isOwn =
          reach.by === 'everything' ||
          (reach.by === 'divisions' && reach.divisions.some((own) => isWithin(divisionCode, own)));
        if (!isOwn) throw badInput('FORBIDDEN', 'input.divisionCode', 'name a division that you are in charge of');

        const states = { $in: ['OPEN', 'PARTLY_MET'] } as const;
        const needs = await repository.keptNeeds.findAll(
          { division: subtreeRange(divisionCode), state: states },
          'division',
          mostNeeds,
          change,
        );
        const communities = [...new Set(needs.map(({ division }) => division))];
        const resources = await repository.resourcesWithin(communities, change);
        const weights = weightsOn(await parameters.read(), divisionCode, today);
        const { allotted, left } = allocate(
          needs,
          rankResources(resources, today, weights),
          Math.round(minScore * 100),
        );

        const present = new Map(resources.map((resource) => [resource._id, resource]));
        const matches: MatchRecord[] = [];
        for (const { need, resource } of allotted.slice(0, mostProposed)) {
          const now = present.get(resource._id) ?? resource;
          const match = await reserve({ need, resource: now }, weights, repository, change);
          if (match === null) continue;
          matches.push(match);
          const available = now.available - match.quantity;
          present.set(now._id, { ...now, available, version: (now.version ?? 1) + 1 });
        }
        const best = rankResources(resources, today, weights);
        const unmatched = [
          ...allotted.slice(mostProposed).map(({ need }) => ({ needId: need._id, reason: 'NEXT_RUN' as const })),
          ...left.slice(0, mostReported).map((need) => ({
            needId: need._id,
            reason: reasonUnmatched(need, resources, best, Math.round(minScore * 100)),
          })),
        ].slice(0, mostReported);
        return { matches, unmatched, parts: partsOf(needs, matches, today), refusals: [] };
      }),
  },
};

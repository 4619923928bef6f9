import type { CharityNeedRecord, CharityResourceRecord } from '../records.ts';
import { urgencyOrder } from './matching.ts';
import type { Place, RankedResources } from './ranking.ts';

/** One need that is to be given so much of one resource. */
export interface Allotted {
  readonly need: CharityNeedRecord;
  readonly resource: CharityResourceRecord;
  readonly score: number;
  readonly quantity: number;
}

export interface Allocation {
  /** In the order of C-15. */
  readonly allotted: readonly Allotted[];
  /** Needs that were given nothing, in the order of C-15. */
  readonly left: readonly CharityNeedRecord[];
}

/** C-15: of needs with the same score the more urgent, the older, the lesser id comes first. */
export const compareNeeds = (a: CharityNeedRecord, b: CharityNeedRecord): number =>
  urgencyOrder.indexOf(a.urgency) - urgencyOrder.indexOf(b.urgency) ||
  a.createdAt.getTime() - b.createdAt.getTime() ||
  (a._id < b._id ? -1 : 1);

/**
 * C-15, C-16: gives to many needs at once, always the pair with the best score first, and never more than is left. A resource that
 * is used up only lowers what other needs can get, so a need is looked at again only when its best resource is gone.
 */
export function allocate(needs: readonly CharityNeedRecord[], ranked: RankedResources, minScore = 0): Allocation {
  const queue = needs.toSorted(compareNeeds);
  const byScore = new Map<number, number[]>();
  const best: (Place | null)[] = queue.map((need) => ranked.best(need));
  const wait = (turn: number, score: number) => {
    const waiting = byScore.get(score);
    if (waiting) waiting.push(turn);
    else byScore.set(score, [turn]);
  };
  best.forEach((place, turn) => void (place && wait(turn, place.score)));
  const allotted: Allotted[] = [];
  const given = new Set<number>();

  const highest = best.reduce((score, place) => Math.max(score, place?.score ?? 0), 0);
  for (let score = highest; score >= Math.max(minScore, 0); score -= 1)
    for (const turn of (byScore.get(score) ?? []).sort((a, b) => a - b)) {
      const need = queue[turn];
      let place = best[turn] ?? null;
      if (need && place && (ranked.left[place.at] ?? 0) <= 0) place = ranked.best(need);
      const resource = place && ranked.resources[place.at];
      if (!need || !place || !resource) continue;
      if (place.score < score) {
        best[turn] = place;
        wait(turn, place.score);
        continue;
      }
      const available = ranked.left[place.at] ?? 0;
      const quantity = Math.min(need.remaining, available);
      ranked.left[place.at] = available - quantity;
      given.add(turn);
      allotted.push({ need, resource, score, quantity });
    }
  return { allotted, left: queue.filter((_, turn) => !given.has(turn)) };
}

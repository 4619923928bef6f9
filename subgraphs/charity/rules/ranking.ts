import { daysBetween, type IsoDate } from '../../shared/dates.ts';
import { significantPrefix, townshipCodeOf } from '../../shared/divisionCode.ts';
import { unitCodeOf } from '../../shared/hubei.ts';
import type { CharityNeedRecord, CharityResourceRecord, MatchCandidateRecord } from '../records.ts';
import { coveringCodes } from '../regions.ts';
import {
  categoryGroups,
  daysUntilTooLate,
  type MatchWeights,
  matchParts,
  pointsForCategory,
  regionPoints,
  timelinessPoints,
  urgencyPoints,
} from './matching.ts';

type Wanted = Pick<
  CharityNeedRecord,
  'division' | 'keyAssistance' | 'category' | 'form' | 'remaining' | 'urgency' | 'needBy'
>;

/** A resource at its place in the order of C-15 among equals, and how near a score it stands. */
export interface Place {
  readonly at: number;
  readonly score: number;
}

/** Resources made ready for ranking: rule C-15 looks only at those of a form, a region and a group of categories. */
export interface RankedResources {
  /** In the order among equals: the older first, then the lesser id. */
  readonly resources: readonly CharityResourceRecord[];
  /** What is left of each; lower it as it is taken. */
  readonly left: Float64Array;
  /** The candidates of a need, best first: the same as `candidatesOf` gives. */
  readonly candidates: (need: Wanted) => readonly MatchCandidateRecord[];
  /** The best of them alone; null when there is none. */
  readonly best: (need: Wanted) => Place | null;
}

interface Ready {
  readonly at: number;
  readonly mask: number;
  readonly leadDays: number;
  readonly community: number;
  readonly township: number;
  readonly county: number;
  readonly unit: number;
}

const categories = categoryGroups.flat();
const bitOf = new Map(categories.map((category, bit) => [category, 1 << bit]));
const groupOf = new Map(
  categoryGroups.flatMap((group, number) => group.map((category) => [category, number] as const)),
);

// One number orders candidates: the score first, and of equals the one that stands first.
const places = 1 << 20;

/** C-15: makes the resources of a day ready; those that cannot be had that day are left out. */
export function rankResources(
  all: readonly CharityResourceRecord[],
  today: IsoDate,
  weights: MatchWeights,
): RankedResources {
  const resources = all
    .filter(({ from, to, available }) => available > 0 && from <= today && today <= to)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a._id < b._id ? -1 : 1));
  const left = Float64Array.from(resources, ({ available }) => available);
  const shelves = shelve(resources);
  const timeliness = Array.from({ length: daysUntilTooLate + 1 }, (_, days) => timelinessPoints(days, weights));
  const inTime = timelinessPoints(0, weights);
  const forCategory = { exact: pointsForCategory(true, weights), group: pointsForCategory(false, weights) };

  // Calls back with each candidate; one that may be used in two regions that hold the need comes twice.
  function visit(need: Wanted, take: (at: number, score: number) => void): void {
    const group = groupOf.get(need.category);
    const bit = bitOf.get(need.category) ?? 0;
    const here = placeOf(need.division);
    const urgency = urgencyPoints(need.urgency, weights);
    const forTenths = Array.from({ length: 11 }, (_, tenths) => regionPoints(tenths, need.keyAssistance, weights));
    // Without a day nothing is late.
    const daysLeft = need.needBy === null ? Number.POSITIVE_INFINITY : daysBetween(today, need.needBy);
    for (const region of coveringCodes(need.division)) {
      const shelf = shelves.get(`${need.form}${region}${group}`);
      if (!shelf) continue;
      for (const ready of shelf) {
        if ((left[ready.at] ?? 0) <= 0) continue;
        const daysLate = ready.leadDays - daysLeft;
        const score =
          urgency +
          ((ready.mask & bit) === 0 ? forCategory.group : forCategory.exact) +
          (forTenths[tenthsBetween(here, ready)] ?? 0) +
          (daysLate <= 0 ? inTime : daysLate >= daysUntilTooLate ? 0 : (timeliness[daysLate] ?? 0));
        take(ready.at, score);
      }
    }
  }

  return {
    resources,
    left,
    candidates(need) {
      if (need.remaining === 0) return [];
      const keys = new Set<number>();
      visit(need, (at, score) => keys.add(score * places - at));
      return Array.from(Float64Array.from(keys).sort().reverse(), (key) => {
        const score = Math.ceil(key / places);
        const resource = resources[score * places - key];
        const parts = resource && matchParts(need, resource, today, weights);
        return resource && parts ? [{ resource, parts, score }] : [];
      }).flat();
    },
    best(need) {
      let best = -1;
      let bestAt = -1;
      visit(need, (at, score) => {
        if (score > best || (score === best && at < bestAt)) {
          best = score;
          bestAt = at;
        }
      });
      return bestAt < 0 || need.remaining === 0 ? null : { at: bestAt, score: best };
    },
  };
}

function shelve(resources: readonly CharityResourceRecord[]): ReadonlyMap<string, readonly Ready[]> {
  const shelves = new Map<string, Ready[]>();
  resources.forEach((resource, at) => {
    const mask = resource.categories.reduce((bits, category) => bits | (bitOf.get(category) ?? 0), 0);
    const ready: Ready = { at, mask, leadDays: resource.leadDays, ...placeOf(resource.division) };
    for (const group of new Set(resource.categories.map((category) => groupOf.get(category))))
      for (const region of new Set(resource.regions)) {
        const key = `${resource.form}${region}${group}`;
        const shelf = shelves.get(key);
        if (shelf) shelf.push(ready);
        else shelves.set(key, [ready]);
      }
  });
  return shelves;
}

type Codes = Pick<Ready, 'community' | 'township' | 'county' | 'unit'>;

// What a division does not say is nothing, which equals nothing; whole numbers compare faster than texts.
function placeOf(division: string): Codes {
  const known = significantPrefix(division).length;
  return {
    community: known === 12 ? Number(division) : nothing,
    township: known >= 9 ? Number(townshipCodeOf(division)) / 1_000 : nothing,
    county: known >= 6 ? Number(division.slice(0, 6)) : nothing,
    unit: Number(unitCodeOf(division) ?? nothing),
  };
}

const nothing = -1;

function tenthsBetween(need: Codes, place: Codes): number {
  if (place.county !== nothing && place.county === need.county) {
    if (place.community !== nothing && place.community === need.community) return 10;
    return place.township !== nothing && place.township === need.township ? 9 : 8;
  }
  return place.unit !== nothing && place.unit === need.unit ? 5 : 3;
}

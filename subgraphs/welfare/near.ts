import { badInput } from '../../schema/errors.ts';
import type { Collection, Filter } from '../../store/collection.ts';
import { subtreeOfArgument } from '../shared/divisionCode.ts';
import { type List, listOf, type Walk } from '../shared/pages.ts';
import type { CareFacilityNear, ElderlyCareFacilityFilter } from './generated.ts';
import type { ElderlyCareFacilityRecord } from './records.ts';
import { kilometresBetween, kilometresPerDegree, type Point } from './rules/distance.ts';

const farthestKm = 50;
const mostCandidates = 2_000;

/** A filter whose circle has been resolved to the facilities inside it. */
interface Located {
  readonly wanted: ElderlyCareFacilityFilter;
  readonly nearbyIds: readonly string[] | null;
}

/**
 * Elderly-care facilities by division. A circle is no range of an index: the square around it is read once, its corners are cut
 * off here, and pages and counts are then taken of the facilities left.
 */
export function careFacilityList(
  collection: Collection<ElderlyCareFacilityRecord>,
): List<ElderlyCareFacilityRecord, ElderlyCareFacilityFilter> {
  const list = listOf(collection, 'public', walkLocated);

  async function locateAll(filters: readonly ElderlyCareFacilityFilter[]): Promise<readonly Located[]> {
    const bounded = filters.flatMap((wanted) => (wanted.near ? [{ wanted, circle: wanted.near }] : []));
    if (bounded.length === 0) return filters.map((wanted) => ({ wanted, nearbyIds: null }));
    const squares = await collection.findEach(
      bounded.map(({ wanted, circle }) => ({
        filter: { ...filterOf(wanted), ...squareAround(circle) },
        hint: 'division',
        limit: mostCandidates + 1,
        projection: { longitude: 1, latitude: 1 },
      })),
    );
    const nearby = new Map(
      bounded.map(({ wanted, circle }, index) => [wanted, insideCircle(squares[index] ?? [], circle)]),
    );
    return filters.map((wanted) => ({ wanted, nearbyIds: nearby.get(wanted) ?? null }));
  }

  return {
    check: ({ filter, ...page }) => {
      if (filter.near) requireCircle(filter.near);
      list.check({ ...page, filter: { wanted: filter, nearbyIds: null } });
    },
    pages: async (queries, reach) => {
      const located = await locateAll(queries.map(({ filter }) => filter));
      return list.pages(
        located.map((filter, index) => ({ first: 1, after: null, ...queries[index], filter })),
        reach,
      );
    },
    counts: async (filters, reach) => list.counts(await locateAll(filters), reach),
  };
}

function walkLocated({ wanted, nearbyIds }: Located): Walk<ElderlyCareFacilityRecord> {
  const filter = filterOf(wanted);
  if (nearbyIds === null) return { filter, hint: 'division', orderBy: 'division' };
  return { filter: { ...filter, _id: { $in: nearbyIds } }, hint: '_id_', orderBy: '_id' };
}

function filterOf(wanted: ElderlyCareFacilityFilter): Filter<ElderlyCareFacilityRecord> {
  const { divisionCode, kind, status, services, hasFreeBeds, starMin, nursingShareMin } = wanted;
  if (starMin != null && (starMin < 1 || starMin > 5))
    throw badInput('BAD_USER_INPUT', 'filter.starMin', 'give one to five stars');
  if (nursingShareMin != null && !(nursingShareMin >= 0 && nursingShareMin <= 1))
    throw badInput('BAD_USER_INPUT', 'filter.nursingShareMin', 'give a share from 0 to 1');
  return {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(kind && { kind }),
    ...(status && { status }),
    ...(services && services.length > 0 && { services: { $all: services } }),
    ...(hasFreeBeds != null && { freeBeds: hasFreeBeds ? { $gt: 0 } : { $lte: 0 } }),
    ...(starMin != null && { starRating: { $gte: starMin } }),
    ...(nursingShareMin != null && { nursingShare: { $gte: nursingShareMin } }),
  };
}

function squareAround(circle: CareFacilityNear): Filter<ElderlyCareFacilityRecord> {
  requireCircle(circle);
  const { longitude, latitude, withinKm } = circle;
  const north = withinKm / kilometresPerDegree;
  const east = north / Math.cos(((Math.abs(latitude) + north) * Math.PI) / 180);
  return {
    datum: 'GCJ_02',
    longitude: { $gte: longitude - east, $lte: longitude + east },
    latitude: { $gte: latitude - north, $lte: latitude + north },
  };
}

function requireCircle({ longitude, latitude, withinKm }: CareFacilityNear): void {
  if (!(longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54))
    throw badInput('BAD_USER_INPUT', 'filter.near', 'give a point in China in degrees east and north');
  if (!(withinKm > 0 && withinKm <= farthestKm))
    throw badInput('BAD_USER_INPUT', 'filter.near.withinKm', 'give a distance above 0 and up to 50 kilometres');
}

function insideCircle(
  candidates: readonly (Point & { readonly _id: string })[],
  circle: CareFacilityNear,
): readonly string[] {
  if (candidates.length > mostCandidates)
    throw badInput('BAD_USER_INPUT', 'filter.near', 'too many facilities there; name a division or go less far');
  return candidates.filter((place) => kilometresBetween(place, circle) <= circle.withinKm).map(({ _id }) => _id);
}

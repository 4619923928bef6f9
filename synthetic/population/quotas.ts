import { units } from '../../subgraphs/shared/hubei.ts';
import type { Place } from '../people.ts';
import type { Random } from '../random.ts';

/**
 * How many rows of the register each unit has: living residents and those who died in the five years of history. The
 * units share the province's rounded total, the largest remainders rounded up, so each is within one of its own.
 */
export function rowsByUnit(scale: number): ReadonlyMap<string, number> {
  const shares = units.map(({ code, census2020 }) => ({
    code,
    whole: Math.floor(census2020 / scale),
    rest: census2020 % scale,
  }));
  const total = Math.round(units.reduce((sum, { census2020 }) => sum + census2020, 0) / scale);
  const missing = total - shares.reduce((sum, { whole }) => sum + whole, 0);
  const roundedUp = new Set(
    [...shares]
      .sort((one, other) => other.rest - one.rest)
      .slice(0, missing)
      .map(({ code }) => code),
  );
  return new Map(shares.map(({ code, whole }) => [code, whole + (roundedUp.has(code) ? 1 : 0)]));
}

/**
 * Up to how many rows the unit's urban, or rural, communities shall have had made when each community is done. Households
 * are not cut at a community's edge: what one has too many the next has fewer, and the last one makes the unit exact.
 */
export function quotasOf(
  places: readonly Place[],
  scale: number,
  randomOf: (type: string, divisionCode: string) => Random,
): ReadonlyMap<string, number> {
  const quotas = new Map<string, number>();
  const rowsOf = rowsByUnit(scale);
  for (const unit of units) {
    const members = places.filter((place) => place.unit.code === unit.code);
    const [towns, villages] = [members.filter(({ isUrban }) => isUrban), members.filter(({ isUrban }) => !isUrban)];
    const rows = rowsOf.get(unit.code) ?? 0;
    const urbanRows = villages.length === 0 ? rows : towns.length === 0 ? 0 : Math.round(rows * unit.urbanShare);
    spread(towns, urbanRows, randomOf, quotas);
    spread(villages, rows - urbanRows, randomOf, quotas);
  }
  return quotas;
}

function spread(
  places: readonly Place[],
  rows: number,
  randomOf: (type: string, divisionCode: string) => Random,
  quotas: Map<string, number>,
): void {
  const weights = places.map(({ community }) => 0.6 + randomOf('communitySize', community._id).next());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  for (const [index, { community }] of places.entries()) {
    reached += weights[index] ?? 0;
    quotas.set(community._id, index === places.length - 1 ? rows : Math.round((rows * reached) / total));
  }
}

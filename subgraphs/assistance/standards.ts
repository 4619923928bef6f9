import type { Collection } from '../../store/collection.ts';
import type { IsoDate } from '../shared/dates.ts';
import { significantPrefix } from '../shared/divisionCode.ts';
import type { AssistanceStandardRecord } from './records.ts';

/** A division on a day. */
export interface PlaceOnDay {
  readonly code: string;
  readonly asOf: IsoDate;
}

// Thirteen kinds, some of them twice, urban and rural.
const mostStandardsOfDivision = 26;

/** The division and all that may lie above it, nearest first: standards are set by provinces, prefectures and counties. */
export function lineOf(code: string): readonly string[] {
  const prefix = significantPrefix(code);
  return [6, 4, 2].filter((digits) => digits <= prefix.length).map((digits) => prefix.slice(0, digits).padEnd(12, '0'));
}

/**
 * Of the standards of a division and those above it, what holds there: of each kind and area type the one set nearest
 * by, own before inherited.
 */
export function standardsHolding(
  code: string,
  standards: readonly AssistanceStandardRecord[],
): readonly AssistanceStandardRecord[] {
  const line = lineOf(code);
  const nearness = ({ division }: AssistanceStandardRecord) => line.indexOf(division);
  const holding = new Map<string, AssistanceStandardRecord>();
  for (const standard of standards) {
    if (nearness(standard) < 0) continue;
    const key = `${standard.kind}:${standard.areaType}`;
    const nearest = holding.get(key);
    if (!nearest || nearness(standard) < nearness(nearest)) holding.set(key, standard);
  }
  return [...holding.values()];
}

/** What holds in each place on its day, in one trip to the store. */
export async function findStandardsOn(
  standards: Collection<AssistanceStandardRecord>,
  places: readonly PlaceOnDay[],
): Promise<readonly (readonly AssistanceStandardRecord[])[]> {
  const days = [...new Set(places.map(({ asOf }) => asOf))];
  const found = await standards.findEach(
    days.map((day) => {
      const divisions = [...new Set(places.filter(({ asOf }) => asOf === day).flatMap(({ code }) => lineOf(code)))];
      return {
        filter: {
          division: { $in: divisions },
          effectiveFrom: { $lte: day },
          $or: [{ effectiveTo: null }, { effectiveTo: { $gte: day } }],
        },
        hint: 'division',
        sort: { division: 1, _id: 1 },
        limit: divisions.length * mostStandardsOfDivision,
      };
    }),
  );
  const byDay = new Map(days.map((day, index) => [day, found[index] ?? []]));
  return places.map(({ code, asOf }) => standardsHolding(code, byDay.get(asOf) ?? []));
}

import { addDays, daysBetween, type IsoDate } from '../../shared/dates.ts';
import { countyCodeOf, isWithin, significantPrefix, townshipCodeOf } from '../../shared/divisionCode.ts';
import { unitCodeOf } from '../../shared/hubei.ts';
import type { NeedCategory, NeedUrgency } from '../generated.ts';
import type { CharityNeedRecord, CharityResourceRecord, MatchCandidateRecord, MatchPartsRecord } from '../records.ts';

// Rule C-15. All points are whole hundredths, so no score drifts; the weights 35, 30, 20 and 15 are illustrative.
const mostForCategory = 3_500;
const mostForRegion = 3_000;
const mostForTimeliness = 1_500;
const forUrgency: Readonly<Record<NeedUrgency, number>> = { CRITICAL: 2_000, URGENT: 1_500, NORMAL: 800, LOW: 400 };
const urgencyOrder: readonly NeedUrgency[] = ['CRITICAL', 'URGENT', 'NORMAL', 'LOW'];
const daysUntilTooLate = 14;

/** Categories that can stand in for each other, illustrative; a category alone in its group matches only itself. */
const categoryGroups: readonly (readonly NeedCategory[])[] = [
  ['POVERTY', 'VETERANS', 'DISASTER', 'LIVING_GOODS', 'HOUSING_REPAIR'],
  ['ILLNESS', 'HEALTH', 'MEDICAL_COST', 'PSYCHOLOGICAL', 'REHABILITATION'],
  ['ELDERLY', 'DISABILITY', 'CARE_SERVICE'],
  ['ORPHANS', 'EDUCATION', 'STUDY'],
  ['SCIENCE', 'CULTURE', 'SPORT', 'ENVIRONMENT'],
  ['LEGAL'],
  ['OTHER'],
];

type Wanted = Pick<
  CharityNeedRecord,
  'division' | 'keyAssistance' | 'category' | 'form' | 'remaining' | 'urgency' | 'needBy'
>;
type Offered = Pick<
  CharityResourceRecord,
  'division' | 'form' | 'categories' | 'regions' | 'available' | 'from' | 'to' | 'leadDays'
>;

/** C-15: what a resource must fulfil before it is scored: form, window, region limits, something left. */
export const isUsableFor = (need: Wanted, resource: Offered, today: IsoDate): boolean =>
  resource.form === need.form &&
  resource.available > 0 &&
  resource.from <= today &&
  today <= resource.to &&
  resource.regions.some((region) => isWithin(need.division, region));

/** C-15: the points of a usable resource in hundredths, null when its categories have nothing to do with the need. */
export function matchParts(need: Wanted, resource: Offered, today: IsoDate): MatchPartsRecord | null {
  const category = categoryPoints(need.category, resource.categories);
  if (category === 0) return null;
  return {
    category,
    region: regionPoints(need, resource.division),
    urgency: forUrgency[need.urgency],
    timeliness: timelinessPoints(need.needBy, addDays(today, resource.leadDays)),
  };
}

export const scoreOf = ({ category, region, urgency, timeliness }: MatchPartsRecord): number =>
  category + region + urgency + timeliness;

function categoryPoints(wanted: NeedCategory, offered: readonly NeedCategory[]): number {
  if (offered.includes(wanted)) return mostForCategory;
  const group = categoryGroups.find((categories) => categories.includes(wanted)) ?? [];
  return offered.some((category) => group.includes(category)) ? (mostForCategory * 6) / 10 : 0;
}

function regionPoints({ division, keyAssistance }: Wanted, place: string): number {
  const tenths = nearnessInTenths(division, place) + (keyAssistance ? 1 : 0);
  return (mostForRegion / 10) * Math.min(tenths, 10);
}

function nearnessInTenths(community: string, place: string): number {
  const known = significantPrefix(place).length;
  if (known === 12 && community === place) return 10;
  if (known >= 9 && townshipCodeOf(community) === townshipCodeOf(place)) return 9;
  if (known >= 6 && countyCodeOf(community) === countyCodeOf(place)) return 8;
  const unit = unitCodeOf(community);
  return unit !== null && unit === unitCodeOf(place) ? 5 : 3;
}

// Falls by a fourteenth a day; the one division of a score, rounded half up in whole numbers.
function timelinessPoints(needBy: IsoDate | null, deliveredOn: IsoDate): number {
  const daysLate = needBy === null ? 0 : Math.max(0, daysBetween(needBy, deliveredOn));
  const daysLeft = Math.max(0, daysUntilTooLate - daysLate);
  return Math.floor((2 * mostForTimeliness * daysLeft + daysUntilTooLate) / (2 * daysUntilTooLate));
}

/** One pair of need and resource as it stands in an order; `createdAt` and `id` are those of the side that is ranked. */
export interface Ranked {
  readonly score: number;
  readonly urgency: NeedUrgency;
  readonly createdAt: Date;
  readonly id: string;
}

/** C-15: best score first, then the more urgent, the older, the lesser id. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    urgencyOrder.indexOf(a.urgency) - urgencyOrder.indexOf(b.urgency) ||
    a.createdAt.getTime() - b.createdAt.getTime() ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** C-15: the resources that could meet a need today, best first. */
export function candidatesOf(
  need: Wanted,
  resources: readonly CharityResourceRecord[],
  today: IsoDate,
): readonly MatchCandidateRecord[] {
  if (need.remaining === 0) return [];
  const rank = ({ score, resource: { createdAt, _id: id } }: MatchCandidateRecord) => ({
    score,
    urgency: need.urgency,
    createdAt,
    id,
  });
  return resources
    .filter((resource) => isUsableFor(need, resource, today))
    .flatMap((resource) => {
      const parts = matchParts(need, resource, today);
      return parts ? [{ resource, parts, score: scoreOf(parts) }] : [];
    })
    .sort((a, b) => compareRanked(rank(a), rank(b)));
}

/** C-16: how much of a resource a need can take. */
export const matchableQuantity = (need: Pick<Wanted, 'remaining'>, resource: Pick<Offered, 'available'>): number =>
  Math.min(need.remaining, resource.available);

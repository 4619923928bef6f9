import { addDays, daysBetween, type IsoDate } from '../../shared/dates.ts';
import { countyCodeOf, isWithin, significantPrefix, townshipCodeOf } from '../../shared/divisionCode.ts';
import { unitCodeOf } from '../../shared/hubei.ts';
import type { NeedCategory, NeedUrgency } from '../generated.ts';
import type { CharityNeedRecord, CharityResourceRecord, MatchCandidateRecord, MatchPartsRecord } from '../records.ts';

// Rule C-15. All points are whole hundredths, so no score drifts.

/** C-15: the weights of the four criteria, in points; they add up to 100. Illustrative, so parameters of the province. */
export interface MatchWeights {
  readonly category: number;
  readonly region: number;
  readonly urgency: number;
  readonly timeliness: number;
}

/** C-15: the weights of the domain reference. */
export const usualWeights: MatchWeights = { category: 35, region: 30, urgency: 20, timeliness: 15 };

const percentForUrgency: Readonly<Record<NeedUrgency, number>> = { CRITICAL: 100, URGENT: 75, NORMAL: 40, LOW: 20 };
/** The most urgent first. */
export const urgencyOrder: readonly NeedUrgency[] = ['CRITICAL', 'URGENT', 'NORMAL', 'LOW'];
/** C-15: so many days late, nothing is left of the points for being in time. */
export const daysUntilTooLate = 14;

/** Categories that can stand in for each other, illustrative; a category alone in its group matches only itself. */
export const categoryGroups: readonly (readonly NeedCategory[])[] = [
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
export function matchParts(
  need: Wanted,
  resource: Offered,
  today: IsoDate,
  weights: MatchWeights = usualWeights,
): MatchPartsRecord | null {
  const category = categoryPoints(need.category, resource.categories, weights);
  if (category === 0) return null;
  const daysLate = need.needBy === null ? 0 : daysBetween(need.needBy, addDays(today, resource.leadDays));
  return {
    category,
    region: regionPoints(nearnessInTenths(need.division, resource.division), need.keyAssistance, weights),
    urgency: urgencyPoints(need.urgency, weights),
    timeliness: timelinessPoints(daysLate, weights),
  };
}

export const scoreOf = ({ category, region, urgency, timeliness }: MatchPartsRecord): number =>
  category + region + urgency + timeliness;

/** C-15: six tenths of the weight for a category that can stand in for the one wanted. */
export const pointsForCategory = (isExact: boolean, { category }: MatchWeights): number =>
  category * (isExact ? 100 : 60);

function categoryPoints(wanted: NeedCategory, offered: readonly NeedCategory[], weights: MatchWeights): number {
  if (offered.includes(wanted)) return pointsForCategory(true, weights);
  const group = categoryGroups.find((categories) => categories.includes(wanted)) ?? [];
  return offered.some((category) => group.includes(category)) ? pointsForCategory(false, weights) : 0;
}

/** C-15: a division of key assistance adds a tenth, up to the whole. */
export const regionPoints = (tenths: number, keyAssistance: boolean, { region }: MatchWeights): number =>
  region * 10 * Math.min(tenths + (keyAssistance ? 1 : 0), 10);

/** C-15: the points for urgency. */
export const urgencyPoints = (urgency: NeedUrgency, weights: MatchWeights): number =>
  weights.urgency * percentForUrgency[urgency];

function nearnessInTenths(community: string, place: string): number {
  const known = significantPrefix(place).length;
  if (known === 12 && community === place) return 10;
  if (known >= 9 && townshipCodeOf(community) === townshipCodeOf(place)) return 9;
  if (known >= 6 && countyCodeOf(community) === countyCodeOf(place)) return 8;
  const unit = unitCodeOf(community);
  return unit !== null && unit === unitCodeOf(place) ? 5 : 3;
}

/** C-15: falls by a fourteenth a day; the one division of a score, rounded half up in whole numbers. */
export function timelinessPoints(daysLate: number, { timeliness }: MatchWeights): number {
  const daysLeft = Math.min(daysUntilTooLate, Math.max(0, daysUntilTooLate - daysLate));
  return Math.floor((2 * timeliness * 100 * daysLeft + daysUntilTooLate) / (2 * daysUntilTooLate));
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
  weights: MatchWeights = usualWeights,
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
      const parts = matchParts(need, resource, today, weights);
      return parts ? [{ resource, parts, score: scoreOf(parts) }] : [];
    })
    .sort((a, b) => compareRanked(rank(a), rank(b)));
}

/** C-16: how much of a resource a need can take. */
export const matchableQuantity = (need: Pick<Wanted, 'remaining'>, resource: Pick<Offered, 'available'>): number =>
  Math.min(need.remaining, resource.available);

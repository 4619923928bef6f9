import type { CareLevel, CareLevelAdjustment, CareNeedsItem, CareNeedsPart } from '../generated.ts';

interface Item {
  readonly item: CareNeedsItem;
  readonly part: CareNeedsPart;
  readonly maximum: number;
}

const itemsOf = (part: CareNeedsPart, maxima: readonly (readonly [CareNeedsItem, number])[]): readonly Item[] =>
  maxima.map(([item, maximum]) => ({ item, part, maximum }));

/** The 26 items in the order of the standard with their most points, 90 in all (GB/T 42195). */
export const careNeedsItems: readonly Item[] = [
  ...itemsOf('SELF_CARE', [
    ['EATING', 4],
    ['GROOMING', 4],
    ['BATHING', 4],
    ['UPPER_DRESSING', 4],
    ['LOWER_DRESSING', 4],
    ['URINE_CONTROL', 4],
    ['BOWEL_CONTROL', 4],
    ['TOILET', 4],
  ]),
  ...itemsOf('MOBILITY', [
    ['BED_TRANSFER', 4],
    ['CHAIR_TRANSFER', 4],
    ['WALKING', 4],
    ['STAIRS', 3],
  ]),
  ...itemsOf('MENTAL', [
    ['TIME_ORIENTATION', 4],
    ['SPACE_ORIENTATION', 4],
    ['PERSON_ORIENTATION', 4],
    ['MEMORY', 4],
    ['UNDERSTANDING', 4],
    ['EXPRESSION', 4],
    ['AGGRESSION', 1],
    ['DEPRESSION', 1],
    ['CONSCIOUSNESS', 2],
  ]),
  ...itemsOf('PERCEPTION', [
    ['SIGHT', 2],
    ['HEARING', 2],
    ['DAILY_AFFAIRS', 4],
    ['TRANSPORT', 3],
    ['SOCIAL_CONTACT', 4],
  ]),
];

/** Least and most points of each level, the most able first (W-39). */
export const careLevelBands: readonly { readonly level: CareLevel; readonly least: number; readonly most: number }[] = [
  { level: 'LEVEL_0', least: 90, most: 90 },
  { level: 'LEVEL_1', least: 66, most: 89 },
  { level: 'LEVEL_2', least: 46, most: 65 },
  { level: 'LEVEL_3', least: 30, most: 45 },
  { level: 'LEVEL_4', least: 0, most: 29 },
];

/** Points of an assessment by part and in all. */
export interface CareNeedsPoints {
  readonly selfCare: number;
  readonly mobility: number;
  readonly mental: number;
  readonly perception: number;
  readonly total: number;
}

/** Adds up the points; null for an assessment with an item missing, above its maximum or not a whole number (W-40, `ASSESSMENT_INCOMPLETE`). */
export function pointsOf(scores: readonly number[]): CareNeedsPoints | null {
  const isComplete = careNeedsItems.every(({ maximum }, index) => {
    const score = scores[index];
    return score !== undefined && Number.isInteger(score) && score >= 0 && score <= maximum;
  });
  if (!isComplete || scores.length !== careNeedsItems.length) return null;
  const sumOf = (part: CareNeedsPart) =>
    careNeedsItems.reduce((sum, item, index) => (item.part === part ? sum + (scores[index] ?? 0) : sum), 0);
  const parts = {
    selfCare: sumOf('SELF_CARE'),
    mobility: sumOf('MOBILITY'),
    mental: sumOf('MENTAL'),
    perception: sumOf('PERCEPTION'),
  };
  return { ...parts, total: parts.selfCare + parts.mobility + parts.mental + parts.perception };
}

/** The level of a total by the table alone (W-39). */
export const levelOfTotal = (total: number): CareLevel =>
  careLevelBands.find(({ least }) => total >= least)?.level ?? 'LEVEL_4';

/** The level that counts: coma is total loss; any other finding makes it one worse, one in all, never beyond total loss (W-39). */
export function finalLevelOf(preliminary: CareLevel, adjustments: readonly CareLevelAdjustment[]): CareLevel {
  if (adjustments.includes('COMA')) return 'LEVEL_4';
  if (adjustments.length === 0) return preliminary;
  const place = careLevelBands.findIndex(({ level }) => level === preliminary);
  return careLevelBands[place + 1]?.level ?? 'LEVEL_4';
}

import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Random } from '../random.ts';

const springFestivals: Readonly<Record<number, IsoDate>> = {
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
};

/** First day of the lunar year. */
export const springFestivalOf = (year: number): IsoDate => springFestivals[year] ?? `${year}-02-05`;

/** China Charity Day, 5 September (慈善法 第七条). */
export const charityDayOf = (year: number): IsoDate => `${year}-09-05`;

/** A day of the year; giving peaks around Charity Day and before Spring Festival (domain reference § 5.6). */
export function dayOfGiving(year: number, random: Random): IsoDate {
  const season = random.weighted([
    ['charity day', 22],
    ['spring festival', 18],
    ['any', 60],
  ] as const);
  if (season === 'charity day') return addDays(charityDayOf(year), random.chance(0.5) ? 0 : random.between(-3, 4));
  if (season === 'spring festival') return addDays(springFestivalOf(year), -random.between(1, 20));
  return addDays(`${year}-01-01`, random.between(0, 364));
}

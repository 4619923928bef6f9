import { addDays, daysBetween, type IsoDate } from '../subgraphs/shared/dates.ts';
import type { Random } from './random.ts';

export const firstDay: IsoDate = '2021-01-01';
export const lastDay: IsoDate = '2025-12-31';

/** The one month of the plan period with a fifth more deaths. */
export const monthOfExcess = '2023-01';

const monthsOfHistory = Array.from({ length: 60 }, (_, index) => {
  const month = `${2021 + Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
  const isWinter = ['12', '01', '02'].includes(month.slice(5));
  return [month, daysOf(month) * (isWinter ? 1.15 : 1) * (month === monthOfExcess ? 1.2 : 1)] as const;
});

/** A day of the five years, more often in winter, after an earlier day. */
export function deathDate(random: Random, after: IsoDate): IsoDate {
  for (let tries = 0; tries < 40; tries += 1) {
    const month = random.weighted(monthsOfHistory);
    const day = `${month}-${pad(random.between(1, daysOf(month)))}`;
    if (day > after) return day;
  }
  return dayBetween(random, after, lastDay);
}

/** Any day of the year in which somebody was born who has so many full years at the end of 2025. */
export function birthDateOfAge(random: Random, age: number): IsoDate {
  const month = `${2025 - age}-${pad(random.between(1, 12))}`;
  return `${month}-${pad(random.between(1, daysOf(month)))}`;
}

/** A day from one to another, both included; the first when they are the wrong way round. */
export function dayBetween(random: Random, from: IsoDate, to: IsoDate): IsoDate {
  return addDays(from, random.between(0, Math.max(0, daysBetween(from, to))));
}

export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

function daysOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

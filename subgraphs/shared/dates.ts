/** A calendar date `YYYY-MM-DD`; such texts compare as the days do. */
export type IsoDate = string;

/** A calendar month `YYYY-MM`. */
export type IsoMonth = string;

const utc = (date: IsoDate) => new Date(`${date}T00:00:00Z`);
const isoOf = (instant: Date): IsoDate => instant.toISOString().slice(0, 10);

/** The day it is in Asia/Shanghai, which has no daylight saving. */
export const shanghaiDateOf = (instant: Date): IsoDate => isoOf(new Date(instant.getTime() + 8 * 3_600_000));

export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7);

export function addDays(date: IsoDate, days: number): IsoDate {
  const instant = utc(date);
  instant.setUTCDate(instant.getUTCDate() + days);
  return isoOf(instant);
}

/** The corresponding day so many months on, or that month's last day (民法典 第二百零二条). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return isoOf(first);
}

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, 12 * years);

export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

/** Full years by calendar, attained on the birthday, and on 1 March in common years by those born on 29 February. */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

/** The last day of birth of those who have attained an age on a day. */
export function latestBirthOf(age: number, on: IsoDate): IsoDate {
  const year = String(Number(on.slice(0, 4)) - age).padStart(4, '0');
  // Born on the 29th of February of a common year nobody was; the bound need not be a day of the calendar to compare.
  return `${year}${on.slice(4)}`;
}

/** The first day of birth of those who are not yet older than an age on a day. */
export const earliestBirthOf = (age: number, on: IsoDate): IsoDate => nextText(latestBirthOf(age + 1, on));

// The least text that compares after a date: dates never hold a space, so none lies between.
const nextText = (date: IsoDate): IsoDate => `${date} `;

import { addDays, addYears, ageOn, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { dayBetween, earlier, firstDay, lastDay, later } from '../lifeEvents.ts';
import type { Couple } from '../people.ts';
import type { Random } from '../random.ts';

/** Facts of two spouses that set when they married and parted. */
export interface Spouses {
  readonly husband: { readonly id: string; readonly birthDate: IsoDate; readonly deathDate: IsoDate | null };
  readonly wife: { readonly id: string; readonly birthDate: IsoDate; readonly deathDate: IsoDate | null };
  /** Days of birth of their common children who are in the register. */
  readonly childBirths: readonly IsoDate[];
  readonly divorced: boolean;
}

/** 七夕, the seventh day of the seventh month of the lunar year. */
const qixi: Readonly<Record<string, string>> = {
  '2021': '08-14',
  '2022': '08-04',
  '2023': '08-22',
  '2024': '08-10',
  '2025': '08-29',
};
// Three days a year on which four times as many marry.
const specialDayShare = (3 * 3) / (365 + 3 * 3);
type Weights = readonly (readonly [year: string, weight: number])[];
const yearsOf = (weights: readonly number[]): Weights => weights.map((weight, index) => [String(2021 + index), weight]);
// Each year 3 in a hundred fewer than the year before. Couples with small children have mostly married early in the five
// years; those without are spread so that all together fall as they should.
const divorceYears = yearsOf([1, 0.97, 0.94, 0.88, 0.7]);
const marriageYears = yearsOf([0.5, 0.65, 1, 1.7, 1.9]);

/** Chance that a couple without small children married in the five years of history, by the wife's age at their end. */
const recentByAge: readonly (readonly [until: number, chance: number])[] = [
  [25, 1],
  [29, 1],
  [34, 0.88],
  [39, 0.45],
  [49, 0.11],
  [120, 0.045],
];
const wifeAgeAtMarriage = [
  [20, 24, 45],
  [25, 29, 40],
  [30, 34, 10],
  [35, 39, 5],
] as const;

/** When two married and when it ended: by divorce, by the death of the first to die, or not. */
export function coupleOf(random: Random, spouses: Spouses): Couple {
  const { husband, wife, divorced } = spouses;
  const death = [husband.deathDate, wife.deathDate].reduce<IsoDate | null>(
    (first, date) => (date !== null && (first === null || date < first) ? date : first),
    null,
  );
  const mustEndBy = death === null ? lastDay : addDays(death, -1);
  const marriedOn = earlier(marriageDate(random, spouses, divorced ? addYears(mustEndBy, -2) : mustEndBy), mustEndBy);
  const base = { husbandId: husband.id, wifeId: wife.id, marriedOn };
  if (divorced) return { ...base, endedOn: divorceDate(random, spouses, marriedOn), endReason: 'DIVORCE' };
  return { ...base, endedOn: death, endReason: death === null ? null : 'DEATH' };
}

function marriageDate(random: Random, { husband, wife, childBirths, divorced }: Spouses, latest: IsoDate): IsoDate {
  // Twenty-two and twenty full years (民法典 第一千零四十七条).
  const legalFrom = later(addYears(husband.birthDate, 22), addYears(wife.birthDate, 20));
  const from = earlier(legalFrom, latest);
  const firstChild = childBirths.reduce<IsoDate | null>((first, date) => (first && first < date ? first : date), null);
  if (firstChild !== null) return openDay(later(from, addDays(firstChild, -random.between(250, 1100))), latest);

  const wifeAge = ageOn(wife.birthDate, lastDay);
  const recent = recentByAge.find(([until]) => wifeAge <= until)?.[1] ?? 0;
  if (latest >= firstDay && !divorced && (from >= firstDay || random.chance(recent)))
    return recentDay(random, marriageYears, later(from, firstDay), latest);
  const [least, most] = random.weighted(wifeAgeAtMarriage.map(([low, high, weight]) => [[low, high], weight] as const));
  const day = addDays(addYears(wife.birthDate, random.between(least, most)), random.between(0, 364));
  const end = earlier(latest, divorced ? latest : '2020-12-31');
  return openDay(day < from || day > end ? dayBetween(random, from, later(from, end)) : day, latest);
}

function recentDay(random: Random, years: Weights, from: IsoDate, latest: IsoDate): IsoDate {
  for (let tries = 0; tries < 8; tries += 1) {
    const year = random.weighted(years);
    const special = random.pick(['02-14', '05-20', qixi[year] ?? '05-20']);
    const day = random.chance(specialDayShare)
      ? `${year}-${special}`
      : openDay(dayBetween(random, `${year}-01-01`, `${year}-12-31`), latest);
    if (day >= from && day <= latest) return day;
  }
  return dayBetween(random, from, latest);
}

function divorceDate(random: Random, { childBirths }: Spouses, marriedOn: IsoDate): IsoDate {
  const lastChild = childBirths.reduce<IsoDate>(later, marriedOn);
  const from = later(addYears(marriedOn, 1), addDays(lastChild, 60));
  if (from >= '2020-06-01' || random.chance(0.66))
    return recentDay(random, divorceYears, earlier(later(from, firstDay), lastDay), lastDay);
  return openDay(dayBetween(random, later(from, '2000-01-01'), '2020-12-31'), lastDay);
}

/** The Monday after a weekend, unless that lies too late. */
function openDay(day: IsoDate, latest: IsoDate): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const open = weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
  return open > latest ? day : open;
}

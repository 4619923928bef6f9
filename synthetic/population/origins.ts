import type { Place } from '../people.ts';
import type { Random } from '../random.ts';

/** Counties elsewhere that people living in Hubei are registered in, by today's six-digit codes. */
export const countiesOutside = [
  ...['411502', '411303', '430602', '430726', '360402', '360111', '340104', '340825', '500101', '500233'],
  ...['610902', '611025', '510104', '440306', '330106', '310115'],
] as const;

/** Whether more than half of the people there belong to 土家族 or 苗族. */
export const isMinorityArea = (countyCode: string): boolean =>
  countyCode.startsWith('4228') || countyCode.startsWith('420528') || countyCode.startsWith('420529');

const inMinorityArea = [
  ['土家族', 38],
  ['苗族', 10],
  ['侗族', 1.5],
  ['汉族', 50.5],
] as const;
// With the areas above, and with children of mixed families after either parent, 4.8 in a hundred of the whole province.
const elsewhere = [
  ['汉族', 99.05],
  ['土家族', 0.28],
  ['回族', 0.27],
  ['苗族', 0.1],
  ['壮族', 0.07],
  ['满族', 0.08],
  ['蒙古族', 0.06],
  ['侗族', 0.05],
  ['维吾尔族', 0.04],
] as const;

/** The ethnic group of somebody whose parents are not in the register. */
export const ethnicityOf = (random: Random, countyCode: string): string =>
  random.weighted<string>(isMinorityArea(countyCode) ? inMinorityArea : elsewhere);

// 22 in a hundred are registered elsewhere, 3 of them outside the province; more so in towns and in collective households.
const registeredElsewhere = { town: 0.272, country: 0.072, collective: 0.6 } as const;
const outsideShare = 3 / 22;

/** Where a household is registered; its own community for most. */
export function registeredDivision(
  random: Random,
  { community, isUrban }: Place,
  isCollective: boolean,
  communityCodes: readonly string[],
): string {
  const share = isCollective
    ? registeredElsewhere.collective
    : isUrban
      ? registeredElsewhere.town
      : registeredElsewhere.country;
  if (!random.chance(share)) return community._id;
  if (random.chance(outsideShare)) return `${random.pick(countiesOutside)}000000`;
  const other = random.pick(communityCodes);
  return other === community._id ? `${random.pick(countiesOutside)}000000` : other;
}

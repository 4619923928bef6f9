import { units } from '../../subgraphs/shared/hubei.ts';

/** The years of the history. */
export const years = [2021, 2022, 2023, 2024, 2025] as const;

// Domain reference § 5.6, all illustrative.
export const peoplePerCharity = 50_000;
export const donationsPerResident = 0.04;
export const needsPerHousehold = 0.005;
const needsPerResource = 3;
const peoplePerHousehold = 2.65;
const shareMet = 0.8;
const shareStanding = 0.1;

export const census = units.reduce((sum, { census2020 }) => sum + census2020, 0);

/** Needs a year by the rate alone, and the resources that go with them. */
export const needsAYear = (scale: number): number => (census / scale / peoplePerHousehold) * needsPerHousehold;
export const resourcesAYear = (scale: number): number => Math.round(needsAYear(scale) / needsPerResource);

// One in the first community of each of the 52 streets that the districts of 武汉 have.
const standingInStreets = 52;

const drawnNeeds = (scale: number): number => needsAYear(scale) * years.length;
const allNeeds = (scale: number): number => drawnNeeds(scale) + standingInStreets;

/** The share of drawn needs that still wait, so that one in ten of all do (question X-09). */
export const shareOfDrawnStanding = (scale: number): number =>
  Math.max(0, shareStanding * allNeeds(scale) - standingInStreets) / drawnNeeds(scale);

/** The share of drawn needs that are met unless they still wait, so that four in five of all are. */
export function shareOfDrawnMet(scale: number): number {
  const others = drawnNeeds(scale) * (1 - shareOfDrawnStanding(scale));
  return Math.min(0.95, (shareMet * allNeeds(scale)) / others);
}

import type { IsoDate } from '../../shared/dates.ts';

/** The number of a filing or certificate: kind, county, month, and what tells it from others. */
export const serialNumber = (kind: string, division: string, on: IsoDate, id: string): string =>
  `${kind}-${division.slice(0, 6)}-${on.slice(0, 4)}${on.slice(5, 7)}-${id.slice(-6).toUpperCase()}`;

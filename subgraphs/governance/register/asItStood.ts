import type { IsoDate } from '../../shared/dates.ts';
import type { RegisterChangeRecord } from './records.ts';

/**
 * S-14: an entry as it stood at the end of a day: what was changed later is taken back, the latest first. Null for a day before it
 * was there. The changes come in the order of their versions.
 */
export function asItStood<Row extends object>(
  row: Row,
  changes: readonly Pick<RegisterChangeRecord, 'on' | 'before'>[],
  asOf: IsoDate,
): Row | null {
  const later = changes.filter(({ on }) => on > asOf).reverse();
  if (later.some(({ before }) => before === null)) return null;
  return { ...row, ...Object.fromEntries(later.flatMap(({ before }) => Object.entries(before ?? {}))) };
}

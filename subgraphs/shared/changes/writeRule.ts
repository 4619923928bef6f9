import { isWithin } from '../divisionCode.ts';
import type { Reach } from '../reach.ts';

/** Whose a row is to change: staff by any one of its divisions, a resident and an institution by what names them. */
export interface WriteRule<Row> {
  readonly divisions: (row: Row) => readonly (string | null)[];
  /** Left out where no resident changes such rows. */
  readonly persons?: (row: Row) => readonly (string | null)[];
  /** Left out where no institution changes such rows. */
  readonly institutions?: (row: Row) => readonly (string | null)[];
}

/** Whether a row is in a caller's own reach for changing it (rules S-01, S-02). */
export function isReached<Row>(rule: WriteRule<Row>, row: Row, reach: Reach): boolean {
  switch (reach.by) {
    case 'everything':
      return true;
    case 'nothing':
      return false;
    case 'divisions':
      return rule
        .divisions(row)
        .some((division) => division !== null && reach.divisions.some((own) => isWithin(division, own)));
    case 'persons':
    case 'institutions':
      return (rule[reach.by]?.(row) ?? []).some((id) => id !== null && reach.ids.includes(id));
  }
}

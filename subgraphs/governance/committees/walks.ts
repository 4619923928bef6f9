import type { Filter } from '../../../store/collection.ts';
import { dateBounds } from '../../shared/arguments.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { subtreeOfArgument } from '../../shared/divisionCode.ts';
import type { Walk } from '../../shared/pages.ts';
import type { CommitteeFilter, ElectionFilter } from '../generated.ts';
import type { CommitteeRecord, ElectionRecord } from './records.ts';
import { usualSizeOn } from './rules.ts';

/** A list of committees; how large a community usually is hangs on the day. */
export type CommitteesWanted = CommitteeFilter & { readonly today: IsoDate };

/** Walks committees by division. */
export function walkCommittees(wanted: CommitteesWanted): Walk<CommitteeRecord> {
  const { divisionCode, kind, termEndsBefore, sizeFlag, today } = wanted;
  const { least, most } = usualSizeOn(today);
  const filter: Filter<CommitteeRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(kind && { kind }),
    ...(termEndsBefore && { termTo: { $lt: termEndsBefore } }),
    ...(sizeFlag && { households: sizeFlag === 'UNDER' ? { $lt: least } : { $gt: most } }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

/** Walks elections by division. */
export function walkElections({ divisionCode, state, kind, day }: ElectionFilter): Walk<ElectionRecord> {
  const days = dateBounds(day, 'filter.day');
  const filter: Filter<ElectionRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(state && { state }),
    ...(kind && { kind }),
    ...(days && { day: days }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

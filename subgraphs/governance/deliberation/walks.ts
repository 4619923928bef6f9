import type { Filter } from '../../../store/collection.ts';
import { dateBounds } from '../../shared/arguments.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { subtreeOfArgument } from '../../shared/divisionCode.ts';
import type { Walk } from '../../shared/pages.ts';
import type { DeliberationSessionFilter, MatterFilter, OutcomeFilter, PollFilter } from '../generated.ts';
import type { DeliberationSessionRecord, MatterRecord, OutcomeRecord, PollRecord } from './records.ts';

/** A filter that also needs to know what day it is. */
export type OnToday<ListFilter> = ListFilter & { readonly today: IsoDate };

const within = (code: string | null | undefined) =>
  code != null && { division: subtreeOfArgument(code, 'filter.divisionCode') };

/** Matters, by division. */
export function walkMatters(wanted: OnToday<MatterFilter>): Walk<MatterRecord> {
  const { state, category, divisionCode, proposedFrom, proposedTo, overdue, everydayMatter, today } = wanted;
  const proposed = dateBounds(
    { from: proposedFrom ?? null, to: proposedTo ?? null },
    'filter.proposedFrom, filter.proposedTo',
  );
  const filter: Filter<MatterRecord> = {
    ...(state && { state }),
    ...(category && { category }),
    ...within(divisionCode),
    ...(proposed && { proposedOn: proposed }),
    ...(everydayMatter != null && { everydayMatter }),
    ...(overdue === true && { dueOn: { $lt: today } }),
    ...(overdue === false && { $or: [{ dueOn: null }, { dueOn: { $gte: today } }] }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

/** Sessions, by division. */
export function walkSessions(wanted: DeliberationSessionFilter): Walk<DeliberationSessionRecord> {
  const { state, form, divisionCode, from, to } = wanted;
  const on = dateBounds({ from: from ?? null, to: to ?? null }, 'filter.from, filter.to');
  const filter: Filter<DeliberationSessionRecord> = {
    ...(state && { state }),
    ...(form && { form }),
    ...within(divisionCode),
    ...(on && { on }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

/** Outcomes, by division. One is late in the state that says so, or where the day has just passed. */
export function walkOutcomes({ state, divisionCode, overdue, today }: OnToday<OutcomeFilter>): Walk<OutcomeRecord> {
  const late: readonly Filter<OutcomeRecord>[] = [
    { state: 'OVERDUE' },
    { state: 'IMPLEMENTING', dueOn: { $lt: today } },
  ];
  const filter: Filter<OutcomeRecord> = {
    ...(state && { state }),
    ...within(divisionCode),
    ...(overdue === true && { $or: late }),
    ...(overdue === false && { $nor: late }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

/** Polls, by division. */
export function walkPolls({ state, divisionCode }: PollFilter): Walk<PollRecord> {
  return { filter: { ...(state && { state }), ...within(divisionCode) }, hint: 'division', orderBy: 'division' };
}

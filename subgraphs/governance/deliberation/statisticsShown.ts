import type { OutcomeState } from '../generated.ts';
import type { MatterFigure, OutcomeFigure, SessionFigure } from './statistics.ts';

/** A part of a whole; null of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Adds up what each item has. */
export const sumOf = <Item>(items: readonly Item[], amountOf: (item: Item) => number): number =>
  items.reduce((total, item) => total + amountOf(item), 0);

/** The middle of the days, the mean of the two middle ones when their number is even; null without any. */
export function medianOf(
  figures: readonly MatterFigure[],
  daysOf: (key: MatterFigure['_id']) => number | null,
): number | null {
  const days = figures
    .flatMap(({ _id, count }) => {
      const day = daysOf(_id);
      return day === null ? [] : Array.from({ length: count }, () => day);
    })
    .sort((a, b) => a - b);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How many matters are in each state and category that occurs. */
export function mattersCounted(figures: readonly MatterFigure[]) {
  const counts = new Map<string, { readonly key: MatterFigure['_id']; count: number }>();
  for (const { _id, count } of figures) {
    const name = `${_id.state} ${_id.category}`;
    const known = counts.get(name);
    if (known) known.count += count;
    else counts.set(name, { key: _id, count });
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, count }]) => ({ state: key.state, category: key.category, count }));
}

/** Sums over sessions. */
export const sessionsCounted = (figures: readonly SessionFigure[]) => ({
  count: sumOf(figures, ({ count }) => count),
  online: sumOf(figures, ({ _id, count }) => (_id.isOnline ? count : 0)),
  attended: sumOf(figures, ({ attended }) => attended),
  eligible: sumOf(figures, ({ eligible }) => eligible),
});

const steps: Readonly<Record<'adopted' | 'implemented' | 'fedBack' | 'published', readonly OutcomeState[]>> = {
  adopted: ['ADOPTED', 'IMPLEMENTING', 'OVERDUE', 'IMPLEMENTED', 'FED_BACK', 'PUBLISHED'],
  implemented: ['IMPLEMENTED', 'FED_BACK', 'PUBLISHED'],
  fedBack: ['FED_BACK', 'PUBLISHED'],
  published: ['PUBLISHED'],
};

/** G-11: each rate is of those that passed the step before. */
export function outcomeRates(figures: readonly OutcomeFigure[]) {
  const having = (states: readonly OutcomeState[]) =>
    sumOf(figures, ({ _id, count }) => (states.includes(_id.state) ? count : 0));
  const all = sumOf(figures, ({ count }) => count);
  return {
    outcomeCount: all,
    adoptionRate: shareOf(having(steps.adopted), all),
    implementationRate: shareOf(having(steps.implemented), having(steps.adopted)),
    feedbackRate: shareOf(having(steps.fedBack), having(steps.implemented)),
    publicationRate: shareOf(having(steps.published), having(steps.fedBack)),
  };
}

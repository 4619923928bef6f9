import type { Sort, Value } from '../collection.ts';
import { unsupported } from '../errors.ts';
import { compareValues, type Fields } from './order.ts';
import { emptyArray, stepsOf, valuesAt } from './paths.ts';

/** Takes documents in any order and gives back the first of them in order. */
export interface Sorter {
  readonly add: (document: Fields) => void;
  readonly finish: () => Fields[];
}

interface Ranked {
  readonly document: Fields;
  readonly ranks: readonly (Value | typeof emptyArray)[];
}

/** Checks a sort and makes sorters for it; each keeps no more than twice what is asked of it. */
export function compileSort(sort: Sort): (keep: number) => Sorter {
  const fields = Object.entries(sort).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw unsupported('a sort direction other than 1 and -1');
    return { path, steps: stepsOf(path), direction };
  });
  if (fields.length === 0) throw unsupported('a sort without fields');

  const compare = (left: Ranked, right: Ranked): number => {
    for (const [at, { direction }] of fields.entries()) {
      const order = compareRanks(left.ranks[at] ?? null, right.ranks[at] ?? null);
      if (order !== 0) return order * direction;
    }
    return 0;
  };

  return (keep) => {
    let kept: Ranked[] = [];
    return {
      add: (document) => {
        kept.push({
          document,
          ranks: fields.map(({ path, steps, direction }) => rankOf(document, path, steps, direction)),
        });
        if (kept.length >= 2 * keep + 1000) kept = kept.sort(compare).slice(0, keep);
      },
      finish: () =>
        kept
          .sort(compare)
          .slice(0, keep)
          .map(({ document }) => document),
    };
  };
}

// A list is ranked by its least element when ascending and by its greatest when descending.
function rankOf(
  document: Fields,
  path: string,
  steps: readonly string[],
  direction: 1 | -1,
): Value | typeof emptyArray {
  if (steps.length === 1) {
    const value = document[path];
    if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  }
  const { values } = valuesAt(document, steps);
  let best: Value | typeof emptyArray = values[0] ?? null;
  for (const value of values) if (compareRanks(value, best) * direction < 0) best = value;
  return best;
}

function compareRanks(left: Value | typeof emptyArray, right: Value | typeof emptyArray): number {
  if (left === emptyArray || right === emptyArray) return Number(right === emptyArray) - Number(left === emptyArray);
  return compareValues(left, right);
}

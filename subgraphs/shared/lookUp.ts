import type { Collection, Document, Filter } from '../../store/collection.ts';
import { allOf, boundOf, type Reach, type RowScope } from './reach.ts';

/** Finds rows by keys, those in the caller's reach alone: a row outside is not there (rule S-01). */
export type LookUp<Row> = (keys: readonly string[], reach: Reach) => Promise<readonly Row[]>;

/** How rows are found by a key. */
export interface LookUpPlan<Row extends Document> {
  /** Whose the rows are: no look-up can be made without saying it, and its query carries it. */
  readonly scope: RowScope<Row>;
  /** The field that holds the key, the row's own id unless told; the index named in `hint` begins with it. */
  readonly by?: string;
  readonly hint?: string;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  /** More rows than honestly carry one key; one where the key is unique. */
  readonly mostPerKey?: number;
  /** What else must hold of the rows. */
  readonly where?: Filter<Row>;
}

/** Makes a look-up of a collection. */
export function lookUp<Row extends Document>(
  collection: Collection<Row>,
  { scope, by = '_id', hint = '_id_', sort, mostPerKey = 1, where = {} }: LookUpPlan<Row>,
): LookUp<Row> {
  return async (keys, reach) => {
    const bound = boundOf(scope, reach);
    if (bound === null || keys.length === 0) return [];
    const wanted = { ...where, [by]: { $in: keys } } as unknown as Filter<Row>;
    const filter = allOf(wanted, bound.filter);
    return collection.find(filter, { hint, limit: keys.length * mostPerKey, ...(sort && { sort }) }).toArray();
  };
}

/** The same by either of two keys in one trip to the store: those found by the first come first. */
export function lookUpByEither<Row extends Document>(
  collection: Collection<Row>,
  scope: RowScope<Row>,
  keys: readonly [first: Key, second: Key],
): LookUp<Row> {
  return async (wanted, reach) => {
    const bound = boundOf(scope, reach);
    if (bound === null || wanted.length === 0) return [];
    const found = await collection.findEach(
      keys.map(({ by, hint }) => ({
        filter: allOf({ [by]: { $in: wanted } } as unknown as Filter<Row>, bound.filter),
        hint,
        limit: wanted.length,
      })),
    );
    return found.flat();
  };
}
type Key = Required<Pick<LookUpPlan<never>, 'by' | 'hint'>>;

/** The same look-ups with the reach of one caller, as loaders of one request ask. */
export const withinReach =
  (reach: Reach) =>
  <Row>(find: LookUp<Row>) =>
  (keys: readonly string[]): Promise<readonly Row[]> =>
    find(keys, reach);

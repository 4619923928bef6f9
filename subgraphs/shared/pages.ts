import { badInput } from '../../schema/errors.ts';
import type { Collection, Document, Filter } from '../../store/collection.ts';
import { loadByQuestion } from './loader.ts';
import { allOf, boundOf, type Reach, type RowScope, type ScopeRule } from './reach.ts';

const largestPage = 100;

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One page asked for: rows that a filter describes, so many, after a cursor. */
export interface PageQuery<ListFilter> extends PageArguments {
  readonly filter: ListFilter;
}

/** Rows of one page and whether more follow. `cursorOf` continues after a row. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly cursorOf: (row: Row) => string;
}

/** How a list is walked for a filter: on which index, ordered by which field (then by `_id`), keeping which rows. */
export interface Walk<Row extends Document> {
  readonly filter: Filter<Row>;
  readonly hint: string;
  /** Never null in a row; ascending unless `descending`. */
  readonly orderBy: keyof Row & string;
  readonly descending?: true;
}

/** Pages and counts of one list, many in one trip to the store. */
export interface List<Row, ListFilter> {
  /** Throws what is wrong with the arguments of a page, before anything is read. */
  readonly check: (query: PageQuery<ListFilter>) => void;
  readonly pages: (queries: readonly PageQuery<ListFilter>[], reach: Reach) => Promise<readonly Page<Row>[]>;
  readonly counts: (filters: readonly ListFilter[], reach: Reach) => Promise<readonly number[]>;
}

/**
 * Makes the list of a collection from the two decisions that differ: whose the rows are, which every query for pages and counts
 * then carries (rule S-01), and how to walk it for a filter. Where rows have several divisions, which of them are tested may hang
 * on the filter, so that the index walked is one that the test narrows.
 */
export function listOf<Row extends Document, ListFilter>(
  collection: Collection<Row>,
  scope: RowScope<Row> | ((filter: ListFilter) => ScopeRule<Row>),
  walkOf: (filter: ListFilter) => Walk<Row>,
): List<Row, ListFilter> {
  const scopeOf = typeof scope === 'function' ? scope : () => scope;
  const walkWithin = (filter: ListFilter, reach: Reach) => withinReach(walkOf(filter), scopeOf(filter), reach);
  return {
    check: (query) => void findQuery(walkOf(query.filter), query),
    pages: async (queries, reach) => {
      const walks = queries.map((query) => ({ walk: walkWithin(query.filter, reach), query }));
      const asked = walks.flatMap(({ walk, query }) => (walk === null ? [] : [findQuery(walk, query)]));
      const found = asked.length === 0 ? [] : [...(await collection.findEach(asked))];
      return walks.map(({ walk, query }) =>
        walk === null ? emptyPage : pageOf(found.shift() ?? [], query.first, walk),
      );
    },
    counts: async (filters, reach) => {
      const walks = filters.map((filter) => walkWithin(filter, reach));
      const asked = walks.flatMap((walk) => (walk === null ? [] : [{ filter: walk.filter, hint: walk.hint }]));
      const counted = asked.length === 0 ? [] : [...(await collection.countEach(asked))];
      return walks.map((walk) => (walk === null ? 0 : (counted.shift() ?? 0)));
    },
  };
}

const emptyPage = { rows: [], hasNextPage: false, cursorOf: () => '' } as const;

// Null where the caller reaches no row of the kind.
function withinReach<Row extends Document>(walk: Walk<Row>, scope: RowScope<Row>, reach: Reach): Walk<Row> | null {
  const bound = boundOf(scope, reach);
  return bound && { ...walk, filter: allOf(walk.filter, bound.filter), hint: bound.hint ?? walk.hint };
}

function findQuery<Row extends Document>(walk: Walk<Row>, { first, after }: PageArguments) {
  requirePageSize(first);
  const direction = walk.descending ? -1 : 1;
  const sort = walk.orderBy === '_id' ? { _id: direction } : { [walk.orderBy]: direction, _id: direction };
  const filter =
    after == null ? walk.filter : { $and: [walk.filter, rowsAfter(readCursor(after, walk.orderBy), walk)] };
  return { filter: filter as Filter<Row>, hint: walk.hint, sort: sort as Record<string, 1 | -1>, limit: first + 1 };
}

/** Throws `PAGE_TOO_LARGE` above 100 and `PAGE_SIZE_INVALID` below 1. */
export function requirePageSize(first: number): void {
  if (first > largestPage) throw badInput('PAGE_TOO_LARGE', 'first', 'ask for 100 rows at most and go on with "after"');
  if (first < 1) throw badInput('PAGE_SIZE_INVALID', 'first', 'ask for one row at least, and 100 at most');
}

function pageOf<Row extends Document>(found: readonly Row[], first: number, walk: Walk<Row>): Page<Row> {
  return {
    rows: found.slice(0, first),
    hasNextPage: found.length > first,
    cursorOf: (row) => writeCursor({ field: walk.orderBy, value: row[walk.orderBy] as CursorValue, id: row._id }),
  };
}

type CursorValue = string | number;

interface Cursor {
  readonly field: string;
  readonly value: CursorValue;
  readonly id: string;
}

// The bound on the ordered field alone lets an index begin there; the alternatives then drop the rows already seen.
function rowsAfter<Row extends Document>({ field, value, id }: Cursor, walk: Walk<Row>) {
  const [beyond, from] = walk.descending ? ['$lt', '$lte'] : ['$gt', '$gte'];
  if (field === '_id') return { _id: { [beyond as string]: id } };
  return {
    $and: [
      { [field]: { [from as string]: value } },
      { $or: [{ [field]: { [beyond as string]: value } }, { _id: { [beyond as string]: id } }] },
    ],
  };
}

function writeCursor({ field, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([field, value, id])).toString('base64url');
}

function readCursor(text: string, orderBy: string): Cursor {
  try {
    const [field, value, id, ...rest] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const wellFormed =
      field === orderBy && typeof id === 'string' && ['string', 'number'].includes(typeof value) && rest.length === 0;
    if (wellFormed) return { field, value, id };
  } catch {
    // Whatever it was, it is not ours; the error below says so.
  }
  throw badInput('CURSOR_INVALID', 'after', 'hand back a cursor of this same list, with the same filter, unchanged');
}

/** What a connection type resolves from: the page is read when its rows are asked for, the count when it is. */
export interface Connection<Row> {
  readonly edges: () => Promise<readonly Edge<Row>[]>;
  readonly pageInfo: () => Promise<{
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  }>;
  readonly totalCount: () => Promise<number>;
}

export interface Edge<Row> {
  readonly node: Row;
  readonly cursor: string;
}

/** What a list is served from within one request. */
export interface ListLoaders<Row, ListFilter> {
  readonly check: (query: PageQuery<ListFilter>) => void;
  readonly pages: { load(query: PageQuery<ListFilter>): Promise<Page<Row>> };
  readonly counts: { load(filter: ListFilter): Promise<number> };
}

/** This request's batching over a list, within its caller's reach. */
export function listLoaders<Row, ListFilter>(
  { check, pages, counts }: List<Row, ListFilter>,
  reach: Reach,
): ListLoaders<Row, ListFilter> {
  return {
    check,
    pages: loadByQuestion((queries: readonly PageQuery<ListFilter>[]) => pages(queries, reach)),
    counts: loadByQuestion((filters: readonly ListFilter[]) => counts(filters, reach)),
  };
}

/** A connection over one page of a list. Throws what is wrong with the arguments before anything is read. */
export function connectionOf<Row, ListFilter>(
  loaders: ListLoaders<Row, ListFilter>,
  filter: ListFilter,
  { first, after }: PageArguments,
): Connection<Row> {
  const query = { filter, first, after: after ?? null };
  loaders.check(query);
  const page = () => loaders.pages.load(query);
  return {
    edges: async () => {
      const { rows, cursorOf } = await page();
      return rows.map((node) => ({ node, cursor: cursorOf(node) }));
    },
    pageInfo: async () => {
      const { rows, hasNextPage, cursorOf } = await page();
      const [first, last] = [rows[0], rows.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: first === undefined ? null : cursorOf(first),
        endCursor: last === undefined ? null : cursorOf(last),
      };
    },
    totalCount: () => loaders.counts.load(filter),
  };
}

import type { Sort } from '../collection.ts';
import { StoreError, unknownIndex } from '../errors.ts';
import { addFilterFields } from '../query/aggregate.ts';
import { compileFilter, type Matches, type RawFilter } from '../query/match.ts';
import type { Fields } from '../query/order.ts';
import { type Bounds, boundsFor, walkFor } from './bounds.ts';
import type { StoredCollection } from './catalog.ts';
import { checkDocument, decodeSome } from './documents.ts';
import type { Index } from './indexes.ts';
import { decodeComponents } from './keys.ts';
import type { Entry, Reader } from './kv.ts';

/** How one query will be answered. */
export interface Plan {
  readonly collection: StoredCollection;
  readonly index: Index;
  readonly bounds: Bounds;
  /** What is left to check on each document; null when the bounds say it all. */
  readonly matches: Matches | null;
  readonly filterFields: ReadonlySet<string>;
  /** The fields read out of the index's own keys, when that is safe. */
  readonly keyFields: ReadonlySet<string> | null;
}

/** Plans a query on the index its caller names. */
export function planOn(collection: StoredCollection, hint: string, filter: RawFilter): Plan {
  const matches = compileFilter(filter); // before anything else: it refuses what no part of this store knows
  const index = hint === '_id_' ? collection.primary : collection.indexes.get(hint);
  if (index === undefined) throw unknownIndex(collection.name, hint);
  return makePlan(collection, index, boundsFor(index, filter), filter, matches);
}

/** Plans a write, whose caller names no index: `_id` first, else the index that most fields hold to values. */
export function planWrite(collection: StoredCollection, filter: RawFilter): Plan {
  const matches = compileFilter(filter);
  let index = collection.primary;
  let bounds = boundsFor(index, filter);
  if (!bounds.isNarrowed) {
    for (const other of collection.indexes.values()) {
      const candidate = boundsFor(other, filter);
      const isBetter = candidate.points.length > bounds.points.length || (candidate.isNarrowed && !bounds.isNarrowed);
      if (isBetter) [index, bounds] = [other, candidate];
    }
  }
  return makePlan(collection, index, bounds, filter, matches);
}

function makePlan(
  collection: StoredCollection,
  index: Index,
  bounds: Bounds,
  filter: RawFilter,
  matches: Matches,
): Plan {
  const filterFields = new Set<string>();
  addFilterFields(filter, filterFields);
  const isReadable =
    index !== collection.primary && index.multikey === 0 && index.components.every(({ steps }) => steps.length === 1);
  const keyFields = isReadable ? new Set(index.components.map(({ path }) => path)) : null;
  return { collection, index, bounds, matches: bounds.isExact ? null : matches, filterFields, keyFields };
}

/** Whether the index serves the sort, and in which direction; null when documents must be sorted afterwards. */
export const walkOf = ({ index, bounds }: Plan, sort: Sort | undefined) =>
  sort === undefined ? 'forwards' : walkFor(sort, index, bounds);

/** The index entries within the plan's bounds, each document once. */
export function* entriesOf(reader: Reader, { index, bounds }: Plan, isReverse: boolean): Iterable<Entry> {
  const ranges = isReverse ? bounds.ranges.toReversed() : bounds.ranges;
  if (bounds.arePoints && index.multikey === 0) {
    for (const { start } of ranges) {
      const value = reader.get(start);
      if (value !== undefined) yield { key: start, value };
    }
    return;
  }
  if (index.multikey === 0) {
    for (const { start, end } of ranges) yield* reader.range(start, end, isReverse);
    return;
  }
  const seen = new Set<string>();
  for (const { start, end } of ranges) {
    for (const entry of reader.range(start, end, isReverse)) {
      const id = entry.value.toString('latin1');
      if (seen.has(id)) continue;
      seen.add(id);
      yield entry;
    }
  }
}

/** The stored bytes of the document an entry leads to. */
export function bytesAt(reader: Reader, { collection, index }: Plan, entry: Entry): Buffer {
  const isDocument = index === collection.primary;
  const bytes = isDocument ? entry.value : reader.get(collection.primary.prefix + entry.value.toString('latin1'));
  if (bytes === undefined)
    throw new StoreError(
      'STORE_CORRUPT',
      `The index ${index.spec.name} of ${collection.name} names a document that is not there.`,
    );
  checkDocument(bytes, collection.name);
  return bytes;
}

/**
 * Makes the step that turns an entry into a document, or null where it does not match. What the key itself can tell is
 * read from the key, and the document is fetched only when it matters. `fields` are those wanted; null means all.
 */
export function documentReader(
  reader: Reader,
  plan: Plan,
  fields: ReadonlySet<string> | null,
): (entry: Entry) => Fields | null {
  const { matches, filterFields, keyFields } = plan;
  const isIn = (names: ReadonlySet<string>) => keyFields !== null && [...names].every((name) => keyFields.has(name));
  const checksKey = matches !== null && isIn(filterFields);
  const answersFromKey = fields !== null && isIn(fields) && (matches === null || checksKey);

  return (entry) => {
    const known = checksKey || answersFromKey ? fieldsOfKey(plan, entry) : null;
    if (known !== null && checksKey && !matches(known)) return null;
    if (known !== null && answersFromKey) return known;

    const bytes = bytesAt(reader, plan, entry);
    if (matches !== null && (known === null || !checksKey) && !matches(decodeSome(bytes, filterFields))) return null;
    return decodeSome(bytes, fields);
  };
}

function fieldsOfKey({ index }: Plan, entry: Entry): Fields | null {
  const values = decodeComponents(
    entry.key,
    index.prefix.length,
    index.components.map(({ direction }) => direction),
  );
  if (values === null) return null;
  const fields: Fields = {};
  for (const [at, { path }] of index.components.entries()) fields[path] = values[at] ?? null;
  return fields;
}

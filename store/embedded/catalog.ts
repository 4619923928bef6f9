import { isDeepStrictEqual } from 'node:util';
import type { CollectionSpec, IndexSpec } from '../collection.ts';
import { StoreError } from '../errors.ts';
import { type Index, indexOf } from './indexes.ts';
import type { Key } from './keys.ts';
import type { Reader } from './kv.ts';
import type { Overlay } from './overlay.ts';

/** A collection as the embedded store keeps it. */
export interface StoredCollection {
  readonly name: string;
  readonly number: number;
  /** `_id_`: its keys lead to the documents themselves, those of all other indexes to an `_id`. */
  readonly primary: Index;
  /** Every declared index by name, without `_id_`. */
  readonly indexes: Map<string, Index>;
}

interface CatalogEntry {
  readonly name: string;
  readonly number: number;
  readonly indexes: readonly { readonly number: number; readonly spec: IndexSpec }[];
}

/** What collections there are; kept under one key. */
export interface Catalog {
  readonly collections: readonly CatalogEntry[];
  /** Numbers are never given twice, so keys of a dropped collection cannot turn up in a new one. */
  readonly nextNumber: number;
  /** Dropped, but their keys are not all removed yet. */
  readonly dropped: readonly number[];
}

const catalogKey = '\0catalog';
const multikeyKey = (prefix: Key) => `\0multikey${prefix}`;

/** Reads the catalog; a new store has an empty one. */
export function readCatalog(reader: Reader): Catalog {
  const bytes = reader.get(catalogKey);
  if (bytes === undefined) return { collections: [], nextNumber: 1, dropped: [] };
  try {
    return JSON.parse(bytes.toString());
  } catch (error) {
    throw new StoreError(
      'STORE_CORRUPT',
      'The list of collections is damaged on disk; restore the data from a backup.',
      { cause: error },
    );
  }
}

/** Writes the catalog as part of a unit. */
export function writeCatalog(changes: Overlay, catalog: Catalog): void {
  changes.put(catalogKey, Buffer.from(JSON.stringify(catalog)));
}

/** What every key of a collection begins with; the first byte is never zero, which is ours. */
export const prefixOf = (collection: number): Key => String.fromCharCode(1 + (collection >> 8), collection & 0xff);

/** Makes the working form of one collection. */
export function openCollection(entry: CatalogEntry, reader: Reader): StoredCollection {
  const prefix = prefixOf(entry.number);
  const indexes = entry.indexes.map(({ number, spec }): [string, Index] => {
    const own = prefix + String.fromCharCode(number);
    return [spec.name, indexOf(spec, own, reader.get(multikeyKey(own))?.readInt32LE(0) ?? 0)];
  });
  const primary = indexOf({ name: '_id_', key: { _id: 1 }, unique: true }, `${prefix}\0`, 0);
  return { name: entry.name, number: entry.number, primary, indexes: new Map(indexes) };
}

/**
 * Notes that fields of an index have met arrays. The working form learns it at once, before the commit: believing it
 * too early costs a query a little, too late would cost it answers.
 */
export function noteMultikey(changes: Overlay, index: Index, multikey: number): void {
  if ((index.multikey | multikey) === index.multikey) {
    if (multikey === 0 || changes.get(multikeyKey(index.prefix))?.readInt32LE(0) === index.multikey) return;
  }
  index.multikey |= multikey;
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(index.multikey);
  changes.put(multikeyKey(index.prefix), bytes);
}

/** The catalog with this collection and its indexes in it, and what of it is new. */
export function declare(
  catalog: Catalog,
  spec: CollectionSpec,
): { catalog: Catalog; entry: CatalogEntry; fresh: readonly string[] } {
  const known = catalog.collections.find(({ name }) => name === spec.name);
  const indexes = [...(known?.indexes ?? [])];
  const fresh: string[] = [];
  for (const index of spec.indexes) {
    const existing = indexes.find((other) => other.spec.name === index.name);
    if (existing === undefined) {
      indexes.push({ number: 1 + Math.max(0, ...indexes.map(({ number }) => number)), spec: index });
      fresh.push(index.name);
    } else if (!isSame(existing.spec, index)) {
      throw new StoreError('INDEX_CONFLICT', `The index ${index.name} of ${spec.name} exists with other fields.`);
    }
  }
  const entry = { name: spec.name, number: known?.number ?? catalog.nextNumber, indexes };
  const others = catalog.collections.filter((other) => other !== known);
  const nextNumber = known === undefined ? catalog.nextNumber + 1 : catalog.nextNumber;
  return { catalog: { ...catalog, collections: [...others, entry], nextNumber }, entry, fresh };
}

const isSame = (left: IndexSpec, right: IndexSpec) =>
  isDeepStrictEqual(Object.entries(left.key), Object.entries(right.key)) && left.unique === right.unique;

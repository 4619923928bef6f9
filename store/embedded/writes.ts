import { StoreError } from '../errors.ts';
import type { Fields } from '../query/order.ts';
import { noteMultikey, type StoredCollection } from './catalog.ts';
import { encodeDocument } from './documents.ts';
import { type Index, keysIn } from './indexes.ts';
import { encodeComponent, type Key } from './keys.ts';
import type { Overlay } from './overlay.ts';

/** The part of a document's key that is its `_id`; index entries hold it to say where they lead. */
export function idPart(document: Fields): Key {
  if (typeof document._id !== 'string' || document._id === '') {
    throw new StoreError('INVALID_DOCUMENT', 'A document needs a string as its _id.');
  }
  return encodeComponent(document._id, 1);
}

/** Writes a new document and its index entries. */
export function insert(changes: Overlay, collection: StoredCollection, document: Fields): void {
  const id = idPart(document);
  const key = collection.primary.prefix + id;
  if (changes.get(key) !== undefined) throw duplicate(collection, collection.primary);
  changes.put(key, encodeDocument(document));
  const entry = Buffer.from(id, 'latin1');
  for (const index of collection.indexes.values()) {
    const { keys, multikey } = keysIn(index, document);
    noteMultikey(changes, index, multikey);
    for (const each of keys) enter(changes, collection, index, each, entry);
  }
}

/** Writes a changed document over the old one and moves the index entries that differ. Answers whether anything did. */
export function replace(
  changes: Overlay,
  collection: StoredCollection,
  old: Fields,
  oldBytes: Buffer,
  next: Fields,
): boolean {
  const bytes = encodeDocument(next);
  if (bytes.equals(oldBytes)) return false;
  const id = idPart(next);
  changes.put(collection.primary.prefix + id, bytes);
  const entry = Buffer.from(id, 'latin1');
  for (const index of collection.indexes.values()) {
    const before = keysIn(index, old).keys;
    const { keys: after, multikey } = keysIn(index, next);
    if (before.length === 1 && after.length === 1 && before[0] === after[0]) continue;
    noteMultikey(changes, index, multikey);
    for (const key of before) if (!after.includes(key)) changes.remove(key);
    for (const key of after) if (!before.includes(key)) enter(changes, collection, index, key, entry);
  }
  return true;
}

/** Removes a document and its index entries. */
export function erase(changes: Overlay, collection: StoredCollection, document: Fields): void {
  changes.remove(collection.primary.prefix + idPart(document));
  for (const index of collection.indexes.values()) for (const key of keysIn(index, document).keys) changes.remove(key);
}

/** Adds the entries of one document to an index that is being built. */
export function addToIndex(changes: Overlay, collection: StoredCollection, index: Index, document: Fields): void {
  const { keys, multikey } = keysIn(index, document);
  noteMultikey(changes, index, multikey);
  const entry = Buffer.from(idPart(document), 'latin1');
  for (const key of keys) enter(changes, collection, index, key, entry);
}

function enter(changes: Overlay, collection: StoredCollection, index: Index, key: Key, entry: Buffer): void {
  if (index.isUnique && changes.get(key) !== undefined) throw duplicate(collection, index);
  changes.put(key, entry);
}

function duplicate(collection: StoredCollection, index: Index): StoreError {
  const fields = Object.keys(index.spec.key).join(', ');
  return new StoreError('DUPLICATE_KEY', `${collection.name} already holds a document with the same ${fields}.`, {
    keyPattern: index.spec.key,
  });
}

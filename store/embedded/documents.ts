import { crc32 } from 'node:zlib';
import { BSONError, serialize } from 'bson';
import type { Value } from '../collection.ts';
import { StoreError } from '../errors.ts';
import { valueIn } from '../query/match.ts';
import type { Fields } from '../query/order.ts';

/**
 * A stored document: four bytes of checksum, then BSON as the driver would send it. Reading is done here rather than by
 * `bson`, because a scan wants two fields out of twenty and can step over the others.
 */
const checksumSize = 4;

/** Writes a document out as BSON with its checksum in front. */
export function encodeDocument(document: object): Buffer {
  const fields = valueIn(document);
  let bson: Uint8Array;
  try {
    bson = serialize(fields as Fields, { ignoreUndefined: true }); // valueIn gives fields for an object that is none of the leaf types
  } catch (error) {
    if (error instanceof BSONError || error instanceof RangeError)
      throw new StoreError('INVALID_DOCUMENT', undefined, { cause: error });
    throw error;
  }
  const bytes = Buffer.allocUnsafe(checksumSize + bson.length);
  bytes.writeUInt32LE(crc32(bson), 0);
  bytes.set(bson, checksumSize);
  return bytes;
}

/** Fails with `STORE_CORRUPT` when the bytes are not the ones that were written. */
export function checkDocument(bytes: Buffer, collection: string): void {
  if (bytes.length > checksumSize && crc32(bytes.subarray(checksumSize)) === bytes.readUInt32LE(0)) return;
  throw new StoreError(
    'STORE_CORRUPT',
    `A document of ${collection} is damaged on disk; restore the data from a backup.`,
  );
}

/** Reads a whole document back. */
export const decodeDocument = (bytes: Buffer): Fields => readFields(bytes, checksumSize, null);

/** Reads only some of the top-level fields back; null means all. */
export const decodeSome = (bytes: Buffer, only: ReadonlySet<string> | null): Fields =>
  readFields(bytes, checksumSize, only);

const bsonType = {
  double: 1,
  string: 2,
  document: 3,
  array: 4,
  boolean: 8,
  date: 9,
  null: 10,
  int32: 16,
  int64: 18,
} as const;

function readFields(bytes: Buffer, start: number, only: ReadonlySet<string> | null): Fields {
  const fields: Fields = {};
  let left = only === null ? Number.POSITIVE_INFINITY : only.size;
  let at = start + 4;
  for (let type = bytes[at]; type !== 0 && type !== undefined; type = bytes[at]) {
    const nameEnd = endOfName(bytes, at + 1);
    const name = nameAt(bytes, at + 1, nameEnd);
    at = nameEnd + 1;
    const size = sizeAt(bytes, type, at);
    if (only === null || only.has(name)) {
      fields[name] = readValue(bytes, type, at);
      if (--left === 0) break;
    }
    at += size;
  }
  return fields;
}

function readList(bytes: Buffer, start: number): Value[] {
  const list: Value[] = [];
  let at = start + 4;
  for (let type = bytes[at]; type !== 0 && type !== undefined; type = bytes[at]) {
    at = endOfName(bytes, at + 1) + 1;
    list.push(readValue(bytes, type, at));
    at += sizeAt(bytes, type, at);
  }
  return list;
}

function readValue(bytes: Buffer, type: number, at: number): Value {
  switch (type) {
    case bsonType.string:
      return bytes.toString('utf8', at + 4, at + 3 + bytes.readInt32LE(at));
    case bsonType.int32:
      return bytes.readInt32LE(at);
    case bsonType.double:
      return bytes.readDoubleLE(at);
    case bsonType.document:
      return readFields(bytes, at, null);
    case bsonType.array:
      return readList(bytes, at);
    case bsonType.boolean:
      return bytes[at] === 1;
    case bsonType.null:
      return null;
    case bsonType.date:
      return new Date(Number(bytes.readBigInt64LE(at)));
    case bsonType.int64:
      return Number(bytes.readBigInt64LE(at));
    default:
      throw unknownType();
  }
}

function sizeAt(bytes: Buffer, type: number, at: number): number {
  switch (type) {
    case bsonType.string:
      return 4 + bytes.readInt32LE(at);
    case bsonType.int32:
      return 4;
    case bsonType.document:
    case bsonType.array:
      return bytes.readInt32LE(at);
    case bsonType.boolean:
      return 1;
    case bsonType.null:
      return 0;
    case bsonType.double:
    case bsonType.date:
    case bsonType.int64:
      return 8;
    default:
      throw unknownType();
  }
}

const unknownType = () => new StoreError('STORE_CORRUPT', 'A document on disk holds a value of an unknown type.');

function endOfName(bytes: Buffer, from: number): number {
  let end = from;
  while (bytes[end] !== 0 && end < bytes.length) end++;
  return end;
}

// The same few names come again in every document: looked up by length, first and last byte before they are read anew.
const names: (string | undefined)[] = [];

function nameAt(bytes: Buffer, start: number, end: number): string {
  const slot = (((end - start) & 31) << 10) | (((bytes[start] ?? 0) & 31) << 5) | ((bytes[end - 1] ?? 0) & 31);
  const known = names[slot];
  if (known !== undefined && isNameAt(bytes, start, end, known)) return known;
  const name = bytes.toString('utf8', start, end);
  if (name.length === end - start) names[slot] = name; // one byte per character, or the comparison above would not hold
  return name;
}

function isNameAt(bytes: Buffer, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}

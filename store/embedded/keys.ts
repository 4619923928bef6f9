import { createHash } from 'node:crypto';
import type { Direction, Value } from '../collection.ts';
import { type Fields, isList } from '../query/order.ts';
import { emptyArray } from '../query/paths.ts';

/**
 * Keys whose bytes sort as their values do. A key is a string of which each character is one byte: such strings join,
 * compare and serve in maps without a copy, and LMDB's encoder writes them byte by byte.
 *
 * A value is a type byte and a payload that ends by itself, so that keys of several values sort field by field. In a
 * descending field every byte is inverted. No key holds 0xFF after a complete value, hence `key + afterAll` lies after
 * every key that begins with `key`.
 */
export type Key = string;

export const afterAll = '\xff';

export const typeByte = {
  emptyArray: '\x05',
  null: '\x10',
  number: '\x20',
  string: '\x30',
  object: '\x40',
  array: '\x50',
  boolean: '\x60',
  date: '\x70',
} as const;

// LMDB refuses keys over 1,978 bytes. A longer value keeps its first bytes (and so nearly its place in the order)
// and a hash of all of them, which keeps equality.
const longest = 300;

/** One value as it stands in an index key. */
export function encodeComponent(value: Value | typeof emptyArray, direction: Direction): Key {
  const ascending = value === emptyArray ? typeByte.emptyArray : shorten(value);
  return direction === 1 ? ascending : invert(ascending);
}

/** True when the value is too long to stand in a key whole, so that its order there is only roughly right. */
export const isTooLong = (value: Value) => encodeValue(value).length > longest;

function shorten(value: Value): Key {
  const whole = encodeValue(value);
  if (whole.length <= longest) return whole;
  return `${whole.slice(0, longest)}\0\x02${createHash('sha256').update(whole, 'latin1').digest().toString('latin1', 0, 16)}`;
}

/** A value of any length, exactly: equal values and only they have equal encodings. */
export function encodeValue(value: Value | undefined): Key {
  if (typeof value === 'string') return `${typeByte.string}${escaped(bytesOf(value))}\0\x01`;
  if (typeof value === 'number') return typeByte.number + encodeNumber(value);
  if (value === null || value === undefined) return typeByte.null;
  if (typeof value === 'boolean') return typeByte.boolean + (value ? '\x01' : '\0');
  if (value instanceof Date) return typeByte.date + encodeNumber(value.getTime());
  if (isList(value)) return `${typeByte.array}${value.map(encodeValue).join('')}\0`;
  return encodeFields(value);
}

function encodeFields(fields: Readonly<Fields>): Key {
  let key: Key = typeByte.object;
  for (const name in fields) {
    if (fields[name] === undefined) continue;
    const value = encodeValue(fields[name]);
    key += `${value.charAt(0)}${escaped(bytesOf(name))}\0\x01${value}`;
  }
  return `${key}\0`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to find bytes that need care
const needsNoCare = /^[\x01-\x7f]*$/;

function bytesOf(text: string): string {
  return needsNoCare.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

const escaped = (bytes: string) => (bytes.includes('\0') ? bytes.replaceAll('\0', '\0\xff') : bytes);

const eight = new DataView(new ArrayBuffer(8));

// A double's bits sort as the number does once the sign bit is flipped, and all bits when it was set. NaN comes first.
function encodeNumber(number: number): string {
  if (Number.isNaN(number)) return '\0\0\0\0\0\0\0\0';
  eight.setFloat64(0, number === 0 ? 0 : number);
  const high = eight.getUint32(0);
  const low = eight.getUint32(4);
  return high >>> 31 ? fourBytes(~high) + fourBytes(~low) : fourBytes(high ^ 0x80000000) + fourBytes(low);
}

const fourBytes = (word: number) =>
  String.fromCharCode(word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff);

function invert(key: Key): Key {
  let inverted = '';
  for (let at = 0; at < key.length; at++) inverted += String.fromCharCode(0xff - key.charCodeAt(at));
  return inverted;
}

/** The first byte of every value of the type in a field of this direction. */
export const firstByte = (type: keyof typeof typeByte, direction: Direction) =>
  direction === 1 ? typeByte[type] : invert(typeByte[type]);

/** The key right after every key that begins with this one byte. */
export const nextByte = (byte: string) => String.fromCharCode(byte.charCodeAt(0) + 1);

/**
 * Reads values back out of a key, or null where the key cannot tell them: null may be a missing field, and a long or
 * nested value is not kept whole.
 */
export function decodeComponents(key: Key, from: number, directions: readonly Direction[]): readonly Value[] | null {
  const values: Value[] = [];
  let at = from;
  for (const direction of directions) {
    const flip = direction === 1 ? 0 : 0xff;
    const type = String.fromCharCode(key.charCodeAt(at) ^ flip);
    at++;
    if (type === typeByte.number || type === typeByte.date) {
      const number = decodeNumber(key, at, flip);
      values.push(type === typeByte.date ? new Date(number) : number);
      at += 8;
    } else if (type === typeByte.boolean) {
      values.push((key.charCodeAt(at) ^ flip) === 1);
      at++;
    } else if (type === typeByte.string) {
      const end = endOfString(key, at, flip);
      if (end < 0) return null;
      const bytes = flip === 0 ? key.slice(at, end) : invert(key.slice(at, end));
      values.push(needsNoCare.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8'));
      at = end + 2;
    } else return null;
  }
  return values;
}

// -1 for a string that was shortened or holds a zero byte.
function endOfString(key: Key, from: number, flip: number): number {
  const end = key.indexOf(flip === 0 ? '\0' : '\xff', from);
  return (key.charCodeAt(end + 1) ^ flip) === 1 ? end : -1;
}

function decodeNumber(key: Key, at: number, flip: number): number {
  const isPositive = (key.charCodeAt(at) ^ flip) >= 0x80;
  for (let byte = 0; byte < 8; byte++) {
    const bits = key.charCodeAt(at + byte) ^ flip;
    eight.setUint8(byte, isPositive ? (byte === 0 ? bits ^ 0x80 : bits) : bits ^ 0xff);
  }
  return eight.getFloat64(0);
}

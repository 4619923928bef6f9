import type { Value } from '../collection.ts';

/** A document or sub-document as plain fields. */
export type Fields = { [field: string]: Value };

/** True for a sub-document: neither null nor an array nor a date. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Arrays of the `Value` type, which TypeScript's own check loses when they are readonly. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

const rankOfType: Record<string, number> = { number: 2, string: 3, boolean: 6 };

/** Values of different types compare by type: null, number, string, document, array, boolean, date. */
export function typeRank(value: Value | undefined): number {
  if (value === undefined || value === null) return 1;
  if (typeof value !== 'object') return rankOfType[typeof value] ?? 0;
  if (value instanceof Date) return 7;
  return Array.isArray(value) ? 5 : 4;
}

/** The order MongoDB sorts by; missing counts as null. Negative when `left` comes first. */
export function compareValues(left: Value | undefined, right: Value | undefined): number {
  const rank = typeRank(left) - typeRank(right);
  if (rank !== 0) return rank;
  if (typeof left === 'string' && typeof right === 'string') return compareStrings(left, right);
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime();
  if (typeof left === 'boolean') return Number(left) - Number(right);
  if (isList(left) && isList(right)) return compareLists(left, right);
  if (isFields(left) && isFields(right)) return compareFields(left, right);
  return 0;
}

// NaN comes before every other number and equals itself.
function compareNumbers(left: number, right: number): number {
  if (left < right) return -1;
  if (left > right) return 1;
  if (left === right) return 0;
  return Number(Number.isNaN(right)) - Number(Number.isNaN(left));
}

// By code point, as UTF-8 bytes compare: only surrogates (above U+FFFF) and U+E000..U+FFFF trade places with UTF-16.
function compareStrings(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return weight(a) - weight(b);
  }
  return left.length - right.length;
}

const weight = (unit: number) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);

function compareLists(left: readonly Value[], right: readonly Value[]): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const order = compareValues(left[at], right[at]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareFields(left: Fields, right: Fields): number {
  const ours = Object.keys(left).filter((name) => left[name] !== undefined);
  const theirs = Object.keys(right).filter((name) => right[name] !== undefined);
  const length = Math.min(ours.length, theirs.length);
  for (let at = 0; at < length; at++) {
    const a = ours[at] ?? '';
    const b = theirs[at] ?? '';
    const order = typeRank(left[a]) - typeRank(right[b]) || compareStrings(a, b) || compareValues(left[a], right[b]);
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
}

import type { Sort, Value } from '../collection.ts';
import { filtersIn, isOperators, type RawFilter, valueIn } from '../query/match.ts';
import { isFields, isList, typeRank } from '../query/order.ts';
import type { Component, Index } from './indexes.ts';
import { afterAll, encodeComponent, firstByte, isTooLong, type Key, nextByte, type typeByte } from './keys.ts';

/** Keys from `start` up to but not including `end`. */
export interface KeyRange {
  readonly start: Key;
  readonly end: Key;
}

/** Where in an index the answers to a filter lie. */
export interface Bounds {
  /** In order and apart from each other. */
  readonly ranges: readonly KeyRange[];
  /** True when a document's key lies within exactly if the document matches: nothing is left to check. */
  readonly isExact: boolean;
  /** True when every range is a single whole key. */
  readonly arePoints: boolean;
  /** False when nothing of the filter narrows the index: a scan. */
  readonly isNarrowed: boolean;
  /** For each field of the index that is held to values, how many. */
  readonly points: readonly number[];
  /** True when no document has two keys within: every array field is held to one element. */
  readonly meetsEachOnce: boolean;
}

/** One requirement a filter makes of a path. */
interface Requirement {
  readonly operator: string;
  readonly operand: unknown;
  /** False for one that only narrows and must be checked again on the document. */
  readonly isWhole: boolean;
}

// Beyond this many combinations of `$in` lists, walking further is cheaper than so many seeks.
const mostRanges = 5000;

/** Computes bounds over an index: values for its first fields, then at most one range. */
export function boundsFor(index: Index, filter: RawFilter): Bounds {
  const requirements = new Map<string, Requirement[]>();
  let open = collect(filter, '', true, requirements); // how many requirements bounds do not yet answer for
  let prefixes: Key[] = [index.prefix];
  const points: number[] = [];
  let tail: Tail | null = null;

  for (const [at, component] of index.components.entries()) {
    const isMulti = (index.multikey & (1 << at)) !== 0;
    const asked = requirements.get(component.path) ?? [];
    const held = asked.find((requirement) => valuesOf(requirement) !== null);
    const values = held === undefined ? null : valuesOf(held);
    if (held === undefined || values === null) {
      tail = rangeOf(asked, component, isMulti);
      if (tail !== null) open -= tail.answered;
      break;
    }
    const ends = [...new Set(values.map((value) => encodeComponent(value, component.direction)))];
    if (prefixes.length * ends.length > mostRanges) break;
    prefixes = prefixes.flatMap((prefix) => ends.map((end) => prefix + end));
    points.push(ends.length);
    // One element, not null, has exactly one key in every document that holds it; null also stands for missing ones.
    const isElement = values.length === 1 && values[0] !== null;
    if (held.isWhole && (!isMulti || isElement)) open--;
  }

  const ranges = prefixes.map((prefix) =>
    tail === null ? { start: prefix, end: prefix + afterAll } : { start: prefix + tail.start, end: prefix + tail.end },
  );
  ranges.sort((left, right) => (left.start < right.start ? -1 : 1));
  return {
    ranges,
    isExact: open === 0,
    arePoints: tail === null && points.length === index.components.length,
    isNarrowed: points.length > 0 || tail !== null,
    points,
    meetsEachOnce: index.components.every((_, at) => (index.multikey & (1 << at)) === 0 || points[at] === 1),
  };
}

// Answers how many requirements there are, those no index can answer included.
function collect(filter: RawFilter, within: string, isWhole: boolean, into: Map<string, Requirement[]>): number {
  let count = 0;
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and') {
      for (const part of filtersIn(name, condition)) count += collect(part, within, isWhole, into);
      continue;
    }
    if (name.startsWith('$')) {
      count++;
      continue;
    }
    const path = within + name;
    const asked = into.get(path) ?? [];
    into.set(path, asked);
    if (!isOperators(condition)) {
      asked.push({ operator: '$eq', operand: condition, isWhole });
      count++;
      continue;
    }
    for (const [operator, operand] of Object.entries(condition)) {
      count++;
      if (operator !== '$elemMatch') asked.push({ operator, operand, isWhole: isWhole && operator !== '$all' });
      else if (isFields(operand)) collectElement(operand, path, into);
    }
  }
  return count;
}

function collectElement(condition: RawFilter, path: string, into: Map<string, Requirement[]>): void {
  if (!isOperators(condition)) collect(condition, `${path}.`, false, into);
  else collect({ [path]: condition }, '', false, into);
}

/** The values a requirement allows, when they are few and each stands whole in the index. */
function valuesOf({ operator, operand }: Requirement): readonly Value[] | null {
  const given: unknown = operator === '$all' && Array.isArray(operand) && operand.length > 0 ? [operand[0]] : operand;
  if (operator !== '$eq' && operator !== '$in' && operator !== '$all') return null;
  const values = operator === '$eq' ? [valueIn(given)] : Array.isArray(given) ? given.map(valueIn) : null;
  // A list may be meant whole or as one element: the index holds only elements.
  return values === null || values.some(isList) ? null : values;
}

interface Tail extends KeyRange {
  readonly answered: number;
}

interface Limit {
  readonly value: Value;
  readonly isInclusive: boolean;
}

function rangeOf(asked: readonly Requirement[], component: Component, isMulti: boolean): Tail | null {
  const lower = limitIn(asked, '$gt', '$gte');
  const upper = limitIn(asked, '$lt', '$lte');
  const first = lower ?? upper;
  if (first === null) return prefixRange(asked, component);
  // Different elements of an array may satisfy the two bounds, so only one of them may narrow.
  const useUpper = upper !== null && (lower === null || (!isMulti && typeRank(upper.value) === typeRank(lower.value)));
  const tail = encodeRange(component, first.value, lower, useUpper ? upper : null);
  const used = [lower, useUpper ? upper : null].filter((limit) => limit !== null);
  return { ...tail, answered: isMulti ? 0 : used.filter((limit) => limit.isWhole).length };
}

function limitIn(
  asked: readonly Requirement[],
  exclusive: string,
  inclusive: string,
): (Limit & { isWhole: boolean }) | null {
  for (const { operator, operand, isWhole } of asked) {
    if (operator !== exclusive && operator !== inclusive) continue;
    const value = valueIn(operand);
    if (typeOf(value) === null || Number.isNaN(value) || isTooLong(value)) continue;
    return { value, isInclusive: operator === inclusive, isWhole };
  }
  return null;
}

// Ranges stay within the type of their bound; only types whose whole span is simple are taken.
function typeOf(value: Value): keyof typeof typeByte | null {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return value instanceof Date ? 'date' : null;
}

function encodeRange({ direction }: Component, example: Value, lower: Limit | null, upper: Limit | null): KeyRange {
  const type = typeOf(example) ?? 'null';
  // NaN sorts before every number but is below none.
  const low = lower ?? (type === 'number' ? { value: Number.NEGATIVE_INFINITY, isInclusive: true } : null);
  const [from, to] = direction === 1 ? [low, upper] : [upper, low];
  const byte = firstByte(type, direction);
  const start = from === null ? byte : encodeComponent(from.value, direction) + (from.isInclusive ? '' : afterAll);
  const end = to === null ? nextByte(byte) : encodeComponent(to.value, direction) + (to.isInclusive ? afterAll : '');
  if (end < start) return { start, end: start };
  return { start, end };
}

const literalPrefix = /^\^([\p{L}\p{N} _:/-]+)(.?)/u;

// `^420106` narrows to the strings that begin so; the pattern itself is still checked.
function prefixRange(asked: readonly Requirement[], component: Component): Tail | null {
  const pattern = asked.find(({ operator }) => operator === '$regex')?.operand;
  if (typeof pattern !== 'string' || asked.some(({ operator }) => operator === '$options') || pattern.includes('|'))
    return null;
  const [, literal = '', next = ''] = literalPrefix.exec(pattern) ?? [];
  const certain = '*?{'.includes(next) && next !== '' ? [...literal].slice(0, -1).join('') : literal;
  if (certain === '' || isTooLong(certain)) return null;
  const from = encodeComponent(certain, component.direction).slice(0, -2);
  return { start: from, end: from + afterAll + afterAll, answered: 0 }; // twice: an inverted string may end in 0xFF
}

/** Whether walking the ranges in order, or backwards, meets the documents in the order of the sort. */
export function walkFor(sort: Sort, index: Index, { points }: Bounds): 'forwards' | 'backwards' | null {
  const isFixed = (at: number) => points[at] === 1;
  const fixed = new Set(
    index.components.filter((_, at) => isFixed(at) && !(index.multikey & (1 << at))).map(({ path }) => path),
  );
  let at = 0;
  let turn = 0;
  for (const [path, direction] of Object.entries(sort)) {
    while (isFixed(at) && index.components[at]?.path !== path) at++;
    const component = index.components[at];
    if (component?.path !== path) {
      if (fixed.has(path)) continue;
      return null;
    }
    if (index.multikey & (1 << at)) return null;
    at++;
    if (isFixed(at - 1)) continue;
    if (turn !== 0 && turn !== component.direction * direction) return null;
    turn = component.direction * direction;
  }
  return turn === -1 ? 'backwards' : 'forwards';
}

import type { Value } from '../collection.ts';
import { unsupported } from '../errors.ts';
import { compareValues, type Fields, isFields, isList, typeRank } from './order.ts';
import { someAt, stepsOf } from './paths.ts';

/** A filter as it arrives: plain data, checked here and nowhere else. */
export type RawFilter = Readonly<Record<string, unknown>>;

export type Matches = (document: Fields) => boolean;
type Test = (value: Value | undefined) => boolean;

/** Compiles a filter once, so that a scan pays only for the comparisons. Throws `UNSUPPORTED_QUERY` for what it does not know. */
export function compileFilter(filter: RawFilter): Matches {
  const parts: Matches[] = [];
  for (const [name, condition] of Object.entries(filter)) {
    if (name.startsWith('$')) parts.push(compileCombination(name, condition));
    else parts.push(...compileCondition(stepsOf(name), condition));
  }
  const [first, second] = parts;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  return (document) => {
    for (const part of parts) if (!part(document)) return false;
    return true;
  };
}

function compileCombination(name: string, condition: unknown): Matches {
  if (name !== '$and' && name !== '$or' && name !== '$nor') throw unsupported(`the filter operator ${name}`);
  const parts = filtersIn(name, condition).map(compileFilter);
  if (name === '$and') return (document) => parts.every((part) => part(document));
  if (name === '$or') return (document) => parts.some((part) => part(document));
  return (document) => !parts.some((part) => part(document));
}

/** The filters that `$and`, `$or` or `$nor` combines. */
export function filtersIn(name: string, condition: unknown): readonly RawFilter[] {
  if (!Array.isArray(condition) || condition.length === 0) throw unsupported(`${name} without a list of filters`);
  for (const part of condition) if (!isFields(part)) throw unsupported(`${name} over something that is no filter`);
  return condition;
}

/** True when every name in it is an operator; throws when operators and fields are mixed. */
export function isOperators(condition: unknown): condition is RawFilter {
  if (!isFields(condition)) return false;
  const names = Object.keys(condition);
  const operators = names.filter((name) => name.startsWith('$')).length;
  if (operators > 0 && operators < names.length) throw unsupported('operators and fields side by side in a condition');
  return operators > 0;
}

function compileCondition(steps: readonly string[], condition: unknown): readonly Matches[] {
  if (!isOperators(condition)) return [atPath(steps, withElements(equals(valueIn(condition))))];
  if ('$options' in condition && !('$regex' in condition)) throw unsupported('$options without $regex');
  return Object.entries(condition)
    .filter(([name]) => name !== '$options')
    .map(([name, operand]) => compileOperator(steps, name, operand, condition));
}

function compileOperator(steps: readonly string[], name: string, operand: unknown, all: RawFilter): Matches {
  switch (name) {
    case '$eq':
      return atPath(steps, withElements(equals(valueIn(operand))));
    case '$ne':
      return not(atPath(steps, withElements(equals(valueIn(operand)))));
    case '$in':
      return atPath(steps, withElements(oneOf(valuesIn(name, operand))));
    case '$nin':
      return not(atPath(steps, withElements(oneOf(valuesIn(name, operand)))));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return atPath(steps, withElements(compares(name, valueIn(operand))));
    case '$exists': {
      if (typeof operand !== 'boolean') throw unsupported('$exists with anything but true or false');
      const exists = atPath(steps, (value) => value !== undefined);
      return operand ? exists : not(exists);
    }
    case '$regex':
      return atPath(steps, withElements(matchesPattern(operand, all.$options)));
    case '$size':
      if (typeof operand !== 'number') throw unsupported('$size with anything but a number');
      return atPath(steps, (value) => isList(value) && value.length === operand);
    case '$all': {
      const tests = valuesIn(name, operand).map((value) => atPath(steps, withElements(equals(value))));
      return (document) => tests.length > 0 && tests.every((test) => test(document));
    }
    case '$elemMatch': {
      const test = compileElement(operand);
      return atPath(steps, (value) => isList(value) && value.some(test));
    }
    default:
      throw unsupported(`the filter operator ${name}`);
  }
}

/** Compiles what one array element is held against: operators on itself, or a filter over its fields. */
export function compileElement(condition: unknown): (element: Value) => boolean {
  if (!isFields(condition)) throw unsupported('$elemMatch without a condition');
  if (isOperators(condition)) {
    const tests = compileCondition(['element'], condition);
    return (element) => tests.every((test) => test({ element }));
  }
  const matches = compileFilter(condition);
  return (element) => isFields(element) && matches(element);
}

function atPath(steps: readonly string[], test: Test): Matches {
  const [field = '', second] = steps;
  if (second === undefined) return (document) => test(document[field]);
  return (document) => someAt(document, steps, 0, test);
}

const not =
  (matches: Matches): Matches =>
  (document) =>
    !matches(document);

const withElements =
  (test: Test): Test =>
  (value) =>
    test(value) || (isList(value) && value.some(test));

/** Equality as MongoDB has it: null equals missing, NaN equals itself, sub-documents compare field by field in order. */
export function equals(wanted: Value): Test {
  if (wanted === null) return (value) => value === null || value === undefined;
  if (typeof wanted === 'object' || Number.isNaN(wanted)) return (value) => compareValues(value, wanted) === 0;
  return (value) => value === wanted;
}

function oneOf(wanted: readonly Value[]): Test {
  const simple = new Set<Value | undefined>();
  const tests: Test[] = [];
  for (const value of wanted) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') simple.add(value);
    else tests.push(equals(value));
  }
  return (value) => simple.has(value) || tests.some((test) => test(value));
}

function compares(name: '$gt' | '$gte' | '$lt' | '$lte', bound: Value): Test {
  const rank = typeRank(bound);
  const keeps = keepsOrder[name];
  const isNaNBound = Number.isNaN(bound);
  return (value) => {
    if (typeRank(value) !== rank) return false;
    if (Number.isNaN(value) !== isNaNBound) return false; // NaN is neither above nor below any number
    return keeps(compareValues(value, bound));
  };
}

const keepsOrder = {
  $gt: (order: number) => order > 0,
  $gte: (order: number) => order >= 0,
  $lt: (order: number) => order < 0,
  $lte: (order: number) => order <= 0,
};

function matchesPattern(pattern: unknown, options: unknown): Test {
  if (typeof pattern !== 'string') throw unsupported('$regex with anything but a string');
  if (options !== undefined && options !== 'i' && options !== '') throw unsupported("$options other than 'i'");
  const expression = patternOf(pattern, options === 'i' ? 'i' : '');
  return (value) => typeof value === 'string' && expression.test(value);
}

function patternOf(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, `${flags}u`);
  } catch {
    throw unsupported('a $regex that is not a regular expression');
  }
}

function valuesIn(name: string, operand: unknown): readonly Value[] {
  if (!Array.isArray(operand)) throw unsupported(`${name} without a list`);
  return operand.map(valueIn);
}

/** Checks that something given as a value is one; a regular expression, an `undefined` or a class instance is not. */
export function valueIn(given: unknown): Value {
  if (given === null || typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean')
    return given;
  if (given instanceof Date) {
    if (Number.isNaN(given.getTime())) throw unsupported('an invalid date');
    return given;
  }
  if (Array.isArray(given)) return given.map(valueIn);
  if (!isPlain(given)) throw unsupported(`a value of type ${given === undefined ? 'undefined' : typeof given}`);
  const copy: Fields = {};
  for (const [name, inner] of Object.entries(given)) {
    if (name.startsWith('$')) throw unsupported(`${name} inside a value`);
    if (name in Object.prototype) throw unsupported(`a field named '${name}'`);
    if (inner !== undefined) copy[name] = valueIn(inner);
  }
  return copy;
}

function isPlain(given: unknown): given is object {
  if (typeof given !== 'object' || given === null) return false;
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

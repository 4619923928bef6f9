import type { Value } from '../collection.ts';
import { invalidUpdate, unsupported } from '../errors.ts';
import { compileElement, equals, filtersIn, isOperators, type RawFilter, valueIn } from './match.ts';
import { compareValues, type Fields, isFields, isList } from './order.ts';
import { arrayIndexOf, stepsOf } from './paths.ts';

/** Changes a freshly read document in place. */
export type Change = (document: Fields) => void;

export interface CompiledUpdate {
  readonly change: Change;
  /** `$setOnInsert`, for the document an upsert makes. */
  readonly changeOnInsert: Change;
}

/** Compiles an update once; what it does not know is refused before any document is touched. */
export function compileUpdate(update: RawFilter): CompiledUpdate {
  const changes: Change[] = [];
  const insertChanges: Change[] = [];
  const paths: string[] = [];
  for (const [operator, operands] of Object.entries(update)) {
    const compile = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
    if (compile === undefined)
      throw unsupported(operator.startsWith('$') ? `the update operator ${operator}` : 'an update without operators');
    if (!isFields(operands)) throw unsupported(`${operator} without fields`);
    for (const [path, operand] of Object.entries(operands)) {
      const steps = stepsOf(path);
      if (steps[0] === '_id' && operator !== '$setOnInsert') throw invalidUpdate('An update may not change _id.');
      for (const other of paths) if (overlaps(path, other)) throw invalidUpdate(`The update changes '${path}' twice.`);
      paths.push(path);
      (operator === '$setOnInsert' ? insertChanges : changes).push(compile(steps, operand, path));
    }
  }
  if (paths.length === 0) throw unsupported('an update that changes nothing');
  return { change: inTurn(changes), changeOnInsert: inTurn(insertChanges) };
}

const overlaps = (one: string, other: string) =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

const inTurn =
  (changes: readonly Change[]): Change =>
  (document) => {
    for (const change of changes) change(document);
  };

type Compile = (steps: readonly string[], operand: unknown, path: string) => Change;

const set: Compile = (steps, operand, path) => {
  const value = valueIn(operand);
  return (document) => place(document, steps, path, () => value);
};

const operators: Readonly<Record<string, Compile>> = {
  $set: set,
  $setOnInsert: set,
  $unset: (steps) => (document) => remove(document, steps),
  $inc: (steps, operand, path) => {
    if (typeof operand !== 'number') throw invalidUpdate(`$inc of '${path}' by something that is no number.`);
    return (document) =>
      place(document, steps, path, (old) => {
        if (old === undefined) return operand;
        if (typeof old !== 'number') throw invalidUpdate(`'${path}' holds no number to increment.`);
        return old + operand;
      });
  },
  $min: (steps, operand, path) => {
    const value = valueIn(operand);
    return (document) =>
      place(document, steps, path, (old) => (old === undefined || compareValues(value, old) < 0 ? value : old));
  },
  $max: (steps, operand, path) => {
    const value = valueIn(operand);
    return (document) =>
      place(document, steps, path, (old) => (old === undefined || compareValues(value, old) > 0 ? value : old));
  },
  $push: (steps, operand, path) => {
    const { each, position, slice } = addition('$push', operand, ['$each', '$position', '$slice']);
    return (document) =>
      place(document, steps, path, (old) => {
        const list = [...listIn(old, path)];
        list.splice(position ?? list.length, 0, ...each);
        if (slice === undefined) return list;
        return slice < 0 ? list.slice(slice) : list.slice(0, slice);
      });
  },
  $addToSet: (steps, operand, path) => {
    const { each } = addition('$addToSet', operand, ['$each']);
    return (document) =>
      place(document, steps, path, (old) => {
        const list = [...listIn(old, path)];
        for (const value of each) if (!list.some(equals(value))) list.push(value);
        return list;
      });
  },
  $pull: (steps, operand, path) => {
    const goes = compilePull(operand);
    return (document) => {
      if (!reaches(document, steps)) return;
      place(document, steps, path, (old) => listIn(old, path).filter((element) => !goes(element)));
    };
  },
};

function compilePull(operand: unknown): (element: Value) => boolean {
  if (isOperators(operand) || isFields(operand)) return compileElement(operand);
  return equals(valueIn(operand));
}

function addition(operator: string, operand: unknown, known: readonly string[]) {
  if (!isOperators(operand)) return { each: [valueIn(operand)] };
  for (const name of Object.keys(operand)) if (!known.includes(name)) throw unsupported(`${name} in ${operator}`);
  if (!Array.isArray(operand.$each)) throw unsupported(`${operator} without a list in $each`);
  return {
    each: operand.$each.map(valueIn),
    position: wholeNumber('$position', operand.$position),
    slice: wholeNumber('$slice', operand.$slice),
  };
}

function wholeNumber(name: string, given: unknown): number | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw unsupported(`${name} without a whole number`);
  return given;
}

function listIn(old: Value | undefined, path: string): readonly Value[] {
  if (old === undefined) return [];
  if (!isList(old)) throw invalidUpdate(`'${path}' holds no list.`);
  return old;
}

// Sub-documents and lists of a freshly read document are ours to change; those that arrived as values are copied first.
function place(holder: Fields, steps: readonly string[], path: string, next: (old: Value | undefined) => Value): void {
  const [step = '', ...rest] = steps;
  holder[step] = rest.length === 0 ? next(holder[step]) : placeInside(holder[step], rest, path, next);
}

function placeInside(
  inner: Value | undefined,
  steps: readonly string[],
  path: string,
  next: (old: Value | undefined) => Value,
): Value {
  if (inner === undefined || isFields(inner)) {
    const copy: Fields = { ...inner };
    place(copy, steps, path, next);
    return copy;
  }
  const [step = '', ...rest] = steps;
  const index = arrayIndexOf(step);
  if (!isList(inner) || index < 0) throw invalidUpdate(`'${path}' leads through a value that holds no fields.`);
  const copy = [...inner];
  while (copy.length < index) copy.push(null);
  copy[index] = rest.length === 0 ? next(copy[index]) : placeInside(copy[index], rest, path, next);
  return copy;
}

function reaches(value: Value | undefined, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return value !== undefined;
  if (isFields(value)) return reaches(value[step], rest);
  return isList(value) && arrayIndexOf(step) >= 0 && reaches(value[arrayIndexOf(step)], rest);
}

function remove(holder: Fields, steps: readonly string[]): void {
  const [step = '', ...rest] = steps;
  if (rest.length === 0) delete holder[step];
  else if (reaches(holder[step], rest)) holder[step] = without(holder[step], rest);
}

function without(inner: Value | undefined, steps: readonly string[]): Value {
  if (isFields(inner)) {
    const copy: Fields = { ...inner };
    remove(copy, steps);
    return copy;
  }
  const [step = '', ...rest] = steps;
  const copy = isList(inner) ? [...inner] : [];
  copy[arrayIndexOf(step)] = rest.length === 0 ? null : without(copy[arrayIndexOf(step)], rest);
  return copy;
}

/** The document an upsert starts from: `_id` first, then what the filter holds equal. */
export function seedOf(filter: RawFilter): Fields {
  const seed: Fields = {};
  collectEqualities(filter, seed);
  return seed;
}

function collectEqualities(filter: RawFilter, seed: Fields): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and') for (const part of filtersIn(name, condition)) collectEqualities(part, seed);
    if (name.startsWith('$')) continue;
    const isPlain = !isOperators(condition);
    const wanted = isPlain ? condition : condition.$eq;
    if (isPlain || '$eq' in condition) place(seed, stepsOf(name), name, () => valueIn(wanted));
  }
}

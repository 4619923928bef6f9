import type { Value } from '../collection.ts';
import { unsupported } from '../errors.ts';
import { type Fields, isFields, isList } from './order.ts';

/** `a.b.c` as its steps. Names that every object inherits are refused, so that a plain lookup is always the field's own. */
export function stepsOf(path: string): readonly string[] {
  const steps = path.split('.');
  for (const step of steps) {
    if (step === '') throw unsupported('an empty step in a field path');
    if (step.startsWith('$')) throw unsupported(`'${step}' in a field path`);
    if (step in Object.prototype) throw unsupported(`a field named '${step}'`);
  }
  return steps;
}

/** The number that a step means inside an array, or -1. */
export function arrayIndexOf(step: string): number {
  return /^\d{1,6}$/.test(step) ? Number(step) : -1;
}

/**
 * True when some value the path reaches passes the test. Arrays on the way are entered element by element; a step
 * that leads nowhere reaches `undefined`; an array without documents is reached nowhere at all.
 */
export function someAt(
  value: Value | undefined,
  steps: readonly string[],
  at: number,
  test: (value: Value | undefined) => boolean,
): boolean {
  const step = steps[at];
  if (step === undefined) return test(value);
  if (isFields(value)) return someAt(value[step], steps, at + 1, test);
  if (!isList(value)) return test(undefined);

  const index = arrayIndexOf(step);
  if (index >= 0 && index < value.length && someAt(value[index], steps, at + 1, test)) return true;
  return value.some((element) => isFields(element) && someAt(element, steps, at, test));
}

/** What an expression or a projection sees at a path: through an array, the list of what its documents hold there. */
export function readAt(value: Value | undefined, steps: readonly string[], at: number): Value | undefined {
  const step = steps[at];
  if (step === undefined) return value;
  if (isFields(value)) return readAt(value[step], steps, at + 1);
  if (!isList(value)) return undefined;

  const found: Value[] = [];
  for (const element of value) {
    const inner = isFields(element) || isList(element) ? readAt(element, steps, at) : undefined;
    if (inner !== undefined) found.push(inner);
  }
  return found;
}

/** Every value an index or a sort holds for the path, and whether an array was met on the way. */
export function valuesAt(
  document: Fields,
  steps: readonly string[],
): { values: (Value | typeof emptyArray)[]; isMulti: boolean } {
  const values: (Value | typeof emptyArray)[] = [];
  const isMulti = gather(document, steps, 0, values);
  return { values, isMulti };
}

/** Stands for an array without elements, which sorts before null. */
export const emptyArray = Symbol('empty array');

function gather(
  value: Value | undefined,
  steps: readonly string[],
  at: number,
  values: (Value | typeof emptyArray)[],
): boolean {
  const step = steps[at];
  if (!isList(value)) {
    if (step === undefined) values.push(value ?? null);
    else if (isFields(value)) return gather(value[step], steps, at + 1, values);
    else values.push(null);
    return false;
  }
  if (step === undefined) {
    if (value.length === 0) values.push(emptyArray);
    else for (const element of value) values.push(element);
    return true;
  }
  const index = arrayIndexOf(step);
  if (index >= 0 && index < value.length) gather(value[index], steps, at + 1, values);
  for (const element of value) {
    if (isFields(element)) gather(element, steps, at, values);
  }
  if (values.length === 0) values.push(null);
  return true;
}

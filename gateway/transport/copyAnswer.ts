import type { ExecutionResult } from 'graphql';

/** A copy that shares no object or list with the original, down to the leaves; errors, which nobody changes, stay the same. */
export function copyAnswer(answer: ExecutionResult): ExecutionResult {
  return {
    ...answer,
    ...(answer.data && { data: copyObject(answer.data) }),
    ...(answer.errors && { errors: [...answer.errors] }),
    ...(answer.extensions && { extensions: copyObject(answer.extensions) }),
  };
}

function copyValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyValue);
  return isPlain(value) ? copyObject(value) : value;
}

/** A copy of an object that shares no object or list with it. */
export function copyObject(original: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const name in original) {
    const value = copyValue(original[name]);
    // A client may call a field by this name; to assign it would change what the object inherits.
    if (name === '__proto__')
      Object.defineProperty(copy, name, { value, writable: true, enumerable: true, configurable: true });
    else copy[name] = value;
  }
  return copy;
}

// What a subgraph in this process puts in a leaf may be an object of some class (a Date): it is taken as it is.
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

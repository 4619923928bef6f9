import type { Direction, IndexSpec, Value } from '../collection.ts';
import { invalidUpdate } from '../errors.ts';
import type { Fields } from '../query/order.ts';
import { type emptyArray, stepsOf, valuesAt } from '../query/paths.ts';
import { encodeComponent, type Key } from './keys.ts';

/** One field of an index. */
export interface Component {
  readonly path: string;
  readonly steps: readonly string[];
  readonly direction: Direction;
}

/** An index as the embedded store keeps it. */
export interface Index {
  readonly spec: IndexSpec;
  /** What every key of this index begins with. */
  readonly prefix: Key;
  /** The declared fields, and `_id` behind those of an index that is not unique, so that its keys differ. */
  readonly components: readonly Component[];
  readonly isUnique: boolean;
  /** Bit n is set once the n-th field has met an array; it is never taken back. */
  multikey: number;
}

/** Reads the declaration of an index. */
export function indexOf(spec: IndexSpec, prefix: Key, multikey: number): Index {
  const components = Object.entries(spec.key).map(([path, direction]) => ({ path, steps: stepsOf(path), direction }));
  const isUnique = spec.unique === true;
  if (!isUnique && !('_id' in spec.key)) components.push({ path: '_id', steps: ['_id'], direction: 1 });
  return { spec, prefix, components, isUnique, multikey };
}

/** The keys a document has in an index, and which fields met an array. */
export function keysIn(index: Index, document: Fields): { keys: readonly Key[]; multikey: number } {
  let keys: Key[] = [index.prefix];
  let multikey = 0;
  for (const [at, { path, steps, direction }] of index.components.entries()) {
    const value = steps.length === 1 ? document[path] : undefined;
    if (steps.length === 1 && (typeof value !== 'object' || value === null)) {
      const component = encodeComponent(value ?? null, direction);
      for (let each = 0; each < keys.length; each++) keys[each] += component;
      continue;
    }
    const { values, isMulti } = valuesAt(document, steps);
    if (isMulti) multikey |= 1 << at;
    keys = combine(keys, values, direction);
  }
  if (multikey === 0) return { keys, multikey };
  refuseParallelArrays(index, document, multikey);
  return { keys: [...new Set(keys)], multikey };
}

function combine(keys: readonly Key[], values: readonly (Value | typeof emptyArray)[], direction: Direction): Key[] {
  const ends = [...new Set(values.map((value) => encodeComponent(value, direction)))];
  return keys.flatMap((key) => ends.map((end) => key + end));
}

// As in MongoDB: two arrays side by side would need every pair of their elements as a key.
function refuseParallelArrays(index: Index, document: Fields, multikey: number): void {
  const arrays = new Set<string>();
  for (const [at, { steps }] of index.components.entries()) {
    if (multikey & (1 << at)) arrays.add(firstArray(document, steps));
  }
  if (arrays.size > 1) throw invalidUpdate(`The index ${index.spec.name} would meet two arrays side by side.`);
}

function firstArray(document: Fields, steps: readonly string[]): string {
  let value: Value | undefined = document;
  for (const [at, step] of steps.entries()) {
    if (Array.isArray(value) || typeof value !== 'object' || value === null || value instanceof Date)
      return steps.slice(0, at).join('.');
    value = (value as Fields)[step];
  }
  return steps.join('.');
}

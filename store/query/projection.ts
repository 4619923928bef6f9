import type { Value } from '../collection.ts';
import { unsupported } from '../errors.ts';
import { type Fields, isFields, isList } from './order.ts';
import { stepsOf } from './paths.ts';

interface Wanted {
  readonly [field: string]: Wanted | true;
}

/** Compiles the paths wanted; `_id` always comes along. */
export function compileProjection(projection: Readonly<Record<string, unknown>>): (document: Fields) => Fields {
  const paths = Object.keys(projection);
  for (const path of paths)
    if (projection[path] !== 1) throw unsupported('a projection that does anything but include');
  if (paths.length === 0) throw unsupported('a projection without fields');
  return pick(['_id', ...paths]);
}

/** Keeps the paths named and drops the rest, in the document's own order. */
export function pick(paths: readonly string[]): (document: Fields) => Fields {
  const wanted = treeOf(paths);
  return (document) => pickFields(document, wanted);
}

function treeOf(paths: readonly string[]): Wanted {
  const tree: { [field: string]: Wanted | true } = {};
  const under = new Map<string, string[]>();
  for (const path of paths) {
    const [step = '', ...rest] = stepsOf(path);
    if (rest.length === 0) tree[step] = true;
    else under.set(step, [...(under.get(step) ?? []), rest.join('.')]);
  }
  for (const [step, rest] of under) {
    if (tree[step] === true) throw unsupported(`a projection of '${step}' and of a field inside it`);
    tree[step] = treeOf(rest);
  }
  return tree;
}

function pickFields(document: Readonly<Fields>, wanted: Wanted): Fields {
  const picked: Fields = {};
  for (const field in document) {
    const inner = Object.hasOwn(wanted, field) ? wanted[field] : undefined;
    const value = document[field];
    if (inner === undefined || value === undefined) continue;
    const kept = inner === true ? value : pickInside(value, inner);
    if (kept !== undefined) picked[field] = kept;
  }
  return picked;
}

function pickInside(value: Value, wanted: Wanted): Value | undefined {
  if (isFields(value)) return pickFields(value, wanted);
  if (!isList(value)) return undefined;
  return value.map((element) => pickInside(element, wanted)).filter((element) => element !== undefined);
}

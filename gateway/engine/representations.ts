import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type Failure, isRow, type Row, type Run } from './run.ts';

/** What a subgraph is told of an entity. */
export interface Built {
  /** Null when the object lacks even what names it. */
  readonly representation: Row | null;
  /** False when a fragment was left out because the object lacks a part of it: skipped by the operation, or not fetched. */
  readonly isComplete: boolean;
}

export type BuildRepresentation = (row: Row) => Built;

type TypesOf = (typeName: string) => ReadonlySet<string>;

/** Compiles the `requires` of an entity fetch: for each type, the fields that make a representation. */
export function compileRepresentation(
  selections: readonly QueryPlanSelectionNode[],
  objectTypesOf: TypesOf,
): BuildRepresentation {
  const fragments = selections.map((selection) => compileCopy([selection], objectTypesOf));
  return (row) => {
    const representation: Row = {};
    let isComplete = true;
    for (const copy of fragments) {
      const part: Row = {};
      if (copy(row, part)) for (const name in part) representation[name] = mergedPart(representation[name], part[name]);
      else isComplete = false;
    }
    return { representation: representation.__typename === undefined ? null : representation, isComplete };
  };
}

/** Copies the selected parts of one object into another; false when one of them is not there. */
type Copy = (from: Row, into: Row) => boolean;

function compileCopy(selections: readonly QueryPlanSelectionNode[], objectTypesOf: TypesOf): Copy {
  const steps = selections.map((selection) => {
    if (selection.kind === 'Field')
      return copyField(selection.alias ?? selection.name, selection.selections, objectTypesOf);
    return copyFragment(selection.typeCondition, selection.selections, objectTypesOf);
  });
  return (from, into) => steps.every((step) => step(from, into));
}

function copyField(
  name: string,
  selections: readonly QueryPlanSelectionNode[] | undefined,
  objectTypesOf: TypesOf,
): Copy {
  const inner = selections && selections.length > 0 ? compileCopy(selections, objectTypesOf) : null;
  return (from, into) => {
    const value = from[name];
    if (value === undefined) return false;
    const copied = inner === null ? value : copyValue(value, inner);
    if (copied === undefined) return false;
    into[name] = copied;
    return true;
  };
}

function copyValue(value: unknown, inner: Copy): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) {
    const copied = value.map((element) => copyValue(element, inner));
    return copied.includes(undefined) ? undefined : copied;
  }
  if (!isRow(value)) return undefined;
  const into: Row = {};
  return inner(value, into) ? into : undefined;
}

function copyFragment(
  typeName: string | undefined,
  selections: readonly QueryPlanSelectionNode[],
  objectTypesOf: TypesOf,
): Copy {
  const inner = compileCopy(selections, objectTypesOf);
  if (typeName === undefined) return inner;
  const fitting = objectTypesOf(typeName);
  return (from, into) => {
    const own = from.__typename;
    if (own !== typeName && !fitting.has(String(own))) return true;
    const part: Row = {};
    if (!inner(from, part)) return false;
    for (const name in part) into[name] = mergedPart(into[name], part[name]);
    return true;
  };
}

// Two fragments may each bring a part of the same nested object.
function mergedPart(present: unknown, incoming: unknown): unknown {
  if (!isRow(present) || !isRow(incoming)) return incoming;
  const merged: Row = { ...present };
  for (const name in incoming) merged[name] = mergedPart(merged[name], incoming[name]);
  return merged;
}

/** Why a representation could not be built: the failed fetch that left the object, or one below it, without a part. */
export function causeWithin(run: Run, value: unknown): Failure | undefined {
  if (run.failures.size === 0) return undefined;
  if (Array.isArray(value)) {
    for (const element of value) {
      const cause = causeWithin(run, element);
      if (cause) return cause;
    }
    return undefined;
  }
  if (!isRow(value)) return undefined;
  const own = run.failures.get(value)?.[0];
  if (own) return own;
  for (const name in value) {
    const cause = typeof value[name] === 'object' ? causeWithin(run, value[name]) : undefined;
    if (cause) return cause;
  }
  return undefined;
}

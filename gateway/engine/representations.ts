import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type Failure, isRow, type Row, type Run } from './run.ts';

/** What a subgraph is told of an entity, and what the object lacks that it should have been told. */
export interface Built {
  /** Null when nothing can be told. A part that lacks a field is left out whole: half of it could be taken for all. */
  readonly representation: Row | null;
  /** Fields that are not there: skipped by the operation, not fetched yet, or lost. */
  readonly missing: readonly Missing[];
}

/** A field that an object of the answer lacks. */
export interface Missing {
  readonly row: Row;
  readonly name: string;
}

/** How an entity fetch names its objects to the subgraph. */
export interface Representations {
  readonly build: (row: Row) => Built;
  /** Null unless all that is told are fields of the object itself, under one type. */
  readonly plain: PlainRepresentation | null;
}

/** The usual case, where equal representations can be told by their values alone. */
export interface PlainRepresentation {
  readonly names: readonly string[];
  /** The same for representations of the same fields. */
  readonly key: string;
  /** Whether the object is of the type and has them all. */
  readonly fits: (row: Row) => boolean;
}

type TypesOf = (typeName: string) => ReadonlySet<string>;

/** Compiles the `requires` of an entity fetch: for each type, the fields that make a representation. */
export function compileRepresentations(
  selections: readonly QueryPlanSelectionNode[],
  objectTypesOf: TypesOf,
): Representations {
  const parts = selections.map((selection) => compileCopy([selection], objectTypesOf));
  return {
    plain: plainOf(selections, objectTypesOf),
    build: (row) => {
      const representation: Row = {};
      const missing: Missing[] = [];
      for (const copy of parts) {
        const part: Row = {};
        const before = missing.length;
        copy(row, part, missing);
        if (missing.length === before) mergeParts(representation, part);
      }
      return { representation: representation.__typename === undefined ? null : representation, missing };
    },
  };
}

function plainOf(selections: readonly QueryPlanSelectionNode[], objectTypesOf: TypesOf): PlainRepresentation | null {
  const [only, ...others] = selections;
  if (only?.kind !== 'InlineFragment' || only.typeCondition === undefined || others.length > 0) return null;
  const names = only.selections.map((selection) =>
    selection.kind === 'Field' && !selection.selections?.length ? (selection.alias ?? selection.name) : null,
  );
  if (!names.every((name) => name !== null) || !names.includes('__typename') || names.length < 2) return null;
  const fitting = new Set([only.typeCondition, ...objectTypesOf(only.typeCondition)]);
  return {
    names,
    key: names.join(' '),
    fits: (row) => {
      if (!fitting.has(String(row.__typename))) return false;
      for (const name of names) if (row[name] === undefined) return false;
      return true;
    },
  };
}

/** Copies the selected fields of one object into another, and notes those that are not there. */
type Copy = (from: Row, into: Row, missing: Missing[]) => void;

function compileCopy(selections: readonly QueryPlanSelectionNode[], objectTypesOf: TypesOf): Copy {
  const steps = selections.map((selection) => {
    if (selection.kind === 'Field')
      return copyField(selection.alias ?? selection.name, selection.selections, objectTypesOf);
    return copyFragment(selection.typeCondition, selection.selections, objectTypesOf);
  });
  return (from, into, missing) => {
    for (const step of steps) step(from, into, missing);
  };
}

function copyField(
  name: string,
  selections: readonly QueryPlanSelectionNode[] | undefined,
  objectTypesOf: TypesOf,
): Copy {
  const inner = selections && selections.length > 0 ? compileCopy(selections, objectTypesOf) : null;
  return (from, into, missing) => {
    const value = from[name];
    if (value === undefined) {
      missing.push({ row: from, name });
      return;
    }
    into[name] = mergedPart(into[name], inner === null ? value : copyValue(value, inner, missing));
  };
}

function copyValue(value: unknown, inner: Copy, missing: Missing[]): unknown {
  if (Array.isArray(value)) return value.map((element) => copyValue(element, inner, missing));
  if (!isRow(value)) return null;
  const into: Row = {};
  inner(value, into, missing);
  return into;
}

function copyFragment(
  typeName: string | undefined,
  selections: readonly QueryPlanSelectionNode[],
  objectTypesOf: TypesOf,
): Copy {
  const inner = compileCopy(selections, objectTypesOf);
  if (typeName === undefined) return inner;
  const fitting = new Set([typeName, ...objectTypesOf(typeName)]);
  return (from, into, missing) => {
    if (fitting.has(String(from.__typename))) inner(from, into, missing);
  };
}

// Two fragments may each bring a part of the same nested object.
function mergedPart(present: unknown, incoming: unknown): unknown {
  if (!isRow(present) || !isRow(incoming)) return incoming;
  const merged: Row = { ...present };
  mergeParts(merged, incoming);
  return merged;
}

function mergeParts(into: Row, part: Row): void {
  for (const name in part) into[name] = mergedPart(into[name], part[name]);
}

/** Why a representation lacks something: the failed fetch that should have brought it. Nothing when no fetch failed to. */
export function causeOf(run: Run, missing: readonly Missing[]): Failure | undefined {
  if (run.failures.size === 0) return undefined;
  for (const { row, name } of missing) {
    const cause = run.failures.get(row)?.find(({ provides }) => provides.has(name));
    if (cause) return cause;
  }
  return undefined;
}

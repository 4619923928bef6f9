import type { GraphQLError } from 'graphql';
import type { ForwardedContext } from '../transport/transport.ts';

/** An object as a subgraph answered it; fields of other subgraphs are merged in as they come. */
export interface Row {
  [responseName: string]: unknown;
}

/** An error as a subgraph answered it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: Path | undefined;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export type Path = readonly (string | number)[];

/** Why fields of an object, or elements of a list, are not there. */
export interface Failure {
  /** Names, or indices of a list, that it explains. */
  readonly provides: ReadonlySet<string>;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Where inside the lost value the subgraph says it went wrong. */
  readonly below: Path;
  /** True when another error says it all: the position is null and nothing more is said. */
  readonly isSilent: boolean;
}

/** One execution of one operation: what has come so far, and what has not. */
export interface Run {
  readonly context: ForwardedContext;
  /** As the client sent them: what subgraphs are given. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** With defaults filled in: what conditions look at. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly root: Row;
  readonly errors: GraphQLError[];
  /** Objects that lack fields, and lists that lack elements, and why. Empty as long as all goes well. */
  readonly failures: Map<object, Failure[]>;
  /** Errors of subgraphs about one field; those that no field asked for shows are said without a path. */
  readonly placed: Failure[];
  readonly shown: Set<Failure>;
  /** Fetches to try once more when all others are done, since objects lacked what a subgraph must be told. */
  readonly late: (() => Promise<void>)[];
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Notes that a fetch did not bring its fields to these objects. */
export function noteFailure(run: Run, rows: Iterable<object>, failure: Failure): void {
  for (const row of rows) {
    const known = run.failures.get(row);
    if (known) known.push(failure);
    else run.failures.set(row, [failure]);
  }
}

/** Notes an error that a subgraph placed, at the first position of its path that has no value. */
export function placeFailure(
  run: Run,
  from: Row,
  path: Path,
  failure: Omit<Failure, 'provides' | 'below' | 'isSilent'>,
): Failure {
  let here: object = from;
  let index = 0;
  while (index < path.length - 1) {
    const value: unknown = Reflect.get(here, path[index] ?? '');
    if (typeof value !== 'object' || value === null) break;
    here = value;
    index += 1;
  }
  const provides = new Set([String(path[index])]);
  const placed = { ...failure, provides, below: path.slice(index + 1), isSilent: false };
  noteFailure(run, [here], placed);
  return placed;
}

/** The objects that a plan's path leads to, `@` standing for every element of a list; missing ones are left out. */
export function rowsAt(value: unknown, path: Path, from = 0, into: Row[] = []): Row[] {
  if (value === null || value === undefined) return into;
  if (Array.isArray(value)) {
    const next = path[from] === '@' ? from + 1 : from;
    for (const element of value) rowsAt(element, path, next, into);
    return into;
  }
  if (!isRow(value)) return into;
  const step = path[from];
  if (step === undefined) into.push(value);
  else rowsAt(value[step], path, from + 1, into);
  return into;
}

/**
 * Merges what a subgraph answered into what is there. A value never gives way to null, and a concrete `__typename` never to
 * that of an interface, which is what a subgraph with an interface object answers.
 */
export function mergeRow(target: Row, source: Row, isObjectType: (typeName: string) => boolean): void {
  for (const name in source) {
    const incoming = source[name];
    const present = target[name];
    if (present === undefined || present === null) target[name] = incoming;
    else if (incoming === null || incoming === undefined) continue;
    else if (name === '__typename') target[name] = isObjectType(String(incoming)) ? incoming : present;
    else if (typeof incoming === 'object' && typeof present === 'object') mergeValues(present, incoming, isObjectType);
    else target[name] = incoming;
  }
}

function mergeValues(present: unknown, incoming: unknown, isObjectType: (typeName: string) => boolean): void {
  if (Array.isArray(present) && Array.isArray(incoming)) {
    for (const [index, element] of incoming.entries()) {
      const there = present[index];
      if (there === undefined || there === null) present[index] = element;
      else if (typeof there === 'object') mergeValues(there, element, isObjectType);
    }
  } else if (isRow(present) && isRow(incoming) && present !== incoming) mergeRow(present, incoming, isObjectType);
}

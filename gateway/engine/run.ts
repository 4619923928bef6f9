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

/** Why fields of an object are not there. */
export interface Failure {
  /** Response names that the failed fetch would have brought. */
  readonly provides: ReadonlySet<string>;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
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
  /** Objects that lack fields because a fetch failed. Empty as long as all goes well. */
  readonly failures: Map<Row, Failure[]>;
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Notes that a fetch did not bring its fields to these objects. */
export function noteFailure(run: Run, rows: Iterable<Row>, failure: Failure): void {
  for (const row of rows) {
    const known = run.failures.get(row);
    if (known) known.push(failure);
    else run.failures.set(row, [failure]);
  }
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

/** Where in the answer each of those objects stands; only asked for when something went wrong. */
export function placesAt(value: unknown, path: Path): Map<Row, Path[]> {
  const places = new Map<Row, Path[]>();
  const walk = (here: unknown, from: number, trail: Path): void => {
    if (Array.isArray(here)) {
      const next = path[from] === '@' ? from + 1 : from;
      for (const [index, element] of here.entries()) walk(element, next, [...trail, index]);
      return;
    }
    if (!isRow(here)) return;
    const step = path[from];
    if (step === undefined) places.set(here, [...(places.get(here) ?? []), trail]);
    else walk(here[step], from + 1, [...trail, step]);
  };
  walk(value, 0, []);
  return places;
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

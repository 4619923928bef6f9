import type { FetchNode } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import { errorCodes } from '../../schema/errors.ts';
import type { SubgraphRequest, Transport } from '../transport/transport.ts';
import type { EntityBatches } from './batches.ts';
import { type BuildRepresentation, causeWithin, compileRepresentation } from './representations.ts';
import { compileRewrites, type Rewrite, renamesOf } from './rewrites.ts';
import {
  type Failure,
  isRow,
  mergeRow,
  noteFailure,
  type Path,
  placeFailure,
  type Row,
  type Run,
  rowsAt,
  type SubgraphError,
} from './run.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** A step of a compiled plan. It never throws: what goes wrong is noted in the run. */
export type Step = (run: Run, batches: EntityBatches) => Promise<void> | void;

/** All that a fetch knows before any request: nothing of it is worked out again while running. */
interface CompiledFetch {
  readonly service: string;
  readonly transport: Transport;
  readonly request: Omit<SubgraphRequest, 'variables'>;
  readonly variableNames: readonly string[];
  /** Response names it brings to each object it is for. */
  readonly provides: ReadonlySet<string>;
  readonly rewriteAnswer: Rewrite | null;
  readonly renames: ReadonlyMap<string, string>;
  readonly isObjectType: (typeName: string) => boolean;
}

/** Compiles one fetch of a plan, at the plan's path to the objects it is for. */
export function compileFetch(node: FetchNode, path: Path, transport: Transport, supergraph: LoadedSupergraph): Step {
  const { objectTypesOf } = supergraph;
  const document = node.operationDocumentNode ?? parse(node.operation);
  const fetch: CompiledFetch = {
    service: node.serviceName,
    transport,
    request: {
      query: node.operation,
      ...(node.operationName !== undefined && { operationName: node.operationName }),
      kind: node.operationKind === 'mutation' ? 'mutation' : 'query',
    },
    variableNames: node.variableUsages ?? [],
    provides: new Set(providedNames(document, node.requires !== undefined)),
    rewriteAnswer: compileRewrites(node.outputRewrites, objectTypesOf),
    renames: renamesOf(node.outputRewrites),
    isObjectType: (typeName) => objectTypesOf(typeName).has(typeName),
  };
  if (!node.requires) return fetchRoot(fetch, path);
  const build = compileRepresentation(node.requires, objectTypesOf);
  const rewriteRepresentation = compileRewrites(node.inputRewrites, objectTypesOf);
  return fetchEntities(fetch, path, (row) => {
    const built = build(row);
    if (built.representation !== null) rewriteRepresentation?.(built.representation);
    return built;
  });
}

function fetchRoot(fetch: CompiledFetch, path: Path): Step {
  return async (run) => {
    const rows = rowsAt(run.root, path);
    if (rows.length === 0) return;
    try {
      const { data, errors = [] } = await fetch.transport.send(
        { ...fetch.request, variables: variablesFor(fetch, run) },
        run.context,
      );
      if (isRow(data)) {
        fetch.rewriteAnswer?.(data);
        for (const row of rows) mergeRow(row, data, fetch.isObjectType);
      }
      const placed = errors.filter(({ path: inside }) => inside && inside.length > 0);
      for (const error of placed) placeError(run, rows, fetch, error, error.path ?? []);
      const unplaced = errors.find((error) => !placed.includes(error));
      if (unplaced) noteFailure(run, rows, failureOf(fetch, unplaced));
      else if (!isRow(data)) noteFailure(run, rows, explained(fetch, placed.length > 0));
    } catch (error) {
      noteFailure(run, rows, failureOf(fetch, error));
    }
  };
}

function fetchEntities(fetch: CompiledFetch, path: Path, build: BuildRepresentation): Step {
  const joinKey = `${fetch.service}\n${withoutOperationName(fetch.request.query)}`;
  return async (run, batches) => {
    const asked: Row[] = [];
    const slots: number[] = [];
    const batch = batches.open(joinKey, fetch.transport, fetch.request, () => variablesFor(fetch, run));
    const copy = batch.join();
    for (const row of rowsAt(run.root, path)) {
      const { representation, isComplete } = build(row);
      const cause = isComplete ? undefined : causeWithin(run, row);
      if (cause) noteFailure(run, [row], { ...cause, provides: fetch.provides });
      if (cause || representation === null) continue;
      asked.push(row);
      slots.push(batch.add(representation));
    }
    if (asked.length === 0) return;
    try {
      const answer = await batch.answer();
      const broken = new Map<number, Row[]>();
      for (const [index, row] of asked.entries()) {
        const slot = slots[index] ?? -1;
        if (answer.failures.has(slot)) broken.set(slot, [...(broken.get(slot) ?? []), row]);
        const entity = copy(answer.entities[slot], slot);
        if (!isRow(entity)) continue;
        fetch.rewriteAnswer?.(entity);
        mergeRow(row, entity, fetch.isObjectType);
      }
      for (const [slot, rows] of broken) noteFailure(run, rows, failureOf(fetch, answer.failures.get(slot)));
      for (const { slot, error } of answer.errors) {
        const rows = asked.filter((_row, index) => slots[index] === slot);
        placeEntityError(run, rows, fetch, error, answer.entities[slot]);
      }
    } catch (error) {
      noteFailure(run, asked, failureOf(fetch, error));
    }
  };
}

function placeEntityError(
  run: Run,
  rows: readonly Row[],
  fetch: CompiledFetch,
  error: SubgraphError,
  entity: unknown,
): void {
  const inside = (error.path ?? []).slice(2);
  if (inside.length === 0) noteFailure(run, rows, failureOf(fetch, error));
  else placeError(run, rows, fetch, error, inside);
  if (inside.length > 0 && !isRow(entity)) noteFailure(run, rows, explained(fetch, true));
}

// The same error for several rows is one error that may be shown at several places.
function placeError(run: Run, rows: readonly Row[], fetch: CompiledFetch, error: SubgraphError, inside: Path): void {
  const { message, extensions } = failureOf(fetch, error);
  for (const row of rows)
    run.placed.push(placeFailure(run, row, renamed(inside, fetch.renames), { message, extensions }));
}

const explained = ({ service, provides }: CompiledFetch, isSilent: boolean): Failure => ({
  provides,
  message: errorCodes.SUBGRAPH_UNAVAILABLE,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
  below: [],
  isSilent,
});

// An error that a subgraph put into words passes with them; anything else means that it could not be asked.
function failureOf(fetch: CompiledFetch, error: unknown): Failure {
  const { service, provides } = fetch;
  if (
    isRow(error) &&
    typeof error.message === 'string' &&
    (error instanceof GraphQLError || !(error instanceof Error))
  ) {
    const extensions = isRow(error.extensions) ? error.extensions : {};
    return {
      provides,
      message: error.message,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions, service },
      below: [],
      isSilent: false,
    };
  }
  return explained(fetch, false);
}

const renamed = (path: Path, renames: ReadonlyMap<string, string>): Path =>
  renames.size === 0 ? path : path.map((step) => renames.get(String(step)) ?? step);

function variablesFor({ variableNames }: CompiledFetch, { variables }: Run): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name of variableNames) if (variables[name] !== undefined) given[name] = variables[name];
  return given;
}

function providedNames(document: DocumentNode, isOfEntities: boolean): readonly string[] {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
  const namesIn = ({ selections }: SelectionSetNode): readonly string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
      return inner ? namesIn(inner) : [];
    });
  if (!operation) return [];
  if (!isOfEntities) return namesIn(operation.selectionSet);
  const [entities] = operation.selectionSet.selections;
  return entities?.kind === Kind.FIELD && entities.selectionSet ? namesIn(entities.selectionSet) : [];
}

const withoutOperationName = (query: string) => query.replace(/^query \w+/, 'query');

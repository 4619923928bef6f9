import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, parse } from 'graphql';
import { errorCodes } from '../../schema/errors.ts';
import { copyObject } from '../transport/copyAnswer.ts';
import type { SubgraphRequest, Transport } from '../transport/transport.ts';
import type { BatchAnswer, EntityBatches } from './batches.ts';
import { providedBy } from './provided.ts';
import { causeOf, compileRepresentations, type Representations } from './representations.ts';
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
  /** Whether there are objects in what it brings. */
  readonly isNested: boolean;
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
    ...providedBy(document, node.requires !== undefined),
    rewriteAnswer: compileRewrites(node.outputRewrites, objectTypesOf),
    renames: renamesOf(node.outputRewrites),
    isObjectType: (typeName) => objectTypesOf(typeName).has(typeName),
  };
  if (!node.requires) return fetchRoot(fetch, path);
  const representations = compileRepresentations(node.requires, objectTypesOf);
  const rewrite = compileRewrites(node.inputRewrites, objectTypesOf);
  return fetchEntities(fetch, path, rewrite === null ? representations : rewritten(representations, rewrite));
}

const rewritten = ({ build }: Representations, rewrite: Rewrite): Representations => ({
  plain: null,
  build: (row) => {
    const built = build(row);
    if (built.representation !== null) rewrite(built.representation);
    return built;
  },
});

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

function fetchEntities(fetch: CompiledFetch, path: Path, { plain, build }: Representations): Step {
  const needsCopy = fetch.isNested || fetch.rewriteAnswer !== null;
  const joinKey = `${fetch.service}\n${withoutOperationName(fetch.request.query)}`;
  return async (run, batches) => {
    const behind: Row[] = [];
    await fetchFor(run, batches, rowsAt(run.root, path), behind);
    // The planner sometimes orders a fetch before the one that brings what it `@requires`.
    if (behind.length > 0) run.late.push(() => fetchFor(run, batches, behind, []));
  };

  async function fetchFor(run: Run, batches: EntityBatches, rows: readonly Row[], behind: Row[]): Promise<void> {
    const asked: Row[] = [];
    const slots: number[] = [];
    const batch = batches.open(joinKey, fetch.transport, fetch.request, () => variablesFor(fetch, run));
    const isShared = batch.join();
    for (const row of rows) {
      const slot = plain?.fits(row) ? batch.addPlain(plain, row) : addBuilt(row);
      if (slot === null) continue;
      asked.push(row);
      slots.push(slot);
    }
    if (asked.length === 0) return;
    try {
      takeAnswer(run, fetch, asked, slots, await batch.answer(), isShared && needsCopy);
    } catch (error) {
      noteFailure(run, asked, failureOf(fetch, error));
    }

    function addBuilt(row: Row): number | null {
      const { representation, missing } = build(row);
      const cause = causeOf(run, missing);
      if (cause) noteFailure(run, [row], { ...cause, provides: fetch.provides });
      else if (representation !== null) return batch.add(representation);
      else if (missing.length > 0) behind.push(row);
      return null;
    }
  }
}

// Rows of one reader may stand for the same entity: each takes its fields, and what is nested below is the same for all.
function takeAnswer(
  run: Run,
  fetch: CompiledFetch,
  asked: readonly Row[],
  slots: readonly number[],
  { entities, errors, failures }: BatchAnswer,
  isToCopy: boolean,
): void {
  for (const [index, row] of asked.entries()) {
    const entity = entities[slots[index] ?? -1];
    if (!isRow(entity)) continue;
    const own = isToCopy ? copyObject(entity) : entity;
    fetch.rewriteAnswer?.(own);
    mergeRow(row, own, fetch.isObjectType);
  }
  const rowsOf = (slot: number) => asked.filter((_row, index) => slots[index] === slot);
  for (const slot of failures.size > 0 ? new Set(slots) : [])
    if (failures.has(slot)) noteFailure(run, rowsOf(slot), failureOf(fetch, failures.get(slot)));
  for (const { slot, error } of errors) placeEntityError(run, rowsOf(slot), fetch, error, entities[slot]);
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

const withoutOperationName = (query: string) => query.replace(/^query \w+/, 'query');

import { setImmediate as nextTurn } from 'node:timers/promises';
import { type DocumentNode, type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql';
import type { Logger } from 'pino';
import { createEngine, type Engine, type EngineRequest } from './engine/engine.ts';
import { createOperations, type Operations } from './engine/operations.ts';
import { type Limits, limitsFor, type OperationLimits } from './limits/limits.ts';
import type { LimitSettings } from './limits/settings.ts';
import type { ForwardedContext, TransportFor } from './transport/transport.ts';

/** What the gateway knows of one request. */
export interface GatewayContext extends ForwardedContext {
  /** Whether the client wants `extensions.cost` in the answer. */
  readonly reportsCost: boolean;
}

/** One supergraph and the operations asked of it; a request keeps the one it began with. */
export interface Graph {
  readonly supergraphSdl: string;
  readonly engine: Engine;
  readonly operations: Operations;
  /** Runs a valid operation unless a limit says no. Never throws. */
  readonly execute: (request: EngineRequest, context: GatewayContext) => Promise<ExecutionResult>;
}

/** The supergraph being served, which may be replaced while it is. */
export interface LiveGraph {
  readonly current: () => Graph;
  /** Serves another supergraph, once its hottest operations are planned. A bad one is refused with a log line and false. */
  readonly replace: (supergraphSdl: string) => Promise<boolean>;
}

export interface LiveGraphOptions {
  readonly supergraphSdl: string;
  readonly transportFor: TransportFor;
  readonly log: Logger;
  /** Null switches all limits off. */
  readonly limits: LimitSettings | null;
}

const mostWarmed = 200;

/** Starts serving a supergraph. Throws when the first one is bad: then there is nothing to serve. */
export function createLiveGraph({ supergraphSdl, transportFor, log, limits }: LiveGraphOptions): LiveGraph {
  const load = (sdl: string) => loadGraph(sdl, transportFor, limits);
  let graph = load(supergraphSdl);
  let replacing = Promise.resolve(true);
  return {
    current: () => graph,
    // One after another, so that the last one asked for is the one served in the end.
    replace: (sdl) => {
      replacing = replacing.then(() => replace(sdl));
      return replacing;
    },
  };

  async function replace(sdl: string): Promise<boolean> {
    if (sdl === graph.supergraphSdl) return true;
    try {
      const next = load(sdl);
      const warmed = await warm(next, graph);
      graph = next;
      log.info({ warmed }, 'a new supergraph is served');
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.error({ reason }, 'the new supergraph is refused; the old one stays');
      return false;
    }
  }
}

function loadGraph(supergraphSdl: string, transportFor: TransportFor, settings: LimitSettings | null): Graph {
  const engine = createEngine(supergraphSdl, transportFor);
  const { schema } = engine;
  const limits = limitsFor(settings, schema, supergraphSdl);
  const { parse, checkDocument } = limits;
  const limitsOf = rememberLimits(limits);
  return {
    supergraphSdl,
    engine,
    operations: createOperations({ schema, parse, checkDocument }),
    execute: async (request, context) => {
      const { refusals, operation } = limitsOf(request);
      const excesses = operation ? [...refusals, ...operation.check(request.variables)] : refusals;
      const result = excesses.length > 0 ? { errors: excesses } : await engine.execute(request, context);
      if (!context.reportsCost || !operation) return result;
      return { ...result, extensions: { ...result.extensions, cost: operation.costFor(request.variables) } };
    },
  };
}

interface KnownLimits {
  readonly refusals: readonly GraphQLError[];
  readonly operation: OperationLimits | null;
}

// What the document decides is decided once, and forgotten with the document.
function rememberLimits({ checkDocument, forOperation }: Limits): (request: EngineRequest) => KnownLimits {
  const known = new WeakMap<DocumentNode, Map<string, KnownLimits>>();
  return ({ document, operationName }) => {
    const ofDocument = known.get(document) ?? new Map<string, KnownLimits>();
    known.set(document, ofDocument);
    const remembered = ofDocument.get(operationName ?? '');
    if (remembered) return remembered;
    const operation = getOperationAST(document, operationName);
    const worked = {
      refusals: checkDocument(document),
      operation: operation ? forOperation(document, operation) : null,
    };
    ofDocument.set(operationName ?? '', worked);
    return worked;
  };
}

// One operation a turn, so that requests to the old graph are answered meanwhile. One that no longer fits is left out.
async function warm(next: Graph, before: Graph): Promise<number> {
  let warmed = 0;
  for (const { text, operationName } of before.operations.hottest(mostWarmed)) {
    const { document } = next.operations.read(text, operationName);
    if (document !== null) {
      next.engine.prepare(document, operationName);
      warmed += 1;
    }
    await nextTurn();
  }
  return warmed;
}

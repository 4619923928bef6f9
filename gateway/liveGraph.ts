import { setImmediate as nextTurn } from 'node:timers/promises';
import { type GraphQLSchema, specifiedRules, type ValidationRule } from 'graphql';
import type { Logger } from 'pino';
import { createEngine, type Engine } from './engine/engine.ts';
import { createOperations, type Operations, type OperationsOptions } from './engine/operations.ts';
import type { Transport, TransportFor } from './transport/transport.ts';

/** One supergraph and the operations asked of it; a request keeps the one it began with. */
export interface Graph {
  readonly supergraphSdl: string;
  readonly engine: Engine;
  readonly operations: Operations;
}

/** The supergraph being served, which may be replaced while it is. */
export interface LiveGraph {
  readonly current: () => Graph;
  /** The engine of a schema that is or was served; a request validated against an old schema runs on its engine. */
  readonly engineOf: (schema: GraphQLSchema) => Engine;
  /** Serves another supergraph, once its hottest operations are planned. A bad one is refused with a log line and false. */
  readonly replace: (supergraphSdl: string) => Promise<boolean>;
  /** Calls with the graph served now and with each that replaces it. */
  readonly onReplaced: (listener: (graph: Graph) => void) => void;
}

export interface LiveGraphOptions {
  readonly supergraphSdl: string;
  readonly transportFor: TransportFor;
  readonly log: Logger;
  readonly operations?: OperationsOptions;
  /** Beside those of the specification. */
  readonly rules?: readonly ValidationRule[];
}

const mostWarmed = 200;

/** Starts serving a supergraph. Throws when the first one is bad: then there is nothing to serve. */
export function createLiveGraph({
  supergraphSdl,
  transportFor,
  log,
  operations,
  rules = [],
}: LiveGraphOptions): LiveGraph {
  const keptTransports = keepTransports(transportFor);
  const engines = new WeakMap<GraphQLSchema, Engine>();
  const listeners = new Set<(graph: Graph) => void>();
  const allRules = [...specifiedRules, ...rules];

  const load = (sdl: string): Graph => {
    const engine = createEngine(sdl, keptTransports);
    engines.set(engine.schema, engine);
    return { supergraphSdl: sdl, engine, operations: createOperations(engine, allRules, operations) };
  };

  let graph = load(supergraphSdl);
  return {
    current: () => graph,
    engineOf: (schema) => engines.get(schema) ?? graph.engine,
    onReplaced: (listener) => {
      listeners.add(listener);
      listener(graph);
    },
    replace: async (sdl) => {
      if (sdl === graph.supergraphSdl) return true;
      try {
        const next = load(sdl);
        const warmed = await warm(next, graph);
        graph = next;
        for (const listener of listeners) listener(next);
        log.info({ warmed }, 'a new supergraph is served');
        return true;
      } catch (error) {
        log.error(
          { reason: error instanceof Error ? error.message : String(error) },
          'the new supergraph is refused; the old one stays',
        );
        return false;
      }
    },
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

// A subgraph that stays where it is keeps its connections and what is known of its health.
function keepTransports(transportFor: TransportFor): TransportFor {
  const kept = new Map<string, Transport>();
  return (name, url) => {
    const key = `${name} ${url}`;
    const transport = kept.get(key) ?? transportFor(name, url);
    kept.set(key, transport);
    return transport;
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Graph, type GraphOptions, loadGraph } from './graph.ts';

/** The supergraph being served, which may be replaced while it is. */
export interface LiveGraph {
  readonly current: () => Graph;
  /** Serves another supergraph, once its hottest operations are planned. A bad one is refused with a log line and false. */
  readonly replace: (supergraphSdl: string) => Promise<boolean>;
}

export interface LiveGraphOptions extends GraphOptions {
  readonly supergraphSdl: string;
  readonly log: Logger;
}

const mostWarmed = 200;

/** Starts serving a supergraph. Throws when the first one is bad: then there is nothing to serve. */
export function createLiveGraph({ supergraphSdl, log, ...options }: LiveGraphOptions): LiveGraph {
  const load = (sdl: string) => loadGraph(sdl, options);
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
      // Requests to the old graph are answered meanwhile.
      const warmed = await next.warm(graph, mostWarmed, () => nextTurn());
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

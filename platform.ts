import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { buildGateway } from './gateway/server.ts';
import type { TransportFor } from './gateway/transport/transport.ts';
import { type SubgraphName, subgraphNames } from './schema/load.ts';
import type { Store } from './store/collection.ts';
import { storePart } from './store/readiness.ts';
import { openers } from './subgraphs/all.ts';
import { shanghaiDateOf } from './subgraphs/shared/dates.ts';
import type { ExecuteRequest } from './subgraphs/shared/execute.ts';

export interface PlatformOptions {
  readonly store: Store;
  /** Path of the supergraph file. */
  readonly supergraph: string;
  readonly log: Logger;
  /** What time it is; a test may set it. */
  readonly clock?: () => Date;
}

/** The whole graph in one process: the gateway over six subgraphs that are called without HTTP. It does not listen yet. */
export async function buildPlatform({
  store,
  supergraph,
  log,
  clock = () => new Date(),
}: PlatformOptions): Promise<FastifyInstance> {
  const opened = await Promise.all(subgraphNames.map(async (name) => [name, await openers[name](store)] as const));
  const subgraphs = new Map<string, ExecuteRequest>(opened);
  return buildGateway({ supergraph, transportFor: inProcess(subgraphs, clock), log, parts: [storePart(store)] });
}

function inProcess(subgraphs: ReadonlyMap<string, ExecuteRequest>, clock: () => Date): TransportFor {
  return (name) => {
    const execute = subgraphs.get(name as SubgraphName);
    if (!execute)
      throw new Error(
        `The supergraph names a subgraph "${name}" that is not part of this platform; use "npm run gateway" for it.`,
      );
    return {
      send: (request, { requestId, signal }) =>
        execute(request, { requestId, signal, caller: { kind: 'anonymous' }, today: shanghaiDateOf(clock()) }),
      whyNotReady: async () => null,
    };
  };
}

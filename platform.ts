import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Access } from './gateway/access/access.ts';
import type { LimitSettings } from './gateway/limits/settings.ts';
import { buildGateway } from './gateway/server.ts';
import type { Answer } from './gateway/transport/inProcess.ts';
import { inProcessSubgraph } from './gateway/transport/standard.ts';
import type { TransportFor } from './gateway/transport/transport.ts';
import { anonymous } from './schema/caller.ts';
import { subgraphNames } from './schema/load.ts';
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
  /** Who may be calling; without it all are anonymous and every token is refused. */
  readonly access?: Access;
  /** What time it is; a test may set it. */
  readonly clock?: () => Date;
  /** Makes pseudonyms of people; without it the store keeps a key of its own. */
  readonly pseudonymKey?: string | undefined;
  readonly subgraphTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** Null switches all limits off. */
  readonly limits: LimitSettings | null;
  readonly introspection?: boolean;
  readonly corsOrigins: readonly string[];
}

/** The whole graph in one process: the gateway over six subgraphs that are called without HTTP. It does not listen yet. */
export async function buildPlatform({
  store,
  clock = () => new Date(),
  pseudonymKey,
  subgraphTimeoutMs,
  ...gateway
}: PlatformOptions): Promise<FastifyInstance> {
  const settings = { clock, pseudonymKey };
  const opened = await Promise.all(
    subgraphNames.map(async (name) => [name, await openers[name](store, settings)] as const),
  );
  const subgraphs = new Map<string, ExecuteRequest>(opened);
  const transportFor = inProcess(subgraphs, clock, subgraphTimeoutMs);
  return buildGateway({ ...gateway, transportFor, parts: [storePart(store)] });
}

function inProcess(
  subgraphs: ReadonlyMap<string, ExecuteRequest>,
  clock: () => Date,
  deadlineMs: number,
): TransportFor {
  return (name) => {
    const execute = subgraphs.get(name);
    if (!execute)
      throw new Error(
        `The supergraph names a subgraph "${name}" that is not part of this platform; use "npm run gateway" for it.`,
      );
    const answer: Answer = (request, { requestId, signal, caller = anonymous }) =>
      execute(request, { requestId, signal, caller, today: shanghaiDateOf(clock()) });
    return inProcessSubgraph(name, answer, { deadlineMs });
  };
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { buildServer, type Part } from '../http/server.ts';
import { failure } from '../schema/errors.ts';
import { type Access, closedAccess } from './access/access.ts';
import { servePersonas } from './access/servePersonas.ts';
import type { GatewayContext, GraphOptions } from './graph.ts';
import { compressAnswers } from './http/compression.ts';
import { allowOrigins } from './http/cors.ts';
import { serveGraphql } from './http/routes.ts';
import { createLiveGraph } from './liveGraph.ts';
import { maskErrors } from './maskErrors.ts';
import { servePlayground } from './playground.ts';
import { followSupergraph, readSupergraph } from './supergraphFile.ts';
import { type CallSignal, lightAbort } from './transport/whenAborted.ts';

export interface GatewayOptions extends Omit<GraphOptions, 'introspection'> {
  /** Whether clients may ask for the schema and are helped with its names; they may unless told. */
  readonly introspection?: boolean;
  /** Path of the supergraph file; what it holds is served, also after it changes. */
  readonly supergraph: string;
  readonly log: Logger;
  /** Who may be calling; without it all are anonymous and every token is refused. */
  readonly access?: Access;
  /** How long one request may take; what has not come by then is answered as timed out. */
  readonly requestTimeoutMs: number;
  /** Origins whose pages may ask; none by default. */
  readonly corsOrigins: readonly string[];
  /** Parts beside the subgraphs that must be ready. */
  readonly parts?: readonly Part[];
}

/** The gateway's server: GraphQL at `/graphql`, the playground at `/`, `/health` and `/ready`. It does not listen yet. */
export async function buildGateway({
  supergraph,
  transportFor,
  log,
  access = closedAccess,
  requestTimeoutMs,
  limits,
  introspection = true,
  corsOrigins,
  parts = [],
}: GatewayOptions): Promise<FastifyInstance> {
  const live = createLiveGraph({
    supergraphSdl: readSupergraph(supergraph),
    transportFor,
    log,
    limits,
    introspection,
  });
  const subgraphs = () =>
    [...live.current().engine.transports].map(([name, { whyNotReady }]) => ({ name, whyNotReady }));
  const server = buildServer({ log, parts: () => [...parts, ...subgraphs()] });
  await allowOrigins(server, corsOrigins);
  compressAnswers(server);
  serveGraphql(server, '/graphql', {
    served: live.current,
    formatError: maskErrors(log),
    contextFor: async (request, reply): Promise<GatewayContext> => {
      const signal = signalOf(reply, requestTimeoutMs);
      const { caller, viewpoint } = await access.callerOf(request.raw);
      return { requestId: request.id, caller, viewpoint, signal, reportsCost: request.headers['x-cost'] !== undefined };
    },
  });
  const stopFollowing = followSupergraph(supergraph, live, log);
  server.addHook('onClose', async () => stopFollowing());
  servePersonas(server, access.personas);
  await servePlayground(server);
  return server;
}

// Cancels what runs for a client that closed its connection, and what has not come within the time of a request.
function signalOf({ raw }: FastifyReply, timeoutMs: number): CallSignal {
  const ending = lightAbort();
  const timer = setTimeout(() => ending.abort(failure('SUBGRAPH_TIMEOUT')), timeoutMs);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) ending.abort(failure('BAD_REQUEST', 'The client went away.'));
  });
  return ending.signal;
}

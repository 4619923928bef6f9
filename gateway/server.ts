import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { buildServer, type Part } from '../http/server.ts';
import { failure } from '../schema/errors.ts';
import { answerThroughApollo, graphBehindApollo } from './apolloPath.ts';
import { answerPlainRequest, plainRequestOf } from './hotPath.ts';
import type { LimitSettings } from './limits/settings.ts';
import { createLiveGraph, type GatewayContext } from './liveGraph.ts';
import { maskErrors } from './maskErrors.ts';
import { servePlayground } from './playground.ts';
import { followSupergraph, readSupergraph } from './supergraphFile.ts';
import type { TransportFor } from './transport/transport.ts';

export interface GatewayOptions {
  /** Path of the supergraph file; what it holds is served, also after it changes. */
  readonly supergraph: string;
  readonly transportFor: TransportFor;
  readonly log: Logger;
  /** How long one request may take; what has not come by then is answered as timed out. */
  readonly requestTimeoutMs: number;
  /** Null switches all limits off. */
  readonly limits: LimitSettings | null;
  /** Parts beside the subgraphs that must be ready. */
  readonly parts?: readonly Part[];
}

/** The gateway's server: GraphQL at `/graphql`, the playground at `/`, `/health` and `/ready`. It does not listen yet. */
export async function buildGateway({
  supergraph,
  transportFor,
  log,
  requestTimeoutMs,
  limits,
  parts = [],
}: GatewayOptions): Promise<FastifyInstance> {
  const live = createLiveGraph({ supergraphSdl: readSupergraph(supergraph), transportFor, log, limits });
  const maskError = maskErrors(log);
  const apollo = new ApolloServer<GatewayContext>({
    gateway: graphBehindApollo(live),
    introspection: true,
    parseOptions: limits === null ? {} : { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    formatError: maskError,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    logger: log.child({ part: 'apollo' }, { level: 'warn' }),
  });
  await apollo.start();
  const subgraphs = () =>
    [...live.current().engine.transports].map(([name, { whyNotReady }]) => ({ name, whyNotReady }));
  const server = buildServer({ log, parts: () => [...parts, ...subgraphs()] });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => {
      const context: GatewayContext = {
        requestId: request.id,
        signal: signalOf(reply, requestTimeoutMs),
        viewpoint: 'anonymous',
        reportsCost: request.headers['x-cost'] !== undefined,
      };
      const plain = plainRequestOf(request);
      if (plain === null) return answerThroughApollo(apollo, context, request, reply);
      return answerPlainRequest({ graph: live.current(), plain, context, maskError, reply });
    },
  });
  const stopFollowing = followSupergraph(supergraph, live, log);
  server.addHook('onClose', async () => {
    stopFollowing();
    await apollo.stop();
  });
  await servePlayground(server);
  return server;
}

// Cancels what runs for a client that closed its connection, and what has not come within the time of a request.
function signalOf({ raw }: FastifyReply, timeoutMs: number): AbortSignal {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(failure('SUBGRAPH_TIMEOUT')), timeoutMs);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) ending.abort();
  });
  return ending.signal;
}

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { buildServer, type Part } from '../http/server.ts';
import { answerThroughApollo, graphBehindApollo } from './apolloPath.ts';
import { answerPlainRequest, plainRequestOf } from './hotPath.ts';
import { createLiveGraph } from './liveGraph.ts';
import { maskErrors } from './maskErrors.ts';
import { servePlayground } from './playground.ts';
import { followSupergraph, readSupergraph } from './supergraphFile.ts';
import type { ForwardedContext, TransportFor } from './transport/transport.ts';

export interface GatewayOptions {
  /** Path of the supergraph file; what it holds is served, also after it changes. */
  readonly supergraph: string;
  readonly transportFor: TransportFor;
  readonly log: Logger;
  /** Parts beside the subgraphs that must be ready. */
  readonly parts?: readonly Part[];
}

/** The gateway's server: GraphQL at `/graphql`, the playground at `/`, `/health` and `/ready`. It does not listen yet. */
export async function buildGateway({
  supergraph,
  transportFor,
  log,
  parts = [],
}: GatewayOptions): Promise<FastifyInstance> {
  const live = createLiveGraph({ supergraphSdl: readSupergraph(supergraph), transportFor, log });
  const maskError = maskErrors(log);
  const apollo = new ApolloServer<ForwardedContext>({
    gateway: graphBehindApollo(live),
    introspection: true,
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
      const context: ForwardedContext = { requestId: request.id, signal: clientSignal(reply) };
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

// Cancels what runs for a client that closed its connection before it was answered.
function clientSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

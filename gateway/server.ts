import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { buildServer, type Part } from '../http/server.ts';
import { projectFolder } from '../schema/load.ts';
import { createEngine } from './engine/engine.ts';
import { engineBehindApollo } from './engineBehindApollo.ts';
import { maskErrors } from './maskErrors.ts';
import type { ForwardedContext, TransportFor } from './transport/transport.ts';

export interface GatewayOptions {
  /** Path of the supergraph file. */
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
  const supergraphSdl = readSupergraph(supergraph);
  const engine = createEngine(supergraphSdl, transportFor);
  const apollo = new ApolloServer<ForwardedContext>({
    gateway: engineBehindApollo(engine, supergraphSdl),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(log),
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    logger: log.child({ part: 'apollo' }, { level: 'warn' }),
  });
  await apollo.start();
  const subgraphs = [...engine.transports].map(([name, { whyNotReady }]) => ({ name, whyNotReady }));
  const server = buildServer({ log, parts: [...parts, ...subgraphs] });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => answer(apollo, request, reply),
  });
  server.addHook('onClose', () => apollo.stop());
  await servePlayground(server);
  return server;
}

function readSupergraph(path: string): string {
  if (!existsSync(path))
    throw new Error(`SUPERGRAPH: there is no file ${path}. Run "npm run compose" or name another.`);
  return readFileSync(path, 'utf8');
}

async function answer(apollo: ApolloServer<ForwardedContext>, request: FastifyRequest, reply: FastifyReply) {
  const { body, status, headers } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headerMapOf(request),
      search: new URL(request.url, 'http://localhost').search,
      body: request.body,
    },
    context: async () => ({ requestId: request.id, signal: clientSignal(reply) }),
  });
  reply.code(status ?? 200);
  for (const [name, value] of headers) reply.header(name, value);
  return reply.send(body.kind === 'complete' ? body.string : body.asyncIterator);
}

function headerMapOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

// Cancels what runs for a client that closed its connection before it was answered.
function clientSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

// The page and its workers need nothing from elsewhere; its editor sets styles from script.
const playgroundHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

async function servePlayground(server: FastifyInstance): Promise<void> {
  const root = join(projectFolder, 'dist', 'playground');
  if (!existsSync(root)) {
    server.log.warn('The playground is not built; run "npm run build:playground".');
    return;
  }
  await server.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(playgroundHeaders)) response.setHeader(name, value);
      response.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

import { type ApolloServer, type ApolloServerOptions, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext, LiveGraph } from './liveGraph.ts';

type GatewayInterface = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>;

/** Puts the live graph behind Apollo Server, which reads requests, validates operations and writes answers. */
export function graphBehindApollo(live: LiveGraph): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      live.onReplaced(({ engine, supergraphSdl }) =>
        callback({ apiSchema: engine.schema, coreSupergraphSdl: supergraphSdl }),
      );
      return () => undefined;
    },
    load: async () => ({
      executor: ({ schema, document, operationName, request, context }) => {
        const variables = request.variables ?? {};
        return live.graphOf(schema).execute({ document, operationName, variables }, context as GatewayContext);
      },
    }),
    stop: async () => undefined,
  };
}

/** Answers what is no plain request: GET, persisted queries, other media types, and what has to be refused. */
export async function answerThroughApollo(
  apollo: ApolloServer<GatewayContext>,
  context: GatewayContext,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { body, status, headers } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headerMapOf(request),
      search: new URL(request.url, 'http://localhost').search,
      body: request.body,
    },
    context: async () => context,
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

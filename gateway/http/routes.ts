import type { FastifyInstance } from 'fastify';
import { failure } from '../../schema/errors.ts';
import { type GraphqlOverHttpOptions, graphqlOverHttp } from './graphqlOverHttp.ts';
import { isReadable } from './mediaTypes.ts';

/** Serves GraphQL at a path: POST and GET are answered, other methods and other kinds of body refused before they are read. */
export function serveGraphql<Context>(
  server: FastifyInstance,
  url: string,
  options: GraphqlOverHttpOptions<Context>,
): void {
  server.route({
    method: ['GET', 'POST'],
    url,
    exposeHeadRoute: false,
    onRequest: async (request, reply) => {
      if (request.method !== 'POST') return;
      const { 'content-type': contentType, 'content-encoding': encoding = 'identity' } = request.headers;
      if (isReadable(contentType) && encoding === 'identity') return;
      await reply.code(415).send(sayNo('Send the request as application/json in UTF-8, not compressed.'));
    },
    handler: graphqlOverHttp(options),
  });
  server.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
    url,
    onRequest: async (_request, reply) => {
      await reply.code(405).header('allow', 'GET, POST').send(sayNo('Send operations with POST, or queries with GET.'));
    },
    handler: async () => undefined,
  });
}

const sayNo = (message: string) => ({ errors: [failure('BAD_REQUEST', message).toJSON()] });

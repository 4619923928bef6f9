import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { buildServer, type Part } from '../../http/server.ts';
import { anonymous } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import { shanghaiDateOf } from './dates.ts';
import type { ExecuteRequest, GraphQLRequest } from './execute.ts';

export interface SubgraphServerOptions {
  readonly execute: ExecuteRequest;
  readonly parts: () => readonly Part[];
  readonly log: Logger;
}

/** One subgraph behind `POST /graphql`, with `/health` and `/ready`. It does not listen yet. */
export function buildSubgraphServer({ execute, parts, log }: SubgraphServerOptions): FastifyInstance {
  const server = buildServer({ log, parts });
  server.post('/graphql', async (request, reply) => {
    const asked = request.body;
    if (!isGraphQLRequest(asked)) {
      return reply.code(400).send({
        errors: [
          failure(
            'BAD_REQUEST',
            'Send one JSON object with "query", a string, and where needed "variables", an object.',
          ),
        ],
      });
    }
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    return execute(asked, {
      requestId: request.id,
      caller: anonymous,
      today: shanghaiDateOf(new Date()),
      signal: gone.signal,
    });
  });
  return server;
}

function isGraphQLRequest(body: unknown): body is GraphQLRequest {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return false;
  const variables = 'variables' in body ? body.variables : undefined;
  return variables == null || (typeof variables === 'object' && !Array.isArray(variables));
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { buildServer, type Part } from '../../http/server.ts';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import { shanghaiDateOf } from './dates.ts';
import type { ExecuteRequest, GraphQLRequest } from './execute.ts';
import type { GatewayCallerOf } from './gatewayCaller.ts';

export interface SubgraphServerOptions {
  readonly execute: ExecuteRequest;
  /** Knows the gateway, and for whom it asks. */
  readonly callerOf: GatewayCallerOf;
  readonly parts: () => readonly Part[];
  readonly log: Logger;
}

/**
 * One subgraph behind `POST /graphql`, with `/health` and `/ready`. It answers the gateway alone: whoever brings no token of it gets
 * 401 before the body is read. It does not listen yet.
 */
export function buildSubgraphServer({ execute, callerOf, parts, log }: SubgraphServerOptions): FastifyInstance {
  const server = buildServer({ log, parts });
  const callers = new WeakMap<FastifyRequest, Caller>();
  server.post('/graphql', {
    onRequest: async (request, reply) => {
      try {
        callers.set(request, await callerOf(request.headers.authorization));
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        request.log.warn('refused a request that brings no token of the gateway');
        await reply
          .code(401)
          .header('www-authenticate', 'Bearer')
          .send({ errors: [error] });
      }
    },
    handler: async (request, reply) => {
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
        caller: callers.get(request) ?? anonymous,
        today: shanghaiDateOf(new Date()),
        signal: gone.signal,
      });
    },
  });
  return server;
}

function isGraphQLRequest(body: unknown): body is GraphQLRequest {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return false;
  const variables = 'variables' in body ? body.variables : undefined;
  return variables == null || (typeof variables === 'object' && !Array.isArray(variables));
}

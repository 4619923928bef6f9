import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';

/** A part that a process needs before it may take traffic. */
export interface Part {
  readonly name: string;
  /** Null when the part is ready, else a few words on why it is not; no address, no path. */
  readonly whyNotReady: () => Promise<string | null>;
}

export interface ServerOptions {
  readonly log: FastifyBaseLogger;
  /** Asked for at every `/ready`, since they may change. */
  readonly parts: () => readonly Part[];
}

const largestBody = 1024 * 1024;

/**
 * A server that does not listen yet, so that a test can inject requests. It answers `GET /health` (alive) and `GET /ready` (may take
 * traffic, and which parts may not), gives every request an id, and logs the route that it took. What else stands in an address is
 * the client's own text and may hold personal data.
 */
export function buildServer({ log, parts }: ServerOptions): FastifyInstance {
  const server = Fastify({
    loggerInstance: log,
    bodyLimit: largestBody,
    genReqId: requestIdOf,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  server.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const line = {
      method,
      path: routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (line.path === '/health' || line.path === '/ready') request.log.debug(line, 'answered');
    else request.log.info(line, 'answered');
  });
  server.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send({ error: 'There is nothing here. Try /graphql, /health or /ready.' }),
  );
  server.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ reason: error.message, stack: error.stack }, 'failed');
    const message =
      status >= 500 ? 'Something failed on our side; the request id helps to find it.' : requestFault(status);
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }] });
  });
  server.get('/health', async () => ({ status: 'alive' }));
  server.get('/ready', async (_request, reply) => {
    const states = await Promise.all(
      parts().map(async (part) => [part.name, await part.whyNotReady().catch(() => 'cannot be asked')] as const),
    );
    const missing = states.filter(([, reason]) => reason !== null);
    reply.code(missing.length === 0 ? 200 : 503);
    return {
      status: missing.length === 0 ? 'ready' : 'not ready',
      parts: Object.fromEntries(states.map(([name, reason]) => [name, reason ?? 'ready'])),
    };
  });
  return server;
}

// Ids from outside end up in log lines, so only harmless ones are kept, and none that could be somebody's number.
function requestIdOf(request: Pick<FastifyRequest['raw'], 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) && !/^\d{7,}[Xx]?$|\d{15}/.test(given)
    ? given
    : randomUUID();
}

function requestFault(status: number): string {
  if (status === 413) return 'The request body is larger than 1 MiB; send less, or page through the data.';
  if (status === 415) return 'Send the request as application/json.';
  return 'The request could not be read; send one JSON object with "query" and, where needed, "variables".';
}

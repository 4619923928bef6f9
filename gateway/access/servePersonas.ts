import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../../http/loopback.ts';
import type { Access } from './access.ts';

/** Hands out personas at `/personas`, to pages and programs of this machine; there is no such place beside a real issuer. */
export function servePersonas(server: FastifyInstance, personas: Access['personas']): void {
  if (personas === null) return;
  server.get('/personas', async (request, reply) => {
    if (!isFromThisMachine(request)) return reply.callNotFound();
    return reply.header('cache-control', 'no-store').send({ personas: await personas() });
  });
}

// A page elsewhere whose name was made to lead to this machine still calls it by that name; a proxy says for whom it asks.
function isFromThisMachine({ headers, hostname }: FastifyRequest): boolean {
  const { 'sec-fetch-site': site = 'none' } = headers;
  const isForwarded = headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined;
  return !isForwarded && ['none', 'same-origin'].includes(String(site)) && isLoopback(hostname);
}

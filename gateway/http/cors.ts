import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const readableHeaders = ['x-request-id'];
const dayInSeconds = 86_400;

/** Lets pages of these origins ask; with none, which is the default, no page elsewhere may. */
export async function allowOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await server.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: readableHeaders,
    maxAge: dayInSeconds,
  });
}

/** Reads origins divided by commas, as `CORS_ORIGINS` gives them. Throws one line on what is no origin, `*` included. */
export function originsOf(text: string): readonly string[] {
  const origins = text.split(',').flatMap((part) => part.trim() || []);
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new Error(`CORS_ORIGINS: give origins such as https://office.example, divided by commas, not "${origin}"`);
  }
  return origins;
}

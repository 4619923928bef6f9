import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { weightedChoices } from './weighted.ts';

type Encoding = 'br' | 'gzip';

const worthwhile = 1024;

/**
 * Compresses texts over 1 kB with brotli or gzip, whichever the client wants more, away from the event loop and at levels made for
 * answers that are sent once. Files and streams bring their own encoding and are left alone.
 */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length <= worthwhile || reply.hasHeader('content-encoding'))
      return done(null, payload);
    const vary = reply.getHeader('vary');
    reply.header('vary', vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding`);
    const encoding = encodingFor(request.headers['accept-encoding']);
    // As text it would be turned into bytes twice: to be counted, and to be sent.
    const bytes = Buffer.from(payload);
    if (encoding === null) return done(null, bytes);
    const send = (error: Error | null, compressed: Buffer) => {
      if (error) return done(error);
      reply.header('content-encoding', encoding).removeHeader('content-length');
      done(null, compressed);
    };
    if (encoding === 'gzip') gzip(bytes, { level: 4 }, send);
    else brotliCompress(bytes, brotliOptions(bytes.length), send);
  });
}

const brotliOptions = (size: number) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: size },
});

/** The encoding that a client wants most of those we have, brotli before gzip; null when it takes neither. */
export function encodingFor(acceptEncoding: string | readonly string[] | undefined): Encoding | null {
  if (acceptEncoding === undefined || acceptEncoding === '') return null;
  const choices = weightedChoices(String(acceptEncoding));
  const quality = (encoding: Encoding) =>
    (choices.find(({ name }) => name === encoding) ?? choices.find(({ name }) => name === '*'))?.quality ?? 0;
  const [brotli, zip] = [quality('br'), quality('gzip')];
  if (brotli === 0 && zip === 0) return null;
  return brotli >= zip ? 'br' : 'gzip';
}

import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../gateway/transport/clock.ts';
import { withDeadline } from '../../../gateway/transport/deadline.ts';
import { type HttpOptions, httpTransport } from '../../../gateway/transport/http.ts';
import { openPools, type PoolOptions } from '../../../gateway/transport/pools.ts';
import { answerWith, bodyOf, type LocalServer, listenRaw, listenWith, refusingAddress } from './localServer.ts';
import { manualClock } from './manualClock.ts';
import { aContext, aRequest, codeOf, occasion } from './recordedTransport.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(server: Promise<LocalServer>): Promise<LocalServer> {
  const opened = await server;
  closers.push(opened.close);
  return opened;
}

function transportTo(url: URL, options: Partial<HttpOptions & PoolOptions> = {}) {
  const pools = openPools({ connections: 4, connectMs: 1_000, ...options });
  const transport = httpTransport({
    service: 'funeral',
    url,
    pool: pools.poolFor(url),
    largestAnswerBytes: 100_000,
    ...options,
  });
  return { transport, pools };
}

const answering = (listener: RequestListener) => serve(listenWith(listener));

describe('A call over HTTP', () => {
  it('posts the request as JSON with its id, and gives the answer', async () => {
    const seen: unknown[] = [];
    const { url } = await answering(async (request, response) => {
      seen.push(request.method, request.url, request.headers, await bodyOf(request));
      answerWith(response, '{"data":{"a":1}}');
    });
    const { transport } = transportTo(new URL('/v2/graphql?tenant=1', url));
    const answer = await transport.send(
      aRequest({ variables: { id: '1' }, operationName: 'Residents', kind: 'query' }),
      aContext({ requestId: 'clerk-42' }),
    );

    expect(answer).toEqual({ data: { a: 1 } });
    expect(seen).toEqual([
      'POST',
      '/v2/graphql?tenant=1',
      expect.objectContaining({
        'content-type': 'application/json',
        'x-request-id': 'clerk-42',
        'accept-encoding': 'gzip, br',
      }),
      { query: '{ residents { id } }', variables: { id: '1' }, operationName: 'Residents' },
    ]);
  });

  it.each([
    ['gzip', gzipSync('{"data":{"name":"湖北省"}}')],
    ['GZIP', gzipSync('{"data":{"name":"湖北省"}}')],
    ['br', brotliCompressSync('{"data":{"name":"湖北省"}}')],
    ['identity', '{"data":{"name":"湖北省"}}'],
  ])('decodes an answer in %s', async (encoding, body) => {
    const { url } = await answering((_, response) => answerWith(response, body, { 'content-encoding': encoding }));

    expect(await transportTo(url).transport.send(aRequest(), aContext())).toEqual({ data: { name: '湖北省' } });
  });

  it('takes GraphQL errors for an answer, with any status below 500', async () => {
    const { url } = await answering((_, response) =>
      answerWith(
        response,
        '{"errors":[{"message":"no","path":["a",0],"extensions":{"code":"X"}}],"data":null}',
        {},
        400,
      ),
    );
    const { data, errors } = await transportTo(url).transport.send(aRequest(), aContext());

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: 'no', path: ['a', 0], extensions: { code: 'X' } }]);
  });

  it('is made over connections that are kept, one call at a time on each, and no more of them than allowed', async () => {
    let atOnce = 0;
    let most = 0;
    const { url, connections } = await answering(async (request, response) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await bodyOf(request);
      atOnce -= 1;
      answerWith(response, '{"data":{}}');
    });
    const { transport } = transportTo(url, { connections: 3 });
    for (let round = 0; round < 3; round += 1)
      await Promise.all(Array.from({ length: 20 }, () => transport.send(aRequest(), aContext())));

    expect(connections()).toBe(3);
    expect(most).toBeLessThanOrEqual(3);
  });

  it.each([
    ['a 500', () => answering((_, response) => answerWith(response, '{"data":{}}', {}, 500))],
    ['a 503 with words', () => answering((_, response) => answerWith(response, 'busy', {}, 503))],
    ['HTML', () => answering((_, response) => answerWith(response, '<!doctype html><h1>Hello</h1>'))],
    ['a 404', () => answering((_, response) => answerWith(response, 'Cannot POST /graphql', {}, 404))],
    ['a redirection', () => answering((_, response) => answerWith(response, '', { location: '/elsewhere' }, 302))],
    ['garbage', () => answering((_, response) => answerWith(response, Buffer.from([0, 255, 17, 200])))],
    ['nothing', () => answering((_, response) => answerWith(response, '', {}, 204))],
    ['truncated JSON', () => answering((_, response) => answerWith(response, '{"data":{"a":'))],
    ['JSON that is not GraphQL', () => answering((_, response) => answerWith(response, '{"message":"hello"}'))],
    [
      'a body that is too large',
      () => answering((_, response) => answerWith(response, `{"data":{"a":"${'x'.repeat(100_001)}"}}`)),
    ],
    [
      'a body that unfolds too large',
      () =>
        answering((_, response) =>
          answerWith(response, gzipSync(`{"data":{"a":"${'x'.repeat(1_000_000)}"}}`), { 'content-encoding': 'gzip' }),
        ),
    ],
    [
      'gzip that is cut short',
      () =>
        answering((_, response) =>
          answerWith(response, gzipSync('{"data":{}}').subarray(0, -4), { 'content-encoding': 'gzip' }),
        ),
    ],
    [
      'gzip that is none',
      () => answering((_, response) => answerWith(response, '{"data":{}}', { 'content-encoding': 'gzip' })),
    ],
    [
      'an encoding nobody asked for',
      () => answering((_, response) => answerWith(response, '{"data":{}}', { 'content-encoding': 'constructor' })),
    ],
    ['no HTTP', () => serve(listenRaw('SSH-2.0-OpenSSH\r\n'))],
    ['a connection that closes without a word', () => serve(listenRaw(''))],
    ['a head that is cut short', () => serve(listenRaw('HTTP/1.1 200 OK\r\ncontent-ty'))],
    ['a body that is cut short', () => serve(listenRaw('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"data":{}}'))],
    [
      'chunks that are cut short',
      () => serve(listenRaw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nb\r\n{"data":{}}\r\n')),
    ],
  ])('fails with SUBGRAPH_UNAVAILABLE on %s', async (_what, open) => {
    const { url } = await open();
    const call = transportTo(url).transport.send(aRequest(), aContext());

    await expect(call).rejects.toMatchObject({
      message: 'The funeral part of the graph cannot be reached.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'funeral' },
    });
  });

  it('fails with SUBGRAPH_UNAVAILABLE where nothing listens', async () => {
    const { transport } = transportTo(await refusingAddress());

    expect(await codeOf(transport.send(aRequest(), aContext()))).toBe('SUBGRAPH_UNAVAILABLE');
  });

  it('keeps the connection after a 500', async () => {
    const { url, connections } = await answering((_, response) => answerWith(response, 'broken', {}, 500));
    const { transport } = transportTo(url, { connections: 1 });
    for (let made = 0; made < 5; made += 1) await codeOf(transport.send(aRequest(), aContext()));

    expect(connections()).toBe(1);
  });

  it('ends on the wire when the client goes away', async () => {
    const client = new AbortController();
    const closed: Promise<unknown>[] = [];
    const { url } = await answering((request) => {
      closed.push(once(request.socket, 'close'));
      client.abort();
    });
    const reason = await codeOf(transportTo(url).transport.send(aRequest(), aContext({ signal: client.signal })));

    expect(reason).toBe(client.signal.reason);
    await Promise.all(closed);
  });

  it('is not sent at all when the client goes away while it waits for a connection, and costs no connection', async () => {
    const seen: unknown[] = [];
    const held: (() => void)[] = [];
    const arrived = occasion();
    const { url, connections } = await answering(async (request, response) => {
      seen.push(request.headers['x-request-id']);
      await bodyOf(request);
      held.push(() => answerWith(response, '{"data":{}}'));
      if (seen.length === 1) arrived.happens();
      else held[1]?.();
    });
    const { transport } = transportTo(url, { connections: 1 });
    const client = new AbortController();
    const first = transport.send(aRequest(), aContext({ requestId: 'first' }));
    await arrived.happened;
    const waiting = transport.send(aRequest(), aContext({ requestId: 'waiting', signal: client.signal }));
    const last = transport.send(aRequest(), aContext({ requestId: 'last' }));
    client.abort();

    await expect(waiting).rejects.toBe(client.signal.reason);
    held[0]?.();
    await Promise.all([first, last]);
    expect(seen).toEqual(['first', 'last']);
    expect(connections()).toBe(1);
  });

  it.each([
    ['never answers', '{"da', false],
    ['drips bytes without end', ' ', true],
  ])('is given up and cancelled by its deadline when the subgraph %s', async (_what, bytes, goesOn) => {
    const clock = manualClock();
    const dripped = occasion();
    const closed = occasion();
    const { url } = await answering((request, response) => {
      request.socket.once('close', () => closed.happens());
      response.writeHead(200);
      let drops = 0;
      const drip = () => {
        drops += 1;
        if (drops === 50 || !goesOn) dripped.happens();
        if (!response.destroyed && (goesOn || drops === 1)) response.write(bytes, () => setImmediate(drip));
      };
      drip();
    });
    const { transport } = transportTo(url);
    const call = codeOf(
      withDeadline(transport, { service: 'funeral', deadlineMs: 5_000, clock }).send(aRequest(), aContext()),
    );
    await dripped.happened;
    clock.advance(5_000);

    expect(await call).toBe('SUBGRAPH_TIMEOUT');
    await closed.happened;
  });

  it('is given up in real time too', async () => {
    const { url } = await answering(() => undefined);
    const { transport } = transportTo(url);
    const inTime = withDeadline(transport, { service: 'funeral', deadlineMs: 30, clock: systemClock });

    expect(await codeOf(inTime.send(aRequest(), aContext()))).toBe('SUBGRAPH_TIMEOUT');
  });
});

describe('Closing the connections', () => {
  it('lets running calls end, takes no more, and leaves nothing open', async () => {
    const arrived = occasion<() => void>();
    const closed = occasion();
    const { url } = await answering((request, response) => {
      request.socket.once('close', () => closed.happens());
      arrived.happens(() => answerWith(response, '{"data":{}}'));
    });
    const { transport, pools } = transportTo(url);
    const running = transport.send(aRequest(), aContext());
    const answer = await arrived.happened;
    const closing = pools.close();
    const late = await codeOf(transport.send(aRequest(), aContext()));
    answer();

    expect(late).toBe('SUBGRAPH_UNAVAILABLE');
    expect(await running).toEqual({ data: {} });
    await closing;
    await closed.happened;
  });
});

describe('The readiness of a subgraph over HTTP', () => {
  it.each([
    ['says so', 200, null],
    ['says that it is not', 503, 'not ready'],
    ['has no such endpoint', 404, null],
    ['does not like the question', 400, null],
    ['points elsewhere', 302, null],
    ['fails at it', 500, 'not ready'],
  ])('is asked at /ready: one that %s (%d)', async (_what, status, expected) => {
    const seen: unknown[] = [];
    const { url } = await answering((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      answerWith(response, '', { location: '/elsewhere' }, status);
    });

    expect(await transportTo(url).transport.whyNotReady()).toBe(expected);
    expect(seen).toEqual(['GET /ready']);
  });

  it('is missing where nothing listens', async () => {
    expect(await transportTo(await refusingAddress()).transport.whyNotReady()).toBe('cannot be reached');
  });

  it('is asked past calls that hold every connection', async () => {
    const { url } = await answering((request, response) => {
      if (request.url === '/ready') answerWith(response, '{}');
    });
    const { transport } = transportTo(url, { connections: 1 });
    const client = new AbortController();
    const busy = codeOf(transport.send(aRequest(), aContext({ signal: client.signal })));

    expect(await transport.whyNotReady()).toBeNull();
    client.abort();
    await busy;
  });
});

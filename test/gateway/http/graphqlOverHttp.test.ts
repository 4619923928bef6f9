import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { auditServer } from 'graphql-http';
import { encodingFor } from '../../../gateway/http/compression.ts';
import { originsOf } from '../../../gateway/http/cors.ts';
import type { GraphqlRequest } from '../../../gateway/http/graphqlOverHttp.ts';
import { smallServer } from './smallServer.ts';

let server: FastifyInstance;
let ran: GraphqlRequest[];

beforeEach(async () => {
  ({ server, ran } = await smallServer());
});

afterEach(() => server.close());

const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';
const allowed = { 'apollo-require-preflight': '1' };

const post = (payload: InjectOptions['payload'], headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    ...(payload !== undefined && { payload }),
  });
const get = (parameters: Record<string, string>, headers: Record<string, string> = allowed) =>
  server.inject({ url: `/graphql?${new URLSearchParams(parameters)}`, headers });

describe('GraphQL over HTTP', () => {
  it('passes every audit of graphql-http; only what a browser may not send unasked is refused', async () => {
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const results = await auditServer({ url: `${address}/graphql` });

    expect(results.length).toBeGreaterThan(60);
    expect(results.flatMap(({ id, status }) => (status === 'ok' ? [] : [`${status} ${id}`]))).toEqual([
      'notice 5A70',
      'notice D6D5',
      'notice 6A70',
    ]);
  });

  it('passes those of GET as well for a client that shows it is no foreign page', async () => {
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const fetchFn = (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, ...allowed } });
    const results = await auditServer({ url: `${address}/graphql`, fetchFn });

    expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  });

  it.each([
    [undefined, json],
    ['*/*', json],
    ['application/json', json],
    ['application/graphql-response+json', graphqlJson],
    ['application/graphql-response+json, application/json;q=0.9', graphqlJson],
    ['application/graphql-response+json;q=0.5, application/json', json],
    ['application/json, application/graphql-response+json', json],
    ['text/html, */*;q=0.8', json],
    ['application/json;q=0, application/graphql-response+json;q=0.1', graphqlJson],
    ['text/event-stream, Application/GraphQL-Response+JSON', graphqlJson],
  ])('answers a client that accepts %s with %s', async (accept, contentType) => {
    const response = await post({ query: '{ greet }' }, accept === undefined ? {} : { accept });

    expect([response.statusCode, response.headers['content-type']]).toEqual([200, contentType]);
    expect(response.json()).toEqual({ data: { greet: 'hello nobody' } });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('refuses a client that accepts neither', async () => {
    expect((await post({ query: '{ greet }' }, { accept: 'text/html' })).statusCode).toBe(406);
  });

  it.each([
    ['text that is not GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', { query: 'query A { greet }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'several operations and no name',
      { query: 'query A { greet } query B { greet }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no operation at all', { query: 'fragment F on Query { greet }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['variables that do not fit', { query: 'query ($n: Int!) { residents(first: $n) { id } }' }, 'BAD_USER_INPUT'],
    ['an operation over a limit', { query: '{ residents(first: 101) { id } }' }, 'PAGE_TOO_LARGE'],
    [
      'variables over a limit',
      { query: 'query ($n: Int!) { residents(first: $n) { id } }', variables: { n: 101 } },
      'PAGE_TOO_LARGE',
    ],
    [
      'an unknown persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
      'PERSISTED_QUERY_NOT_FOUND',
    ],
  ])(
    'does not run %s: 200 in application/json, 400 in the newer type, no data in either',
    async (_what, payload, code) => {
      const older = await post(payload, { accept: 'application/json' });
      const newer = await post(payload, { accept: 'application/graphql-response+json' });

      expect([older.statusCode, newer.statusCode]).toEqual([200, 400]);
      for (const response of [older, newer]) {
        expect(response.json()).not.toHaveProperty('data');
        expect(response.json().errors[0].extensions.code).toBe(code);
      }
    },
  );

  it('answers 200 in both types where only a field failed', async () => {
    const { statusCode, body } = await post(
      { query: '{ greet fail }' },
      { accept: 'application/graphql-response+json' },
    );

    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      data: { greet: 'hello nobody', fail: null },
      errors: [{ path: ['fail'] }],
    });
  });

  it('says nothing of its inside when it fails itself', async () => {
    const { statusCode, body } = await post({ query: 'query Crash { greet }', operationName: 'Crash' });

    expect(statusCode).toBe(500);
    expect(body).not.toMatch(/mongodb|10\.0|\bat /);
  });

  it.each([
    ['a batch', [{ query: '{ greet }' }], 400],
    ['an empty batch', [], 400],
    ['text for a body', '"{ greet }"', 400],
    ['null for a body', 'null', 400],
    ['a body that is no JSON', '{', 400],
    ['nothing', undefined, 400],
    ['no query', { variables: {} }, 400],
    ['a query that is a number', { query: 1 }, 400],
    ['variables that are a list', { query: '{ greet }', variables: [] }, 400],
    ['variables that are text', { query: '{ greet }', variables: '{}' }, 400],
    ['an operation name that is a number', { query: '{ greet }', operationName: 1 }, 400],
    ['a body that reaches for prototypes', '{"query":"{ greet }","__proto__":{"x":1}}', 400],
    ['a body over 1 MiB', { query: `{ greet } #${'x'.repeat(1_100_000)}` }, 413],
  ])('refuses %s and runs nothing', async (_what, payload, status) => {
    const response = await post(payload);

    expect(response.statusCode).toBe(status);
    expect(response.json().errors[0].message.length).toBeGreaterThan(15);
    expect(ran).toEqual([]);
  });

  it('reads no body that comes compressed, which could unfold to anything', async () => {
    const { statusCode } = await post(gzipSync(JSON.stringify({ query: '{ greet }' })), { 'content-encoding': 'gzip' });

    expect(statusCode).toBe(415);
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=gbk', 415],
    ['application/graphql', 415],
    ['application/json;charset=UTF-8', 200],
    ['application/json; charset="utf-8"', 200],
    ['Application/JSON', 200],
  ])('answers a body of %s with %i', async (contentType, status) => {
    const { statusCode } = await post(JSON.stringify({ query: '{ greet }' }), { 'content-type': contentType });

    expect(statusCode).toBe(status);
  });

  it('keeps Chinese whole both ways', async () => {
    const response = await post(
      Buffer.from(JSON.stringify({ query: 'query ($n: String) { greet(name: $n) }', variables: { n: '民政𠮷' } })),
    );

    expect(response.json()).toEqual({ data: { greet: 'hello 民政𠮷' } });
  });

  it.each(['HEAD', 'PUT', 'PATCH', 'DELETE'] as const)('refuses %s and says what it takes', async (method) => {
    const { statusCode, headers } = await server.inject({ method, url: '/graphql' });

    expect([statusCode, headers.allow]).toEqual([405, 'GET, POST']);
  });
});

describe('GET', () => {
  it('answers queries, with variables and operation name', async () => {
    const response = await get({
      query: 'query A { greet } query B($name: String) { greet(name: $name) }',
      operationName: 'B',
      variables: '{"name":"you & me"}',
      extensions: '{}',
    });

    expect(response.json()).toEqual({ data: { greet: 'hello you & me' } });
  });

  it('refuses mutations, whatever other operations are beside them', async () => {
    const response = await get({ query: 'query A { greet } mutation B { count }', operationName: 'B' });

    expect([response.statusCode, response.headers.allow, response.json().errors[0].extensions.code]).toEqual([
      405,
      'POST',
      'METHOD_NOT_ALLOWED',
    ]);
    expect(ran).toEqual([]);
    expect((await post({ query: 'mutation { count }' })).json()).toEqual({ data: { count: 1 } });
  });

  it.each([
    [{ variables: '{}' }],
    [{ query: '{ greet }', variables: '{' }],
    [{ query: '{ greet }', variables: '[]' }],
    [{ query: '{ greet }', extensions: 'x' }],
  ])('refuses %j', async (parameters) => {
    expect((await get(parameters)).statusCode).toBe(400);
  });

  it('refuses a parameter given twice', async () => {
    const response = await server.inject({ url: '/graphql?query=%7Bgreet%7D&query=%7Bfail%7D', headers: allowed });

    expect(response.statusCode).toBe(400);
  });

  it.each([
    [{}, 400],
    [{ accept: 'application/json' }, 400],
    [{ 'content-type': 'text/plain' }, 400],
    [{ 'apollo-require-preflight': '' }, 400],
    [{ 'apollo-require-preflight': '1' }, 200],
    [{ 'x-apollo-operation-name': 'Greet' }, 200],
    [{ 'content-type': 'application/json' }, 200],
  ])(
    'with headers %j, of which a foreign page may set the simple ones, is answered with %i',
    async (headers, status) => {
      expect((await get({ query: '{ greet }' }, headers)).statusCode).toBe(status);
      expect(ran).toHaveLength(status === 200 ? 1 : 0);
    },
  );
});

describe('Persisted queries', () => {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const persisted = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

  it('are unknown first, learned from one request, then answered by hash, also with GET', async () => {
    const query = '{ greet(name: "again") }';
    const unknown = await post(persisted(query));
    const learned = await post({ query, ...persisted(query) });
    const byHash = await post(persisted(query));
    const byGet = await get({ extensions: JSON.stringify(persisted(query).extensions) });

    expect(unknown.json().errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    for (const response of [learned, byHash, byGet])
      expect(response.json()).toEqual({ data: { greet: 'hello again' } });
  });

  it.each([
    ['a hash of another text', { query: '{ greet }', ...persisted('{ fail }') }],
    [
      'another version',
      { query: '{ greet }', extensions: { persistedQuery: { version: 2, sha256Hash: hashOf('{ greet }') } } },
    ],
    ['no hash', { query: '{ greet }', extensions: { persistedQuery: { version: 1 } } }],
    ['text for the whole', { query: '{ greet }', extensions: { persistedQuery: 'abc' } }],
  ])('are refused with %s', async (_what, payload) => {
    expect((await post(payload)).statusCode).toBe(400);
    expect(ran).toEqual([]);
  });

  it('do not remember what is no valid operation', async () => {
    await post({ query: '{ nothing }', ...persisted('{ nothing }') });

    expect((await post(persisted('{ nothing }'))).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('forget the one that was not asked for the longest when there are too many', async () => {
    await server.close();
    ({ server, ran } = await smallServer({ persisted: { entries: 2, characters: 10_000 } }));
    const [a, b, c] = ['{ a: greet }', '{ b: greet }', '{ c: greet }'] as const;
    for (const query of [a, b]) await post({ query, ...persisted(query) });
    await post(persisted(a));
    await post({ query: c, ...persisted(c) });

    const known = await Promise.all([a, b, c].map(async (query) => 'data' in (await post(persisted(query))).json()));
    expect(known).toEqual([true, false, true]);
  });
});

describe('Compression', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends an answer over 1 kB with %s to a client that takes it', async (encoding, unpack) => {
    const response = await post({ query: '{ big }' }, { 'accept-encoding': encoding });

    expect([response.headers['content-encoding'], response.headers['content-type']]).toEqual([encoding, json]);
    expect(response.rawPayload.length).toBeLessThan(500);
    expect(JSON.parse(unpack(response.rawPayload).toString()).data.big).toHaveLength(5_000);
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['gzip;q=0', null],
    ['zstd, deflate', null],
    ['', null],
    [undefined, null],
  ])('for a client that takes %s chooses %s', (acceptEncoding, encoding) => {
    expect(encodingFor(acceptEncoding)).toBe(encoding);
  });

  it('keeps caches from giving one client the encoding of another', async () => {
    const responses = await Promise.all(
      [{}, { 'accept-encoding': 'br' }].map((headers) => post({ query: '{ big }' }, headers)),
    );

    expect(responses.map(({ headers }) => headers.vary)).toEqual(['accept-encoding', 'accept-encoding']);
  });

  it('sends a large answer over a real connection whole', async () => {
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ big }' }),
    });

    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.json()).toEqual({ data: { big: 'x'.repeat(5_000) } });
  });

  it('leaves a small answer, and one for a client that takes none, as they are', async () => {
    const small = await post({ query: '{ greet }' }, { 'accept-encoding': 'br, gzip' });
    const plain = await post({ query: '{ big }' });

    expect([small.headers['content-encoding'], plain.headers['content-encoding']]).toEqual([undefined, undefined]);
    expect(plain.json().data.big).toHaveLength(5_000);
  });
});

describe('Pages of other origins', () => {
  const preflight = (origin: string) =>
    server.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  it('may not ask by default', async () => {
    const response = await preflight('https://office.example');
    const answer = await post({ query: '{ greet }' }, { origin: 'https://office.example' });

    expect([
      response.statusCode,
      response.headers['access-control-allow-origin'],
      answer.headers['access-control-allow-origin'],
    ]).toEqual([404, undefined, undefined]);
  });

  it('may ask where the configuration names them, and no others', async () => {
    await server.close();
    ({ server, ran } = await smallServer({ origins: originsOf('https://office.example, https://county.example') }));
    const [named, other] = await Promise.all([preflight('https://office.example'), preflight('https://evil.example')]);

    expect([named.statusCode, named.headers['access-control-allow-origin']]).toEqual([204, 'https://office.example']);
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('get answers that caches keep apart by origin and by encoding', async () => {
    await server.close();
    ({ server, ran } = await smallServer({ origins: ['https://office.example', 'https://county.example'] }));
    const { headers } = await post({ query: '{ big }' }, { origin: 'https://office.example' });

    expect(headers).toMatchObject({
      vary: 'Origin, accept-encoding',
      'access-control-allow-origin': 'https://office.example',
    });
  });

  it.each(['*', 'office.example', 'https://office.example/', 'https://office.example/path', 'null'])(
    'are not named by %s',
    (text) => {
      expect(() => originsOf(text)).toThrow(/^CORS_ORIGINS: give origins/);
    },
  );
});

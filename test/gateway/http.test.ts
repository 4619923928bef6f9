import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { auditServer } from 'graphql-http';
import { type Platform, startPlatform } from '../kit/startPlatform.ts';

describe.each(['test', 'production'])('GraphQL over HTTP with NODE_ENV=%s', (environment) => {
  const before = process.env.NODE_ENV;
  let platform: Platform;
  let url: string;

  beforeAll(async () => {
    process.env.NODE_ENV = environment;
    platform = await startPlatform();
    url = `${await platform.server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  }, 300_000);

  afterAll(async () => {
    await platform.stop();
    process.env.NODE_ENV = before;
  });

  const inject = (request: InjectOptions) => platform.server.inject({ method: 'POST', url: '/graphql', ...request });
  const name = '{ division(code: "420000000000") { name } }';
  const named = { data: { division: { name: '湖北省' } } };

  it('passes the audits without an error or a warning', async () => {
    const results = await auditServer({ url });
    const faults = results.flatMap((result) =>
      result.status === 'error' || result.status === 'warn' ? [`${result.id} ${result.name}: ${result.reason}`] : [],
    );

    expect(results.length).toBeGreaterThan(60);
    expect(faults).toEqual([]);
  });

  it('passes them to the last for a client that shows it is no foreign page', async () => {
    const fetchFn = (to: string, init: RequestInit = {}) =>
      fetch(to, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } });
    const results = await auditServer({ url, fetchFn });

    expect(results.filter(({ status }) => status !== 'ok').map(({ id }) => id)).toEqual([]);
  });

  it.each([
    [undefined, 'application/json; charset=utf-8', 200],
    ['application/json', 'application/json; charset=utf-8', 200],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8', 400],
  ])(
    'answers a client that accepts %s with %s, and %i where the operation could not be run',
    async (accept, contentType, status) => {
      const headers = accept === undefined ? {} : { accept };
      const good = await inject({ payload: { query: name }, headers });
      const bad = await inject({ payload: { query: '{ nothing }' }, headers });

      expect([good.statusCode, good.headers['content-type'], good.json()]).toEqual([200, contentType, named]);
      expect([bad.statusCode, bad.headers['content-type']]).toEqual([status, contentType]);
      expect(bad.json()).not.toHaveProperty('data');
    },
  );

  it('reads UTF-8 with and without its name, and no other charset', async () => {
    const send = (contentType: string) =>
      inject({ payload: JSON.stringify({ query: name }), headers: { 'content-type': contentType } });
    const responses = await Promise.all(
      ['application/json', 'application/json; charset=utf-8', 'application/json; charset=gbk', 'text/plain'].map(send),
    );

    expect(responses.map(({ statusCode }) => statusCode)).toEqual([200, 200, 415, 415]);
  });

  it('answers queries sent with GET by a client that a browser would ask about first, and no others', async () => {
    const get = (headers: Record<string, string>) =>
      inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(name)}`, headers });
    const [bare, shown] = await Promise.all([get({}), get({ 'apollo-require-preflight': '1' })]);

    expect([bare.statusCode, shown.statusCode]).toEqual([400, 200]);
    expect(bare.json()).not.toHaveProperty('data');
    expect(shown.json()).toEqual(named);
  });

  it('refuses mutations sent with GET', async () => {
    const response = await inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('mutation { __typename }')}`,
      headers: { 'apollo-require-preflight': '1', accept: 'application/graphql-response+json' },
    });

    expect([400, 405]).toContain(response.statusCode);
    expect(response.json()).not.toHaveProperty('data');
  });

  it('refuses batches', async () => {
    const response = await inject({ payload: [{ query: name }, { query: name }] });

    expect(response.statusCode).toBe(400);
    expect(response.body).not.toContain('湖北省');
  });

  it('learns a persisted query and answers its hash from then on', async () => {
    const query = `${name} # ${environment}`;
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const unknown = await inject({ payload: { extensions } });
    const learned = await inject({ payload: { query, extensions } });
    const known = await inject({ payload: { extensions } });

    expect(unknown.json().errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    expect([learned.json(), known.json()]).toEqual([named, named]);
  });

  it('lets no page of another origin read an answer', async () => {
    const origin = 'https://elsewhere.example';
    const preflight = await inject({
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    const answer = await inject({ payload: { query: name }, headers: { origin } });

    for (const { headers } of [preflight, answer])
      expect(Object.keys(headers).filter((header) => header.startsWith('access-control-'))).toEqual([]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])(
    'sends an answer over 1 kB as %s to a client that takes it, and a small one as it is',
    async (encoding, unpack) => {
      const headers = { 'accept-encoding': encoding };
      const large = await inject({ payload: { query: getIntrospectionQuery() }, headers });
      const small = await inject({ payload: { query: name }, headers });

      expect([large.headers['content-encoding'], small.headers['content-encoding']]).toEqual([encoding, undefined]);
      expect(JSON.parse(unpack(large.rawPayload).toString()).data.__schema.queryType.name).toBe('Query');
      expect(small.json()).toEqual(named);
    },
  );

  it('refuses a body over 1 MiB', async () => {
    const response = await inject({ payload: { query: `${name} #${'x'.repeat(1_048_576)}` } });

    expect(response.statusCode).toBe(413);
  });

  it.each([
    ['DEPTH_LIMIT', `{ division(code: "420000000000") ${'{ parent '.repeat(15)}{ name }${' }'.repeat(15)} }`],
    [
      'ALIAS_LIMIT',
      `{ division(code: "420000000000") { ${Array.from({ length: 31 }, (_, index) => `a${index}: name`).join(' ')} } }`,
    ],
    ['DIRECTIVE_LIMIT', `{ division(code: "420000000000") { name ${'@include(if: true) '.repeat(51)} } }`],
    ['ROOT_FIELD_LIMIT', `{ ${'__typename '.repeat(21)} }`],
    ['OPERATION_TOO_LARGE', `{ ${'__typename '.repeat(4_000)} }`],
    ['PAGE_TOO_LARGE', '{ residents(first: 101) { totalCount } }'],
    [
      'COST_LIMIT',
      '{ division(code: "420000000000") { children(first: 100) { edges { node { residents(first: 100) { edges { node { name } } } } } } } }',
    ],
  ])('refuses before it plans: %s', async (code, query) => {
    const response = await inject({ payload: { query } });

    expect(response.json().errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([
      code,
    ]);
    expect(response.json()).not.toHaveProperty('data');
  });

  it('tells what an operation is estimated to cost when it is asked', async () => {
    const payload = { query: '{ residents(first: 2) { edges { node { id } } } }' };
    const { extensions, data } = await platform.ask(payload.query, {}, { 'x-cost': '1' });

    expect(extensions).toEqual({ cost: { estimated: 5, limit: 10_000 } });
    expect(data?.residents).toMatchObject({ edges: [{}, {}] });
  });
});

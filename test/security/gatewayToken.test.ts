import { createHmac, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { type JWTPayload, SignJWT } from 'jose';
import { pino } from 'pino';
import { developmentIssuer } from '../../gateway/access/developmentIssuer.ts';
import { signCallersFor } from '../../gateway/access/signCallers.ts';
import { httpSubgraphs } from '../../gateway/transport/standard.ts';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { trustGateway } from '../../subgraphs/shared/gatewayCaller.ts';
import { buildSubgraphServer } from '../../subgraphs/shared/serve.ts';
import { secondsFromNow } from '../kit/startIssuer.ts';

const gatewayKey = generateKeyPairSync('ed25519');
const nextKey = generateKeyPairSync('ed25519');
const strangersKey = generateKeyPairSync('ed25519');
const officer: Caller = {
  role: 'countyOfficer',
  subject: '干部-1',
  scopes: ['funeral:read', 'resident:pii'],
  divisions: ['420106000000'],
  residentId: null,
  institutions: [],
  clientId: null,
  purpose: 'CASE_HANDLING',
};
const seen: Caller[] = [];
const logLines: string[] = [];
let server: FastifyInstance;
let laterMs = 0;
const now = () => Date.now() + laterMs;

beforeAll(() => {
  server = buildSubgraphServer({
    callerOf: trustGateway('funeral', [gatewayKey.publicKey, nextKey.publicKey], now),
    execute: async (_request, { caller }) => {
      seen.push(caller);
      return { data: { __typename: 'Query' } };
    },
    parts: () => [],
    log: pino({ level: 'debug' }, { write: (line: string) => void logLines.push(line) }),
  });
});

beforeEach(() => {
  seen.length = 0;
  logLines.length = 0;
  laterMs = 0;
});

afterAll(() => server.close());

/** A token as the gateway makes it, but for what the test changes. */
function gatewayTokenWith({
  claims = {},
  typ = 'gateway+jwt',
  key = gatewayKey.privateKey,
}: {
  readonly claims?: JWTPayload;
  readonly typ?: string;
  readonly key?: KeyObject;
}): Promise<string> {
  return new SignJWT({
    iss: 'civil-affairs-gateway',
    aud: 'funeral',
    iat: secondsFromNow(0),
    exp: secondsFromNow(60),
    caller: officer,
    ...claims,
  })
    .setProtectedHeader({ alg: 'EdDSA', typ })
    .sign(key);
}

const post = (authorization?: string, body = '{"query":"{ __typename }"}') =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    body,
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
  });

describe('A subgraph behind HTTP', () => {
  it('answers the gateway, and knows for whom it asks', async () => {
    const tokenFor = signCallersFor('funeral', gatewayKey.privateKey);
    const statuses = [
      (await post(`Bearer ${tokenFor(officer)}`)).statusCode,
      (await post(`Bearer ${tokenFor(anonymous)}`)).statusCode,
    ];

    expect(statuses).toEqual([200, 200]);
    expect(seen).toEqual([officer, anonymous]);
  });

  it('takes any of its keys, so that one may take over from another', async () => {
    const { statusCode } = await post(`Bearer ${signCallersFor('funeral', nextKey.privateKey)(officer)}`);

    expect(statusCode).toBe(200);
  });

  it('says to everybody whether it is alive and ready', async () => {
    const answers = await Promise.all(['/health', '/ready'].map((url) => server.inject({ url })));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  });

  const strangers: readonly (readonly [string, () => Promise<string>])[] = [
    ['a token of the development issuer', () => clientToken()],
    ['a client token that the gateway key signed', () => clientToken(gatewayKey.privateKey)],
    ['a token that a stranger signed', () => gatewayTokenWith({ key: strangersKey.privateKey })],
    ['a token for another subgraph', () => gatewayTokenWith({ claims: { aud: 'marriage' } })],
    ['a token for no subgraph', () => gatewayTokenWith({ claims: { aud: [] } })],
    ['a token of another issuer', () => gatewayTokenWith({ claims: { iss: 'somebody' } })],
    ['a token of another type', () => gatewayTokenWith({ typ: 'JWT' })],
    ['an expired token', () => gatewayTokenWith({ claims: { exp: secondsFromNow(-11) } })],
    [
      'a token made to live longer than a minute',
      () => gatewayTokenWith({ claims: { iat: secondsFromNow(-3_600), exp: secondsFromNow(3_600) } }),
    ],
    [
      'a token of tomorrow',
      () => gatewayTokenWith({ claims: { iat: secondsFromNow(86_400), exp: secondsFromNow(86_460) } }),
    ],
    ['a token without a caller', () => gatewayTokenWith({ claims: { caller: null } })],
    [
      'a caller of a role that there is not',
      () => gatewayTokenWith({ claims: { caller: { ...officer, role: 'root' } } }),
    ],
    [
      'a caller whose divisions are an operator',
      () => gatewayTokenWith({ claims: { caller: { ...officer, divisions: { $gt: '' } } } }),
    ],
    ['a token that names no algorithm', async () => unsigned({ alg: 'none', typ: 'gateway+jwt' })],
    [
      'a token signed with the public key as a secret',
      async () => {
        const content = unsigned({ alg: 'HS256', typ: 'gateway+jwt' }).slice(0, -1);
        const secret = createSecretKey(gatewayKey.publicKey.export({ format: 'der', type: 'spki' }));
        return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
      },
    ],
    ['what is no token', async () => 'abc'],
  ];

  it.each(strangers)('does not answer %s', async (_stranger, token) => {
    const answer = await post(`Bearer ${await token()}`);

    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.json()).toEqual({
      errors: [{ message: 'Only the gateway is answered here; ask it.', extensions: { code: 'TOKEN_INVALID' } }],
    });
    expect(seen).toEqual([]);
  });

  it('does not answer who brings nothing, and does not read what they send', async () => {
    const answers = await Promise.all([post(), post(''), post('Basic abc'), post(undefined, '{"query":')]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401]);
    expect(seen).toEqual([]);
    expect(logLines.join()).toContain('refused a request that brings no token of the gateway');
  });

  it('forgets a token it knows when that expires', async () => {
    const authorization = `Bearer ${await gatewayTokenWith({})}`;
    const before = await post(authorization);
    laterMs = 75_000;
    const after = await post(authorization);

    expect([before.statusCode, after.statusCode]).toEqual([200, 401]);
  });
});

describe('The gateway before a subgraph', () => {
  const context = { requestId: 'test', signal: new AbortController().signal };
  const request = { query: '{ __typename }', variables: {} };

  it('signs a caller anew every half minute, and every caller for one subgraph alone', () => {
    let at = 1_000_000;
    const tokenFor = signCallersFor('funeral', gatewayKey.privateKey, () => at);
    const first = tokenFor(officer);
    at += 29_999;
    const second = tokenFor(officer);
    at += 1;
    const third = tokenFor(officer);
    const claims = [first, third].map((token) =>
      JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()),
    );

    expect(second).toBe(first);
    expect(claims).toEqual([
      { iss: 'civil-affairs-gateway', aud: 'funeral', iat: 1_000, exp: 1_060, caller: officer },
      { iss: 'civil-affairs-gateway', aud: 'funeral', iat: 1_030, exp: 1_090, caller: officer },
    ]);
  });

  it.each([
    ['is let in with its key', gatewayKey.privateKey, 'Query'],
    [
      'takes a subgraph that does not know its key for one that is not there',
      strangersKey.privateKey,
      'SUBGRAPH_UNAVAILABLE',
    ],
    ['sends nothing of the caller without a key', null, 'TOKEN_INVALID'],
  ])('%s', async (_case, key, outcome) => {
    const url = `${await listening()}/graphql`;
    const subgraphs = httpSubgraphs({
      transport: { retryShare: 0 },
      tokensFor: key ? (service) => signCallersFor(service, key) : undefined,
    });
    const got = await subgraphs
      .transportFor('funeral', url)
      .send(request, { ...context, caller: officer })
      .then(
        ({ data, errors }) => data?.__typename ?? errors?.[0]?.extensions?.code,
        ({ extensions }) => extensions.code,
      );
    await subgraphs.close();

    expect(got).toBe(outcome);
    expect(seen).toEqual(outcome === 'Query' ? [officer] : []);
  });

  let address: Promise<string> | null = null;
  function listening(): Promise<string> {
    address ??= server.listen({ port: 0, host: '127.0.0.1' });
    return address;
  }
});

function clientToken(key: KeyObject = strangersKey.privateKey): Promise<string> {
  return developmentIssuer(key).issueToken({ role: 'countyOfficer' });
}

function unsigned(header: object): string {
  const claims = {
    iss: 'civil-affairs-gateway',
    aud: 'funeral',
    iat: secondsFromNow(0),
    exp: secondsFromNow(60),
    caller: officer,
  };
  return `${[header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
}

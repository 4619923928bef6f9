import { createHmac, createSecretKey } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { exportSPKI, SignJWT } from 'jose';
import { type CallerOf, knowCallers } from '../../gateway/access/callers.ts';
import { trustIssuer } from '../../gateway/access/issuer.ts';
import { issuerKeys } from '../../gateway/access/issuerKeys.ts';
import { anonymous } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import { type ListeningGateway, listeningGateway, publicQuery } from '../kit/listeningGateway.ts';
import { type LocalIssuer, newIssuerKey, secondsFromNow, startIssuer } from '../kit/startIssuer.ts';

let issuer: LocalIssuer;
let gateway: ListeningGateway;
let callerOf: CallerOf;
/** What time the gateway thinks it is, beside the real one. */
let laterMs = 0;

const realNow = Date.now;
const now = () => realNow() + laterMs;
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const withToken = (token: string) => gateway.ask({ authorization: `Bearer ${token}` });

beforeAll(async () => {
  gateway = await listeningGateway({ callerOf: (request) => callerOf(request), personas: null });
});

afterAll(() => gateway.server.close());

beforeEach(async () => {
  laterMs = 0;
  gateway.calls.length = 0;
  gateway.logLines.length = 0;
  issuer = await startIssuer();
  const { jwksUrl: url, ...settings } = issuer.settings;
  const keyOf = issuerKeys({ url, cooldownMs: 0, now });
  callerOf = knowCallers(trustIssuer({ ...settings, keyOf, now }), now);
});

afterEach(() => issuer.stop());

describe('A good token', () => {
  it('makes its bearer the caller of every subgraph, with divisions as twelve digits and scopes in order', async () => {
    const { status } = await withToken(
      await issuer.sign({
        claims: { scope: 'resident:pii governance:read  resident:pii', divisions: ['420106', '4201'] },
      }),
    );

    expect(status).toBe(200);
    expect(gateway.calls.map(({ caller }) => caller)).toEqual([
      {
        role: 'countyOfficer',
        subject: 'officer-1',
        scopes: ['governance:read', 'resident:pii'],
        divisions: ['420100000000', '420106000000'],
        residentId: null,
        institutions: [],
        clientId: null,
        purpose: null,
      },
    ]);
  });

  it.each(['EdDSA', 'ES256', 'RS256', 'PS256'] as const)('may be signed with %s', async (alg) => {
    issuer.keys = [newIssuerKey('only', alg)];

    expect(await withToken(await issuer.sign())).toMatchObject({ status: 200, code: undefined });
  });

  it('is not needed: without one the caller is nobody', async () => {
    expect(await gateway.ask()).toMatchObject({ status: 200, code: undefined });
    expect(gateway.calls).toMatchObject([
      { caller: { role: null, subject: null, scopes: [] }, viewpoint: 'anonymous' },
    ]);
  });

  it('costs one look at the keys and one signature, then is known until it expires', async () => {
    const token = await issuer.sign({ claims: { exp: secondsFromNow(300) } });
    await withToken(token);
    issuer.status = 500;
    laterMs = 299_000;

    expect(await withToken(token)).toMatchObject({ status: 200 });
    laterMs = 331_000;
    expect(await withToken(token)).toMatchObject({ status: 401, message: 'The token has expired.' });
    expect(issuer.asked()).toBe(1);
  });

  it('says the purpose if it has one, and else the header does', async () => {
    const [bare, bound] = [await issuer.sign(), await issuer.sign({ claims: { purpose: 'VERIFICATION' } })];
    for (const token of [bare, bound])
      await gateway.ask({ authorization: `Bearer ${token}`, 'x-purpose': 'CASE_HANDLING' });

    expect(gateway.calls.map(({ caller }) => caller?.purpose)).toEqual(['CASE_HANDLING', 'VERIFICATION']);
  });

  it('gives one point of view to what is the same in all that counts, and another to anything else', async () => {
    const differing: readonly Readonly<Record<string, unknown>>[] = [
      {},
      { sub: 'officer-2' },
      { scope: 'governance:read resident:pii' },
      { divisions: ['420107'] },
      { role: 'prefectureOfficer' },
      { client_id: 'a-client' },
      { role: 'institution', institutions: ['home-1'] },
    ];
    for (const claims of [...differing, { exp: secondsFromNow(900) }]) await withToken(await issuer.sign({ claims }));

    const viewpoints = gateway.calls.map(({ viewpoint }) => viewpoint);
    expect(new Set(viewpoints).size).toBe(differing.length);
    expect(viewpoints.at(-1)).toBe(viewpoints[0]);
  });

  it('shares no point of view when what it shows leaves a record, so that each read leaves one', async () => {
    for (const claims of [{ purpose: 'PAYMENT' }, { role: 'resident', resident_id: 'resident-1' }])
      await withToken(await issuer.sign({ claims }));

    expect(gateway.calls.map(({ viewpoint }) => viewpoint)).toEqual([undefined, undefined]);
  });
});

describe('A bad token is refused, never taken for nobody:', () => {
  afterEach(() => expect(gateway.calls).toEqual([]));

  const faults: readonly (readonly [string, RegExp, () => Promise<string>])[] = [
    [
      'alg none',
      /not accepted/,
      async () => {
        const [, payload] = (await issuer.sign()).split('.');
        return `${encoded({ alg: 'none', typ: 'JWT' })}.${payload}.`;
      },
    ],
    [
      'alg none with the signature left on',
      /not accepted/,
      async () => {
        const [, payload, signature] = (await issuer.sign()).split('.');
        return `${encoded({ alg: 'None' })}.${payload}.${signature}`;
      },
    ],
    [
      'HS256 with the public key as its secret',
      /not accepted/,
      async () => {
        const [key = newIssuerKey('none')] = issuer.keys;
        const [, payload] = (await issuer.sign()).split('.');
        const content = `${encoded({ alg: 'HS256', typ: 'JWT', kid: key.kid })}.${payload}`;
        const secret = createSecretKey(Buffer.from(await exportSPKI(key.publicKey)));
        return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
      },
    ],
    ['another key of the same name', /does not fit/, () => issuer.sign({ key: newIssuerKey('first') })],
    ['a key the issuer does not have', /no key of its issuer/, () => issuer.sign({ key: newIssuerKey('other') })],
    [
      'an algorithm that is not on the list',
      /not accepted/,
      async () => {
        issuer.keys = [newIssuerKey('only', 'ES384')];
        return issuer.sign();
      },
    ],
    [
      'an algorithm that is not that of the key',
      /no key of its issuer/,
      async () => {
        const [, payload, signature] = (await issuer.sign()).split('.');
        return `${encoded({ alg: 'RS256', kid: 'first' })}.${payload}.${signature}`;
      },
    ],
    [
      'no name of a key where there are several',
      /no key of its issuer/,
      async () => {
        issuer.keys = [newIssuerKey('a'), newIssuerKey('b')];
        return issuer.sign({ header: { kid: undefined } });
      },
    ],
    ['its own key in the header', /does not fit/, () => signedWithItsOwn('jwk')],
    ['the address of its own keys in the header', /does not fit/, () => signedWithItsOwn('jku')],
    ['a path for the name of its key', /no key/, () => issuer.sign({ header: { kid: '../../../../dev/null' } })],
    ['a query for the name of its key', /no key/, () => issuer.sign({ header: { kid: "x' OR '1'='1" } })],
    ['the name of a prototype for that of its key', /no key/, () => issuer.sign({ header: { kid: '__proto__' } })],
    [
      'a critical header nobody knows',
      /no signed JWT/,
      async () => {
        const [key = newIssuerKey('none')] = issuer.keys;
        return new SignJWT({ exp: secondsFromNow(60) })
          .setProtectedHeader({ alg: key.alg, kid: key.kid, crit: ['leave'], leave: true })
          .sign(key.privateKey, { crit: { leave: true } });
      },
    ],
    ['changed claims', /does not fit/, () => altered((claims) => ({ ...claims, role: 'prefectureOfficer' }))],
    ['no end', /does not say when/, () => issuer.sign({ claims: { exp: undefined } })],
    ['an end that is past', /has expired/, () => issuer.sign({ claims: { exp: secondsFromNow(-31) } })],
    ['a beginning yet to come', /not valid yet/, () => issuer.sign({ claims: { nbf: secondsFromNow(60) } })],
    ['another audience', /another audience/, () => issuer.sign({ claims: { aud: ['shop', 'civil-affairs.example'] } })],
    ['no audience', /another audience/, () => issuer.sign({ claims: { aud: undefined } })],
    ['another issuer', /another issuer/, () => issuer.sign({ claims: { iss: 'https://login.example' } })],
    ['the type of a logout token', /another type/, () => issuer.sign({ header: { typ: 'logout+jwt' } })],
    ['the type of a gateway token', /another type/, () => issuer.sign({ header: { typ: 'gateway+jwt' } })],
    ['more than 8 KiB', /larger than 8 KiB/, () => issuer.sign({ claims: { scope: 'x'.repeat(8_192) } })],
    ['nothing in it', /authorization: Bearer/, async () => ''],
    ['one part', /no signed JWT/, async () => 'abc'],
    ['four parts', /no signed JWT/, async () => 'a.b.c.d'],
    ['parts that are no JSON', /no signed JWT/, async () => 'AAAA.BBBB.CCCC'],
    ['other characters than a token has', /authorization: Bearer/, async () => 'a"b,c<script>'],
    ['no role', /"role"/, () => issuer.sign({ claims: { role: undefined } })],
    ['an unknown role', /"role"/, () => issuer.sign({ claims: { role: 'superuser' } })],
    ['a role of prototypes', /"role"/, () => issuer.sign({ claims: { role: 'constructor' } })],
    ['several roles', /"role"/, () => issuer.sign({ claims: { role: ['countyOfficer'] } })],
    ['no subject', /"sub"/, () => issuer.sign({ claims: { sub: undefined } })],
    ['a subject with a line break', /"sub"/, () => issuer.sign({ claims: { sub: 'a\n{"level":50}' } })],
    ['a list of scopes', /"scope"/, () => issuer.sign({ claims: { scope: ['resident:pii'] } })],
    ['an unknown purpose', /"purpose"/, () => issuer.sign({ claims: { purpose: 'CURIOSITY' } })],
    ['a resident who is nobody', /"resident_id"/, () => issuer.sign({ claims: { role: 'resident' } })],
    [
      'a resident who is an operator',
      /"resident_id"/,
      () => issuer.sign({ claims: { role: 'resident', resident_id: { $gt: '' } } }),
    ],
    ['an institution without one', /"institutions"/, () => issuer.sign({ claims: { role: 'institution' } })],
    ['an agency without a client', /"client_id"/, () => issuer.sign({ claims: { role: 'agencyClient' } })],
    ...[
      ['42010'],
      [''],
      ['4200'],
      ['420106000'],
      ['00'],
      ['42 '],
      ['４２'],
      ['42.*'],
      [42],
      [null],
      '42',
      { 0: '42' },
    ].map(
      (divisions) =>
        [
          `divisions ${JSON.stringify(divisions)}`,
          /"divisions"/,
          () => issuer.sign({ claims: { divisions } }),
        ] as const,
    ),
    [
      'more divisions than a caller has',
      /"divisions"/,
      () => issuer.sign({ claims: { divisions: Array.from({ length: 101 }, (_, index) => String(420_100 + index)) } }),
    ],
  ];

  it.each(faults)('%s', async (_fault, message, badToken) => {
    const token = await badToken();
    const answer = await withToken(token);

    expect(answer).toMatchObject({ status: 401, code: 'TOKEN_INVALID', message: expect.stringMatching(message) });
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    for (const part of token.split('.').filter((each) => each.length > 8))
      for (const told of [answer.text, ...gateway.logLines]) expect(told).not.toContain(part);
  });

  it.each(['Basic b2ZmaWNlcjpzZWNyZXQ=', 'Bearer', 'Token abc', 'Bearer a b', 'null', ' '])(
    'the header %p',
    async (authorization) => {
      expect(await gateway.ask({ authorization })).toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
    },
  );

  it('also where the request is no good either', async () => {
    const authorization = 'Bearer abc';
    const statuses = await Promise.all(
      [{ accept: 'text/html' }, { 'x-purpose': 'PAYMENT' }].map(async (headers) => {
        const { status } = await gateway.ask({ authorization, ...headers });
        return status;
      }),
    );

    expect(statuses).toEqual([401, 401]);
  });

  async function signedWithItsOwn(header: 'jwk' | 'jku'): Promise<string> {
    const own = newIssuerKey('first');
    const value = header === 'jwk' ? own.publicKey.export({ format: 'jwk' }) : 'http://127.0.0.1:1/jwks.json';
    return issuer.sign({ key: own, header: { [header]: value } });
  }

  async function altered(change: (claims: object) => object): Promise<string> {
    const [header, payload = '', signature] = (await issuer.sign()).split('.');
    return [header, encoded(change(JSON.parse(Buffer.from(payload, 'base64url').toString()))), signature].join('.');
  }
});

// What a caller could measure is how long an answer takes. A token is looked up by its SHA-256, so how far a guess agrees with a token
// that is known says nothing of how far their hashes agree; and no secret is compared anywhere: signatures are verified with public
// keys. How long a signature takes to verify lies with the library and is no matter of a test.
describe('What is remembered of tokens', () => {
  const request = (token: string) => ({ headers: { authorization: `Bearer ${token}` }, rawHeaders: [] });

  it('is none that was refused: it is verified anew, and taken once it is good', async () => {
    const token = await issuer.sign({ claims: { nbf: secondsFromNow(120), exp: secondsFromNow(600) } });
    expect(await withToken(token)).toMatchObject({ status: 401, message: expect.stringMatching(/not valid yet/) });
    expect(await withToken(token)).toMatchObject({ status: 401, message: expect.stringMatching(/not valid yet/) });
    laterMs = 121_000;

    expect(await withToken(token)).toMatchObject({ status: 200, code: undefined });
  });

  it('is no room that refused tokens could take from good ones', async () => {
    const verified: string[] = [];
    const good = await issuer.sign();
    const known = knowCallers(async (token) => {
      verified.push(token);
      if (token !== good) throw failure('TOKEN_INVALID');
      return { caller: anonymous, expiresAt: now() + 60_000 };
    }, now);
    await known(request(good));
    for (let guess = 0; guess < 6_000; guess += 1) await expect(known(request(`a.b.${guess}`))).rejects.toThrow();
    await expect(known(request('a.b.0'))).rejects.toThrow();
    await known(request(good));

    expect(verified.filter((token) => token === good)).toHaveLength(1);
    expect(verified.filter((token) => token === 'a.b.0')).toHaveLength(2);
  });

  it('is the whole token: one that differs from a known one anywhere is another, and refused', async () => {
    const token = await issuer.sign();
    expect(await withToken(token)).toMatchObject({ status: 200 });
    const other = (at: number) => `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    const signature = token.lastIndexOf('.') + 1;
    const guesses = [
      ...[3, token.indexOf('.') + 3, signature, signature + 40, token.length - 3].map(other),
      token.slice(0, -4),
      `${token}AAAA`,
      token.toLowerCase(),
    ];

    for (const guess of guesses) expect(await withToken(guess)).toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
    expect(await withToken(token)).toMatchObject({ status: 200 });
  });
});

describe('The request', () => {
  it('may not give the token in its address', async () => {
    const token = await issuer.sign();
    const names = ['access_token', 'token', 'authorization', 'jwt'];
    const { statusCode } = await gateway.server.inject({
      method: 'POST',
      url: `/graphql?${names.map((name) => `${name}=${token}`).join('&')}`,
      payload: { query: publicQuery },
    });

    expect(statusCode).toBe(200);
    expect(gateway.calls).toMatchObject([{ caller: { role: null } }]);
    for (const line of gateway.logLines) expect(line).not.toContain(token);
  });

  it('may not give a purpose that there is not', async () => {
    const answer = await gateway.ask({ 'x-purpose': 'curiosity' });

    expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(answer.message).toBe(
      'x-purpose: give one of CASE_HANDLING, VERIFICATION, PAYMENT, SUPERVISION, PROTECTION, OWN_DATA.',
    );
  });

  it('may give one token alone, whatever the case of its header, and none that is larger than a header', async () => {
    const address = new URL(await gateway.server.listen({ port: 0, host: '127.0.0.1' }));
    const [one, other] = [await issuer.sign(), await issuer.sign({ claims: { sub: 'officer-2' } })];
    const statuses = [
      await statusOver(address, [`authorization: Bearer ${one}`]),
      await statusOver(address, [`AUTHORIZATION:   bEARER   ${one}`]),
      await statusOver(address, [`authorization: Bearer ${one}`, `Authorization: Bearer ${other}`]),
      await statusOver(address, [`authorization: Bearer ${one}, Bearer ${other}`]),
      await statusOver(address, ['authorization:']),
      await statusOver(address, ['x-purpose: PAYMENT', 'x-purpose: PROTECTION']),
      await statusOver(address, [`authorization: Bearer ${'a'.repeat(100_000)}`]),
      await statusOver(address, []),
    ];

    expect(statuses).toEqual([200, 200, 401, 401, 401, 400, 431, 200]);
  });
});

describe('The keys of an issuer', () => {
  it('may change while the gateway runs', async () => {
    expect(await withToken(await issuer.sign())).toMatchObject({ status: 200 });
    issuer.keys = [newIssuerKey('second', 'ES256')];
    const fresh = await issuer.sign();

    expect(await withToken(fresh)).toMatchObject({ status: 200 });
    expect(issuer.asked()).toBe(2);
  });

  it('open nothing once they are withdrawn, not even for a token that is known', async () => {
    const token = await issuer.sign({ claims: { exp: secondsFromNow(7_200) } });
    expect(await withToken(token)).toMatchObject({ status: 200 });
    issuer.keys = [newIssuerKey('second')];
    await withToken(await issuer.sign());
    laterMs = 600_001;

    expect(await withToken(token)).toMatchObject({ status: 401, message: 'The token names no key of its issuer.' });
  });

  it('that cannot be had are our trouble and not the fault of the token', async () => {
    issuer.status = 500;

    expect(await withToken(await issuer.sign())).toMatchObject({ status: 503, code: 'ISSUER_UNAVAILABLE' });
    expect(await gateway.ask()).toMatchObject({ status: 200 });
  });

  it('are asked for once in a while only, while they cannot be had', async () => {
    issuer.status = 500;
    for (const sub of ['a', 'b', 'c']) await withToken(await issuer.sign({ claims: { sub } }));
    expect(issuer.asked()).toBe(1);

    issuer.status = 200;
    laterMs = 5_001;
    expect(await withToken(await issuer.sign())).toMatchObject({ status: 200 });
  });

  it('serve on while the issuer is away, but for an hour at most', async () => {
    const begun = Date.now();
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => begun + laterMs); // the library has no other clock
    const tokens = await Promise.all(
      ['a', 'b', 'c'].map((sub) => issuer.sign({ claims: { sub, exp: secondsFromNow(7_200) } })),
    );
    const fromAnotherKey = await issuer.sign({ key: newIssuerKey('new'), claims: { exp: secondsFromNow(7_200) } });
    const statusAfter = async (minutes: number, token = '') => {
      laterMs = minutes * 60_000;
      return (await withToken(token)).status;
    };
    const before = await statusAfter(0, tokens[0]);
    issuer.status = 500;

    expect(before).toBe(200);
    expect(await statusAfter(11, tokens[1])).toBe(200);
    expect(await statusAfter(12, fromAnotherKey)).toBe(503);
    expect(await statusAfter(61, tokens[2])).toBe(503);
    clock.mockRestore();
  });
});

/** The status of a POST sent byte for byte, so that headers are as odd as the test wants them. */
function statusOver(address: URL, headers: readonly string[]): Promise<number> {
  const body = JSON.stringify({ query: publicQuery });
  const lines = [
    'POST /graphql HTTP/1.1',
    `host: ${address.host}`,
    'connection: close',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...headers,
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(address.port), address.hostname, () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
    });
    socket.once('data', (bytes) => {
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(bytes.toString('latin1'))?.[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

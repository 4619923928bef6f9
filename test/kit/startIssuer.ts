import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, SignJWT } from 'jose';
import type { IssuerSettings } from '../../gateway/access/access.ts';

/** One key of an issuer. */
export interface IssuerKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** An issuer of tokens that publishes its keys on this machine. */
export interface LocalIssuer {
  readonly settings: IssuerSettings;
  /** The keys it publishes, which a test may swap. */
  keys: readonly IssuerKey[];
  /** What it answers when asked for them; 200 is well. */
  status: number;
  /** How often it was asked for its keys. */
  readonly asked: () => number;
  /** A good token, but for what the test changes. A claim or header set to undefined is left out. */
  readonly sign: (change?: {
    readonly claims?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
    readonly key?: IssuerKey;
  }) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A new pair of keys for one of the algorithms. */
export function newIssuerKey(kid: string, alg: 'EdDSA' | 'ES256' | 'RS256' | 'PS256' | 'ES384' = 'EdDSA'): IssuerKey {
  const curve = { EdDSA: null, RS256: null, PS256: null, ES256: 'P-256', ES384: 'P-384' }[alg];
  const pair =
    curve !== null
      ? generateKeyPairSync('ec', { namedCurve: curve })
      : alg === 'EdDSA'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, alg, ...pair };
}

/** Seconds since 1970, some seconds from now. */
export const secondsFromNow = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;

/** Starts an issuer with one key; stop it when done. */
export async function startIssuer(): Promise<LocalIssuer> {
  const issuer = 'https://login.example/';
  const audience = 'civil-affairs';
  let asked = 0;
  const server = createServer(async (_request, response) => {
    asked += 1;
    const published = await Promise.all(
      local.keys.map(async ({ publicKey, kid, alg }) => ({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' })),
    );
    response.writeHead(local.status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The issuer has no port.');
  const first = newIssuerKey('first');
  const local: LocalIssuer = {
    settings: { issuer, audience, jwksUrl: new URL(`http://127.0.0.1:${address.port}/jwks.json`) },
    keys: [first],
    status: 200,
    asked: () => asked,
    sign: ({ claims = {}, header = {}, key = local.keys[0] ?? first } = {}) =>
      new SignJWT({
        iss: issuer,
        aud: audience,
        sub: 'officer-1',
        role: 'countyOfficer',
        scope: 'governance:read',
        divisions: ['420106'],
        exp: secondsFromNow(600),
        ...claims,
      })
        .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT', ...header })
        .sign(key.privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return local;
}

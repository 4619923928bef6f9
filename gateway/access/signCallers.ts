import { type KeyObject, sign } from 'node:crypto';
import type { Caller } from '../../schema/caller.ts';
import { gatewayToken } from '../../schema/gatewayToken.ts';

/** Gives the token that carries a caller to one subgraph. */
export type TokenFor = (caller: Caller) => string;

const { issuer, type, algorithm, lifetimeSeconds } = gatewayToken;
const renewAfterMs = (lifetimeSeconds / 2) * 1_000;
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = encoded({ alg: algorithm, typ: type });

/**
 * Signs callers for a subgraph. A token lives a minute and is used for half of it, so that signing costs no request anything; it is
 * forgotten with its caller. Its audience is the subgraph: shown to another one it opens nothing.
 */
export function signCallersFor(subgraph: string, key: KeyObject, now: () => number = Date.now): TokenFor {
  const signed = new WeakMap<Caller, { readonly token: string; readonly renewAt: number }>();

  return function tokenFor(caller) {
    const known = signed.get(caller);
    const at = now();
    if (known && at < known.renewAt) return known.token;
    const iat = Math.floor(at / 1_000);
    const content = `${header}.${encoded({ iss: issuer, aud: subgraph, iat, exp: iat + lifetimeSeconds, caller })}`;
    // Not with the library, which signs with a promise: a call to a subgraph begins in the turn in which it is made.
    const token = `${content}.${sign(null, Buffer.from(content), key).toString('base64url')}`;
    signed.set(caller, { token, renewAt: at + renewAfterMs });
    return token;
  };
}

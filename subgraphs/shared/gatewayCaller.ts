import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { jwtVerify } from 'jose';
import { developmentKeys } from '../../http/developmentKeys.ts';
import { publicKeysOf } from '../../http/keyText.ts';
import { isLoopback } from '../../http/loopback.ts';
import type { Caller } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import { callerInClaim, gatewayToken } from '../../schema/gatewayToken.ts';
import type { SubgraphName } from '../../schema/load.ts';

/** The caller whom the gateway's token in the header `authorization` carries. Throws `TOKEN_INVALID` for anything else. */
export type GatewayCallerOf = (authorization: string | undefined) => Caller | Promise<Caller>;

const { issuer, type, algorithm, lifetimeSeconds } = gatewayToken;
const clockSkewSeconds = 10;
const largestToken = 16 * 1024;
const mostRemembered = 2_000;
const refused = failure('TOKEN_INVALID', 'Only the gateway is answered here; ask it.');

/**
 * Takes the tokens that the gateway signed, with any of the keys, for this subgraph and within the last minute. One that was verified
 * is remembered until it expires.
 */
export function trustGateway(
  subgraph: SubgraphName,
  keys: readonly KeyObject[],
  now: () => number = Date.now,
): GatewayCallerOf {
  const remembered = new Map<string, { readonly caller: Caller; readonly expiresAt: number }>();

  async function verify(token: string, tokenHash: string): Promise<Caller> {
    for (const key of keys) {
      const verified = await jwtVerify(token, key, {
        issuer,
        audience: subgraph,
        typ: type,
        algorithms: [algorithm],
        clockTolerance: clockSkewSeconds,
        maxTokenAge: lifetimeSeconds,
        requiredClaims: ['exp'],
        currentDate: new Date(now()),
      }).catch(() => null);
      const caller = verified && callerInClaim(verified.payload.caller);
      if (!caller) continue;
      // The oldest expire first, since all live equally long.
      if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? '');
      remembered.set(tokenHash, { caller, expiresAt: Number(verified.payload.exp) * 1_000 });
      return caller;
    }
    throw refused;
  }

  return function gatewayCallerOf(authorization = '') {
    const [, token] = /^Bearer ([\w.-]+)$/.exec(authorization) ?? [];
    if (token === undefined || token.length > largestToken) throw refused;
    const tokenHash = hash('sha256', token, 'base64url');
    const known = remembered.get(tokenHash);
    return known && now() < known.expiresAt ? known.caller : verify(token, tokenHash);
  };
}

export interface GatewayKeySettings {
  /** What `GATEWAY_PUBLIC_KEY` says. */
  readonly given: string | undefined;
  readonly host: string;
  readonly dataDir: string;
}

/** The gateway's public keys: those given, or on this machine alone that of the development keys. Throws one line without any. */
export function gatewayKeys({ given, host, dataDir }: GatewayKeySettings): readonly KeyObject[] {
  if (given) return publicKeysOf('GATEWAY_PUBLIC_KEY', given);
  if (isLoopback(host)) return [createPublicKey(developmentKeys(dataDir).gateway)];
  throw new Error(
    `GATEWAY_PUBLIC_KEY: give the public key of the gateway; without one a subgraph answers only where HOST is this machine, such as 127.0.0.1, not "${host}"`,
  );
}

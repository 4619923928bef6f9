import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { failure } from '../../schema/errors.ts';

export interface IssuerKeysOptions {
  readonly url: URL;
  /** Hears why keys could not be had. */
  readonly onTrouble?: (reason: string) => void;
  /** How long after a fetch an unknown key causes no other one. */
  readonly cooldownMs?: number;
  readonly now?: () => number;
}

/** How long keys are used before they are fetched anew: a key that the issuer has withdrawn is not taken for longer. */
export const keysMaxAgeMs = 600_000;
/** For how long keys serve while the issuer cannot be reached. */
const keysUnreachableMs = 3_600_000;
const pauseAfterFailureMs = 5_000;
const fetchTimeoutMs = 3_000;

/**
 * The public keys of an issuer, fetched from its JWKS address when first needed, when old, and when a token names one that is not
 * among them; so keys may rotate while we run. An issuer that cannot be reached is asked again every few seconds at most, and keys
 * had from it within the last hour go on serving. Without any it throws `ISSUER_UNAVAILABLE`: the token may well be good.
 */
export function issuerKeys({
  url,
  onTrouble = () => {},
  cooldownMs = 30_000,
  now = Date.now,
}: IssuerKeysOptions): JWTVerifyGetKey {
  let failedAt = Number.NEGATIVE_INFINITY;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  const remote = createRemoteJWKSet(url, {
    cooldownDuration: cooldownMs,
    cacheMaxAge: keysMaxAgeMs,
    timeoutDuration: fetchTimeoutMs,
    [customFetch]: async (address, options) => {
      if (now() - failedAt < pauseAfterFailureMs) throw new Error('asked a moment ago');
      try {
        const response = await fetch(address, options);
        if (response.status !== 200) throw new Error(`status ${response.status}`);
        fetchedAt = now();
        return response;
      } catch (error) {
        failedAt = now();
        onTrouble(error instanceof Error ? error.message : String(error));
        throw error;
      }
    },
  });

  return async function keyOf(header, token) {
    try {
      return await remote(header, token);
    } catch (error) {
      if (isAboutTheToken(error)) throw error;
      const known = now() - fetchedAt < keysUnreachableMs ? remote.jwks() : undefined;
      if (!known) throw failure('ISSUER_UNAVAILABLE');
      return createLocalJWKSet(known)(header, token).catch(() => {
        throw failure('ISSUER_UNAVAILABLE'); // the issuer may have this key by now
      });
    }
  };
}

const isAboutTheToken = (error: unknown) =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

import { GraphQLError } from 'graphql';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Caller } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import { callerOfClaims } from './claims.ts';

/** Who a token stands for, and until when. */
export interface VerifiedToken {
  readonly caller: Caller;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Verifies a token. Throws `TOKEN_INVALID` with what is wrong in general terms, or `ISSUER_UNAVAILABLE`. */
export type VerifyToken = (token: string) => Promise<VerifiedToken>;

export interface IssuerOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keyOf: JWTVerifyGetKey;
  readonly now?: () => number;
}

// Signed by who alone holds a private key. No HS256, whose key could be our own public one, and never "none".
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const clockSkewSeconds = 30;
// What else an OIDC issuer signs, e.g. a logout token, is no leave to come in.
const types = new Set(['jwt', 'at+jwt', 'application/at+jwt']);

/** Trusts the tokens of one issuer that are meant for us. */
export function trustIssuer({ issuer, audience, keyOf, now = Date.now }: IssuerOptions): VerifyToken {
  return async function verifyToken(token) {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keyOf, {
        issuer,
        audience,
        algorithms,
        clockTolerance: clockSkewSeconds,
        requiredClaims: ['exp'],
        currentDate: new Date(now()),
      });
      if (!types.has((protectedHeader.typ ?? 'JWT').toLowerCase()))
        throw failure('TOKEN_INVALID', 'The token is of another type than those that let in.');
      return { caller: callerOfClaims(payload), expiresAt: Number(payload.exp) * 1_000 };
    } catch (error) {
      throw error instanceof GraphQLError ? error : failure('TOKEN_INVALID', faultOf(error));
    }
  };
}

const claimFaults: Readonly<Record<string, string>> = {
  iss: 'The token is from another issuer.',
  aud: 'The token is meant for another audience.',
  nbf: 'The token is not valid yet.',
  exp: 'The token does not say when it expires.',
};

// Never the message of the library, which may quote the token.
function faultOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed)
    return claimFaults[error.claim] ?? 'A claim of the token is malformed.';
  if (error instanceof errors.JOSEAlgNotAllowed)
    return `The token is signed in a way that is not accepted; ${algorithms.join(', ')} are.`;
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'The token names no key of its issuer.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the token does not fit.';
  return 'The token is no signed JWT.';
}

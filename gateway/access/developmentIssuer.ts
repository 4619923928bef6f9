import { createPublicKey, type KeyObject } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import type { Purpose, Role } from '../../schema/caller.ts';
import { usualScopes } from '../../schema/scopes.ts';
import { trustIssuer, type VerifyToken } from './issuer.ts';

/** What a token of the development issuer shall say. */
export interface Wanted {
  readonly role: Role;
  readonly subject?: string | undefined;
  /** Those usual for the role, when not given. */
  readonly scopes?: readonly string[] | undefined;
  readonly divisions?: readonly string[] | undefined;
  readonly residentId?: string | undefined;
  readonly institutions?: readonly string[] | undefined;
  readonly clientId?: string | undefined;
  readonly purpose?: Purpose | undefined;
}

/** An issuer for a developer's machine: whoever reads its key, or reaches this machine, may be anybody. */
export interface DevelopmentIssuer {
  readonly verifyToken: VerifyToken;
  /** Signs a token; the lifetime is such as `30m` or `1h`. */
  readonly issueToken: (wanted: Wanted, lifetime?: string) => Promise<string>;
}

const issuer = 'civil-affairs-development';
const audience = 'civil-affairs';

/** Opens it with its private key. */
export function developmentIssuer(key: KeyObject, now: () => number = Date.now): DevelopmentIssuer {
  const publicKey = createPublicKey(key);
  return {
    verifyToken: trustIssuer({ issuer, audience, keyOf: async () => publicKey, now }),
    issueToken: (wanted, lifetime = '1h') =>
      new SignJWT(claimsOf(wanted))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(key),
  };
}

const claimsOf = (wanted: Wanted): JWTPayload => ({
  sub: wanted.subject ?? `development-${wanted.role}`,
  role: wanted.role,
  scope: (wanted.scopes ?? usualScopes[wanted.role]).join(' '),
  ...(wanted.divisions && { divisions: wanted.divisions }),
  ...(wanted.residentId && { resident_id: wanted.residentId }),
  ...(wanted.institutions && { institutions: wanted.institutions }),
  ...(wanted.clientId && { client_id: wanted.clientId }),
  ...(wanted.purpose && { purpose: wanted.purpose }),
});

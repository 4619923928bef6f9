import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { anonymous, type Caller, type Purpose } from '../../schema/caller.ts';
import { boundedMap } from '../boundedMap.ts';
import { bearerToken } from './bearer.ts';
import type { VerifyToken } from './issuer.ts';
import { keysMaxAgeMs } from './issuerKeys.ts';
import { purposeInHeader } from './purposeHeader.ts';

/** A caller, and one text for all of it that an answer may depend on. */
export interface KnownCaller {
  readonly caller: Caller;
  /**
   * Two callers with the same one are the same caller with the same rights. Undefined for one who may be shown data of which every
   * read leaves a record: then equal questions are not answered together, as that would leave one record for both.
   */
  readonly viewpoint: string | undefined;
}

/** Who sends a request; throws why its token or its purpose is refused. A token seen before is known at once. */
export type CallerOf = (request: Pick<IncomingMessage, 'headers' | 'rawHeaders'>) => KnownCaller | Promise<KnownCaller>;

const mostRemembered = 5_000;
const nobody: KnownCaller = Object.freeze({ caller: anonymous, viewpoint: 'anonymous' });

interface Remembered {
  /** When it must be verified again, in milliseconds since 1970. */
  readonly until: number;
  readonly withPurpose: (purpose: Purpose | null) => KnownCaller;
}

/**
 * Knows callers by their tokens. A verified token is remembered by its hash until it expires, and ten minutes at most, so that one
 * whose key the issuer has withdrawn does not outlive that key.
 */
export function knowCallers(verifyToken: VerifyToken, now: () => number = Date.now): CallerOf {
  const remembered = boundedMap<Remembered>({ entries: mostRemembered, characters: Number.MAX_SAFE_INTEGER }, () => 1);

  async function verify(token: string, key: string): Promise<Remembered> {
    const { caller, expiresAt } = await verifyToken(token);
    const known = { until: Math.min(expiresAt, now() + keysMaxAgeMs), withPurpose: byPurpose(caller) };
    remembered.set(key, known);
    return known;
  }

  return function callerOf(request) {
    const purpose = purposeInHeader(request.headers['x-purpose']);
    const token = bearerToken(request);
    if (token === null) return nobody;
    const key = hash('sha256', token, 'base64url');
    const known = remembered.get(key);
    if (known && now() < known.until) return known.withPurpose(purpose);
    return verify(token, key).then(({ withPurpose }) => withPurpose(purpose));
  };
}

// What the token says of the purpose goes before what the request says.
function byPurpose(caller: Caller): Remembered['withPurpose'] {
  const known = new Map<Purpose | null, KnownCaller>();
  return function withPurpose(given) {
    const purpose = caller.purpose ?? given;
    const before = known.get(purpose);
    if (before) return before;
    const withIt = Object.freeze({ ...caller, purpose });
    const viewpoint = leavesRecords(withIt) ? undefined : hash('sha256', JSON.stringify(withIt), 'base64url');
    const made = Object.freeze({ caller: withIt, viewpoint });
    known.set(purpose, made);
    return made;
  };
}

const leavesRecords = ({ role, purpose }: Caller): boolean => purpose !== null || role === 'resident';

import type { IncomingMessage } from 'node:http';
import { failure } from '../../schema/errors.ts';

const largestToken = 8 * 1024;

/**
 * The token that a request brings, or null when it brings none. Whatever else stands in the header is no reason to take the caller
 * for nobody: it throws `TOKEN_INVALID`.
 */
export function bearerToken({ headers, rawHeaders }: Pick<IncomingMessage, 'headers' | 'rawHeaders'>): string | null {
  const { authorization } = headers;
  if (authorization === undefined) return null;
  if (authorization.length > largestToken) throw failure('TOKEN_INVALID', 'The token is larger than 8 KiB.');
  // Node takes the first of two and a proxy before us maybe the last: then each would see another caller.
  if (rawHeaders.filter((name, index) => index % 2 === 0 && isAuthorization(name)).length > 1)
    throw failure('TOKEN_INVALID', 'The request has more than one header "authorization".');
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization) ?? [];
  if (token === undefined) throw failure('TOKEN_INVALID', 'Send the token as "authorization: Bearer <token>".');
  return token;
}

const isAuthorization = (name: string) => name.length === 13 && name.toLowerCase() === 'authorization';

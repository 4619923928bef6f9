import { isLoopback } from '../../http/loopback.ts';
import type { IssuerSettings } from './access.ts';

/**
 * Reads and checks who signs the tokens that callers bring; null means the development issuer, for which the host must be this
 * machine alone. Throws one line that names the variable and says what would be right.
 */
export function issuerSettingsOf(env: NodeJS.ProcessEnv, host: string): IssuerSettings | null {
  const { AUTH_ISSUER: issuer, AUTH_JWKS_URL: jwksUrl, AUTH_AUDIENCE: audience } = env;
  if (!issuer) {
    if (jwksUrl || audience)
      throw new Error('AUTH_ISSUER: give the issuer that AUTH_JWKS_URL and AUTH_AUDIENCE are for');
    if (isLoopback(host)) return null;
    throw new Error(
      `AUTH_ISSUER: give the issuer of tokens; the development issuer works only where HOST is this machine, such as 127.0.0.1, not "${host}"`,
    );
  }
  if (!audience) throw new Error('AUTH_AUDIENCE: give the audience that tokens of AUTH_ISSUER must be meant for');
  return Object.freeze({ issuer, audience, jwksUrl: jwksUrlOf(jwksUrl ?? '') });
}

// Whoever changes the keys on their way can be anybody.
function jwksUrlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw new Error(
    'AUTH_JWKS_URL: give the https address of the keys of AUTH_ISSUER, such as https://login.example/.well-known/jwks.json',
  );
}

import type { Logger } from 'pino';
import { developmentKeys } from '../../http/developmentKeys.ts';
import { failure } from '../../schema/errors.ts';
import { type CallerOf, knowCallers } from './callers.ts';
import { developmentIssuer } from './developmentIssuer.ts';
import { trustIssuer } from './issuer.ts';
import { issuerKeys } from './issuerKeys.ts';
import { issuePersonas, type Persona } from './personas.ts';

/** Whose tokens are taken, from the environment. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly jwksUrl: URL;
  readonly audience: string;
}

/** Who may be calling. */
export interface Access {
  readonly callerOf: CallerOf;
  /** Callers to try the graph as, each with a fresh token; null where a real issuer decides who somebody is. */
  readonly personas: (() => Promise<readonly Persona[]>) | null;
}

export interface AccessOptions {
  /** Null for the development issuer; only where this machine alone is listened to. */
  readonly issuer: IssuerSettings | null;
  /** Where the development issuer's key lies. */
  readonly dataDir: string;
  readonly log: Logger;
}

/** Nobody can show who they are: every caller is anonymous, and every token refused. */
export const closedAccess: Access = Object.freeze({
  callerOf: knowCallers(async () => {
    throw failure('TOKEN_INVALID');
  }),
  personas: null,
});

/** Takes the tokens of the issuer, or, without one, of the development issuer on this machine. */
export function openAccess({ issuer, dataDir, log }: AccessOptions): Access {
  if (issuer === null) return openDevelopmentAccess(dataDir, log);
  const keyOf = issuerKeys({
    url: issuer.jwksUrl,
    onTrouble: (reason) => log.error({ reason }, 'the keys of the issuer cannot be had'),
  });
  return { callerOf: knowCallers(trustIssuer({ ...issuer, keyOf })), personas: null };
}

function openDevelopmentAccess(dataDir: string, log: Logger): Access {
  const { verifyToken, issueToken } = developmentIssuer(developmentKeys(dataDir).issuer);
  log.warn('No AUTH_ISSUER: the development issuer works, and whoever reaches this machine may call in any role.');
  return { callerOf: knowCallers(verifyToken), personas: () => issuePersonas(issueToken) };
}

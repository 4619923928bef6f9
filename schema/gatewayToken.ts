import { type Caller, isPurpose, isRole } from './caller.ts';

/**
 * What the gateway and a subgraph behind HTTP agree on about the token that carries the caller between them: a JWT signed with
 * Ed25519, its audience the subgraph's name, the whole caller in the claim `caller`. The type keeps any other token of anybody out.
 */
export const gatewayToken = {
  issuer: 'civil-affairs-gateway',
  type: 'gateway+jwt',
  algorithm: 'EdDSA',
  lifetimeSeconds: 60,
} as const;

/** The caller in a claim, checked as what comes from outside; null when it is none. */
export function callerInClaim(claim: unknown): Caller | null {
  if (typeof claim !== 'object' || claim === null) return null;
  const { role, subject, scopes, divisions, residentId, institutions, clientId, purpose } = claim as Partial<
    Record<keyof Caller, unknown>
  >;
  if (role !== null && !isRole(role)) return null;
  if (purpose !== null && !isPurpose(purpose)) return null;
  if (!isTextOrNull(subject) || !isTextOrNull(residentId) || !isTextOrNull(clientId)) return null;
  if (!areTexts(scopes) || !areTexts(divisions) || !areTexts(institutions)) return null;
  return Object.freeze({ role, subject, scopes, divisions, residentId, institutions, clientId, purpose });
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

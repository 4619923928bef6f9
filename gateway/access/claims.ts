import type { JWTPayload } from 'jose';
import { type Caller, isPurpose, type Purpose, type Role } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import { roleNamed } from './roleNames.ts';

/** The claim without which a token of the role says nothing. */
const requiredClaim: Partial<Readonly<Record<Role, 'resident_id' | 'institutions' | 'client_id'>>> = {
  resident: 'resident_id',
  institution: 'institutions',
  agencyClient: 'client_id',
};

/**
 * The caller that a verified token stands for. What a claim opens counts for its role alone: an officer's `resident_id` or a
 * resident's `institutions` opens nothing. Throws `TOKEN_INVALID` with the claim that is missing or malformed.
 */
export function callerOfClaims(claims: JWTPayload): Caller {
  const role = roleNamed(claims.role);
  if (role === null) throw malformed('role', 'one of the roles that are known here');
  const required = requiredClaim[role];
  if (required !== undefined && (claims[required] === undefined || String(claims[required]) === ''))
    throw failure('TOKEN_INVALID', `The token lacks the claim "${required}", which its role needs.`);
  const subject = textOf('sub', claims.sub);
  if (subject === null) throw malformed('sub', 'a short text');
  const residentId = textOf('resident_id', claims.resident_id);
  const institutions = textsOf('institutions', claims.institutions, identifier);
  return Object.freeze({
    role,
    subject,
    scopes: scopesOf(claims.scope),
    divisions: Object.freeze(textsOf('divisions', claims.divisions, divisionCode).map((code) => code.padEnd(12, '0'))),
    residentId: role === 'resident' ? residentId : null,
    institutions: Object.freeze(role === 'institution' ? institutions : []),
    clientId: textOf('client_id', claims.client_id),
    purpose: purposeOf(claims.purpose),
  });
}

const mostTextLength = 255;
// Prefixes grow to whole codes, and all of a caller must fit into one header before a subgraph.
const mostEntries = 100;
const identifier = /^[\w.:-]{1,64}$/;
// A prefix has 2 or 4 digits and no zeros that pad it; codes of 6, 9 or 12 digits come with theirs (domain reference § 0.2). Nine
// digits with "000" at the end would name no township, but, padded, the whole county.
const divisionCode = /^(?!00)(\d{2}|\d{2}(?!00)\d{2}|\d{6}|\d{6}(?!000)\d{3}|\d{12})$/;
// scope-token of RFC 6749 § 3.3.
const scopeToken = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

function scopesOf(claim: unknown): readonly string[] {
  if (claim === undefined) return Object.freeze([]);
  if (typeof claim !== 'string') throw malformed('scope', 'scopes divided by spaces');
  const scopes = claim.split(' ').filter((scope) => scope !== '');
  if (!scopes.every((scope) => scopeToken.test(scope))) throw malformed('scope', 'scopes divided by spaces');
  return Object.freeze([...new Set(scopes)].sort());
}

function textsOf(claim: string, value: unknown, pattern: RegExp): readonly string[] {
  if (value === undefined) return [];
  if (
    Array.isArray(value) &&
    value.length <= mostEntries &&
    value.every((each) => typeof each === 'string' && pattern.test(each))
  )
    return [...new Set<string>(value)].sort();
  throw malformed(claim, claim === 'divisions' ? 'at most 100 division codes' : 'at most 100 identifiers');
}

function textOf(claim: 'sub' | 'client_id' | 'resident_id', value: unknown): string | null {
  if (value === undefined) return null;
  const isText = typeof value === 'string' && value !== '' && value.length <= mostTextLength;
  if (isText && (claim === 'resident_id' ? identifier : /^\P{C}+$/u).test(value)) return value;
  throw malformed(claim, 'a short text');
}

function purposeOf(claim: unknown): Purpose | null {
  if (claim === undefined) return null;
  if (isPurpose(claim)) return claim;
  throw malformed('purpose', 'one of the purposes that are known here');
}

const malformed = (claim: string, right: string) => failure('TOKEN_INVALID', `The claim "${claim}" must be ${right}.`);

/** Who may ask (domain reference § 0.7). An anonymous caller has no role. */
export const roles = [
  'resident',
  'communityWorker',
  'countyOfficer',
  'prefectureOfficer',
  'provinceAnalyst',
  'institution',
  'agencyClient',
] as const;
export type Role = (typeof roles)[number];

export const isRole = (name: unknown): name is Role => roles.some((role) => role === name);

/** Why personal data are read; a closed list, so that a purpose can be counted and never carries text of its own. */
export const purposes = {
  CASE_HANDLING: 'Handling a case of the person (办理事项).',
  VERIFICATION: 'Checking what another body has to decide on (信息核验).',
  PAYMENT: 'Paying a benefit (待遇发放).',
  SUPERVISION: 'Supervision and audit (监督审计).',
  PROTECTION: 'Protecting a person in danger (保护救助).',
  OWN_DATA: 'The person, parent or guardian reads what is theirs (本人查询).',
} as const;
export type Purpose = keyof typeof purposes;

export const isPurpose = (name: unknown): name is Purpose => typeof name === 'string' && Object.hasOwn(purposes, name);

/** Who is calling and what was granted, as the gateway knows it from a token and tells it to every subgraph. */
export interface Caller {
  /** Null for an anonymous caller. */
  readonly role: Role | null;
  /** The token's `sub`; null for an anonymous caller. */
  readonly subject: string | null;
  /** Granted scopes, sorted, each once: `governance:read`, `welfare:write`, `resident:pii`, … */
  readonly scopes: readonly string[];
  /** Twelve-digit codes of divisions whose subtrees are open to the caller (rule S-01). */
  readonly divisions: readonly string[];
  /** The caller's own entry in the register, for a resident. */
  readonly residentId: string | null;
  /** Identifiers of facilities and credit codes of organizations the caller acts for, for an institution. */
  readonly institutions: readonly string[];
  /** The registered client, for an agency. */
  readonly clientId: string | null;
  /** Null where none was given: then nothing personal is shown unmasked. */
  readonly purpose: Purpose | null;
}

/** Somebody without a token: sees what is public. */
export const anonymous: Caller = Object.freeze({
  role: null,
  subject: null,
  scopes: Object.freeze([]),
  divisions: Object.freeze([]),
  residentId: null,
  institutions: Object.freeze([]),
  clientId: null,
  purpose: null,
});

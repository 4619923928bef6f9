import type { Caller } from '../schema/caller.ts';
import { specialScopes, usualScopes } from '../schema/scopes.ts';

/** Who asks in measurements: an officer of the whole province with every scope and a purpose. */
export const officer: Caller = Object.freeze({
  role: 'prefectureOfficer',
  subject: 'bench',
  scopes: [...new Set([...usualScopes.prefectureOfficer, ...Object.keys(specialScopes)])].sort(),
  divisions: ['420000000000'],
  residentId: null,
  institutions: [],
  clientId: null,
  purpose: 'CASE_HANDLING',
});

import { type Caller, roles } from '../../schema/caller.ts';
import { specialScopes, usualScopes } from '../../schema/scopes.ts';

/** Every scope there is, sorted. */
export const allScopes: readonly string[] = [
  ...new Set([...roles.flatMap((role) => usualScopes[role]), ...Object.keys(specialScopes)]),
].sort();

/** A whole valid caller: a county officer of the whole province who holds every scope and is handling a case, unless told otherwise. */
export const aCaller = (wanted: Partial<Caller> = {}): Caller =>
  Object.freeze({
    role: 'countyOfficer',
    subject: 'everything',
    scopes: allScopes,
    divisions: ['420000000000'],
    residentId: null,
    institutions: [],
    clientId: null,
    purpose: 'CASE_HANDLING',
    ...wanted,
  });

/** Sees all there is to see. */
export const everything: Caller = aCaller();

import { anonymous, type Caller, type Role } from '../../schema/caller.ts';
import { usualScopes } from '../../schema/scopes.ts';

/** A caller of a role with its usual scopes and no division, or what is told. */
export function aCaller(role: Role, wanted: Partial<Caller> = {}): Caller {
  return { ...anonymous, role, subject: `subject-${role}`, scopes: [...usualScopes[role]].sort(), ...wanted };
}

/** An officer who may see all of the province, for a purpose. */
export const everything: Caller = aCaller('countyOfficer', {
  scopes: [...new Set(Object.values(usualScopes).flat())].sort(),
  divisions: ['420000000000'],
  purpose: 'CASE_HANDLING',
});

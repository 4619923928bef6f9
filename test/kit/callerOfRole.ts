import { anonymous, type Caller, type Role } from '../../schema/caller.ts';
import { usualScopes } from '../../schema/scopes.ts';

/** A caller of a role with its usual scopes, without a place or a purpose, or what is told. */
export function callerOfRole(role: Role, wanted: Partial<Caller> = {}): Caller {
  return { ...anonymous, role, subject: `subject-${role}`, scopes: [...usualScopes[role]].sort(), ...wanted };
}

import { type Role, roles } from '../../schema/caller.ts';

/** As issuers and command lines like to write it: `county-officer`. */
export const kebab = (role: Role): string => role.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const roleByName = new Map(roles.flatMap((role) => [[role, role] as const, [kebab(role), role] as const]));

/** The role of a name written `countyOfficer` or `county-officer`; null for any other. */
export const roleNamed = (name: unknown): Role | null =>
  typeof name === 'string' ? (roleByName.get(name as Role) ?? null) : null;

import { badInput } from '../../../schema/errors.ts';
import type { Change } from '../../shared/changes/changes.ts';
import type { Register } from '../../shared/changes/register.ts';

/** Throws `MONEY_INVALID` for nothing. */
export function requireAmount(amount: number, argument: string): void {
  if (amount === 0) throw badInput('MONEY_INVALID', argument, 'give an amount above 0.00');
}

const socialKinds: readonly string[] = ['SOCIAL_ASSOCIATION', 'SOCIAL_SERVICE_INSTITUTION', 'FOUNDATION'];

/** The credit code of a social organization of the register. Throws what is wrong with it. */
export async function requireSocialOrganization(
  register: Register,
  uscc: string,
  argument: string,
  change: Change,
): Promise<string> {
  const { _id, kind } = await register.organization(uscc, argument, change);
  if (socialKinds.includes(kind)) return _id;
  throw badInput('BAD_USER_INPUT', argument, 'name a social association, a social service institution or a foundation');
}

/** The credit code of an organization of the register; null when none is given. */
export const optionalOrganization = async (
  register: Register,
  uscc: string | null | undefined,
  argument: string,
  change: Change,
): Promise<string | null> => (uscc == null ? null : (await register.organization(uscc, argument, change))._id);

import type { Caller, Role } from '../../schema/caller.ts';
import { badInput, failure } from '../../schema/errors.ts';
import { requireText } from '../shared/arguments.ts';
import { requireDivisionCode } from '../shared/divisionCode.ts';
import { mayWidenAccess } from '../shared/widenedAccess.ts';
import type { WidenAccessInput } from './generated.ts';

const mostHours = 3;
const shortestReason = 10;
const longestReason = 500;
const longestKey = 128;

/** Who may take wider access, with the subject that it is kept under. Throws `FORBIDDEN`. */
export function requireWidening({ role, subject }: Caller): { readonly role: Role; readonly subject: string } {
  if (role === null || subject === null || !mayWidenAccess[role])
    throw failure('FORBIDDEN', 'Only officers and community workers take wider access.');
  return { role, subject };
}

/** Throws what is wrong with what is asked for, the division's existence aside. */
export function checkWidening({ divisionCode, reason, hours, idempotencyKey }: WidenAccessInput): void {
  requireDivisionCode(divisionCode, 'input.divisionCode');
  requireText(reason, 'input.reason');
  const { length } = [...reason.trim()];
  if (length < shortestReason || length > longestReason)
    throw badInput('TEXT_INVALID', 'input.reason', `say why in ${shortestReason} to ${longestReason} characters`);
  // The reason is read by others than those who may see the person.
  if (/(?:\p{Nd}[\s-]?){10,}/u.test(reason))
    throw badInput('TEXT_INVALID', 'input.reason', 'leave out numbers of documents, telephones and accounts');
  if (!(hours > 0 && hours <= mostHours))
    throw badInput('BAD_USER_INPUT', 'input.hours', `give a number above 0 and up to ${mostHours}`);
  if (idempotencyKey != null && !(idempotencyKey.length > 0 && idempotencyKey.length <= longestKey))
    throw badInput('BAD_USER_INPUT', 'input.idempotencyKey', `give 1 to ${longestKey} characters`);
}

/** The first instant after so many hours. */
export const hoursAfter = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * 3_600_000);

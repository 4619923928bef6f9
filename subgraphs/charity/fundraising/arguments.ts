import { badInput } from '../../../schema/errors.ts';
import { requireWords } from '../../shared/arguments.ts';
import type { Change } from '../../shared/changes/changes.ts';
import type { Register } from '../../shared/changes/register.ts';
import { addYears, type IsoDate } from '../../shared/dates.ts';

const mostOfList = 20;
const longestInYears = 5;

/** The same of a text that may be left out; blank is as good as left out. */
export function optionalWords(text: string | null | undefined, argument: string): string | null {
  if (text == null || text.trim() === '') return null;
  return requireWords(text, argument);
}

/** An amount above nothing. Throws `MONEY_INVALID`. */
export function requireSome(amount: number, argument: string): void {
  if (amount === 0) throw badInput('MONEY_INVALID', argument, 'give an amount above 0.00');
}

/** Values of a list, each once. Throws `BAD_USER_INPUT` for none and for more than twenty. */
export function requireFew<Value>(values: readonly Value[], argument: string): readonly Value[] {
  if (values.length === 0 || values.length > mostOfList)
    throw badInput('BAD_USER_INPUT', argument, `give 1 to ${mostOfList}`);
  return [...new Set(values)];
}

/** Throws `RANGE_INVERTED` for an end before the beginning and `RANGE_TOO_WIDE` for more than five years. */
export function requireSpan(from: IsoDate, to: IsoDate, argument: string): void {
  if (to < from) throw badInput('RANGE_INVERTED', argument, 'give a last day that is not before the first');
  if (to > addYears(from, longestInYears))
    throw badInput('RANGE_TOO_WIDE', argument, `give a last day within ${longestInYears} years of the first`);
}

/** Divisions that there are. Throws `DIVISION_UNKNOWN`. */
export async function requireRegions(
  register: Register,
  regions: readonly string[],
  argument: string,
  change: Change,
): Promise<readonly string[]> {
  const few = requireFew(regions, argument);
  for (const region of few) await register.division(region, argument, change);
  return few;
}

/** The credit code of an organization of the register, where one is named. */
export async function optionalOrganization(
  register: Register,
  uscc: string | null | undefined,
  argument: string,
  change: Change,
): Promise<string | null> {
  return uscc == null ? null : (await register.organization(uscc, argument, change))._id;
}

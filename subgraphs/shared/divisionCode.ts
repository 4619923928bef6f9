import { badInput } from '../../schema/errors.ts';
import { isKnownCounty, isKnownPrefecture } from './hubei.ts';

const countyDigits = 6;

/** The digits that matter: a code without the zeros that only pad a level (2, 4, 6, 9 or 12 digits; domain reference § 0.2). */
export function significantPrefix(code: string): string {
  if (code.endsWith('0000000000')) return code.slice(0, 2);
  if (code.endsWith('00000000')) return code.slice(0, 4);
  if (code.endsWith('000000')) return code.slice(0, 6);
  if (code.endsWith('000')) return code.slice(0, 9);
  return code;
}

export const countyCodeOf = (code: string): string => `${code.slice(0, 6)}000000`;
export const townshipCodeOf = (code: string): string => `${code.slice(0, 9)}000`;
export const isWithin = (code: string, ancestor: string): boolean => code.startsWith(significantPrefix(ancestor));

const levelDigits = [2, 4, 6, 9, 12];
/** Stands above the counties that the province administers in statistics alone (domain reference § 0.2). */
const placeholder = '429000000000';

/** A division and every one above it, from the province down. */
export function divisionAndAbove(code: string): readonly string[] {
  const prefix = significantPrefix(code);
  return levelDigits
    .filter((digits) => digits <= prefix.length)
    .map((digits) => prefix.slice(0, digits).padEnd(12, '0'))
    .filter((division) => division !== placeholder);
}

/** Half-open range of the codes of a division and all below it, for an index on codes. */
export function subtreeRange(code: string): { readonly $gte: string; readonly $lt: string } {
  const prefix = significantPrefix(code);
  return { $gte: prefix, $lt: `${prefix}:` }; // ':' follows '9'
}

/**
 * The subtree of a division named in an argument. Down to the county the code must be one of Hubei's; below it the register alone
 * knows, so an unknown township is an empty subtree. Throws `DIVISION_UNKNOWN`.
 */
export function subtreeOfArgument(code: string, argument: string) {
  requireDivisionCode(code, argument);
  return subtreeRange(code);
}

/** Throws `DIVISION_UNKNOWN` unless the text is a twelve-digit code whose county, prefecture or province exists. */
export function requireDivisionCode(code: string, argument: string): void {
  if (!/^\d{12}$/.test(code))
    throw badInput('DIVISION_UNKNOWN', argument, 'a division code has twelve digits, e.g. 420106000000 for 武昌区');
  const prefix = significantPrefix(code);
  const known =
    prefix.length === 2
      ? prefix === '42'
      : prefix.length === 4
        ? isKnownPrefecture(prefix)
        : isKnownCounty(prefix.slice(0, 6));
  if (!known) throw unknownDivision(argument);
}

/** The fault of an argument that names no division. */
export const unknownDivision = (argument: string) =>
  badInput('DIVISION_UNKNOWN', argument, 'no division of Hubei has this code; see Query.divisions for the valid ones');

/** The subtree of a county or a division above it. Throws `DIVISION_UNKNOWN`, and `DIVISION_LEVEL` for one below the county. */
export function subtreeOfCountyOrAbove(code: string, argument: string) {
  requireDivisionCode(code, argument);
  if (significantPrefix(code).length > countyDigits)
    throw badInput('DIVISION_LEVEL', argument, `name a county or a division above it, e.g. ${countyCodeOf(code)}`);
  return subtreeRange(code);
}

/** A division, or the one that a filter names inside it. Throws `DIVISION_UNKNOWN` for one that lies elsewhere. */
export function narrowerDivision(code: string, named: string | null | undefined): string {
  if (named == null) return code;
  requireDivisionCode(named, 'filter.divisionCode');
  if (!isWithin(named, code))
    throw badInput('DIVISION_UNKNOWN', 'filter.divisionCode', 'name a division inside the one it is asked of');
  return named;
}

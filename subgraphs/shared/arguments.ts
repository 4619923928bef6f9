import { badInput } from '../../schema/errors.ts';
import { addYears, type IsoDate } from './dates.ts';

const longestText = 2_000;
const shortestSearch = 2;
const widestRangeInYears = 5;

/** A part of a name to search for, as an escaped pattern. Throws `TEXT_INVALID`. */
export function searchPattern(text: string, argument: string): { readonly $regex: string } {
  const trimmed = text.normalize('NFKC').trim();
  if ([...trimmed].length < shortestSearch)
    throw badInput('TEXT_INVALID', argument, 'give two characters or more; a single one is in too many names');
  requireText(trimmed, argument);
  return { $regex: trimmed.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') };
}

/** Throws `TEXT_INVALID` for more than 2,000 characters or any control character but line breaks and tabs. */
export function requireText(text: string, argument: string): void {
  if (text.length > longestText)
    throw badInput(
      'TEXT_INVALID',
      argument,
      'give 2,000 characters at most; nothing that is searched for or kept here is longer',
    );
  if (/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\r\t]/g, '')))
    throw badInput(
      'TEXT_INVALID',
      argument,
      'leave out control characters; of those only line breaks and tabs may stand in a text',
    );
}

/** A text that says something, without the blanks around it. Throws `TEXT_INVALID`. */
export function requireWords(text: string, argument: string, wanted = 'say it in words'): string {
  requireText(text, argument);
  const words = text.trim();
  if (words === '') throw badInput('TEXT_INVALID', argument, wanted);
  return words;
}

/** An opaque identifier as the register hands it out. Throws `CODE_INVALID`. */
export function requireIdentifier(id: string, argument: string): void {
  if (!/^[\w-]{1,64}$/.test(id))
    throw badInput('CODE_INVALID', argument, 'an identifier has 1 to 64 letters, digits, hyphens or underscores');
}

export interface OpenRange<Bound> {
  readonly from?: Bound | null;
  readonly to?: Bound | null;
}

/** Bounds of a range of numbers, both included. Throws `RANGE_INVERTED`. */
export function numberBounds(min: number | null | undefined, max: number | null | undefined, argument: string) {
  if (min != null && max != null && min > max)
    throw badInput('RANGE_INVERTED', argument, 'the least must not be above the greatest; exchange the two');
  return bounds(min, max);
}

/** Bounds of a range of days on a list of rows, both included. Throws `RANGE_INVERTED` and `RANGE_TOO_WIDE` (over five years). */
export function dateBounds(range: OpenRange<IsoDate> | null | undefined, argument: string) {
  const { from, to } = range ?? {};
  if (from && to && from > to)
    throw badInput('RANGE_INVERTED', argument, '"from" must not be after "to"; exchange the two');
  if (from && to && to > addYears(from, widestRangeInYears))
    throw badInput('RANGE_TOO_WIDE', argument, 'ask for five years at most, and for longer in several parts');
  return bounds(from, to);
}

/** A day up to today. Throws `DATE_FUTURE`. */
export function requirePast(date: IsoDate | null | undefined, today: IsoDate, argument: string): void {
  if (date && date > today) throw badInput('DATE_FUTURE', argument, `give a day up to today, ${today}`);
}

/** An age in full years. Throws `BAD_USER_INPUT`. */
export function requireAge(age: number | null | undefined, argument: string): void {
  if (age != null && (age < 0 || age > 150)) throw badInput('BAD_USER_INPUT', argument, 'give an age from 0 to 150');
}

function bounds<Bound extends string | number>(from: Bound | null | undefined, to: Bound | null | undefined) {
  if (from == null && to == null) return undefined;
  return { ...(from != null && { $gte: from }), ...(to != null && { $lte: to }) };
}

import { badInput } from '../../schema/errors.ts';

/** A whole number of things, from a least to a greatest. Throws `BAD_USER_INPUT`. */
export function requireCount(count: number, argument: string, least: number, greatest = 100_000_000): void {
  if (!Number.isInteger(count) || count < least || count > greatest)
    throw badInput('BAD_USER_INPUT', argument, `give a whole number from ${least} to ${greatest}`);
}

/** Entries of a list, each once and not too many. Throws `BAD_USER_INPUT`. */
export function requireDistinct(entries: readonly string[], argument: string, most: number): void {
  if (entries.length > most) throw badInput('BAD_USER_INPUT', argument, `give ${most} at most`);
  if (new Set(entries).size < entries.length) throw badInput('BAD_USER_INPUT', argument, 'name each once');
}

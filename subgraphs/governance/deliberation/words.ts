import { badInput } from '../../../schema/errors.ts';

/** A whole number between two. Throws `BAD_USER_INPUT`. */
export function requireCount(count: number, [least, most]: readonly [number, number], argument: string): void {
  if (count < least || count > most)
    throw badInput('BAD_USER_INPUT', argument, `give a number from ${least} to ${most}`);
}

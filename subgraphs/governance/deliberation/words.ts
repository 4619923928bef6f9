import { badInput } from '../../../schema/errors.ts';
import { requireText } from '../../shared/arguments.ts';

/** A text that says something, trimmed. Throws `TEXT_INVALID`. */
export function requireWords(text: string, argument: string): string {
  requireText(text, argument);
  const words = text.trim();
  if (words === '') throw badInput('TEXT_INVALID', argument, 'say it in words');
  return words;
}

/** A whole number between two. Throws `BAD_USER_INPUT`. */
export function requireCount(count: number, [least, most]: readonly [number, number], argument: string): void {
  if (count < least || count > most)
    throw badInput('BAD_USER_INPUT', argument, `give a number from ${least} to ${most}`);
}

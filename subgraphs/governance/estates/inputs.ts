import { badInput } from '../../../schema/errors.ts';
import { requireText } from '../../shared/arguments.ts';

const largestArea = 100_000_000;

/** An area in square metres. Throws `BAD_USER_INPUT` at 0 and below. */
export function requireArea(squareMetres: number, argument: string): void {
  if (!(squareMetres >= 0.01 && squareMetres <= largestArea))
    throw badInput('BAD_USER_INPUT', argument, 'give an area above 0 in square metres');
}

/** A text that says something, trimmed. Throws `TEXT_INVALID`. */
export function requireWords(text: string, argument: string): string {
  requireText(text, argument);
  const words = text.trim();
  if (words === '') throw badInput('TEXT_INVALID', argument, 'write something here');
  return words;
}

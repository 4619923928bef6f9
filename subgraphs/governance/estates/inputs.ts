import { badInput } from '../../../schema/errors.ts';

const largestArea = 100_000_000;

/** An area in square metres. Throws `BAD_USER_INPUT` at 0 and below. */
export function requireArea(squareMetres: number, argument: string): void {
  if (!(squareMetres >= 0.01 && squareMetres <= largestArea))
    throw badInput('BAD_USER_INPUT', argument, 'give an area above 0 in square metres');
}

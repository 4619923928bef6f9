import { isPurpose, type Purpose, purposes } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';

/** The purpose in the header `x-purpose`, null when there is none. Throws `BAD_REQUEST` with the purposes there are. */
export function purposeInHeader(given: string | readonly string[] | undefined): Purpose | null {
  if (given === undefined || given === '') return null;
  if (isPurpose(given)) return given;
  throw failure('BAD_REQUEST', `x-purpose: give one of ${Object.keys(purposes).join(', ')}.`);
}

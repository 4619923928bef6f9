import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** Whose data the rows are that tell of committees, their terms and elections. */
export const committeesDisclosed: TypesDisclosed<Context> = {};

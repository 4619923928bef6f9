import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** Whose data the rows are that tell of needs, resources, matches and aid activities. */
export const matchingDisclosed: TypesDisclosed<Context> = {};

import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** Whose data the rows are that tell of volunteers, their activities, hours and points. */
export const volunteeringDisclosed: TypesDisclosed<Context> = {};

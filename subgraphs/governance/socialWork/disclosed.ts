import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** Whose data the rows are that tell of social-work stations and cases. */
export const socialWorkDisclosed: TypesDisclosed<Context> = {};

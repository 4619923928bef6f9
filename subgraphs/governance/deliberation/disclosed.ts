import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** Whose data the rows are that tell of matters, sessions, outcomes and polls. */
export const deliberationDisclosed: TypesDisclosed<Context> = {};

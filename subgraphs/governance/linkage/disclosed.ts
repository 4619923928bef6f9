import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** Whose data the rows are that tell of five-party linkage: projects, community organizations, venture rounds and funds. */
export const linkageDisclosed: TypesDisclosed<Context> = {};

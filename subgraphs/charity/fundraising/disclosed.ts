import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** Whose data the rows are that tell of charities, qualifications, campaigns, projects, trusts and what they publish. */
export const fundraisingDisclosed: TypesDisclosed<Context> = {};

import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** Whose data the rows are that tell of donations, monthly plans and receipts. */
export const givingDisclosed: TypesDisclosed<Context> = {};

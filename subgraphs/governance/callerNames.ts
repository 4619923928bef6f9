import type { Purpose } from '../../schema/caller.ts';
import type { AccessPurpose } from './generated.ts';

/** The graph names purposes as tokens do; the compiler sees that it names every one. */
export const purposeShown = (purpose: Purpose): AccessPurpose => purpose;

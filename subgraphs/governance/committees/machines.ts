import type { AnyMachine } from '../../shared/changes/machine.ts';

/** The machines of committees, their terms and elections. */
export const committeesMachines: readonly AnyMachine[] = [];

import type { AnyMachine } from '../../shared/changes/machine.ts';

/** The machines of matters, sessions, outcomes and polls. */
export const deliberationMachines: readonly AnyMachine[] = [];

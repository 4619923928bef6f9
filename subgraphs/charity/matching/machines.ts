import type { AnyMachine } from '../../shared/changes/machine.ts';

/** The machines of needs, resources, matches and aid activities. */
export const matchingMachines: readonly AnyMachine[] = [];

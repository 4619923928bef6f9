import type { AnyMachine } from '../../shared/changes/machine.ts';

/** The machines of volunteers, their activities, hours and points. */
export const volunteeringMachines: readonly AnyMachine[] = [];

import type { AnyMachine } from '../../shared/changes/machine.ts';

/** The machines of social-work stations and cases. */
export const socialWorkMachines: readonly AnyMachine[] = [];

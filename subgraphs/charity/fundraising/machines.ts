import type { AnyMachine } from '../../shared/changes/machine.ts';

/** The machines of charities, qualifications, campaigns, projects, trusts and what they publish. */
export const fundraisingMachines: readonly AnyMachine[] = [];

import type { AnyMachine } from '../../shared/changes/machine.ts';

/** The machines of estates, owners, property companies, joint meetings and how complete a community is. */
export const estatesMachines: readonly AnyMachine[] = [];

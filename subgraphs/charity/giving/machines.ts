import type { AnyMachine } from '../../shared/changes/machine.ts';

/** The machines of donations, monthly plans and receipts. */
export const givingMachines: readonly AnyMachine[] = [];

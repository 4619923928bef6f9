import type { AnyMachine } from '../../shared/changes/machine.ts';
import { matchMachine } from './matchMachine.ts';
import { needMachine } from './needMachine.ts';

/** The machines of needs and matches. */
export const matchingMachines: readonly AnyMachine[] = [needMachine, matchMachine];

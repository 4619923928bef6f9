import type { AnyMachine } from '../../shared/changes/machine.ts';
import { matterMachine } from './matterMachine.ts';
import { outcomeMachine } from './outcomeMachine.ts';
import { pollMachine } from './pollMachine.ts';
import { sessionMachine } from './sessionMachine.ts';

/** The machines of matters, sessions, outcomes and polls. */
export const deliberationMachines: readonly AnyMachine[] = [matterMachine, sessionMachine, outcomeMachine, pollMachine];

import type { AnyMachine } from '../../shared/changes/machine.ts';
import { donationClaimMachine } from './claimMachine.ts';
import { donationMachine } from './donationMachine.ts';
import { monthlyPlanMachine } from './planMachine.ts';

/** The machines of donations, monthly plans and claims. */
export const givingMachines: readonly AnyMachine[] = [donationMachine, monthlyPlanMachine, donationClaimMachine];

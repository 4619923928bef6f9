import type { AnyMachine } from '../../shared/changes/machine.ts';
import { communityOrganizationMachine } from './organizationMachine.ts';
import { linkageProjectMachine } from './projectMachine.ts';
import { ventureRoundMachine } from './ventureMachine.ts';

/** The machines of five-party linkage: projects, community organizations, venture rounds and funds. */
export const linkageMachines: readonly AnyMachine[] = [
  linkageProjectMachine,
  communityOrganizationMachine,
  ventureRoundMachine,
];

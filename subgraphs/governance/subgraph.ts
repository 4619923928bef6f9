import type { Subgraph } from '../shared/subgraph.ts';
import { committeesChores } from './committees/chores.ts';
import { committeesMachines } from './committees/machines.ts';
import { type Context, createContext } from './context.ts';
import { deliberationChores } from './deliberation/chores.ts';
import { deliberationMachines } from './deliberation/machines.ts';
import { disclosed } from './disclosed.ts';
import { estatesChores } from './estates/chores.ts';
import { estatesMachines } from './estates/machines.ts';
import { linkageChores } from './linkage/chores.ts';
import { linkageMachines } from './linkage/machines.ts';
import { governanceParameters } from './parameters.ts';
import { registerMachines } from './register/machines.ts';
import { type GovernanceRepository, governanceRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';
import { socialWorkChores } from './socialWork/chores.ts';
import { socialWorkMachines } from './socialWork/machines.ts';
import { volunteeringChores } from './volunteering/chores.ts';
import { volunteeringMachines } from './volunteering/machines.ts';

/** The shared register: divisions, residents, households, organizations. */
export const governance: Subgraph<GovernanceRepository, Context> = {
  name: 'governance',
  resolvers,
  disclosed,
  parameters: governanceParameters,
  machines: [
    ...deliberationMachines,
    ...committeesMachines,
    ...estatesMachines,
    ...volunteeringMachines,
    ...socialWorkMachines,
    ...linkageMachines,
    ...registerMachines,
  ],
  chores: [
    ...deliberationChores,
    ...committeesChores,
    ...estatesChores,
    ...volunteeringChores,
    ...socialWorkChores,
    ...linkageChores,
  ],
  openRepository: governanceRepository,
  createContext,
};

import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { disclosed } from './disclosed.ts';
import { fundraisingChores } from './fundraising/chores.ts';
import { fundraisingMachines } from './fundraising/machines.ts';
import { givingChores } from './giving/chores.ts';
import { givingMachines } from './giving/machines.ts';
import { matchingChores } from './matching/chores.ts';
import { matchingMachines } from './matching/machines.ts';
import { charityParameters } from './parameters.ts';
import { type CharityRepository, charityRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';
import { revitalisationProjectMachine } from './revitalisation/machine.ts';

/** The third distribution: charities, campaigns, donations, needs and the resources that meet them. */
export const charity: Subgraph<CharityRepository, Context> = {
  name: 'charity',
  resolvers,
  disclosed,
  parameters: charityParameters,
  machines: [...fundraisingMachines, ...givingMachines, ...matchingMachines, revitalisationProjectMachine],
  chores: [...fundraisingChores, ...givingChores, ...matchingChores],
  openRepository: charityRepository,
  createContext,
};

import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { disclosed } from './disclosed.ts';
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
  machines: [revitalisationProjectMachine],
  openRepository: charityRepository,
  createContext,
};

import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { disclosed } from './disclosed.ts';
import { type CharityRepository, charityRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';

/** The third distribution: charities, campaigns, donations, needs and the resources that meet them. */
export const charity: Subgraph<CharityRepository, Context> = {
  name: 'charity',
  resolvers,
  disclosed,
  openRepository: charityRepository,
  createContext,
};

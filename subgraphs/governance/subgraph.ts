import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { disclosed } from './disclosed.ts';
import { governanceParameters } from './parameters.ts';
import { type GovernanceRepository, governanceRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';

/** The shared register: divisions, residents, households, organizations. */
export const governance: Subgraph<GovernanceRepository, Context> = {
  name: 'governance',
  resolvers,
  disclosed,
  parameters: governanceParameters,
  openRepository: governanceRepository,
  createContext,
};

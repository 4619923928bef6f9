import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { disclosed } from './disclosed.ts';
import { type WelfareRepository, welfareRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';

/** Social welfare: children, the elderly, persons with disabilities, and the places that serve them. */
export const welfare: Subgraph<WelfareRepository, Context> = {
  name: 'welfare',
  resolvers,
  disclosed,
  openRepository: welfareRepository,
  createContext,
};

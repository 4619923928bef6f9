import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { disclosed } from './disclosed.ts';
import { type FuneralRepository, funeralRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';

/** Deaths, and the homes, cemeteries and price lists that serve the bereaved. */
export const funeral: Subgraph<FuneralRepository, Context> = {
  name: 'funeral',
  resolvers,
  disclosed,
  openRepository: funeralRepository,
  createContext,
};

import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { type MarriageRepository, marriageRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';

/** Marriages and divorces, and the registries they are registered at. */
export const marriage: Subgraph<MarriageRepository, Context> = {
  name: 'marriage',
  resolvers,
  openRepository: marriageRepository,
  createContext,
};

import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { disclosed } from './disclosed.ts';
import { type MarriageRepository, marriageRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';

/** Marriages and divorces, and the registries they are registered at. */
export const marriage: Subgraph<MarriageRepository, Context> = {
  name: 'marriage',
  resolvers,
  disclosed,
  openRepository: marriageRepository,
  createContext,
};

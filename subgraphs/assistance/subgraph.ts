import type { Subgraph } from '../shared/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { disclosed } from './disclosed.ts';
import { type AssistanceRepository, assistanceRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';

/** Social assistance: guarantee cases, support in extreme difficulty, standards, rescue stations. */
export const assistance: Subgraph<AssistanceRepository, Context> = {
  name: 'assistance',
  resolvers,
  disclosed,
  openRepository: assistanceRepository,
  createContext,
};

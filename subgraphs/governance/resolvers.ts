import { joinResolvers } from '../shared/joinResolvers.ts';
import type { Resolvers } from './generated.ts';
import { parameterResolvers } from './parameterResolvers.ts';
import { registerResolvers } from './registerResolvers.ts';

/** All that governance answers, joined from its parts. */
export const resolvers: Resolvers = joinResolvers<Resolvers>(registerResolvers, parameterResolvers);

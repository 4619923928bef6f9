import { parametersShown, setParameter } from '../shared/changes/parametersShown.ts';
import type { Resolvers } from './generated.ts';

/** Reading and setting the values that rules leave to the province. */
export const parameterResolvers: Resolvers = {
  Query: {
    charityParameters: (_root, { asOf }, { parameters, today }) => parametersShown(parameters, asOf ?? today),
  },
  Mutation: {
    setCharityParameter: (_root, { input }, { once, parameters }) =>
      once('setCharityParameter', input, async (change) => {
        const { divisionCode: division, ...wanted } = input;
        return { parameter: await setParameter(parameters, { ...wanted, division }, change), refusals: [] };
      }),
  },
};

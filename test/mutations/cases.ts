import type { SubgraphName } from '../../schema/load.ts';
import type { Exempt, MutationCase } from './mutationCase.ts';
import { charityParameterCases, governanceParameterCases } from './parameters.ts';
import { revitalisationCases } from './revitalisation.ts';

/** Every mutation of a subgraph, by the part that it belongs to. */
export const cases: Readonly<Partial<Record<SubgraphName, readonly (readonly MutationCase[])[]>>> = {
  governance: [governanceParameterCases],
  charity: [charityParameterCases, revitalisationCases],
};

/** Mutations that are tried elsewhere. */
export const exempt: readonly Exempt[] = [
  { mutation: 'lookUpResident', because: 'it only reads; test/governance/exactLookUp.test.ts' },
  {
    mutation: 'widenAccess',
    because: 'it opens another place, so that no place is wrong; test/governance/widenedAccess.test.ts',
  },
];

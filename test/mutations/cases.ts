import type { SubgraphName } from '../../schema/load.ts';
import { fundraisingCases } from './charity/fundraising.ts';
import { givingCases } from './charity/giving.ts';
import { matchingCases } from './charity/matching.ts';
import { revitalisationCases } from './charity/revitalisation.ts';
import { committeesCases } from './governance/committees.ts';
import { deliberationCases } from './governance/deliberation.ts';
import { estatesCases } from './governance/estates.ts';
import { linkageCases } from './governance/linkage.ts';
import { registerCases } from './governance/register.ts';
import { socialWorkCases } from './governance/socialWork.ts';
import { volunteeringCases } from './governance/volunteering.ts';
import type { Exempt, MutationCase } from './mutationCase.ts';
import { charityParameterCases, governanceParameterCases } from './parameters.ts';

/** Every mutation of a subgraph, by the part that it belongs to. */
export const cases: Readonly<Partial<Record<SubgraphName, readonly (readonly MutationCase[])[]>>> = {
  governance: [
    governanceParameterCases,
    registerCases,
    deliberationCases,
    committeesCases,
    estatesCases,
    volunteeringCases,
    socialWorkCases,
    linkageCases,
  ],
  charity: [charityParameterCases, fundraisingCases, givingCases, matchingCases, revitalisationCases],
};

/** Mutations that are tried elsewhere. */
export const exempt: readonly Exempt[] = [
  { mutation: 'lookUpResident', because: 'it only reads; test/governance/exactLookUp.test.ts' },
  {
    mutation: 'widenAccess',
    because: 'it opens another place, so that no place is wrong; test/governance/widenedAccess.test.ts',
  },
];

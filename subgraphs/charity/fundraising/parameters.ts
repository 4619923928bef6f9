import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about charities, qualifications, campaigns, projects, trusts and what they publish leave to the province. */
export const fundraisingParameters = {} as const satisfies ParameterSpecs;

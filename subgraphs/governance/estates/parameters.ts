import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about estates, owners, property companies, joint meetings and how complete a community is leave to the province. */
export const estatesParameters = {} as const satisfies ParameterSpecs;

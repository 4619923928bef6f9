import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about needs, resources, matches and aid activities leave to the province. */
export const matchingParameters = {} as const satisfies ParameterSpecs;

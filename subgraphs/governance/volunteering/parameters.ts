import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about volunteers, their activities, hours and points leave to the province. */
export const volunteeringParameters = {} as const satisfies ParameterSpecs;

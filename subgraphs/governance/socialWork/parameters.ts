import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about social-work stations and cases leave to the province. */
export const socialWorkParameters = {} as const satisfies ParameterSpecs;

import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about five-party linkage: projects, community organizations, venture rounds and funds leave to the province. */
export const linkageParameters = {} as const satisfies ParameterSpecs;

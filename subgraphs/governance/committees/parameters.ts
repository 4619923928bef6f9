import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about committees, their terms and elections leave to the province. */
export const committeesParameters = {} as const satisfies ParameterSpecs;

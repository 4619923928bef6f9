import type { ParameterSpecs } from '../shared/changes/parameters.ts';
import { fundraisingParameters } from './fundraising/parameters.ts';
import { givingParameters } from './giving/parameters.ts';
import { matchingParameters } from './matching/parameters.ts';

/** Values that rules of charity leave to the province (illustrative in the domain reference § 2.3). */
export const charityParameters = {
  ...fundraisingParameters,
  ...givingParameters,
  ...matchingParameters,
} as const satisfies ParameterSpecs;

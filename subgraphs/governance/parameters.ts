import type { ParameterSpecs } from '../shared/changes/parameters.ts';
import { committeesParameters } from './committees/parameters.ts';
import { deliberationParameters } from './deliberation/parameters.ts';
import { estatesParameters } from './estates/parameters.ts';
import { linkageParameters } from './linkage/parameters.ts';
import { socialWorkParameters } from './socialWork/parameters.ts';
import { volunteeringParameters } from './volunteering/parameters.ts';

/** Values that rules of governance leave to the province (illustrative in the domain reference § 2.4). */
export const governanceParameters = {
  ...deliberationParameters,
  ...committeesParameters,
  ...estatesParameters,
  ...volunteeringParameters,
  ...socialWorkParameters,
  ...linkageParameters,
} as const satisfies ParameterSpecs;

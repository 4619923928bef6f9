import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about social work leave to the province. */
export const socialWorkParameters = {
  SOCIAL_WORKERS_A_STATION: {
    ...{ value: 2, min: 1, max: 50, unit: 'COUNT', rule: 'G-21' },
    label: 'Social workers that a station of a township should have (社工站最低配备)',
  },
  SOCIAL_WORKER_CASELOAD: {
    ...{ value: 30, min: 1, max: 500, unit: 'COUNT', rule: 'G-21' },
    label: 'Most cases that one social worker has open (社工个案上限)',
  },
} as const satisfies ParameterSpecs;

import type { ParameterSpecs } from '../shared/changes/parameters.ts';

/** Values that rules of governance leave to the province (illustrative in the domain reference § 2.4). */
export const governanceParameters = {
  MATTER_SCREENING_DAYS: {
    value: 7,
    min: 1,
    max: 30,
    unit: 'DAYS',
    rule: 'G-07',
    label: 'Days for screening a matter (民事事项筛选期限)',
  },
} as const satisfies ParameterSpecs;

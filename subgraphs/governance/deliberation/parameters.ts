import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about matters, sessions, outcomes and polls leave to the province. */
export const deliberationParameters = {
  MATTER_SCREENING_DAYS: {
    value: 7,
    min: 1,
    max: 30,
    unit: 'DAYS',
    rule: 'G-07',
    label: 'Days for screening a matter (民事事项筛选期限)',
  },
} as const satisfies ParameterSpecs;

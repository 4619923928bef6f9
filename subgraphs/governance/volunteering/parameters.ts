import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about volunteers, their activities, hours and points leave to the province. */
export const volunteeringParameters = {
  VOLUNTEER_POINTS_MONTHS: {
    ...{ value: 24, min: 1, max: 120, unit: 'MONTHS', rule: 'G-18' },
    label: 'Months after which earned points run out (志愿积分有效期)',
  },
  VOLUNTEER_POINT_HOURS_A_DAY: {
    ...{ value: 8, min: 1, max: 24, unit: 'HOURS', rule: 'G-18' },
    label: 'Most hours of a day that earn points (每日积分时长上限)',
  },
} as const satisfies ParameterSpecs;

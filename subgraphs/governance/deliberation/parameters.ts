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
  MATTER_DISCUSSION_DAYS: {
    value: 30,
    min: 1,
    max: 180,
    unit: 'DAYS',
    rule: 'G-07',
    label: 'Days in which a discussion that cosigners force must open (联名议事期限)',
  },
  MATTER_COSIGNER_SHARE: {
    value: 0.1,
    min: 0.01,
    max: 1,
    unit: 'SHARE',
    rule: 'G-07',
    label: 'Share of households whose cosigning forces a discussion (联名户数比例)',
  },
  SESSION_MINUTES_DAYS: {
    value: 7,
    min: 1,
    max: 60,
    unit: 'DAYS',
    rule: 'G-09',
    label: 'Days in which minutes are to be published (议事记录公开期限)',
  },
  EVALUATION_HOUSEHOLD_SHARE: {
    value: 0.3,
    min: 0.01,
    max: 1,
    unit: 'SHARE',
    rule: 'G-12',
    label: 'Share of affected households that must answer (评议户数比例)',
  },
  EVALUATION_ANSWERS: {
    value: 20,
    min: 1,
    max: 1000,
    unit: 'COUNT',
    rule: 'G-12',
    label: 'Answers that are enough without that share (评议答复数)',
  },
  EVALUATION_SATISFIED_SHARE: {
    value: 0.6,
    min: 0,
    max: 1,
    unit: 'SHARE',
    rule: 'G-12',
    label: 'Share of satisfied answers below which work begins again (满意率)',
  },
} as const satisfies ParameterSpecs;

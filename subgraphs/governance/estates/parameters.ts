import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about estates, owners, property companies, joint meetings and how complete a community is leave to the province. */
export const estatesParameters = {
  JOINT_MEETING_EVERY_MONTHS: {
    ...{ value: 3, min: 1, max: 12, unit: 'MONTHS', rule: 'G-16' },
    label: 'Months within which a joint meeting is held again (联席会议间隔月数)',
  },
  JOINT_MEETING_PARTIES: {
    ...{ value: 3, min: 2, max: 3, unit: 'COUNT', rule: 'G-16' },
    label: 'Parties that a joint meeting needs to be complete (联席会议应到方数)',
  },
  JOINT_ISSUE_ANSWER_DAYS: {
    ...{ value: 15, min: 1, max: 90, unit: 'DAYS', rule: 'G-16' },
    label: 'Days within which an issue is answered (联席会议议题答复期限)',
  },
} as const satisfies ParameterSpecs;

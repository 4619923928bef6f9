import type { ParameterOn, ParameterSpecs } from '../../shared/changes/parameters.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { MatchWeights } from '../rules/matching.ts';
import type { EscalationDays } from '../rules/needs.ts';

const weight = { min: 0, max: 100, unit: 'POINTS', rule: 'C-15' } as const;
const days = { min: 1, max: 365, unit: 'DAYS', rule: 'C-19' } as const;

/** Values that rules about needs and their matching leave to the province. The four weights are meant to add up to 100. */
export const matchingParameters = {
  MATCH_WEIGHT_CATEGORY: { ...weight, value: 35, label: 'Weight of the category of a need (类别权重)' },
  MATCH_WEIGHT_REGION: { ...weight, value: 30, label: 'Weight of nearness (区域权重)' },
  MATCH_WEIGHT_URGENCY: { ...weight, value: 20, label: 'Weight of urgency (紧急程度权重)' },
  MATCH_WEIGHT_TIMELINESS: { ...weight, value: 15, label: 'Weight of being in time (及时性权重)' },
  NEED_ESCALATION_CRITICAL_DAYS: {
    ...days,
    value: 3,
    label: 'Days until a critical need is escalated (特急需求升级期限)',
  },
  NEED_ESCALATION_URGENT_DAYS: {
    ...days,
    value: 10,
    label: 'Days until an urgent need is escalated (紧急需求升级期限)',
  },
} as const satisfies ParameterSpecs;

/** C-15: the weights that hold in a division on a day. */
export const weightsOn = (parameterOn: ParameterOn, division: string, on: IsoDate): MatchWeights => ({
  category: parameterOn('MATCH_WEIGHT_CATEGORY', division, on),
  region: parameterOn('MATCH_WEIGHT_REGION', division, on),
  urgency: parameterOn('MATCH_WEIGHT_URGENCY', division, on),
  timeliness: parameterOn('MATCH_WEIGHT_TIMELINESS', division, on),
});

/** C-19: the days of escalation that hold in a division on a day. */
export const escalationDaysOn = (parameterOn: ParameterOn, division: string, on: IsoDate): EscalationDays => ({
  CRITICAL: parameterOn('NEED_ESCALATION_CRITICAL_DAYS', division, on),
  URGENT: parameterOn('NEED_ESCALATION_URGENT_DAYS', division, on),
});

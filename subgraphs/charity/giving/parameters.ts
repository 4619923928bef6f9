import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about donations, monthly plans and receipts leave to the province. */
export const givingParameters = {
  MICRO_DONATION_MOST_FEN: {
    value: 10_000,
    min: 100,
    max: 1_000_000,
    unit: 'FEN',
    rule: 'C-06',
    label: 'Most that counts as a micro-donation (小微捐赠上限)',
  },
} as const satisfies ParameterSpecs;

import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';
import type { MonthlyPlanRecord } from './records.ts';

/** Whose data the rows are that tell of monthly plans and receipts. */
export const givingDisclosed: TypesDisclosed<Context> = {
  MonthlyPlan: {
    subjects: ({ donorResidentId }: MonthlyPlanRecord) => [{ residentId: donorResidentId, birthDate: null }],
    divisions: ({ residenceDivision }: MonthlyPlanRecord) => [residenceDivision],
    masks: {},
  },
  MonthlyPlanConnection: 'withOwner',
  MonthlyPlanEdge: 'withOwner',
  DonationReceipt: 'withOwner',
};

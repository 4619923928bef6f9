import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { MonthlyPlanState } from '../generated.ts';
import type { MonthlyPlanRecord } from './records.ts';

/** A monthly plan is its donor's to pause and end at any time (domain reference § 2.3). */
export const monthlyPlanMachine: Machine<MonthlyPlanRecord, MonthlyPlanState> = {
  noun: 'MonthlyPlan',
  term: '月捐计划',
  first: ['ACTIVE'],
  transitions: [
    { action: 'PAUSE', from: ['ACTIVE'], to: 'PAUSED', who: ['resident'], label: 'Pause (暂停)' },
    { action: 'RESUME', from: ['PAUSED'], to: 'ACTIVE', who: ['resident'], label: 'Resume (恢复)' },
    { action: 'END', from: ['ACTIVE', 'PAUSED'], to: 'ENDED', who: ['resident'], label: 'End (终止)' },
    {
      action: 'CLOSE',
      from: ['ACTIVE'],
      to: 'ENDED',
      who: ['platform'],
      label: 'Close, as nothing can be given any more (自动终止)',
      mutation: null,
    },
  ],
};

/** A plan is its donor's own. */
export const monthlyPlanWriteRule: WriteRule<MonthlyPlanRecord> = {
  divisions: ({ residenceDivision, registrationDivision }) => [residenceDivision, registrationDivision],
  persons: ({ donorResidentId }) => [donorResidentId],
};

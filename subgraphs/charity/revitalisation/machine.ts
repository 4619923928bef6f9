import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { RevitalisationProjectState } from '../generated.ts';
import type { RevitalisationProjectRecord } from '../records.ts';

const village = ['communityWorker', 'countyOfficer'] as const;
const officers = ['countyOfficer', 'prefectureOfficer'] as const;

/** From the village's proposal to the completed project (domain reference § 2.3). */
export const revitalisationProjectMachine: Machine<RevitalisationProjectRecord, RevitalisationProjectState> = {
  noun: 'RevitalisationProject',
  term: '乡村振兴项目',
  first: ['SUBMITTED'],
  transitions: [
    { action: 'REVIEW', from: ['SUBMITTED'], to: 'REVIEWED', who: officers, label: 'Review (审核)' },
    { action: 'LIST', from: ['REVIEWED'], to: 'LISTED', who: officers, label: 'List in the library (入库)' },
    { action: 'PAIR', from: ['LISTED'], to: 'PAIRED', who: officers, label: 'Pair (结对)', mutation: null },
    { action: 'START', from: ['PAIRED'], to: 'IMPLEMENTING', who: village, label: 'Start (开工)' },
    { action: 'COMPLETE', from: ['IMPLEMENTING'], to: 'COMPLETED', who: village, label: 'Complete (完工)' },
    {
      action: 'WITHDRAW',
      from: ['SUBMITTED', 'REVIEWED', 'LISTED', 'PAIRED', 'IMPLEMENTING'],
      to: 'WITHDRAWN',
      who: village,
      label: 'Withdraw (撤回)',
      needsReason: true,
    },
  ],
};

/** A project is its village's, and that of the county and prefecture above. */
export const revitalisationProjectWriteRule: WriteRule<RevitalisationProjectRecord> = {
  divisions: ({ village: community }) => [community],
};

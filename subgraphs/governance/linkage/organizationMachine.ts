import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { CommunityOrganizationState } from '../generated.ts';
import type { CommunityOrganizationRecord } from './records.ts';

const staff = ['communityWorker', 'countyOfficer', 'prefectureOfficer'] as const;

/** From incubation to maturity, and out (domain reference § 2.4). */
export const communityOrganizationMachine: Machine<CommunityOrganizationRecord, CommunityOrganizationState> = {
  noun: 'CommunityOrganization',
  term: '社区社会组织',
  first: ['INCUBATING'],
  transitions: [
    { action: 'GROW', from: ['INCUBATING'], to: 'GROWING', who: staff, label: 'Move on to growing (转入成长)' },
    { action: 'RIPEN', from: ['GROWING'], to: 'MATURE', who: staff, label: 'Move on to mature (转入成熟)' },
    {
      action: 'EXIT',
      from: ['INCUBATING', 'GROWING', 'MATURE'],
      to: 'EXITED',
      who: staff,
      label: 'Let it leave (退出)',
      needsReason: true,
    },
  ],
};

/** A community organization is its community's, and that of all above. */
export const communityOrganizationWriteRule: WriteRule<CommunityOrganizationRecord> = {
  divisions: ({ community }) => [community],
};

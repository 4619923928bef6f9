import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { MatchState } from '../generated.ts';
import type { MatchRecord } from '../records.ts';

const giver = ['institution'] as const;
const giverOrCounty = ['institution', 'countyOfficer'] as const;

/** From the proposal to what the recipient thought of it (domain reference § 2.3). */
export const matchMachine: Machine<MatchRecord, MatchState> = {
  noun: 'Match',
  term: '供需对接',
  first: ['PROPOSED'],
  transitions: [
    { action: 'ACCEPT', from: ['PROPOSED'], to: 'ACCEPTED', who: giver, label: 'Accept (接受)' },
    {
      action: 'DECLINE',
      from: ['PROPOSED'],
      to: 'DECLINED',
      who: giverOrCounty,
      label: 'Decline (谢绝)',
      needsReason: true,
    },
    { action: 'DELIVER', from: ['ACCEPTED'], to: 'DELIVERED', who: giver, label: 'Deliver (交付)' },
    {
      action: 'CANCEL',
      from: ['ACCEPTED'],
      to: 'CANCELLED',
      who: giverOrCounty,
      label: 'Cancel (取消)',
      needsReason: true,
    },
    {
      action: 'RATE',
      from: ['DELIVERED'],
      to: 'RATED',
      who: ['resident', 'communityWorker'],
      label: 'Rate (评价)',
      mutation: 'rateMatch',
    },
  ],
};

/** A match is the organization's that gives, the person's in need and the place's. */
export const matchWriteRule: WriteRule<MatchRecord> = {
  divisions: ({ division }) => [division],
  persons: ({ residentId }) => [residentId],
  institutions: ({ organizationUscc }) => [organizationUscc],
};

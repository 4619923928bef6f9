import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { DonationClaimState } from '../generated.ts';
import type { DonationClaimRecord } from './records.ts';

/** C-10: what becomes of a claim for a promise that was not kept. */
export const donationClaimMachine: Machine<DonationClaimRecord, DonationClaimState> = {
  noun: 'DonationClaim',
  term: '捐赠追索',
  first: ['OPEN'],
  transitions: [
    { action: 'SETTLE', from: ['OPEN'], to: 'SETTLED', who: ['institution'], label: 'Settle (履行完毕)' },
    {
      action: 'DROP',
      from: ['OPEN'],
      to: 'DROPPED',
      who: ['institution'],
      label: 'Drop (放弃追索)',
      needsReason: true,
    },
  ],
};

/** A claim is the charity's own. */
export const donationClaimWriteRule: WriteRule<DonationClaimRecord> = {
  divisions: ({ registrationDivision }) => [registrationDivision],
  institutions: ({ organizationUscc }) => [organizationUscc],
};

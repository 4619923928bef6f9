import type { Machine, Reason } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { DonationState } from '../generated.ts';
import type { DonationRecord } from '../records.ts';
import { leftToAllocate, leftToUse } from './course.ts';

const charity = ['institution'] as const;

const unless = (holds: boolean, code: string, message: string): readonly Reason[] =>
  holds ? [] : [{ code, message, path: 'input.amount' }];

/** From the promise to the use; a donation may be allocated and used in parts (domain reference § 2.3, rule C-09). */
export const donationMachine: Machine<DonationRecord, DonationState> = {
  noun: 'Donation',
  term: '捐赠',
  first: ['PLEDGED'],
  transitions: [
    {
      action: 'PAY',
      from: ['PLEDGED'],
      to: 'RECEIVED',
      who: [...charity, 'platform'],
      label: 'Confirm receipt (确认到账)',
      mutation: 'receiveDonation',
    },
    {
      action: 'DEFAULT',
      from: ['PLEDGED'],
      to: 'DEFAULTED',
      who: charity,
      label: 'Record that the promise was not kept (登记未履约)',
      needsReason: true,
      mutation: 'defaultDonation',
    },
    {
      action: 'ALLOCATE',
      from: ['RECEIVED'],
      to: 'ALLOCATED',
      who: charity,
      label: 'Allocate (拨付)',
      mutation: 'allocateDonation',
    },
    {
      action: 'ALLOCATE_MORE',
      from: ['ALLOCATED'],
      to: 'ALLOCATED',
      who: charity,
      label: 'Allocate more (追加拨付)',
      mutation: 'allocateDonation',
      guard: {
        says: 'something is left to allocate',
        reasons: (donation) =>
          unless(
            leftToAllocate(donation) > 0,
            'ALLOCATION_EXCEEDS_RECEIPTS',
            'No more is allocated than was received (慈善法 第五十八条).',
          ),
      },
    },
    {
      action: 'USE_PART',
      from: ['ALLOCATED'],
      to: 'ALLOCATED',
      who: charity,
      label: 'Use a part (部分使用)',
      mutation: 'useDonation',
      guard: {
        says: 'something that was allocated is left to use',
        reasons: (donation) =>
          unless(
            leftToUse(donation) > 0,
            'USE_EXCEEDS_ALLOCATION',
            'No more is used than was allocated (慈善法 第五十八条).',
          ),
      },
    },
    {
      action: 'USE',
      from: ['ALLOCATED'],
      to: 'USED',
      who: charity,
      label: 'Use the rest (全部使用)',
      mutation: 'useDonation',
      guard: {
        says: 'all of it was allocated',
        reasons: (donation) =>
          unless(
            leftToAllocate(donation) === 0,
            'USE_EXCEEDS_ALLOCATION',
            'No more is used than was allocated; allocate the rest first (慈善法 第五十八条).',
          ),
      },
    },
    {
      action: 'REFUND',
      from: ['RECEIVED'],
      to: 'REFUNDED',
      who: charity,
      label: 'Refund (退还)',
      needsReason: true,
      mutation: 'refundDonation',
    },
  ],
};

/** Whoever receives a donation keeps its books. */
export const donationWriteRule: WriteRule<DonationRecord> = {
  divisions: ({ registrationDivision }) => [registrationDivision],
  institutions: ({ organizationUscc }) => [organizationUscc],
};

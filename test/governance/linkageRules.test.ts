import { describe, expect, it } from '@jest/globals';
import {
  fivePartyReasons,
  isBalanced,
  missingParties,
  reversalReasons,
  spendingReasons,
} from '../../subgraphs/governance/linkage/rules.ts';

const whole = {
  community: '420106090001',
  organizationUscc: '51429901MJ0000018L',
  leadSocialWorkerId: 'socialWorker-1',
  volunteerIds: ['volunteer-1'],
  resources: [{ name: '爱心餐', worth: 500_000, giverUscc: null }],
};
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('A linkage project', () => {
  it('G-20: may run with one of each of the five parties', () => {
    expect(missingParties(whole)).toEqual([]);
    expect(fivePartyReasons(whole)).toEqual([]);
  });

  it.each([
    ['COMMUNITY', { community: '' }],
    ['SOCIAL_ORGANIZATION', { organizationUscc: null }],
    ['SOCIAL_WORKER', { leadSocialWorkerId: null }],
    ['VOLUNTEERS', { volunteerIds: [] }],
    ['CHARITY_RESOURCES', { resources: [] }],
  ])('G-20: may not run without %s, and is told what to name', (party, without) => {
    expect(missingParties({ ...whole, ...without })).toEqual([party]);
    expect(codes(fivePartyReasons({ ...whole, ...without }))).toEqual(['PARTY_MISSING']);
  });
});

describe('A community fund', () => {
  it.each(['DECIDED', 'IN_WORK', 'DONE', 'EVALUATED'])('G-20: spends for a matter that is %s', (matterState) => {
    expect(spendingReasons({ matterState, minute: null })).toEqual([]);
  });

  it.each(['RAISED', 'SCREENED', 'IN_DISCUSSION', 'REJECTED'])(
    'G-20: spends nothing for a matter that is %s',
    (matterState) => {
      expect(codes(spendingReasons({ matterState, minute: null }))).toEqual(['MATTER_UNDECIDED']);
    },
  );

  it('G-20: spends on a minute of its committee, never on nothing and never on two grounds', () => {
    expect(spendingReasons({ matterState: null, minute: '第3号' })).toEqual([]);
    expect(codes(spendingReasons({ matterState: null, minute: null }))).toEqual(['GROUND_MISSING']);
    expect(codes(spendingReasons({ matterState: 'DECIDED', minute: '第3号' }))).toEqual(['GROUND_TWICE']);
  });

  it('G-20: has an entry undone once, and no reversal undone', () => {
    expect(reversalReasons({ kind: 'SPENDING' }, null)).toEqual([]);
    expect(codes(reversalReasons({ kind: 'SPENDING' }, { _id: 'fundEntry-1-undone' }))).toEqual(['REVERSED_ALREADY']);
    expect(codes(reversalReasons({ kind: 'REVERSAL' }, null))).toEqual(['REVERSAL_OF_REVERSAL']);
  });

  const ledger = [
    { number: 1, amount: 100_000, balanceAfter: 100_000 },
    { number: 2, amount: -40_000, balanceAfter: 60_000 },
    { number: 3, amount: 40_000, balanceAfter: 100_000 },
  ];

  it('G-20: balances when its entries add up to what it holds and never to less than nothing', () => {
    expect(isBalanced({ balance: 100_000, entryCount: 3 }, ledger)).toBe(true);
    expect(isBalanced({ balance: 0, entryCount: 0 }, [])).toBe(true);
    expect(isBalanced({ balance: 99_999, entryCount: 3 }, ledger)).toBe(false);
    expect(isBalanced({ balance: 60_000, entryCount: 2 }, ledger.slice(1))).toBe(false);
    expect(isBalanced({ balance: 0, entryCount: 1 }, [{ number: 1, amount: -1, balanceAfter: -1 }])).toBe(false);
  });
});

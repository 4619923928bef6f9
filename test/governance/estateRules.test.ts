import { describe, expect, it } from '@jest/globals';
import {
  callFaults,
  decisionOf,
  estateFlags,
  filingDueOn,
  isIncomplete,
} from '../../subgraphs/governance/estates/rules.ts';
import { anEstateRecord } from './estates.ts';

describe('A decision of owners', () => {
  const tally = (votedArea: number, votedOwners: number, forArea: number, forOwners: number) => ({
    ...{ totalArea: 9_000, totalOwners: 90, votedArea, votedOwners, forArea, forOwners },
  });

  it.each([
    ['USE_FUNDS', tally(6_000, 60, 3_001, 31), 'PASSED'],
    ['USE_FUNDS', tally(5_999, 60, 5_999, 60), 'NO_QUORUM'],
    ['USE_FUNDS', tally(6_000, 59, 6_000, 59), 'NO_QUORUM'],
    ['USE_FUNDS', tally(6_000, 60, 3_000, 31), 'REJECTED'],
    ['USE_FUNDS', tally(6_000, 60, 3_001, 30), 'REJECTED'],
    ['RAISE_FUNDS', tally(6_000, 60, 4_500, 45), 'PASSED'],
    ['RAISE_FUNDS', tally(6_000, 60, 4_499, 45), 'REJECTED'],
    ['REBUILD', tally(6_000, 60, 4_500, 44), 'REJECTED'],
    ['COMMON_PARTS', tally(6_000, 60, 4_500, 45), 'PASSED'],
    ['COMMITTEE', tally(9_000, 90, 4_501, 46), 'PASSED'],
  ] as const)('G-14: on %s with %j is %s', (item, counted, decision) => {
    expect(decisionOf(item, counted)).toBe(decision);
  });

  it.each([
    ['fifteen days ahead', {}, []],
    ['fourteen days ahead', { day: '2026-01-14' }, ['NOTICE_TOO_SHORT']],
    ['without telling the residents committee', { residentsCommitteeTold: false }, ['COMMITTEE_NOT_TOLD']],
    ['by a fifth of the owners', { hasCommittee: false, demandedByOwners: 20 }, []],
    ['by fewer than a fifth', { hasCommittee: false, demandedByOwners: 19 }, ['DEMAND_TOO_SMALL']],
  ])('G-15: called %s is found to lack', (_how, other, lacking) => {
    const call = { day: '2026-01-15', residentsCommitteeTold: true, demandedByOwners: 0, totalOwners: 100 };

    expect(callFaults({ ...call, hasCommittee: true, ...other }, '2025-12-31').map(({ code }) => code)).toEqual(
      lacking,
    );
  });
});

describe('An estate', () => {
  it('G-15: files its owners committee within thirty days of the election', () => {
    expect(filingDueOn('2025-12-01')).toBe('2025-12-31');
  });

  it('G-16: holds a joint meeting of all three parties', () => {
    expect(isIncomplete(['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY'], 3)).toBe(false);
    expect(isIncomplete(['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], 3)).toBe(true);
  });

  it.each([
    [{ lastJointMeetingOn: '2025-09-30' }, []],
    [{ lastJointMeetingOn: '2025-09-29' }, ['MEETING_OVERDUE']],
    [{ lastJointMeetingOn: '2025-12-01', ownersCommitteeTermTo: '2025-12-29' }, ['TERM_EXPIRED']],
    [{ lastJointMeetingOn: '2025-12-01', ownersCommitteeTermTo: '2025-12-30' }, []],
    [{ lastJointMeetingOn: null, ownersCommitteeTermTo: null }, ['NO_OWNERS_COMMITTEE', 'MEETING_OVERDUE']],
  ])('G-16: with %j shows the flags %j', (estate, flags) => {
    expect(estateFlags(anEstateRecord(estate), '2025-12-30', 3)).toEqual(flags);
  });
});

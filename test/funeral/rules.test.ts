import { describe, expect, it } from '@jest/globals';
import {
  daysToVerification,
  deathFindings,
  isCovered,
  isEcological,
  isLate,
  isOverused,
  isPriceValidOn,
  isTombWithinNorm,
  meetsPlannedNeed,
  nextDeathStates,
  type PlacementForm,
  standingKeyOf,
} from '../../subgraphs/funeral/rules.ts';
import { aCemetery, aServiceItem } from './records.ts';

describe('The law of funerals', () => {
  it('F-02: finds a conflict when two sources are more than one day apart', () => {
    const codesOf = (...days: string[]) => deathFindings(days.map((diedOn) => ({ diedOn }))).map(({ code }) => code);

    expect(codesOf('2025-03-30')).toEqual([]);
    expect(codesOf('2025-03-30', '2025-03-31')).toEqual([]);
    expect(codesOf('2025-04-01', '2025-03-30')).toEqual(['DATE_CONFLICT']);
  });

  it('F-02: lets one record stand for a resident, and as many as there were that do not', () => {
    const keyOf = (
      _id: string,
      state: 'REPORTED' | 'CLOSED' | 'REJECTED' | 'CORRECTED',
      residentId: string | null = 'res-1',
    ) => standingKeyOf({ _id, state, residentId });

    expect(keyOf('death-1', 'REPORTED')).toBe(keyOf('death-2', 'CLOSED'));
    expect(keyOf('death-1', 'REJECTED')).not.toBe(keyOf('death-2', 'REJECTED'));
    expect(keyOf('death-1', 'CORRECTED')).not.toBe(keyOf('death-2', 'REPORTED'));
    expect(keyOf('death-1', 'REPORTED', null)).not.toBe(keyOf('death-2', 'REPORTED', null));
  });

  it('S-08: takes back a verified or closed death, and leaves a rejected one as it is', () => {
    expect(nextDeathStates('REPORTED')).toEqual(['VERIFIED', 'REJECTED']);
    expect(nextDeathStates('CLOSED')).toEqual(['CORRECTED']);
    expect(nextDeathStates('REJECTED')).toEqual([]);
  });

  it('F-03: calls a verification late from the sixteenth day on', () => {
    expect(isLate(15)).toBe(false);
    expect(isLate(16)).toBe(true);
  });

  it('F-03: counts the days to verification by the calendar of Shanghai', () => {
    expect(daysToVerification('2025-03-30', new Date('2025-04-02T23:30:00+08:00'))).toBe(3);
    expect(daysToVerification('2025-03-30', new Date('2025-04-02T00:30:00+08:00'))).toBe(3);
  });

  it('F-05: holds a price from its first to its last day', () => {
    const item = aServiceItem({ effectiveFrom: '2021-01-01', effectiveTo: '2024-06-30' });

    expect(isPriceValidOn(item, '2020-12-31')).toBe(false);
    expect(isPriceValidOn(item, '2021-01-01')).toBe(true);
    expect(isPriceValidOn(item, '2024-06-30')).toBe(true);
    expect(isPriceValidOn(item, '2024-07-01')).toBe(false);
    expect(isPriceValidOn({ ...item, effectiveTo: null }, '2099-01-01')).toBe(true);
  });

  it.each([
    ['ASHES_SINGLE', 0.5],
    ['ASHES_JOINT', 0.8],
    ['BODY_SINGLE', 4],
    ['BODY_DOUBLE', 6],
  ] as const)('F-11: lets a tomb for %s take %d square metres and no more', (use, most) => {
    expect(isTombWithinNorm(use, most)).toBe(true);
    expect(isTombWithinNorm(use, most + 0.01)).toBe(false);
  });

  it('F-11: wants places for thirty years', () => {
    expect(meetsPlannedNeed(3000, 100)).toBe(true);
    expect(meetsPlannedNeed(2999, 100)).toBe(false);
  });

  it('F-14: uses no more than there is', () => {
    expect(isOverused({ plots: 10, niches: 5, used: 15 })).toBe(false);
    expect(isOverused({ plots: 10, niches: 5, used: 16 })).toBe(true);
  });

  it('F-16: calls every form ecological but tombs, burials of the body, and small tombs over the norm', () => {
    const smallest = { use: 'ASHES_SINGLE', areaM2: 0.5 } as const;
    const forms: readonly PlacementForm[] = [
      'NICHE',
      'WALL',
      'TREE',
      'FLOWER',
      'LAWN',
      'SCATTER',
      'WATER',
      'SMALL_TOMB',
    ];

    expect(forms.filter((form) => !isEcological(form, smallest))).toEqual([]);
    expect(isEcological('SMALL_TOMB', { ...smallest, areaM2: 0.51 })).toBe(false);
    expect(isEcological('TOMB', smallest)).toBe(false);
    expect(isEcological('BODY_BURIAL', smallest)).toBe(false);
  });

  it('F-17: covers a division by a public-benefit place in operation that names it', () => {
    const county = '420106000000';

    expect(isCovered(county, [aCemetery()])).toBe(true);
    expect(isCovered(county, [aCemetery({ kind: 'COMMERCIAL' })])).toBe(false);
    expect(isCovered(county, [aCemetery({ status: 'SUSPENDED' })])).toBe(false);
    expect(isCovered('420106090201', [aCemetery()])).toBe(false);
    expect(isCovered(county, [])).toBe(false);
  });
});

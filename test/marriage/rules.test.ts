import { describe, expect, it } from '@jest/globals';
import { isRestDay } from '../../subgraphs/marriage/restDays.ts';
import {
  areProhibitedKin,
  divorceWindow,
  gradesFrom,
  hasLapsedOn,
  hasValidMarriage,
  isOfGrade3AOn,
  isOldEnoughToMarry,
  maritalStatusOf,
  mayCollectOn,
  mayWithdrawOn,
  nextDivorceStates,
  nextMarriageStates,
} from '../../subgraphs/marriage/rules.ts';
import { aMarriage, aMarriageRegistry } from './records.ts';

const never = () => false;

describe('Who may marry', () => {
  it.each([
    ['MALE', '2003-06-15', '2025-06-14', false],
    ['MALE', '2003-06-15', '2025-06-15', true],
    ['FEMALE', '2005-06-15', '2025-06-14', false],
    ['FEMALE', '2005-06-15', '2025-06-15', true],
    ['FEMALE', '2004-02-29', '2024-02-28', false],
    ['MALE', '2004-02-29', '2026-02-28', false],
    ['MALE', '2004-02-29', '2026-03-01', true],
  ] as const)('M-01: a %s born on %s on %s: %s', (sex, birthDate, on, isOldEnough) => {
    expect(isOldEnoughToMarry({ sex, birthDate }, on)).toBe(isOldEnough);
  });

  describe('M-02: by the parents in the register', () => {
    const parentsOf = new Map([
      ['me', ['mother', 'father']],
      ['half-brother', ['mother']],
      ['cousin', ['aunt']],
      ['mother', ['grandmother']],
      ['aunt', ['grandmother']],
      ['grandmother', ['great-grandmother']],
      ['great-aunt', ['great-grandmother']],
      ['second cousin', ['cousin of mother']],
      ['cousin of mother', ['great-aunt']],
      ['adopted', ['father']],
    ]);

    it.each([
      ['mother', 'a parent'],
      ['grandmother', 'a grandparent'],
      ['great-grandmother', 'a great-grandparent'],
      ['half-brother', 'a sibling by one parent'],
      ['adopted', 'a child adopted by a parent'],
      ['aunt', 'an aunt'],
      ['cousin', 'a first cousin'],
    ])('one may not marry %s: %s', (other) => {
      expect(areProhibitedKin('me', other, parentsOf)).toBe(true);
      expect(areProhibitedKin(other, 'me', parentsOf)).toBe(true);
    });

    it.each([
      ['great-aunt', 'four generations by the longer side'],
      ['cousin of mother', 'four generations'],
      ['second cousin', 'four generations'],
      ['stranger', 'no kin known'],
    ])('one may marry %s: %s', (other) => {
      expect(areProhibitedKin('me', other, parentsOf)).toBe(false);
      expect(areProhibitedKin(other, 'me', parentsOf)).toBe(false);
    });
  });

  it('M-03: nobody whose marriage holds', () => {
    expect(hasValidMarriage([aMarriage({ state: 'DIVORCED' }), aMarriage()])).toBe(true);
    expect(hasValidMarriage([aMarriage({ state: 'DIVORCED' }), aMarriage({ state: 'ANNULLED' })])).toBe(false);
  });
});

describe('A divorce by registration', () => {
  const window = divorceWindow('2025-03-01', isRestDay);

  it('M-11: received on 1 March 2025 cools off to 31 March and is collected from 1 to 30 April', () => {
    expect(window).toEqual({ coolingEndsOn: '2025-03-31', collectFrom: '2025-04-01', collectBy: '2025-04-30' });
  });

  it('M-10: may be withdrawn through day 30', () => {
    expect(mayWithdrawOn(window, '2025-03-31')).toBe(true);
    expect(mayWithdrawOn(window, '2025-04-01')).toBe(false);
  });

  it('M-11: lapses on the day after the window', () => {
    expect(mayCollectOn(window, '2025-04-30')).toBe(true);
    expect(hasLapsedOn(window, '2025-04-30')).toBe(false);
    expect(mayCollectOn(window, '2025-05-01')).toBe(false);
    expect(hasLapsedOn(window, '2025-05-01')).toBe(true);
  });

  it('M-11: moves the end of the cooling-off from a rest day to the next working day, and the window with it', () => {
    // 30 days after 3 March are 2 April; say that the second to the fourth of April are rest days.
    const rests = (date: string) => ['2025-04-02', '2025-04-03', '2025-04-04'].includes(date);

    expect(divorceWindow('2025-03-03', never)).toEqual({
      coolingEndsOn: '2025-04-02',
      collectFrom: '2025-04-03',
      collectBy: '2025-05-02',
    });
    expect(divorceWindow('2025-03-03', rests)).toEqual({
      coolingEndsOn: '2025-04-05',
      collectFrom: '2025-04-06',
      collectBy: '2025-05-05',
    });
  });

  it('M-11: moves the end of the window from a holiday to the next working day', () => {
    // 30 days after 1 September are Wednesday 1 October, a holiday to the eighth.
    expect(divorceWindow('2025-09-01', isRestDay)).toEqual({
      coolingEndsOn: '2025-10-09',
      collectFrom: '2025-10-10',
      collectBy: '2025-11-10', // 8 November is a Saturday
    });
  });

  it('M-18: takes a slot to collect only inside the window', () => {
    expect(mayCollectOn(window, '2025-03-31')).toBe(false);
    expect(mayCollectOn(window, '2025-04-01')).toBe(true);
  });

  it('goes the way of its machine and ends where it ends', () => {
    expect(nextDivorceStates('COOLING')).toEqual(['COLLECTABLE', 'WITHDRAWN']);
    expect(nextDivorceStates('COLLECTABLE')).toEqual(['REGISTERED', 'LAPSED', 'REFUSED']);
    expect(nextDivorceStates('LAPSED')).toEqual([]);
    expect(nextMarriageStates('DIVORCED')).toEqual([]);
  });
});

describe('A rest day', () => {
  it('is a weekend day or a holiday, but no weekend day worked in exchange', () => {
    expect(isRestDay('2025-03-01')).toBe(true);
    expect(isRestDay('2025-03-03')).toBe(false);
    expect(isRestDay('2025-10-08')).toBe(true);
    expect(isRestDay('2025-10-11')).toBe(false);
  });
});

describe('Marital status', () => {
  const first = aMarriage({ registeredOn: '2001-01-01' });
  const second = aMarriage({ registeredOn: '2015-01-01' });
  const statusOf = (...marriages: Parameters<typeof maritalStatusOf>[1]) => maritalStatusOf('res-wife', marriages);

  it.each([
    ['NEVER_MARRIED without any', [], 'NEVER_MARRIED'],
    ['MARRIED while one holds', [{ ...first, state: 'DIVORCED' }, second], 'MARRIED'],
    ['DIVORCED by a registry', [{ ...first, state: 'DIVORCED' }], 'DIVORCED'],
    ['DIVORCED by a court', [{ ...first, state: 'DIVORCED_BY_COURT' }], 'DIVORCED'],
    ['WIDOWED by death', [{ ...first, state: 'ENDED_BY_DEATH', endedByDeathOf: 'res-husband' }], 'WIDOWED'],
    ['MARRIED when one died in it', [{ ...first, state: 'ENDED_BY_DEATH', endedByDeathOf: 'res-wife' }], 'MARRIED'],
    [
      'what the last end says',
      [
        { ...second, state: 'DIVORCED' },
        { ...first, state: 'ENDED_BY_DEATH', endedByDeathOf: 'res-husband' },
      ],
      'DIVORCED',
    ],
    ['NEVER_MARRIED after a void marriage', [{ ...first, state: 'VOID' }], 'NEVER_MARRIED'],
    [
      'what an annulled marriage came after',
      [
        { ...first, state: 'DIVORCED' },
        { ...second, state: 'ANNULLED' },
      ],
      'DIVORCED',
    ],
  ] as const)('M-20: is %s', (_case, marriages, status) => {
    expect(statusOf(...marriages)).toBe(status);
  });
});

describe('The grade of a registry', () => {
  it('M-23: counts from 3A on and from the day it was given', () => {
    const registry = aMarriageRegistry({ grade: 'A3', gradedOn: '2024-06-01' });

    expect(isOfGrade3AOn(registry, '2024-06-01')).toBe(true);
    expect(isOfGrade3AOn(registry, '2024-05-31')).toBe(false);
    expect(isOfGrade3AOn({ ...registry, grade: 'UNGRADED' }, '2025-01-01')).toBe(false);
    expect(isOfGrade3AOn({ ...registry, gradedOn: null }, '2025-01-01')).toBe(false);
  });

  it('M-23: knows which grades are as good or better', () => {
    expect(gradesFrom('A4')).toEqual(['A4', 'A5']);
    expect(gradesFrom('UNGRADED')).toHaveLength(4);
  });
});

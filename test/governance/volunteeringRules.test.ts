import { describe, expect, it } from '@jest/globals';
import { isEnumType } from 'graphql';
import {
  checkInReasons,
  hoursGoneBy,
  insuranceReasons,
  lastDayOfPoints,
  oldestLeft,
  overlap,
  pointsFor,
  pointsRunOut,
  presenceReasons,
  redemptionReasons,
  signingReasons,
  starsFor,
  type Task,
  taskReasons,
} from '../../subgraphs/governance/volunteering/rules.ts';
import { schemaOf } from '../security/closedFields.ts';

const today = '2025-12-31';
const now = new Date('2025-12-31T04:00:00Z');
const at = (hour: string) => new Date(`2025-12-31T${hour}:00Z`);
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('Signing as a volunteer', () => {
  const sign = (birthDate: string, bySelf: boolean, guardianConsent = false) =>
    codes(signingReasons({ birthDate, bySelf, guardianConsent }, today));

  it('G-17: needs a guardian under 8 and the consent of one under 18', () => {
    expect(sign('2018-01-01', true)).toEqual(['SIGNS_ALONE']);
    expect(sign('2017-12-31', true)).toEqual(['GUARDIAN_CONSENT']);
    expect(sign('2018-01-01', false, true)).toEqual([]);
    expect(sign('2008-01-01', false)).toEqual(['GUARDIAN_CONSENT']);
    expect(sign('2008-01-01', true, true)).toEqual([]);
    expect(sign('2007-12-31', true)).toEqual([]);
  });
});

describe('A task', () => {
  const task: Task = {
    ...{ community: '420106090001', startsAt: at('06:00'), freeSlots: 1 },
    ...{ risk: 'ORDINARY', insurance: null, minimumAge: 12 },
  };
  const take = (wanted: Partial<Task>, birthDate = '1980-01-01', community = '420106090001') =>
    codes(taskReasons({ ...task, ...wanted }, birthDate, community, now, today));

  it('G-17: is insured first where it is risky', () => {
    expect(codes(insuranceReasons({ risk: 'ELEVATED', insurance: null }))).toEqual(['INSURANCE_MISSING']);
    expect(insuranceReasons({ risk: 'ELEVATED', insurance: '保单-2025-001' })).toEqual([]);
    expect(insuranceReasons({ risk: 'ORDINARY', insurance: null })).toEqual([]);
  });

  it('G-17: suits the age of the volunteer, and is not risky for a minor', () => {
    expect(take({}, '2014-01-01')).toEqual(['TOO_YOUNG']);
    expect(take({}, '2013-12-31')).toEqual([]);
    expect(take({ risk: 'ELEVATED', insurance: '保单' }, '2008-01-01')).toEqual(['TASK_UNSUITABLE']);
    expect(take({ risk: 'ELEVATED', insurance: '保单' }, '2007-12-31')).toEqual([]);
  });

  it('has a place left, is still to begin and lies in the own community', () => {
    expect(take({ freeSlots: 0 })).toEqual(['SLOTS_FULL']);
    expect(take({ startsAt: now })).toEqual(['ACTIVITY_BEGUN']);
    expect(take({}, '1980-01-01', '420106090002')).toEqual(['OTHER_COMMUNITY']);
  });
});

describe('Being there', () => {
  const morning = { startsAt: at('01:00'), endsAt: at('04:00') };

  it('G-19: is possible at one activity at a time, and at one that begins when the other ends', () => {
    expect(overlap(morning, { startsAt: at('03:59'), endsAt: at('06:00') })).toBe(true);
    expect(overlap(morning, { startsAt: at('04:00'), endsAt: at('06:00') })).toBe(false);
    expect(overlap(morning, { startsAt: at('00:00'), endsAt: at('01:00') })).toBe(false);
    expect(codes(presenceReasons(morning, [{ startsAt: at('02:00'), endsAt: at('03:00') }]))).toEqual([
      'CHECKED_IN_ELSEWHERE',
    ]);
    expect(presenceReasons(morning, [])).toEqual([]);
  });

  it('G-17: is noted on the day itself, before the activity ends', () => {
    const open = (day: string, endsAt: string) => codes(checkInReasons({ day, endsAt: at(endsAt) }, now, today));

    expect(open('2025-12-31', '04:01')).toEqual([]);
    expect(open('2025-12-31', '04:00')).toEqual(['CHECK_IN_CLOSED']);
    expect(open('2026-01-01', '09:00')).toEqual(['CHECK_IN_CLOSED']);
  });

  it('G-17: gives no more hours than went by within the activity', () => {
    expect(hoursGoneBy(morning, at('01:00'), at('03:59'))).toBe(2.5);
    expect(hoursGoneBy(morning, at('00:30'), at('09:00'))).toBe(3);
    expect(hoursGoneBy(morning, at('03:31'), at('09:00'))).toBe(0);
    expect(hoursGoneBy(morning, at('05:00'), at('09:00'))).toBe(0);
  });
});

describe('Points', () => {
  it('G-18: are one for each full hour, at most eight a day', () => {
    expect([0.5, 1, 1.5, 2, 7.5, 8, 9].map((hours) => pointsFor(hours, 0, 8))).toEqual([0, 1, 1, 2, 7, 8, 8]);
    expect([0, 3, 6, 8, 9].map((earned) => pointsFor(4, earned, 8))).toEqual([4, 4, 2, 0, 0]);
  });

  it('G-18: run out after 24 months, the oldest being used first', () => {
    const lots = [
      { delta: 5, expiresOn: '2025-12-30' },
      { delta: 3, expiresOn: '2025-12-31' },
      { delta: 2, expiresOn: '2026-05-01' },
    ];

    expect(lastDayOfPoints('2024-02-29', 24)).toBe('2026-02-28');
    expect(pointsRunOut(lots, 0, today)).toBe(5);
    expect(pointsRunOut(lots, 4, today)).toBe(1);
    expect(pointsRunOut(lots, 6, today)).toBe(0);
    expect(pointsRunOut(lots, 6, '2026-01-01')).toBe(2);
    expect([0, 4, 5, 8, 10].map((used) => oldestLeft(lots, used))).toEqual([
      ...['2025-12-30', '2025-12-30', '2025-12-31', '2026-05-01', null],
    ]);
  });

  it('G-18: are never redeemed beyond what is left, nor for cash', () => {
    const type = schemaOf('governance').getType('PointsRedemption');

    expect(codes(redemptionReasons(11, 10))).toEqual(['POINTS_SHORT']);
    expect(redemptionReasons(10, 10)).toEqual([]);
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual([
      ...['GOODS', 'SERVICE', 'TRAINING', 'COURTESY'],
    ]);
  });
});

describe('Stars', () => {
  it('are given for 100, 300, 600, 1,000 and 1,500 hours', () => {
    expect([0, 99.5, 100, 300, 600, 1_000, 1_500, 9_000].map(starsFor)).toEqual([0, 0, 1, 2, 3, 4, 5, 5]);
  });
});

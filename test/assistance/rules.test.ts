import { describe, expect, it } from '@jest/globals';
import {
  dibaoMonthlyAmount,
  exclusivityBreaches,
  gradualExitEnd,
  isEligibleForDibao,
  isInstitutionOfferedFirst,
  isReviewOverdue,
  lastMonthBefore,
  monthWithoutTheDead,
  needsCareAgreement,
  nextReviewDue,
  perCapitaIncome,
  selfCareOf,
  supplementOf,
  tekunBasicFloor,
  tekunMonthlyAmount,
} from '../../subgraphs/assistance/rules.ts';

describe('minimum living guarantee', () => {
  it('A-01: a family is eligible below the standard, and not at the very standard', () => {
    const family = { standard: 76_000, passesPropertyTest: true };

    expect(isEligibleForDibao({ ...family, perCapitaIncome: 75_999 })).toBe(true);
    expect(isEligibleForDibao({ ...family, perCapitaIncome: 76_000 })).toBe(false);
  });

  it('A-01: no income is low enough for a family that fails the property test', () => {
    expect(isEligibleForDibao({ perCapitaIncome: 0, standard: 76_000, passesPropertyTest: false })).toBe(false);
  });

  it('A-02: income per head is a twelfth of what counts, shared by all members of the family unit', () => {
    const incomes = [
      { annualAmount: 1_440_000, excludedBecause: null },
      { annualAmount: 600_000, excludedBecause: '优待抚恤' },
    ];

    expect(perCapitaIncome(incomes, 0, 3)).toBe(40_000);
    expect(perCapitaIncome(incomes, 360_000, 3)).toBe(30_000);
  });

  it('A-02: deductions above the income leave none', () => {
    expect(perCapitaIncome([{ annualAmount: 100_000, excludedBecause: null }], 200_000, 2)).toBe(0);
  });

  it('A-02: half a fen is rounded up, less is dropped', () => {
    const income = (annualAmount: number) => [{ annualAmount, excludedBecause: null }];

    expect(perCapitaIncome(income(1_000_006), 0, 1)).toBe(83_334);
    expect(perCapitaIncome(income(1_000_001), 0, 1)).toBe(83_333);
  });

  it('A-03: three people with 400 a head under a standard of 760 get 1,080', () => {
    const family = { standard: 76_000, perCapitaIncome: 40_000, coveredMembers: 3 };

    expect(dibaoMonthlyAmount({ ...family, supplementRates: [] })).toBe(108_000);
  });

  it('A-03: with one supplement of 20 % they get 1,232', () => {
    const family = { standard: 76_000, perCapitaIncome: 40_000, coveredMembers: 3 };

    expect(dibaoMonthlyAmount({ ...family, supplementRates: [0.2] })).toBe(123_200);
  });

  it('A-03: a family without income gets the standard for each, and never less than nothing', () => {
    expect(dibaoMonthlyAmount({ standard: 76_000, perCapitaIncome: 0, coveredMembers: 2, supplementRates: [] })).toBe(
      152_000,
    );
    expect(
      dibaoMonthlyAmount({ standard: 76_000, perCapitaIncome: 90_000, coveredMembers: 2, supplementRates: [] }),
    ).toBe(0);
  });

  it('A-03: one fen under the line is rounded up to one yuan', () => {
    expect(
      dibaoMonthlyAmount({ standard: 76_000, perCapitaIncome: 75_999, coveredMembers: 3, supplementRates: [] }),
    ).toBe(100);
  });

  it('A-03: a supplement that is no whole number of fen does not lose the last yuan', () => {
    // 30 % of 733.33 is 219.999.
    expect(
      dibaoMonthlyAmount({ standard: 73_333, perCapitaIncome: 73_333, coveredMembers: 1, supplementRates: [0.3] }),
    ).toBe(22_000);
  });

  it('A-04: one supplement a person, the highest that applies', () => {
    const on = '2025-06-01';
    const ground = { disabilityGrade: null, isSeriouslyIll: false };

    expect(supplementOf({ ...ground, birthDate: '1990-01-01' }, on)).toBeNull();
    expect(supplementOf({ ...ground, birthDate: '1965-06-01' }, on)).toBe('ELDERLY');
    expect(supplementOf({ ...ground, birthDate: '2007-06-02' }, on)).toBe('MINOR');
    expect(supplementOf({ birthDate: '1950-01-01', disabilityGrade: 2, isSeriouslyIll: false }, on)).toBe(
      'SEVERELY_DISABLED',
    );
    expect(supplementOf({ ...ground, birthDate: '1990-01-01', disabilityGrade: 3 }, on)).toBeNull();
  });

  it('A-04: which is highest follows the rates of the place', () => {
    const rates = { SERIOUSLY_ILL: 0.1, SEVERELY_DISABLED: 0.1, ELDERLY: 0.3, MINOR: 0.2 };

    expect(
      supplementOf({ birthDate: '1950-01-01', disabilityGrade: 1, isSeriouslyIll: true }, '2025-06-01', rates),
    ).toBe('ELDERLY');
  });

  it('A-11: families able to work are reviewed after six months, the others after twelve', () => {
    expect(nextReviewDue('2025-01-31', 'C')).toBe('2025-07-31');
    expect(nextReviewDue('2025-08-31', 'C')).toBe('2026-02-28');
    expect(nextReviewDue('2025-01-31', 'A')).toBe('2026-01-31');
    expect(nextReviewDue('2025-01-31', 'B')).toBe('2026-01-31');
  });

  it('A-11: a review is overdue the day after it was due, and never once the case has ended', () => {
    const reviewed = { nextReviewDue: '2025-07-15', status: 'ACTIVE' } as const;

    expect(isReviewOverdue(reviewed, '2025-07-15')).toBe(false);
    expect(isReviewOverdue(reviewed, '2025-07-16')).toBe(true);
    expect(isReviewOverdue({ ...reviewed, status: 'GRADUAL_EXIT' }, '2025-07-16')).toBe(true);
    expect(isReviewOverdue({ nextReviewDue: null, status: 'TERMINATED' }, '2025-07-16')).toBe(false);
  });

  it('A-13: a gradual exit of six months ends with the last day of the sixth', () => {
    expect(gradualExitEnd('2025-09')).toBe('2026-02-28');
  });

  it('A-17: the dead no longer count from the month after', () => {
    expect(monthWithoutTheDead('2025-03-30')).toBe('2025-04');
    expect(monthWithoutTheDead('2024-12-31')).toBe('2025-01');
  });
});

describe('support in extreme difficulty', () => {
  const able = { eating: true, dressing: true, gettingUp: true, toilet: true, walking: true, bathing: true };

  it('A-20: self-care is full with all six items, partial with one to three lost, none from four on', () => {
    expect(selfCareOf(able)).toBe('FULL');
    expect(selfCareOf({ ...able, bathing: false })).toBe('PARTIAL');
    expect(selfCareOf({ ...able, bathing: false, walking: false, toilet: false })).toBe('PARTIAL');
    expect(selfCareOf({ ...able, bathing: false, walking: false, toilet: false, gettingUp: false })).toBe('NONE');
  });

  it('A-21: the basic standard is 1.3 times the guarantee standard at least, in whole yuan', () => {
    expect(tekunBasicFloor(76_000)).toBe(98_800);
    expect(tekunBasicFloor(54_300)).toBe(70_600);
  });

  it('A-21: the amount is the basic and the care standard together', () => {
    expect(tekunMonthlyAmount(98_800, 22_800)).toBe(121_600);
  });

  it('A-21: whoever needs care is offered an institution first; support at home needs an agreement', () => {
    expect(isInstitutionOfferedFirst('FULL')).toBe(false);
    expect(isInstitutionOfferedFirst('PARTIAL')).toBe(true);
    expect(needsCareAgreement('DISPERSED')).toBe(true);
    expect(needsCareAgreement('CONCENTRATED')).toBe(false);
  });
});

describe('benefits that exclude each other', () => {
  it('A-22: entering one benefit in the month after another ended is no breach', () => {
    const spells = [
      { benefit: 'DIBAO', from: '2022-01', to: lastMonthBefore('2024-03') },
      { benefit: 'TEKUN', from: '2024-03', to: null },
    ] as const;

    expect(exclusivityBreaches(spells)).toEqual([]);
  });

  it('A-22: of two in one month the later grant is the suspect', () => {
    const orphan = { benefit: 'ORPHAN', from: '2024-03', to: null } as const;
    const dibao = { benefit: 'DIBAO', from: '2022-01', to: '2024-03' } as const;

    expect(exclusivityBreaches([orphan, dibao])).toEqual([orphan]);
  });

  it('A-22: a benefit without an end excludes all that begin later', () => {
    const tekun = { benefit: 'TEKUN', from: '2020-01', to: null } as const;
    const dibao = { benefit: 'DIBAO', from: '2025-01', to: '2025-02' } as const;

    expect(exclusivityBreaches([tekun, dibao])).toEqual([dibao]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { voterOf } from '../../subgraphs/governance/deliberation/electorate.ts';
import {
  actionAfterEvaluation,
  forcesDiscussion,
  mustCallAssembly,
  reasonsAgainstEvaluation,
  reasonsAgainstNotice,
  reasonsAgainstPeriod,
  reasonsAgainstPerson,
  resultOf,
} from '../../subgraphs/governance/deliberation/rules.ts';
import { medianOf, outcomeRates } from '../../subgraphs/governance/deliberation/statisticsShown.ts';

const tally = (FOR: number, AGAINST: number, ABSTAIN = 0) => ({ FOR, AGAINST, ABSTAIN });
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('A decision', () => {
  it.each([
    ['VILLAGERS_ASSEMBLY', 100, tally(50, 0), 'NO_QUORUM'],
    ['VILLAGERS_ASSEMBLY', 100, tally(26, 25), 'ADOPTED'],
    ['VILLAGERS_ASSEMBLY', 100, tally(26, 26), 'REJECTED'],
    ['HOUSEHOLD_REPRESENTATIVES', 30, tally(19, 0), 'NO_QUORUM'],
    ['HOUSEHOLD_REPRESENTATIVES', 30, tally(11, 9), 'ADOPTED'],
    ['VILLAGERS_REPRESENTATIVES', 40, tally(26, 0), 'NO_QUORUM'],
    ['VILLAGERS_REPRESENTATIVES', 40, tally(14, 13), 'ADOPTED'],
    ['VILLAGERS_REPRESENTATIVES', 40, tally(13, 13, 1), 'REJECTED'],
    ['RESIDENTS_ASSEMBLY', 10, tally(5, 0), 'NO_QUORUM'],
    ['RESIDENTS_ASSEMBLY', 10, tally(3, 2, 1), 'REJECTED'],
    ['RESIDENTS_ASSEMBLY', 10, tally(4, 2), 'ADOPTED'],
    ['RESIDENTS_ASSEMBLY', 0, tally(0, 0), 'NO_QUORUM'],
  ] as const)('G-05: of %s with %i eligible and %j is %s', (body, eligible, votes, result) => {
    expect(resultOf(body, eligible, votes)).toBe(result);
  });

  it('G-06: is called for by a tenth of villagers or a third of their representatives', () => {
    expect(mustCallAssembly(true, { people: [9, 100] })).toBe(false);
    expect(mustCallAssembly(true, { people: [10, 100] })).toBe(true);
    expect(mustCallAssembly(true, { representatives: [13, 40] })).toBe(false);
    expect(mustCallAssembly(true, { representatives: [14, 40] })).toBe(true);
  });

  it('G-06: is called for by a fifth of adults or households or a third of groups of a residents community', () => {
    expect(mustCallAssembly(false, { people: [19, 100], households: [9, 50], groups: [2, 9] })).toBe(false);
    expect(mustCallAssembly(false, { people: [20, 100] })).toBe(true);
    expect(mustCallAssembly(false, { households: [10, 50] })).toBe(true);
    expect(mustCallAssembly(false, { groups: [3, 9] })).toBe(true);
    expect(mustCallAssembly(false, { people: [0, 0] })).toBe(false);
  });
});

describe('A proposal', () => {
  it('G-07: is for adults, from the day of the eighteenth birthday on', () => {
    expect(codes(reasonsAgainstPerson('2008-01-01', '2025-12-31'))).toEqual(['NOT_ADULT']);
    expect(reasonsAgainstPerson('2007-12-31', '2025-12-31')).toEqual([]);
  });

  it('G-07: is discussed once a tenth of households cosigned', () => {
    expect(forcesDiscussion(2, 30, 0.1)).toBe(false);
    expect(forcesDiscussion(3, 30, 0.1)).toBe(true);
    expect(forcesDiscussion(0, 0, 0.1)).toBe(false);
  });
});

describe('A session', () => {
  it('G-09: is announced three days ahead, an assembly ten', () => {
    expect(codes(reasonsAgainstNotice(false, '2025-12-01', '2025-12-03'))).toEqual(['NOTICE_TOO_SHORT']);
    expect(reasonsAgainstNotice(false, '2025-12-01', '2025-12-04')).toEqual([]);
    expect(codes(reasonsAgainstNotice(true, '2025-12-01', '2025-12-10'))).toEqual(['NOTICE_TOO_SHORT']);
    expect(reasonsAgainstNotice(true, '2025-12-01', '2025-12-11')).toEqual([]);
  });
});

describe('A poll', () => {
  const poll = { body: 'RESIDENTS_ASSEMBLY', division: 'here', representativeIds: [] } as const;
  const voter = {
    ...{ _id: 'one', birthDate: '2000-01-01', lifeStatus: 'ALIVE', residenceDivision: 'here', householdId: 'home' },
  };

  it('G-10: is open for three days at least', () => {
    expect(codes(reasonsAgainstPeriod('2025-12-01', '2025-12-03'))).toEqual(['POLL_TOO_SHORT']);
    expect(reasonsAgainstPeriod('2025-12-01', '2025-12-04')).toEqual([]);
  });

  it('G-10: counts only those verified as eligible', () => {
    expect(voterOf(poll, voter, '2025-12-31')).toBe('one');
    expect(voterOf(poll, { ...voter, birthDate: '2008-01-01' }, '2025-12-31')).toBeNull();
    expect(voterOf(poll, { ...voter, residenceDivision: 'there' }, '2025-12-31')).toBeNull();
    expect(voterOf(poll, { ...voter, lifeStatus: 'DECEASED' }, '2025-12-31')).toBeNull();
    expect(voterOf({ ...poll, body: 'HOUSEHOLD_REPRESENTATIVES' }, voter, '2025-12-31')).toBe('home');
    expect(voterOf({ ...poll, body: 'VILLAGERS_REPRESENTATIVES' }, voter, '2025-12-31')).toBeNull();
    expect(
      voterOf({ ...poll, body: 'VILLAGERS_REPRESENTATIVES', representativeIds: ['one'] }, voter, '2025-12-31'),
    ).toBe('one');
  });
});

describe('The four rates of outcomes', () => {
  it('G-11: are each of those that passed the step before', () => {
    const states = ['RECORDED', 'DECLINED', 'OVERDUE', 'IMPLEMENTED', 'FED_BACK', 'PUBLISHED'] as const;
    const figures = states.map((state) => ({ _id: { division: 'here', state }, count: 2 }));

    expect(outcomeRates(figures)).toEqual({
      outcomeCount: 12,
      adoptionRate: 8 / 12,
      implementationRate: 6 / 8,
      feedbackRate: 4 / 6,
      publicationRate: 2 / 4,
    });
    expect(outcomeRates([])).toMatchObject({ adoptionRate: null, publicationRate: null });
  });
});

describe('An evaluation', () => {
  const bounds = { householdShare: 0.3, answers: 20, satisfiedShare: 0.6 };

  it('G-12: needs answers of 30 % of the affected households, or 20', () => {
    expect(codes(reasonsAgainstEvaluation({ affectedHouseholds: 40, answers: 11 }, bounds))).toEqual([
      'TOO_FEW_ANSWERS',
    ]);
    expect(reasonsAgainstEvaluation({ affectedHouseholds: 40, answers: 12 }, bounds)).toEqual([]);
    expect(reasonsAgainstEvaluation({ affectedHouseholds: 400, answers: 20 }, bounds)).toEqual([]);
    expect(codes(reasonsAgainstEvaluation({ affectedHouseholds: 400, answers: 19 }, bounds))).toHaveLength(1);
  });

  it('G-12: sends the work back once where under 60 % are satisfied', () => {
    expect(actionAfterEvaluation({ answers: 20, satisfied: 11 }, false, bounds)).toBe('UNSATISFIED');
    expect(actionAfterEvaluation({ answers: 20, satisfied: 12 }, false, bounds)).toBe('EVALUATE');
    expect(actionAfterEvaluation({ answers: 20, satisfied: 0 }, true, bounds)).toBe('EVALUATE');
  });
});

describe('The median of days', () => {
  const figure = (daysToDecision: number | null, count: number) => ({
    _id: {
      ...({ division: 'here', state: 'DECIDED', category: 'OTHER', everydayMatter: false } as const),
      ...{ daysToDecision, daysInWork: null, daysToDone: null },
    },
    ...{ count, answers: 0, satisfied: 0 },
  });

  it('is the middle one, the mean of two, and null without any', () => {
    expect(medianOf([figure(10, 2), figure(30, 1)], (key) => key.daysToDecision)).toBe(10);
    expect(medianOf([figure(10, 1), figure(30, 1)], (key) => key.daysToDecision)).toBe(20);
    expect(medianOf([figure(null, 3)], (key) => key.daysToDecision)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ParentStatus } from '../../subgraphs/welfare/generated.ts';
import { attainedOn } from '../../subgraphs/welfare/rules/ages.ts';
import { careNeedsItems, finalLevelOf, levelOfTotal, pointsOf } from '../../subgraphs/welfare/rules/careLevel.ts';
import {
  comesOfAgeOn,
  guaranteeOf,
  handoverOn,
  isLongRestriction,
  isOutOfContact,
  isSevereDisability,
  keepsEducationGrant,
  lastGuaranteeMonth,
  leastNewStandard,
} from '../../subgraphs/welfare/rules/children.ts';
import { compatibility, type Holding, payableOf } from '../../subgraphs/welfare/rules/compatibility.ts';
import { type Claimant, mustSuspendSubsidy, subsidyFindings } from '../../subgraphs/welfare/rules/disability.ts';
import { kilometresBetween } from '../../subgraphs/welfare/rules/distance.ts';
import {
  aliveCheckDueOn,
  isAliveCheckDue,
  isElderly,
  mayHoldTogether,
  tierInMonth,
  tierOfAge,
} from '../../subgraphs/welfare/rules/elderly.ts';
import { bedsAgree, coversUnit, isComprehensive, nursingShareOf } from '../../subgraphs/welfare/rules/facilities.ts';

const today = '2025-12-31';
const guarantee = (fatherStatus: ParentStatus, motherStatus: ParentStatus, birthDate = '2015-01-01') =>
  guaranteeOf({ birthDate, fatherStatus, motherStatus }, today);

describe('Guarantees of children', () => {
  it.each([
    ['DECEASED', 'DECEASED'],
    ['DECEASED', 'UNKNOWN'],
    ['UNKNOWN', 'UNKNOWN'],
  ] as const)('W-01: a child whose parents are %s and %s is an orphan', (father, mother) => {
    expect(guarantee(father, mother)).toBe('ORPHAN');
    expect(guarantee(mother, father)).toBe('ORPHAN');
  });

  it.each([
    ['IMPRISONED', 'SERIOUS_ILLNESS'],
    ['SEVERE_DISABILITY', 'SEVERE_DISABILITY'],
    ['DECEASED', 'COMPULSORY_DETOX'],
    ['DECLARED_MISSING', 'DEPORTED'],
    ['DECLARED_MISSING', 'DECLARED_MISSING'],
    ['DECEASED', 'DECLARED_MISSING'],
  ] as const)('W-02: a child whose parents are %s and %s is looked after by nobody in fact', (father, mother) => {
    expect(guarantee(father, mother)).toBe('DE_FACTO_UNATTENDED');
    expect(guarantee(mother, father)).toBe('DE_FACTO_UNATTENDED');
  });

  it('W-02: a child with a parent who is able never qualifies', () => {
    expect(guarantee('CAPABLE', 'DECEASED')).toBeNull();
    expect(guarantee('IMPRISONED', 'CAPABLE')).toBeNull();
  });

  it('W-02: a parent not to be found beside one in prison is named by neither definition', () => {
    expect(guarantee('UNKNOWN', 'IMPRISONED')).toBeNull();
  });

  it('W-01, W-02: nobody qualifies from the eighteenth birthday on', () => {
    expect(guarantee('DECEASED', 'DECEASED', '2008-01-01')).toBe('ORPHAN');
    expect(guarantee('DECEASED', 'DECEASED', '2007-12-31')).toBeNull();
  });

  it('W-03: disability is severe at grade 1 and 2, and at 3 and 4 if intellectual or mental', () => {
    expect(isSevereDisability({ grade: 2, categories: ['PHYSICAL'] })).toBe(true);
    expect(isSevereDisability({ grade: 3, categories: ['PHYSICAL'] })).toBe(false);
    expect(isSevereDisability({ grade: 4, categories: ['MULTIPLE', 'MENTAL', 'VISUAL'] })).toBe(true);
  });

  it('W-03: restrictions of liberty and lost contact count from six months, the sixth included', () => {
    expect(isLongRestriction(5)).toBe(false);
    expect(isLongRestriction(6)).toBe(true);
    expect(isOutOfContact('2025-03-10', '2025-09-09')).toBe(false);
    expect(isOutOfContact('2025-03-10', '2025-09-10')).toBe(true);
  });

  it('W-04: the death of the second parent makes an unattended child an orphan', () => {
    expect(guarantee('DECEASED', 'IMPRISONED')).toBe('DE_FACTO_UNATTENDED');
    expect(guarantee('DECEASED', 'DECEASED')).toBe('ORPHAN');
  });

  it('W-06: a new standard keeps up with growth to the fen and never falls', () => {
    expect(leastNewStandard(100_000, 0.047)).toBe(104_700);
    expect(leastNewStandard(100_001, 0.047)).toBe(104_702);
    expect(leastNewStandard(100_000, -0.02)).toBe(100_000);
  });

  it('W-07: a girl born on 2007-06-15 is paid to June 2025 and announced from 2024-12-15', () => {
    expect(lastGuaranteeMonth('2007-06-15')).toBe('2025-06');
    expect(handoverOn(comesOfAgeOn('2007-06-15'))).toBe('2024-12-15');
  });

  it('W-07: one still at school keeps the education grant', () => {
    const girl = { birthDate: '2007-06-15', inSchoolUntil: '2026-06-30' };
    expect(keepsEducationGrant(girl, '2025-06-14')).toBe(false);
    expect(keepsEducationGrant(girl, '2025-09-01')).toBe(true);
    expect(keepsEducationGrant({ ...girl, inSchoolUntil: null }, '2025-09-01')).toBe(false);
  });
});

describe('Elderly benefits', () => {
  it('W-34: the elderly are sixty and more, and the allowance has three tiers from eighty', () => {
    expect(isElderly('1965-12-31', today)).toBe(true);
    expect(isElderly('1966-01-01', today)).toBe(false);
    expect([79, 80, 89, 90, 99, 100].map(tierOfAge)).toEqual([
      null,
      'AGE_80_TO_89',
      'AGE_80_TO_89',
      'AGE_90_TO_99',
      'AGE_90_TO_99',
      'AGE_100_AND_OVER',
    ]);
  });

  it('W-35: entitlement starts, and the tier rises, with the month of the birthday', () => {
    expect(tierInMonth('1945-01-31', '2024-12')).toBeNull();
    expect(tierInMonth('1945-01-31', '2025-01')).toBe('AGE_80_TO_89');
    expect(tierInMonth('1935-07-01', '2025-06')).toBe('AGE_80_TO_89');
    expect(tierInMonth('1935-07-01', '2025-07')).toBe('AGE_90_TO_99');
  });

  it('W-35: those born on 29 February come of an age on 1 March of common years', () => {
    expect(attainedOn('1944-02-29', 80)).toBe('2024-02-29');
    expect(attainedOn('1944-02-29', 81)).toBe('2025-03-01');
    expect(attainedOn('1944-02-28', 81)).toBe('2025-02-28');
  });

  it('W-36: a check that the person lives is due twelve months after the last', () => {
    const dueOn = aliveCheckDueOn('2024-12-31');
    expect(isAliveCheckDue(dueOn, '2025-12-30')).toBe(false);
    expect(isAliveCheckDue(dueOn, '2025-12-31')).toBe(true);
  });

  it('W-38: the advanced-age allowance goes with one of care and comprehensive subsidy', () => {
    expect(mayHoldTogether(['ADVANCED_AGE', 'CARE', 'SERVICE'])).toBe(true);
    expect(mayHoldTogether(['ADVANCED_AGE', 'COMPREHENSIVE'])).toBe(true);
    expect(mayHoldTogether(['CARE', 'COMPREHENSIVE'])).toBe(false);
    expect(mayHoldTogether(['COMPREHENSIVE', 'SERVICE'])).toBe(false);
    expect(mayHoldTogether(['ADVANCED_AGE', 'ADVANCED_AGE'])).toBe(false);
  });
});

describe('Care levels', () => {
  const full = careNeedsItems.map(({ maximum }) => maximum);

  it('W-39: the level follows the total by the table', () => {
    expect([90, 89, 66, 65, 46, 45, 30, 29, 0].map(levelOfTotal)).toEqual([
      'LEVEL_0',
      'LEVEL_1',
      'LEVEL_1',
      'LEVEL_2',
      'LEVEL_2',
      'LEVEL_3',
      'LEVEL_3',
      'LEVEL_4',
      'LEVEL_4',
    ]);
  });

  it('W-39: coma is total loss; other findings make it one level worse, one in all and never beyond', () => {
    expect(finalLevelOf('LEVEL_0', ['COMA'])).toBe('LEVEL_4');
    expect(finalLevelOf('LEVEL_1', ['DEMENTIA'])).toBe('LEVEL_2');
    expect(finalLevelOf('LEVEL_1', ['DEMENTIA', 'CARE_RISK_EVENTS'])).toBe('LEVEL_2');
    expect(finalLevelOf('LEVEL_4', ['MENTAL_DISORDER'])).toBe('LEVEL_4');
    expect(finalLevelOf('LEVEL_3', [])).toBe('LEVEL_3');
  });

  it('W-40: 26 items in four parts add up to 90', () => {
    expect(full).toHaveLength(26);
    expect(pointsOf(full)).toEqual({ selfCare: 32, mobility: 15, mental: 28, perception: 15, total: 90 });
  });

  it('W-40: an item above its maximum, below zero, broken or missing makes no assessment', () => {
    expect(pointsOf(full.with(11, 4))).toBeNull();
    expect(pointsOf(full.with(0, -1))).toBeNull();
    expect(pointsOf(full.with(0, 1.5))).toBeNull();
    expect(pointsOf(full.slice(1))).toBeNull();
    expect(pointsOf([...full, 0])).toBeNull();
  });
});

describe('Facilities', () => {
  it('W-43: neither nursing beds nor taken ones are more than all', () => {
    expect(bedsAgree({ beds: 10, nursingBeds: 10, occupied: 10 })).toBe(true);
    expect(bedsAgree({ beds: 10, nursingBeds: 11, occupied: 0 })).toBe(false);
    expect(bedsAgree({ beds: 10, nursingBeds: 0, occupied: 11 })).toBe(false);
    expect(nursingShareOf({ beds: 0, nursingBeds: 0 })).toBeNull();
  });

  it('W-44: a comprehensive facility offers full-day, day and home-visit service', () => {
    const services = ['FULL_DAY', 'DAY', 'HOME_VISIT', 'MEAL'] as const;
    expect(isComprehensive({ kind: 'STREET_COMPREHENSIVE', services })).toBe(true);
    expect(isComprehensive({ kind: 'STREET_COMPREHENSIVE', services: services.slice(0, 2) })).toBe(false);
    expect(isComprehensive({ kind: 'NURSING_HOME', services })).toBe(false);
  });

  it('W-11: an institution covers its unit in service and with all five functions', () => {
    const functions = ['CARE', 'MEDICAL', 'EDUCATION', 'REHABILITATION', 'SOCIAL_WORK'] as const;
    expect(coversUnit({ status: 'OPERATING', functions })).toBe(true);
    expect(coversUnit({ status: 'SUSPENDED', functions })).toBe(false);
    expect(coversUnit({ status: 'OPERATING', functions: functions.slice(1) })).toBe(false);
  });

  it('are as far apart as the crow flies', () => {
    const wuhan = { longitude: 114.3, latitude: 30.6 };
    expect(kilometresBetween(wuhan, wuhan)).toBe(0);
    expect(kilometresBetween(wuhan, { longitude: 111.29, latitude: 30.69 })).toBeCloseTo(288, -1);
  });
});

describe('Disability subsidies', () => {
  const narrow = { livingForEdgeFamilies: false, nursingForGradesThreeAndFour: false };
  const wide = { livingForEdgeFamilies: true, nursingForGradesThreeAndFour: true };
  const claimant = (wanted: Partial<Claimant> & { readonly grade?: number }): Claimant => ({
    certificate: { grade: wanted.grade ?? 2, categories: ['MENTAL'], state: 'VALID', validUntil: '2030-01-01' },
    familyAid: 'DIBAO',
    needsLongTermCare: true,
    holdings: [],
    ...wanted,
  });
  const kindsFor = (wanted: Parameters<typeof claimant>[0], widening = narrow) =>
    subsidyFindings(claimant(wanted), widening, today).map(({ kind, refusal }) =>
      refusal ? `${kind} ${refusal}` : kind,
    );

  it('W-48: a certificate holder of a guaranteed family may have LIVING, of grade 1 or 2 NURSING, and both together', () => {
    expect(kindsFor({ grade: 2 })).toEqual(['LIVING', 'NURSING']);
    expect(kindsFor({ grade: 3 })).toEqual(['LIVING']);
    expect(kindsFor({ grade: 1, familyAid: null })).toEqual(['NURSING']);
    expect(kindsFor({ grade: 1, familyAid: null, needsLongTermCare: false })).toEqual([]);
  });

  it('W-48: a division may widen the circle', () => {
    expect(kindsFor({ grade: 3, familyAid: 'EDGE' })).toEqual([]);
    expect(kindsFor({ grade: 3, familyAid: 'EDGE' }, wide)).toEqual(['LIVING', 'NURSING']);
  });

  it('W-49: an orphan of grade 2 may have NURSING but not LIVING; a person in extreme difficulty neither', () => {
    expect(kindsFor({ holdings: ['ORPHAN'] })).toEqual(['LIVING BENEFIT_EXCLUSIVE', 'NURSING']);
    expect(kindsFor({ grade: 1, holdings: ['TEKUN'] })).toEqual([
      'LIVING BENEFIT_EXCLUSIVE',
      'NURSING BENEFIT_EXCLUSIVE',
    ]);
  });

  it('W-49: of an elderly care subsidy of 200 and NURSING of 150 the higher is paid', () => {
    const paid = payableOf([
      { kind: 'NURSING', monthly: 15_000 },
      { kind: 'CARE', monthly: 20_000 },
      { kind: 'ADVANCED_AGE', monthly: 5_000 },
    ]);
    expect(paid.map(({ kind, paid, reason }) => [kind, paid, reason])).toEqual([
      ['NURSING', 0, 'HIGHER_OF'],
      ['CARE', 20_000, null],
      ['ADVANCED_AGE', 5_000, null],
    ]);
  });

  it('W-49: the higher is taken of the same type only; of equal amounts the earlier grant stays', () => {
    const living = { kind: 'LIVING', monthly: 8_000 } as const;
    expect(payableOf([living, { kind: 'CARE', monthly: 20_000 }]).map(({ paid }) => paid)).toEqual([8_000, 20_000]);
    expect(payableOf([living, { kind: 'COMPREHENSIVE', monthly: 8_000 }]).map(({ paid }) => paid)).toEqual([8_000, 0]);
  });

  it('§ 4.2: the later of an exclusive pair is not paid', () => {
    const [, living] = payableOf([
      { kind: 'ORPHAN', monthly: 180_000 },
      { kind: 'LIVING', monthly: 8_000 },
    ]);
    expect(living).toMatchObject({ paid: 0, reason: 'BENEFIT_EXCLUSIVE' });
  });

  it('W-52: a certificate frozen, cancelled or run out suspends the subsidy', () => {
    expect(mustSuspendSubsidy({ state: 'VALID', validUntil: today }, today)).toBe(false);
    expect(mustSuspendSubsidy({ state: 'FROZEN', validUntil: '2030-01-01' }, today)).toBe(true);
    expect(mustSuspendSubsidy({ state: 'VALID', validUntil: '2025-12-30' }, today)).toBe(true);
    expect(
      subsidyFindings(claimant({ certificate: { ...claimant({}).certificate, state: 'CANCELLED' } }), wide, today),
    ).toEqual([]);
  });
});

describe('The compatibility matrix (§ 4.2)', () => {
  const holdings = Object.keys(compatibility) as Holding[];

  it('is symmetric and says nothing of a benefit beside itself', () => {
    for (const one of holdings) {
      expect(compatibility[one][one]).toBeNull();
      for (const other of holdings)
        expect([one, other, compatibility[one][other]]).toEqual([one, other, compatibility[other][one]]);
    }
  });

  it.each([
    ['DIBAO', 'TEKUN', 'E'],
    ['DIBAO', 'DE_FACTO_UNATTENDED', 'D'],
    ['TEKUN', 'ADVANCED_AGE', 'C'],
    ['TEKUN', 'CARE', 'E'],
    ['ORPHAN', 'LIVING', 'E'],
    ['ORPHAN', 'NURSING', 'C'],
    ['DE_FACTO_UNATTENDED', 'LIVING', 'E'],
    ['LIVING', 'CARE', 'H'],
    ['NURSING', 'COMPREHENSIVE', 'H'],
    ['SERVICE', 'COMPREHENSIVE', 'E'],
    ['SERVICE', 'CARE', 'C'],
  ] as const)('%s beside %s: %s', (one, other, letter) => {
    expect(compatibility[one][other]).toBe(letter);
  });
});

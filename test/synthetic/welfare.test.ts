import { describe, expect, it } from '@jest/globals';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { creditCodeFindings } from '../../subgraphs/shared/creditCode.ts';
import { addMonths, monthOf } from '../../subgraphs/shared/dates.ts';
import { unitCodeOf, units } from '../../subgraphs/shared/hubei.ts';
import type { WelfareBenefitRecord } from '../../subgraphs/welfare/records.ts';
import { levelOfTotal, pointsOf } from '../../subgraphs/welfare/rules/careLevel.ts';
import { guaranteeOf, leastNewStandard } from '../../subgraphs/welfare/rules/children.ts';
import { compatibility, type Holding } from '../../subgraphs/welfare/rules/compatibility.ts';
import { tierInMonth } from '../../subgraphs/welfare/rules/elderly.ts';
import { bedsAgree, coversUnit, institutionKinds, isComprehensive } from '../../subgraphs/welfare/rules/facilities.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import type { Circumstances, CommunityPeople } from '../../synthetic/people.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools } from '../../synthetic/tools.ts';
import { welfareOfCommunity, welfareOfProvince } from '../../synthetic/welfare.ts';
import { aHousehold, aResident } from '../kit/register.ts';

const seed = 20251231;
const asOf = '2025-12-31';
const tree = syntheticDivisions((type, code) => randomStream(seed, type, code));
const toolsOf = () => createTools(seed, 1_000, tree.records);

describe('Welfare of the province', () => {
  const province = welfareOfProvince(toolsOf(), tree.records);
  const { elderlyCareFacilities: facilities, childWelfareInstitutions: institutions } = province;
  const homes = facilities.filter(({ kind }) => institutionKinds.includes(kind));
  const total = (field: 'beds' | 'nursingBeds' | 'occupied', among = homes) =>
    among.reduce((sum, facility) => sum + facility[field], 0);
  const shareOf = (count: number, all: number) => Math.round((1000 * count) / all) / 10;

  it('has 200 care institutions, at least one in every county', () => {
    expect(homes).toHaveLength(200);
    expect(new Set(homes.map(({ division }) => division.slice(0, 6))).size).toBe(103);
    expect(new Set(homes.map(({ kind }) => kind)).size).toBe(2);
  });

  it('has 61 % nursing beds, up from 52 % in those of before 2021, and 45 % of beds taken', () => {
    const before = homes.filter(({ openedOn }) => openedOn !== null && openedOn < '2021-01-01');

    expect(shareOf(total('nursingBeds'), total('beds'))).toBe(61);
    expect(shareOf(total('nursingBeds', before), total('beds', before))).toBe(52);
    expect(shareOf(total('occupied'), total('beds'))).toBe(45);
    expect(facilities.every(bedsAgree)).toBe(true);
  });

  it('has a comprehensive facility in 97 % of the streets of districts and 95 % of the qualified townships', () => {
    const served = new Set(facilities.filter(isComprehensive).map(({ division }) => division));
    const streets = tree.records.filter(({ isUrbanDistrictStreet }) => isUrbanDistrictStreet);
    const townships = tree.records.filter(({ isQualifiedTownship }) => isQualifiedTownship);
    const servedOf = (divisions: typeof streets) => divisions.filter(({ _id }) => served.has(_id)).length;

    expect(servedOf(streets)).toBe(Math.round(streets.length * 0.97));
    expect(servedOf(townships)).toBe(Math.round(townships.length * 0.95));
    expect(facilities.some((one) => one.kind === 'STREET_COMPREHENSIVE' && !isComprehensive(one))).toBe(true);
  });

  it('has day care for 96 % of the urban communities, some of it shared', () => {
    const dayCare = facilities.filter(({ services }) => services.includes('DAY'));
    const served = new Set(dayCare.flatMap(({ division, serviceArea }) => [division, ...serviceArea]));
    const urban = tree.records.filter(({ urbanRuralClass }) => urbanRuralClass?.startsWith('1'));

    expect(urban.filter(({ _id }) => served.has(_id))).toHaveLength(Math.round(urban.length * 0.96));
    expect(dayCare.some(({ serviceArea }) => serviceArea.length > 0)).toBe(true);
  });

  it('has a child-welfare institution with all five functions in every one of the 17 units', () => {
    expect(
      institutions
        .filter(coversUnit)
        .map(({ division }) => unitCodeOf(division))
        .sort(),
    ).toEqual(units.map(({ code }) => code).sort());
  });

  it('has every operator as a new organization with a valid credit code, registered before its places open', () => {
    const registered = new Map(province.organizations.map(({ _id, registeredOn }) => [_id, registeredOn]));

    expect(registered.size).toBe(province.organizations.length);
    for (const { operatorUscc, openedOn } of [...facilities, ...institutions]) {
      expect(creditCodeFindings(operatorUscc ?? '')).toEqual([]);
      expect((registered.get(operatorUscc ?? '') ?? '9999') <= (openedOn ?? '')).toBe(true);
    }
  });

  it('has standards of 50, 100 and 300 yuan, and for children such that grow as W-06 asks', () => {
    expect(new Set(province.elderlyBenefitStandards.map(({ monthly }) => monthly))).toEqual(
      new Set([5_000, 10_000, 30_000]),
    );
    const { childStandards } = province;
    for (const [index, standard] of childStandards.entries()) {
      const before = childStandards[index - 1];
      if (standard.growthBasis === null || !before) continue;
      expect(standard.monthly).toBeGreaterThanOrEqual(leastNewStandard(before.monthly, standard.growthBasis));
      expect(before.effectiveTo).toBe(`${Number(standard.effectiveFrom.slice(0, 4)) - 1}-12-31`);
    }
  });

  it('is the same for the same seed', () => {
    expect(welfareOfProvince(toolsOf(), tree.records)).toEqual(province);
  });
});

const place = tree.places[0];
if (!place) throw new Error('The tree has no places');
const living = (wanted: Partial<ResidentRecord>) => aResident({ residenceDivision: place.community._id, ...wanted });
const dead = (wanted: Partial<ResidentRecord>) => living({ lifeStatus: 'DECEASED', ...wanted });

const elders = [
  living({ _id: 'elder-79', birthDate: '1946-01-01' }),
  living({ _id: 'elder-80', birthDate: '1945-12-31' }),
  living({ _id: 'elder-90', birthDate: '1935-07-10' }),
  living({ _id: 'elder-100', birthDate: '1924-03-01' }),
  living({ _id: 'elder-elsewhere', birthDate: '1940-01-01', registeredDivision: '410105000000' }),
  dead({ _id: 'dead-spring', birthDate: '1940-05-01', deathDate: '2025-03-30' }),
  dead({ _id: 'dead-december', birthDate: '1940-05-01', deathDate: '2025-12-20' }),
  dead({ _id: 'dead-too-soon', birthDate: '1945-06-20', deathDate: '2025-06-10' }),
];
const poor = [
  living({ _id: 'poor-head', birthDate: '1960-01-01', householdId: 'hh-poor', relationToHead: 'HEAD' }),
  living({ _id: 'poor-severe', birthDate: '1985-01-01', householdId: 'hh-poor', relationToHead: 'DAUGHTER' }),
];
const others = [
  living({ _id: 'tekun-severe', birthDate: '1950-01-01' }),
  living({ _id: 'light', birthDate: '1990-01-01' }),
  living({ _id: 'severe-elsewhere', birthDate: '1990-01-01', registeredDivision: '410105000000' }),
];
const aunt = living({ _id: 'aunt', birthDate: '1980-01-01', householdId: 'hh-kin', relationToHead: 'HEAD' });
const father = living({ _id: 'father', birthDate: '1985-01-01', sex: 'MALE' });
const lateMother = dead({ _id: 'late-mother', birthDate: '1986-01-01', deathDate: '2023-04-02' });
const children = [
  living({ _id: 'orphan', birthDate: '2010-06-15', householdId: 'hh-kin', parentIds: ['late-mother'] }),
  living({ _id: 'unattended', birthDate: '2012-01-01', parentIds: ['father', 'late-mother'] }),
  living({ _id: 'no-orphan', birthDate: '2012-01-01', parentIds: ['father'] }),
];
const residents = [...elders, ...poor, ...others, aunt, father, lateMother, ...children];
const people: CommunityPeople = {
  ...place,
  households: [
    aHousehold(poor, { _id: 'hh-poor', division: place.community._id }),
    aHousehold([aunt, ...children.slice(0, 1)], { _id: 'hh-kin', division: place.community._id }),
  ],
  residents,
  couples: [],
};
const circumstances: Circumstances = {
  dibaoHouseholdIds: new Set(['hh-poor']),
  tekunIds: new Set(['tekun-severe']),
  disabilityGrade: new Map([
    ['poor-severe', 1],
    ['tekun-severe', 1],
    ['light', 4],
    ['severe-elsewhere', 2],
    ['orphan', 2],
    ['father', 2],
  ]),
  careLevel: new Map([
    ['elder-79', 0],
    ['elder-80', 1],
    ['elder-90', 2],
    ['elder-100', 3],
    ['poor-head', 4],
  ]),
  childStatus: new Map([
    ['orphan', 'ORPHAN'],
    ['unattended', 'DE_FACTO_UNATTENDED'],
    ['no-orphan', 'ORPHAN'],
  ]),
};

describe('Welfare of a community', () => {
  const community = welfareOfCommunity(people, circumstances, toolsOf());
  const kindsOf = (personId: string) =>
    community.benefits.filter((benefit) => benefit.personId === personId).map(({ kind }) => kind);
  const benefitOf = (personId: string) => community.benefits.find((benefit) => benefit.personId === personId);

  it('pays the advanced-age allowance to everybody of eighty registered in the province, by tier', () => {
    const paid = community.benefits.flatMap((benefit) =>
      benefit.type === 'ElderlyBenefit' && benefit.status === 'ACTIVE'
        ? [[benefit.personId, benefit.tier, benefit.monthly]]
        : [],
    );

    expect(paid).toEqual([
      ['elder-80', 'AGE_80_TO_89', 5_000],
      ['elder-90', 'AGE_90_TO_99', 10_000],
      ['elder-100', 'AGE_100_AND_OVER', 30_000],
    ]);
  });

  it('begins no history before 2021 and raises the tier with the month of the birthday', () => {
    expect(benefitOf('elder-90')).toMatchObject({
      startMonth: '2021-01',
      rates: [
        { from: '2021-01', to: '2025-06', monthly: 5_000, tier: 'AGE_80_TO_89' },
        { from: '2025-07', to: null, monthly: 10_000, tier: 'AGE_90_TO_99' },
      ],
    });
    expect(benefitOf('elder-80')).toMatchObject({ startMonth: '2025-12' });
  });

  it('ends in the month after death, and on the last day of the data when that month lies beyond', () => {
    expect(benefitOf('dead-spring')).toMatchObject({
      status: 'TERMINATED',
      endMonth: '2025-03',
      terminationReason: 'DEATH',
      history: [{ status: 'ACTIVE' }, { on: '2025-04-01', status: 'TERMINATED', reason: 'DEATH' }],
    });
    expect(benefitOf('dead-december')).toMatchObject({ endMonth: '2025-12', history: [{}, { on: asOf }] });
    expect(benefitOf('dead-too-soon')).toBeUndefined();
  });

  it('gives a certificate to everybody with a grade', () => {
    expect(new Map(community.disabilityCertificates.map(({ personId, grade }) => [personId, grade]))).toEqual(
      circumstances.disabilityGrade,
    );
    expect(community.disabilityCertificates.every(({ issuedOn }) => issuedOn <= asOf)).toBe(true);
  });

  it('gives the two subsidies as W-48, W-49 and the matrix have them', () => {
    expect(kindsOf('poor-severe')).toEqual(['LIVING', 'NURSING']);
    expect(kindsOf('tekun-severe')).toEqual([]);
    expect(kindsOf('light')).toEqual([]);
    expect(kindsOf('severe-elsewhere')).toEqual([]);
    expect(kindsOf('orphan')).toEqual(['NURSING', 'ORPHAN']);
  });

  it('gives children statuses of their parents that the register does not contradict', () => {
    expect(benefitOf('unattended')).toMatchObject({ fatherStatus: 'SEVERE_DISABILITY', motherStatus: 'DECEASED' });
    expect(community.benefits).toContainEqual(
      expect.objectContaining({ personId: 'orphan', kind: 'ORPHAN', motherStatus: 'DECEASED', actualCarerId: 'aunt' }),
    );
    expect(kindsOf('no-orphan')).toEqual([]);
  });

  it('assesses everybody of sixty with scores that give the level', () => {
    const latest = community.careNeedsAssessments.filter(({ supersededOn }) => supersededOn === null);

    expect(new Map(latest.map(({ personId, finalLevel }) => [personId, Number(finalLevel.at(-1))]))).toEqual(
      circumstances.careLevel,
    );
    for (const { scores, total, finalLevel, validUntil, assessors } of latest) {
      expect(pointsOf(scores)?.total).toBe(total);
      expect(levelOfTotal(total)).toBe(finalLevel);
      expect(validUntil >= asOf).toBe(true);
      expect(assessors).toHaveLength(2);
    }
  });

  it('is the same for the same seed', () => {
    expect(welfareOfCommunity(people, circumstances, toolsOf())).toEqual(community);
  });
});

describe('Welfare of many people', () => {
  // Eight hundred people of all ages, a grade for every third, a death for every fifth.
  const many = Array.from({ length: 800 }, (_, index) => {
    const birthDate = `${1925 + (index % 100)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    const deathDate = index % 5 === 0 && birthDate < '2021' ? addMonths('2021-01-15', index % 60) : null;
    const wanted = { _id: `many-${index}`, birthDate, deathDate, householdId: `hh-${index}` };
    return deathDate === null ? living(wanted) : dead(wanted);
  });
  const alive = many.filter(({ deathDate }) => deathDate === null);
  const minors = alive.filter(({ birthDate }) => birthDate > '2007-12-31');
  const adults = alive.filter(({ birthDate }) => birthDate < '2007-12-31');
  const crowd: CommunityPeople = {
    ...place,
    residents: many,
    households: alive.map((one) => aHousehold([one], { _id: one.householdId ?? '', division: place.community._id })),
    couples: [],
  };
  const hard: Circumstances = {
    dibaoHouseholdIds: new Set(
      adults.filter((_, index) => index % 4 === 0).map(({ householdId }) => householdId ?? ''),
    ),
    tekunIds: new Set(adults.filter((_, index) => index % 4 === 1).map(({ _id }) => _id)),
    disabilityGrade: new Map(
      alive.filter((_, index) => index % 3 === 0).map(({ _id }, index) => [_id, ((index % 4) + 1) as 1 | 2 | 3 | 4]),
    ),
    careLevel: new Map(
      alive.filter(({ birthDate }) => birthDate <= '1965-12-31').map(({ _id }, index) => [_id, (index % 5) as 0]),
    ),
    childStatus: new Map(minors.map(({ _id }, index) => [_id, index % 2 === 0 ? 'ORPHAN' : 'DE_FACTO_UNATTENDED'])),
  };
  const { benefits, careNeedsAssessments, disabilityCertificates } = welfareOfCommunity(crowd, hard, toolsOf());
  const personOf = new Map(many.map((person) => [person._id, person]));

  it('writes histories that are paths of the benefit machine, within 2021 to 2025', () => {
    expect(benefits.length).toBeGreaterThan(200);
    for (const benefit of benefits) expect(faultsOf(benefit)).toEqual([]);
  });

  it('pays nobody after the month of death', () => {
    for (const { personId, status, endMonth, terminationReason } of benefits) {
      const deathDate = personOf.get(personId)?.deathDate ?? null;
      if (deathDate === null) expect(status).not.toBe('TERMINATED');
      else expect([status, endMonth, terminationReason]).toEqual(['TERMINATED', monthOf(deathDate), 'DEATH']);
    }
  });

  it('pays every living person of eighty the tier of the age', () => {
    for (const { _id, birthDate } of alive) {
      const tier = tierInMonth(birthDate, monthOf(asOf));
      const allowance = benefits.find((benefit) => benefit.personId === _id && benefit.kind === 'ADVANCED_AGE');
      expect(allowance?.type === 'ElderlyBenefit' ? [allowance.status, allowance.tier] : null).toEqual(
        tier && ['ACTIVE', tier],
      );
    }
  });

  it('keeps the compatibility matrix for every person', () => {
    for (const { _id, householdId } of alive) {
      const holdings: Holding[] = benefits.flatMap(({ personId, kind }) =>
        personId === _id && kind !== 'OTHER_DISTRESSED' ? [kind] : [],
      );
      if (hard.tekunIds.has(_id)) holdings.push('TEKUN');
      else if (hard.dibaoHouseholdIds.has(householdId ?? '')) holdings.push('DIBAO');
      const letters = holdings.flatMap((one) => holdings.map((other) => compatibility[one][other]));
      expect(letters).not.toContain('E');
      expect(letters).not.toContain('H');
    }
  });

  it('suspends the subsidies of certificates that are not in order, and no others', () => {
    const stateOf = new Map(disabilityCertificates.map(({ _id, state }) => [_id, state]));
    const subsidies = benefits.flatMap((benefit) => (benefit.type === 'DisabilitySubsidy' ? [benefit] : []));

    expect(subsidies.some(({ status }) => status === 'SUSPENDED')).toBe(true);
    for (const { certificateId, status } of subsidies)
      expect(status).toBe(stateOf.get(certificateId) === 'VALID' ? 'ACTIVE' : 'SUSPENDED');
  });

  it('gives every child a guarantee that the statuses of the parents support', () => {
    const cases = benefits.flatMap((benefit) => (benefit.type === 'ChildWelfareCase' ? [benefit] : []));

    expect(cases).toHaveLength(minors.length);
    for (const { personId, kind, fatherStatus, motherStatus, careMode, institutionId } of cases) {
      const birthDate = personOf.get(personId)?.birthDate ?? '';
      expect(guaranteeOf({ birthDate, fatherStatus, motherStatus }, asOf)).toBe(kind);
      expect(institutionId).toBe(careMode === 'INSTITUTION' ? `childInstitution-${place.unit.code}` : null);
    }
  });

  it('makes at most two assessments a person, the earlier superseded by the later', () => {
    for (const { _id } of alive) {
      const own = careNeedsAssessments.filter(({ personId }) => personId === _id);
      expect(own.length).toBeLessThanOrEqual(2);
      const [earlier, later] = own;
      if (earlier && later) expect(earlier.supersededOn).toBe(later.assessedOn);
    }
  });
});

const nextStatuses = {
  ACTIVE: ['SUSPENDED', 'GRADUAL_EXIT', 'TERMINATED'],
  SUSPENDED: ['ACTIVE', 'TERMINATED'],
  GRADUAL_EXIT: ['TERMINATED'],
  TERMINATED: [],
} as const;

/** What is wrong with the course of a benefit. */
function faultsOf({ history, rates, status, startMonth, endMonth, monthly }: WelfareBenefitRecord): readonly string[] {
  const [first] = history;
  const steps = history.slice(1).map((change, index) => ({ change, before: history[index] ?? change }));
  const holds: readonly (readonly [string, boolean])[] = [
    ['begins ACTIVE on the first day', first?.status === 'ACTIVE' && first.on === `${startMonth}-01`],
    ['ends in its state', history.at(-1)?.status === status],
    [
      'is a path',
      steps.every(({ change, before }) => (nextStatuses[before.status] as readonly string[]).includes(change.status)),
    ],
    ['goes forward', steps.every(({ change, before }) => before.on <= change.on)],
    ['stays within the data', startMonth >= '2021-01' && history.every(({ on }) => on <= asOf)],
    ['has rates from first to last month', rates[0]?.from === startMonth && rates.at(-1)?.to === endMonth],
    ['has the last rate', rates.at(-1)?.monthly === monthly && monthly > 0],
    [
      'has no gaps',
      rates.slice(1).every(({ from }, index) => monthOf(addMonths(`${rates[index]?.to}-01`, 1)) === from),
    ],
  ];
  return holds.flatMap(([claim, isTrue]) => (isTrue ? [] : [claim]));
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssistanceRepository } from '../../subgraphs/assistance/repository.ts';
import { assistance } from '../../subgraphs/assistance/subgraph.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { communityCode } from '../kit/register.ts';
import { aChange, aDibaoCase, aMember, anEndedCase, aRescueStation, aStandard, aTekunCase } from './records.ts';

const elsewhere = '420502190001';
let subgraph: OpenedSubgraph<AssistanceRepository>;
const ask = (query: string, variables?: Record<string, unknown>) => subgraph.ask(query, variables);

const couple = aDibaoCase({
  _id: 'dibao-2',
  householdId: 'hh-2',
  class: 'C',
  members: [
    aMember({ residentId: 'res-2', birthDate: '1980-05-20', class: 'C' }),
    aMember({ residentId: 'res-3', birthDate: '2015-08-01' }),
    aMember({ residentId: 'res-4', birthDate: '1940-01-01', coveredTo: '2025-03' }),
  ],
  coveredMembers: 2,
  monthlyAmount: 132_000,
  startMonth: '2023-01',
  lastReviewOn: '2025-01-15',
  nextReviewDue: '2025-07-15',
  changes: [
    aChange({ effectiveMonth: '2023-01', untilMonth: '2025-03', coveredMembers: 3, monthlyAmount: 180_000 }),
    aChange({ kind: 'MEMBER_REMOVED', effectiveMonth: '2025-04', coveredMembers: 2, monthlyAmount: 132_000 }),
  ],
});
const rural = aDibaoCase({
  _id: 'dibao-3',
  householdId: 'hh-3',
  handlingDivision: elsewhere,
  areaType: 'RURAL',
  class: 'B',
  members: [aMember({ residentId: 'res-5', birthDate: '1965-12-31', class: 'B' })],
});
const ended = anEndedCase({ _id: 'dibao-4' });

beforeAll(async () => {
  subgraph = await openedSubgraph(assistance, '2025-12-31');
  await subgraph.repository.addDibaoCases([aDibaoCase(), couple, rural, ended]);
  await subgraph.repository.addTekunCases([
    aTekunCase(),
    aTekunCase({
      _id: 'tekun-2',
      residentId: 'res-1',
      status: 'TERMINATED',
      startMonth: '2019-01',
      endMonth: '2020-05',
    }),
    aTekunCase({
      _id: 'tekun-3',
      residentId: 'res-8',
      handlingDivision: elsewhere,
      supportMode: 'DISPERSED',
      selfCare: 'FULL',
      changes: aTekunCase().changes.map((change) => ({ ...change, supportMode: 'DISPERSED', selfCare: 'FULL' })),
    }),
  ]);
  await subgraph.repository.addRescueStations([
    aRescueStation(),
    aRescueStation({ _id: 'rescue-station-2', division: '420502000000', hasIndependentPremises: false }),
  ]);
  await subgraph.repository.addStandards([
    aStandard(),
    aStandard({ _id: 'standard-2', effectiveFrom: '2024-01-01', effectiveTo: '2024-12-31', amount: 95_200 }),
    aStandard({ _id: 'standard-3', division: '420100000000', amount: 99_000 }),
    aStandard({ _id: 'standard-4', division: '420100000000', kind: 'TEMP_SMALL_CAP', areaType: null, amount: 400_000 }),
    aStandard({
      _id: 'standard-5',
      division: '420000000000',
      kind: 'EDGE_MULTIPLE',
      areaType: null,
      amount: null,
      ratio: 1.5,
    }),
    aStandard({ _id: 'standard-6', division: '420500000000', amount: 81_000 }),
  ]);
});
afterAll(() => subgraph.close());

const idsOf = async (filter: string): Promise<unknown> => {
  const { data, errors } = await ask(`{ dibaoCases(filter: ${filter}) { totalCount edges { node { id } } } }`);
  expect(errors).toBeUndefined();
  const { edges, totalCount } = (data as unknown as Cases).dibaoCases;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.id);
};

interface Cases {
  readonly dibaoCases: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

describe('guarantee cases', () => {
  it('are told with their family, members and decisions', async () => {
    const { data } = await ask(`{
      dibaoCase(id: "dibao-2") {
        caseNo class status monthlyAmount perCapitaIncome startMonth nextReviewDue reviewOverdue
        handlingDivision { code } household { id }
        familyUnit { applicant { id } members { relation includedBecause } }
        members { resident { id } supplementKind coveredTo }
        changes { kind effectiveMonth coveredMembers monthlyAmount }
      }
    }`);

    expect(data?.dibaoCase).toEqual({
      caseNo: 'DIBAO-420106-202402-000001',
      class: 'C',
      status: 'ACTIVE',
      monthlyAmount: '1320.00',
      perCapitaIncome: '400.00',
      startMonth: '2023-01',
      nextReviewDue: '2025-07-15',
      reviewOverdue: true,
      handlingDivision: { code: communityCode },
      household: { id: 'hh-2' },
      familyUnit: { applicant: { id: 'res-1' }, members: [{ relation: 'SELF', includedBecause: 'APPLICANT' }] },
      members: [
        { resident: { id: 'res-2' }, supplementKind: 'ELDERLY', coveredTo: null },
        { resident: { id: 'res-3' }, supplementKind: 'ELDERLY', coveredTo: null },
        { resident: { id: 'res-4' }, supplementKind: 'ELDERLY', coveredTo: '2025-03' },
      ],
      changes: [
        { kind: 'GRANTED', effectiveMonth: '2023-01', coveredMembers: 3, monthlyAmount: '1800.00' },
        { kind: 'MEMBER_REMOVED', effectiveMonth: '2025-04', coveredMembers: 2, monthlyAmount: '1320.00' },
      ],
    });
  });

  it('are found by division, class, status and area', async () => {
    expect(await idsOf('{ divisionCode: "420106000000" }')).toEqual(['dibao-1', 'dibao-2', 'dibao-4']);
    expect(await idsOf('{ areaType: RURAL }')).toEqual(['dibao-3']);
    expect(await idsOf('{ status: TERMINATED }')).toEqual(['dibao-4']);
    expect(await idsOf('{ divisionCode: "420100000000", class: C }')).toEqual(['dibao-2']);
  });

  it('are found by their reviews; an ended one is neither due nor overdue', async () => {
    expect(await idsOf('{ overdue: true }')).toEqual(['dibao-2']);
    expect(await idsOf('{ overdue: false }')).toEqual(['dibao-1', 'dibao-4', 'dibao-3']);
    expect(await idsOf('{ reviewDueBefore: "2026-07-15" }')).toEqual(['dibao-2']);
    expect(await idsOf('{ reviewDueBefore: "2026-07-16", overdue: false }')).toEqual(['dibao-1', 'dibao-3']);
  });

  it('are found by the age of somebody covered now', async () => {
    expect(await idsOf('{ memberAgeMin: 60 }')).toEqual(['dibao-1', 'dibao-3']);
    expect(await idsOf('{ memberAgeMin: 60, memberAgeMax: 60 }')).toEqual(['dibao-3']);
    expect(await idsOf('{ memberAgeMax: 17 }')).toEqual(['dibao-2']);
    // One member is older, another younger, none between.
    expect(await idsOf('{ divisionCode: "420106090000", memberAgeMin: 11, memberAgeMax: 44 }')).toEqual([]);
  });

  it('are found by amount and first month', async () => {
    expect(await idsOf('{ amount: { min: "1000.00" } }')).toEqual(['dibao-2']);
    expect(await idsOf('{ amount: { max: "800.00" }, divisionCode: "420500000000" }')).toEqual(['dibao-3']);
    expect(await idsOf('{ startedBetween: { from: "2022-01-31", to: "2023-01-01" } }')).toEqual(['dibao-2', 'dibao-4']);
  });

  it('are paged without gaps', async () => {
    const page = 'edges { node { id } cursor } pageInfo { hasNextPage endCursor }';
    const first = await ask(`{ dibaoCases(first: 3) { ${page} } }`);
    const { endCursor } = (first.data as unknown as { dibaoCases: { pageInfo: { endCursor: string } } }).dibaoCases
      .pageInfo;
    const second = await ask(`query ($after: String) { dibaoCases(first: 3, after: $after) { ${page} } }`, {
      after: endCursor,
    });

    expect(second.data?.dibaoCases).toMatchObject({
      edges: [{ node: { id: 'dibao-3' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it.each([
    ['{ divisionCode: "429000000000" }', 'DIVISION_UNKNOWN', 'filter.divisionCode'],
    ['{ memberAgeMin: 30, memberAgeMax: 20 }', 'RANGE_INVERTED', 'filter.memberAgeMin, filter.memberAgeMax'],
    ['{ memberAgeMax: 151 }', 'BAD_USER_INPUT', 'filter.memberAgeMax'],
    ['{ amount: { min: "2.00", max: "1.00" } }', 'RANGE_INVERTED', 'filter.amount'],
    ['{ startedBetween: { from: "2019-01-01", to: "2024-01-02" } }', 'RANGE_TOO_WIDE', 'filter.startedBetween'],
  ])('refuse the filter %s with %s', async (filter, code, argument) => {
    const { errors } = await ask(`{ dibaoCases(filter: ${filter}) { totalCount } }`);

    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });
});

describe('people in extreme difficulty', () => {
  it('are found by self-care, mode and status', async () => {
    const { data } = await ask(`{
      fullCare: tekunCases(filter: { selfCare: NONE, status: ACTIVE }) { edges { node { id person { id } sixItems { eating bathing } monthlyAmount } } }
      atHome: tekunCases(filter: { supportMode: DISPERSED, divisionCode: "420502000000" }) { totalCount }
      one: tekunCase(id: "tekun-2") { status endMonth }
      none: tekunCase(id: "tekun-0") { id }
    }`);

    expect(data).toEqual({
      fullCare: {
        edges: [
          {
            node: {
              id: 'tekun-1',
              person: { id: 'res-9' },
              sixItems: { eating: true, bathing: false },
              monthlyAmount: '1718.00',
            },
          },
        ],
      },
      atHome: { totalCount: 1 },
      one: { status: 'TERMINATED', endMonth: '2020-05' },
      none: null,
    });
  });
});

describe('rescue stations', () => {
  it('are facilities found by tier and premises', async () => {
    const { data } = await ask(`{
      rescueStations(filter: { tier: COUNTY, hasIndependentPremises: true }) {
        totalCount edges { node { id facilityKind division { code } operator { uscc } beds } }
      }
    }`);

    expect(data?.rescueStations).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            id: 'rescue-station-1',
            facilityKind: 'RESCUE_STATION',
            division: { code: '420106000000' },
            operator: null,
            beds: 20,
          },
        },
      ],
    });
  });
});

describe('standards', () => {
  it('are listed by kind, division and day', async () => {
    const { data } = await ask(`{
      assistanceStandards(filter: { kind: DIBAO_URBAN, divisionCode: "420106000000", asOf: "2024-06-30" }) {
        edges { node { id amount ratio effectiveTo } }
      }
    }`);

    expect(data?.assistanceStandards).toEqual({
      edges: [{ node: { id: 'standard-2', amount: '952.00', ratio: null, effectiveTo: '2024-12-31' } }],
    });
  });

  it('hold in a community as its county, prefecture and province have set them', async () => {
    const { data } = await entities(
      'Division',
      'code',
      [communityCode, elsewhere],
      'assistanceStandards(asOf: "2025-06-30") { id }',
    );

    expect(data?._entities).toEqual([
      { assistanceStandards: [{ id: 'standard-5' }, { id: 'standard-1' }, { id: 'standard-4' }] },
      { assistanceStandards: [{ id: 'standard-5' }, { id: 'standard-6' }] },
    ]);
  });
});

const entities = (type: string, key: string, ids: readonly string[], fields: string) =>
  ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`, {
    of: ids.map((id) => ({ __typename: type, [key]: id })),
  });

describe('what others ask by key', () => {
  it('a resident has a case now, and past ones apart', async () => {
    const { data } = await entities(
      'Resident',
      'id',
      ['res-1', 'res-4', 'res-9', 'res-0'],
      'assistance { dibaoCase { id } tekunCase { id } pastDibaoCases { id } pastTekunCases { id } }',
    );

    expect(data?._entities).toEqual([
      {
        assistance: {
          dibaoCase: { id: 'dibao-1' },
          tekunCase: null,
          pastDibaoCases: [{ id: 'dibao-4' }],
          pastTekunCases: [{ id: 'tekun-2' }],
        },
      },
      // Died in March: the case goes on without him.
      { assistance: { dibaoCase: null, tekunCase: null, pastDibaoCases: [{ id: 'dibao-2' }], pastTekunCases: [] } },
      { assistance: { dibaoCase: null, tekunCase: { id: 'tekun-1' }, pastDibaoCases: [], pastTekunCases: [] } },
      { assistance: { dibaoCase: null, tekunCase: null, pastDibaoCases: [], pastTekunCases: [] } },
    ]);
  });

  it('a household has the cases of its family units, newest first', async () => {
    const { data } = await entities('Household', 'id', ['hh-1', 'hh-9'], 'assistanceCases { id }');

    expect(data?._entities).toEqual([
      { assistanceCases: [{ id: 'dibao-1' }, { id: 'dibao-4' }] },
      { assistanceCases: [] },
    ]);
  });

  it('a division has the cases below it, and refuses to look elsewhere', async () => {
    const wuchang = 'dibaoCases(filter: { status: ACTIVE }) { totalCount } tekunCases { totalCount }';
    const { data } = await entities('Division', 'code', ['420106000000', '420500000000'], wuchang);
    const outside = await entities(
      'Division',
      'code',
      ['420106000000'],
      'dibaoCases(filter: { divisionCode: "420500000000" }) { totalCount }',
    );

    expect(data?._entities).toEqual([
      { dibaoCases: { totalCount: 2 }, tekunCases: { totalCount: 2 } },
      { dibaoCases: { totalCount: 1 }, tekunCases: { totalCount: 1 } },
    ]);
    expect(outside.errors?.[0]?.extensions).toMatchObject({ code: 'DIVISION_UNKNOWN' });
  });

  it('cases, standards and stations are found by their own keys', async () => {
    const { data } = await ask('query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }', {
      of: [
        { __typename: 'DibaoCase', id: 'dibao-1' },
        { __typename: 'TekunCase', id: 'tekun-1' },
        { __typename: 'AssistanceStandard', id: 'standard-1' },
        { __typename: 'RescueStation', id: 'rescue-station-1' },
        { __typename: 'DibaoCase', id: 'dibao-0' },
      ],
    });

    expect(data?._entities).toEqual([
      { __typename: 'DibaoCase' },
      { __typename: 'TekunCase' },
      { __typename: 'AssistanceStandard' },
      { __typename: 'RescueStation' },
      null,
    ]);
  });
});

describe('statistics of a division', () => {
  const figures =
    'asOf dibaoFamilies dibaoUrbanPersons dibaoRuralPersons dibaoMonthlyAmount tekunPersons tekunConcentrated tekunFullCare tekunMonthlyAmount';

  it('count what is paid in the month, below each division asked', async () => {
    const { data } = await entities(
      'Division',
      'code',
      ['420000000000', '420106000000', '421300000000'],
      `assistanceStats(asOf: "2025-12-31") { ${figures} }`,
    );

    expect(data?._entities).toEqual([
      {
        assistanceStats: {
          asOf: '2025-12-31',
          dibaoFamilies: 3,
          dibaoUrbanPersons: 3,
          dibaoRuralPersons: 1,
          dibaoMonthlyAmount: '2920.00',
          tekunPersons: 2,
          tekunConcentrated: 1,
          tekunFullCare: 1,
          tekunMonthlyAmount: '3436.00',
        },
      },
      {
        assistanceStats: {
          asOf: '2025-12-31',
          dibaoFamilies: 2,
          dibaoUrbanPersons: 3,
          dibaoRuralPersons: 0,
          dibaoMonthlyAmount: '2120.00',
          tekunPersons: 1,
          tekunConcentrated: 1,
          tekunFullCare: 1,
          tekunMonthlyAmount: '1718.00',
        },
      },
      {
        assistanceStats: {
          asOf: '2025-12-31',
          dibaoFamilies: 0,
          dibaoUrbanPersons: 0,
          dibaoRuralPersons: 0,
          dibaoMonthlyAmount: '0.00',
          tekunPersons: 0,
          tekunConcentrated: 0,
          tekunFullCare: 0,
          tekunMonthlyAmount: '0.00',
        },
      },
    ]);
  });

  it('tell a past month as it was', async () => {
    const { data } = await entities(
      'Division',
      'code',
      ['420106000000'],
      `march: assistanceStats(asOf: "2025-03-01") { dibaoUrbanPersons dibaoMonthlyAmount }
       before: assistanceStats(asOf: "2023-07-31") { dibaoFamilies dibaoMonthlyAmount }`,
    );

    expect(data?._entities).toEqual([
      {
        march: { dibaoUrbanPersons: 4, dibaoMonthlyAmount: '2600.00' },
        before: { dibaoFamilies: 2, dibaoMonthlyAmount: '2500.00' },
      },
    ]);
  });

  it('are not told of the future', async () => {
    const { data, errors } = await entities(
      'Division',
      'code',
      ['420106000000'],
      'code assistanceStats(asOf: "2026-01-01") { asOf }',
    );

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DATE_FUTURE', argument: 'asOf' });
    expect(data?._entities).toEqual([{ code: '420106000000', assistanceStats: null }]);
  });
});

describe('trips to the store', () => {
  const counted = async (work: () => Promise<unknown>) => {
    subgraph.calls.length = 0;
    await work();
    return subgraph.calls.map(({ collection, method }) => `${collection} ${method}`).sort();
  };

  it('are two for any number of residents', async () => {
    const residents = ['res-1', 'res-2', 'res-3', 'res-4', 'res-5', 'res-9'];
    const calls = await counted(() =>
      entities(
        'Resident',
        'id',
        residents,
        'assistance { dibaoCase { id } pastDibaoCases { id } tekunCase { id } pastTekunCases { id } }',
      ),
    );

    expect(calls).toEqual(['assistance.dibaoCases find', 'assistance.tekunCases find']);
  });

  it('are one a collection for any number of divisions, in lists, counts, standards and statistics', async () => {
    const calls = await counted(() =>
      entities(
        'Division',
        'code',
        ['420106000000', '420500000000', '421300000000'],
        `dibaoCases(first: 2) { edges { node { id household { id } } } }
         tekunCases(first: 2) { totalCount }
         assistanceStandards(asOf: "2025-06-30") { id }
         assistanceStats(asOf: "2025-12-31") { tekunPersons }`,
      ),
    );

    expect(calls).toEqual([
      'assistance.dibaoCases aggregate',
      'assistance.dibaoCases findEach',
      'assistance.standards findEach',
      'assistance.tekunCases aggregate',
      'assistance.tekunCases countEach',
    ]);
  });
});

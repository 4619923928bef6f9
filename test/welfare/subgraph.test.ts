import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WelfareRepository } from '../../subgraphs/welfare/repository.ts';
import { welfare } from '../../subgraphs/welfare/subgraph.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import {
  aCertificate,
  aChildCase,
  aChildInstitution,
  aNursingHome,
  anAllowance,
  anAssessment,
  aSubsidy,
} from './records.ts';

const street = '420106090000';
const otherCounty = '420502090001';
const operator = '52429903MJ00000344';
let opened: OpenedSubgraph<WelfareRepository>;

/** The data of an answer without errors. */
async function answer(query: string, variables?: Readonly<Record<string, unknown>>) {
  const { data, errors } = await opened.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** Code and argument of the first error. */
async function fault(query: string) {
  const { errors = [] } = await opened.ask(query);
  return [errors[0]?.extensions?.code, errors[0]?.extensions?.argument];
}

const entities = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
const divisions = (...codes: readonly string[]) => ({ of: codes.map((code) => ({ __typename: 'Division', code })) });
const residents = (...ids: readonly string[]) => ({ of: ids.map((id) => ({ __typename: 'Resident', id })) });
interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const pageOf = async (list: string, query: string, variables?: Readonly<Record<string, unknown>>) =>
  ((await answer(query, variables)) as unknown as Record<string, Page>)[list] as Page;

/** Ids of a list under a filter; its count must agree. */
async function idsOf(list: string, filter: string): Promise<readonly string[]> {
  const page = await pageOf(list, `{ ${list}(filter: { ${filter} }) { totalCount edges { node { id } } } }`);
  expect(page.totalCount).toBe(page.edges.length);
  return page.edges.map(({ node }) => node.id);
}
const benefitIds = (filter: string) => idsOf('welfareBenefits', filter);
const facilityIds = (filter: string) => idsOf('elderlyCareFacilities', filter);

beforeAll(async () => {
  opened = await openedSubgraph(welfare);
  const { repository } = opened;
  await repository.addBenefits([
    anAllowance(),
    anAllowance({
      _id: 'allowance-2',
      personId: 'res-dead',
      residenceDivision: '420106090002',
      payingDivision: '420502000000',
      status: 'TERMINATED',
      startMonth: '2021-01',
      endMonth: '2025-03',
      terminationReason: 'DEATH',
      monthly: 10_000,
      tier: 'AGE_90_TO_99',
      rates: [
        { from: '2021-01', to: '2024-06', monthly: 5_000, tier: 'AGE_80_TO_89' },
        { from: '2024-07', to: '2025-03', monthly: 10_000, tier: 'AGE_90_TO_99' },
      ],
      aliveCheckDueOn: '2025-06-01',
    }),
    anAllowance({
      _id: 'allowance-3',
      personId: 'res-far',
      residenceDivision: otherCounty,
      payingDivision: '420502000000',
      aliveCheckDueOn: '2025-12-31',
    }),
    aSubsidy(),
    aChildCase(),
    aChildCase({
      _id: 'child-2',
      personId: 'res-grown',
      kind: 'DE_FACTO_UNATTENDED',
      careMode: 'INSTITUTION',
      institutionId: 'institution-1',
      actualCarerId: null,
      motherStatus: 'IMPRISONED',
      ageOutOn: '2026-03-01',
    }),
  ]);
  await repository.addCertificates([
    aCertificate({ _id: 'certificate-0', issuedOn: '2010-03-01', validUntil: '2020-03-01', state: 'EXPIRED' }),
    aCertificate(),
    aCertificate({
      _id: 'certificate-2',
      personId: 'res-child',
      categories: ['MULTIPLE', 'VISUAL', 'HEARING'],
      grade: 4,
    }),
  ]);
  await repository.addAssessments([
    anAssessment({ supersededOn: '2025-09-01' }),
    anAssessment({
      _id: 'assessment-2',
      assessedOn: '2025-09-01',
      validUntil: '2026-09-01',
      finalLevel: 'LEVEL_2',
      kind: 'IMMEDIATE',
    }),
    anAssessment({ _id: 'assessment-3', personId: 'res-far', assessedOn: '2024-01-01', validUntil: '2025-01-01' }),
  ]);
  await repository.addCareFacilities([
    aNursingHome(),
    aNursingHome({
      _id: 'care-2',
      name: '武昌区清源街道综合养老服务中心',
      kind: 'STREET_COMPREHENSIVE',
      services: ['FULL_DAY', 'DAY', 'HOME_VISIT'],
      beds: 20,
      nursingBeds: 5,
      occupied: 20,
      freeBeds: 0,
      nursingShare: 0.25,
      starRating: null,
      longitude: 114.346,
      serviceArea: ['420106090001'],
    }),
    aNursingHome({
      _id: 'care-3',
      division: '420502090000',
      longitude: 111.29,
      latitude: 30.69,
      operatorUscc: null,
      openedOn: '2025-06-01',
      nursingBeds: 90,
      nursingShare: 0.9,
    }),
  ]);
  await repository.addInstitutions([aChildInstitution()]);
  await repository.addElderlyStandards([
    {
      _id: 'standard-1',
      division: '420100000000',
      kind: 'ADVANCED_AGE',
      tier: 'AGE_100_AND_OVER',
      monthly: 30_000,
      effectiveFrom: '2021-01-01',
      effectiveTo: null,
    },
  ]);
  await repository.addChildStandards([
    {
      _id: 'standard-2',
      division: '420100000000',
      careMode: 'KIN',
      monthly: 150_000,
      effectiveFrom: '2021-01-01',
      effectiveTo: '2021-12-31',
      growthBasis: null,
    },
    {
      _id: 'standard-3',
      division: '420100000000',
      careMode: 'KIN',
      monthly: 157_100,
      effectiveFrom: '2022-01-01',
      effectiveTo: null,
      growthBasis: 0.047,
    },
  ]);
});

afterAll(() => opened.close());

describe('A benefit', () => {
  it('is told apart by its type, with the fields of that type', async () => {
    const data = await answer(`{
      elder: welfareBenefit(id: "allowance-1") { __typename kind monthly person { id } payingDivision { code } ... on ElderlyBenefit { tier aliveCheckDueOn } }
      subsidy: welfareBenefit(id: "subsidy-1") { __typename kind rates { from to monthly } ... on DisabilitySubsidy { basis certificate { grade } } }
      child: welfareBenefit(id: "child-2") { __typename kind ... on ChildWelfareCase { monthlyStandard handoverOn institution { name isFullService } actualCarer { id } } }
      nothing: welfareBenefit(id: "nothing") { id }
    }`);

    expect(data).toEqual({
      elder: {
        __typename: 'ElderlyBenefit',
        kind: 'ADVANCED_AGE',
        monthly: '50.00',
        person: { id: 'res-elder' },
        payingDivision: { code: '420106000000' },
        tier: 'AGE_80_TO_89',
        aliveCheckDueOn: '2026-05-10',
      },
      subsidy: {
        __typename: 'DisabilitySubsidy',
        kind: 'NURSING',
        rates: [
          { from: '2023-05', to: '2023-12', monthly: '100.00' },
          { from: '2024-01', to: null, monthly: '120.00' },
        ],
        basis: 'SEVERE_GRADE',
        certificate: { grade: 2 },
      },
      child: {
        __typename: 'ChildWelfareCase',
        kind: 'DE_FACTO_UNATTENDED',
        monthlyStandard: '1801.00',
        handoverOn: '2025-09-01',
        institution: { name: '武汉市清源街道儿童福利院', isFullService: true },
        actualCarer: null,
      },
      nothing: null,
    });
  });

  it('is found by each condition of the filter', async () => {
    expect(await benefitIds('divisionCode: "420106000000", kind: ADVANCED_AGE')).toEqual([
      'allowance-1',
      'allowance-2',
    ]);
    expect(await benefitIds('payingDivisionCode: "420500000000"')).toEqual(['allowance-2', 'allowance-3']);
    expect(await benefitIds('status: TERMINATED, terminationReason: DEATH')).toEqual(['allowance-2']);
    expect(await benefitIds('tier: AGE_90_TO_99')).toEqual(['allowance-2']);
    expect(await benefitIds('aliveCheckDue: true')).toEqual(['allowance-3']);
    expect(await benefitIds('aliveCheckDue: false')).toEqual(['allowance-1']);
    expect(await benefitIds('startedBetween: { from: "2020-12-31", to: "2021-01-15" }')).toEqual(['allowance-2']);
    expect(await benefitIds('endedBetween: { from: "2025-03-31", to: "2025-03-31" }')).toEqual(['allowance-2']);
    expect(await benefitIds('basis: SEVERE_GRADE')).toEqual(['subsidy-1']);
    expect(await benefitIds('careMode: INSTITUTION, institutionId: "institution-1"')).toEqual(['child-2']);
    expect(await benefitIds('parentStatus: UNKNOWN, status: ACTIVE')).toEqual(['child-1']);
    expect(await benefitIds('ageOutBefore: "2026-07-01"')).toEqual(['child-2']);
  });

  it('turns pages without losing or repeating a row', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page = await pageOf(
        'welfareBenefits',
        'query ($after: String) { welfareBenefits(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual(['allowance-1', 'child-1', 'child-2', 'subsidy-1', 'allowance-2', 'allowance-3']);
  });
});

describe('A resident', () => {
  it('has benefits, a certificate, a care level and a status as a child', async () => {
    const data = await answer(
      entities('... on Resident { benefits { id } disability { id state } careLevel childStatus }'),
      residents('res-elder', 'res-child', 'res-far', 'res-nobody'),
    );

    expect(data?._entities).toEqual([
      {
        benefits: [{ id: 'allowance-1' }, { id: 'subsidy-1' }],
        disability: { id: 'certificate-1', state: 'VALID' },
        careLevel: 'LEVEL_2',
        childStatus: null,
      },
      {
        benefits: [{ id: 'child-1' }],
        disability: { id: 'certificate-2', state: 'VALID' },
        careLevel: null,
        childStatus: 'ORPHAN',
      },
      { benefits: [{ id: 'allowance-3' }], disability: null, careLevel: null, childStatus: null },
      { benefits: [], disability: null, careLevel: null, childStatus: null },
    ]);
  });

  it('costs one trip to the store for each collection, however many are asked', async () => {
    opened.calls.length = 0;
    await answer(
      entities('... on Resident { benefits { id } disability { id } careLevel childStatus }'),
      residents(...Array.from({ length: 60 }, (_, index) => `res-${index}`)),
    );

    expect(opened.calls.map(({ collection }) => collection).sort()).toEqual([
      'welfare.benefits',
      'welfare.careNeedsAssessments',
      'welfare.disabilityCertificates',
    ]);
  });
});

describe('A facility', () => {
  it('is found by each condition of the filter', async () => {
    expect(await facilityIds('divisionCode: "420100000000"')).toEqual(['care-1', 'care-2']);
    expect(await facilityIds('kind: STREET_COMPREHENSIVE')).toEqual(['care-2']);
    expect(await facilityIds('services: [DAY, FULL_DAY]')).toEqual(['care-2']);
    expect(await facilityIds('hasFreeBeds: false')).toEqual(['care-2']);
    expect(await facilityIds('starMin: 3')).toEqual(['care-1', 'care-3']);
    expect(await facilityIds('nursingShareMin: 0.61')).toEqual(['care-3']);
  });

  it('is near a point inside the circle, not only inside the square around it', async () => {
    const near = (withinKm: number) => `near: { longitude: 114.316, latitude: 30.554, withinKm: ${withinKm} }`;

    expect(await facilityIds(near(1))).toEqual(['care-1']);
    expect(await facilityIds(near(3))).toEqual(['care-1', 'care-2']); // 2.87 km east
    expect(await facilityIds(`${near(3)}, hasFreeBeds: true`)).toEqual(['care-1']);
    expect(await facilityIds('near: { longitude: 114.331, latitude: 30.567, withinKm: 2 }')).toEqual([]); // 2.04 km, in the corners
  });

  it('has the fields of every facility, and counts as comprehensive by its services', async () => {
    const data = await answer(
      `{ elderlyCareFacilities(filter: { kind: STREET_COMPREHENSIVE }) { edges { node {
        facilityKind division { code } operator { uscc } serviceArea { code } isComprehensive nursingShare } } } }`,
    );

    expect(data?.elderlyCareFacilities).toEqual({
      edges: [
        {
          node: {
            facilityKind: 'ELDERLY_CARE_FACILITY',
            division: { code: street },
            operator: { uscc: operator },
            serviceArea: [{ code: '420106090001' }],
            isComprehensive: true,
            nursingShare: 0.25,
          },
        },
      ],
    });
  });

  it('is listed with the organization that runs it, whatever its type', async () => {
    const data = await answer(
      entities('... on Organization { facilities { __typename id ... on ChildWelfareInstitution { functions } } }'),
      { of: [{ __typename: 'Organization', uscc: operator }] },
    );

    expect(data?._entities).toEqual([
      {
        facilities: [
          { __typename: 'ElderlyCareFacility', id: 'care-1' },
          { __typename: 'ElderlyCareFacility', id: 'care-2' },
          {
            __typename: 'ChildWelfareInstitution',
            id: 'institution-1',
            functions: ['CARE', 'MEDICAL', 'EDUCATION', 'REHABILITATION', 'SOCIAL_WORK'],
          },
        ],
      },
    ]);
  });
});

describe('The other lists', () => {
  it('are narrowed by their filters', async () => {
    const data = await answer(`{
      certificates: disabilityCertificates(filter: { divisionCode: "${street}", category: HEARING, grade: 4, state: VALID }) { edges { node { id categories } } }
      expiring: disabilityCertificates(filter: { validUntilBefore: "2025-12-31" }) { edges { node { id } } }
      assessments: careNeedsAssessments(filter: { level: LEVEL_2, kind: IMMEDIATE }) { edges { node { id scores { item part score maximum } } } }
      runningOut: careNeedsAssessments(filter: { validUntilBefore: "2026-04-01" }) { totalCount edges { node { id } } }
      institutions: childWelfareInstitutions(filter: { tier: PREFECTURE, functions: [CARE, MEDICAL], hasFreeBeds: true }) { edges { node { id } } }
      elderly: elderlyBenefitStandards(filter: { divisionCode: "420100000000", tier: AGE_100_AND_OVER }) { edges { node { monthly } } }
      children: childStandards(filter: { careMode: KIN, asOf: "2025-01-01" }) { edges { node { monthly growthBasis } } }
    }`);

    expect(data).toMatchObject({
      certificates: { edges: [{ node: { id: 'certificate-2', categories: ['MULTIPLE', 'VISUAL', 'HEARING'] } }] },
      expiring: { edges: [{ node: { id: 'certificate-0' } }] },
      assessments: { edges: [{ node: { id: 'assessment-2' } }] },
      runningOut: { totalCount: 1, edges: [{ node: { id: 'assessment-3' } }] },
      institutions: { edges: [{ node: { id: 'institution-1' } }] },
      elderly: { edges: [{ node: { monthly: '300.00' } }] },
      children: { edges: [{ node: { monthly: '1571.00', growthBasis: 0.047 } }] },
    });
  });

  it.each([
    [
      'welfareBenefits(filter: { divisionCode: "42010600000" }) { totalCount }',
      'DIVISION_UNKNOWN',
      'filter.divisionCode',
    ],
    [
      'welfareBenefits(filter: { payingDivisionCode: "429000000000" }) { totalCount }',
      'DIVISION_UNKNOWN',
      'filter.payingDivisionCode',
    ],
    [
      'welfareBenefits(filter: { startedBetween: { from: "2025-02-01", to: "2025-01-01" } }) { totalCount }',
      'RANGE_INVERTED',
      'filter.startedBetween',
    ],
    [
      'welfareBenefits(filter: { endedBetween: { from: "2015-02-01", to: "2025-01-01" } }) { totalCount }',
      'RANGE_TOO_WIDE',
      'filter.endedBetween',
    ],
    ['welfareBenefits(filter: { institutionId: "a b" }) { totalCount }', 'CODE_INVALID', 'filter.institutionId'],
    ['welfareBenefits(first: 101) { totalCount }', 'PAGE_TOO_LARGE', 'first'],
    ['welfareBenefit(id: "") { id }', 'CODE_INVALID', 'id'],
    ['disabilityCertificates(filter: { grade: 5 }) { totalCount }', 'BAD_USER_INPUT', 'filter.grade'],
    ['elderlyCareFacilities(filter: { starMin: 6 }) { totalCount }', 'BAD_USER_INPUT', 'filter.starMin'],
    [
      'elderlyCareFacilities(filter: { nursingShareMin: 61 }) { totalCount }',
      'BAD_USER_INPUT',
      'filter.nursingShareMin',
    ],
    [
      'elderlyCareFacilities(filter: { near: { longitude: 114, latitude: 30, withinKm: 51 } }) { totalCount }',
      'BAD_USER_INPUT',
      'filter.near.withinKm',
    ],
    [
      'elderlyCareFacilities(filter: { near: { longitude: 30, latitude: 114, withinKm: 5 } }) { totalCount }',
      'BAD_USER_INPUT',
      'filter.near',
    ],
  ])('refuse %s', async (field, code, argument) => {
    expect(await fault(`{ ${field} }`)).toEqual([code, argument]);
  });
});

describe('A division', () => {
  it('lists the benefits and care facilities of its subtree, narrowed further by a filter', async () => {
    const data = await answer(
      entities(`... on Division {
        welfareBenefits(filter: { status: ACTIVE, kind: ADVANCED_AGE }) { totalCount edges { node { id } } }
        careFacilities(filter: { kind: NURSING_HOME }) { edges { node { id } } }
      }`),
      divisions(street, '420502000000'),
    );

    expect(data?._entities).toEqual([
      {
        welfareBenefits: { totalCount: 1, edges: [{ node: { id: 'allowance-1' } }] },
        careFacilities: { edges: [{ node: { id: 'care-1' } }] },
      },
      {
        welfareBenefits: { totalCount: 1, edges: [{ node: { id: 'allowance-3' } }] },
        careFacilities: { edges: [{ node: { id: 'care-3' } }] },
      },
    ]);
  });

  const figures = `... on Division { welfareStats(asOf: $asOf) { asOf
    benefits { kind tier recipients monthly } advancedAgeRecipients monthlySpending disabilityCertificates
    careLevels { level persons } careFacilities beds nursingBeds nursingBedShare occupancy } }`;
  const statistics = entities(figures).replace('query ($of: [_Any!]!)', 'query ($of: [_Any!]!, $asOf: Date)');

  it('has statistics of today', async () => {
    const data = await answer(statistics, divisions('420106000000', '420502000000', '421000000000'));

    expect(data?._entities).toMatchObject([
      {
        welfareStats: {
          asOf: '2025-12-31',
          benefits: [
            { kind: 'ADVANCED_AGE', tier: 'AGE_80_TO_89', recipients: 1, monthly: '50.00' },
            { kind: 'NURSING', tier: null, recipients: 1, monthly: '120.00' },
            { kind: 'ORPHAN', tier: null, recipients: 1, monthly: '1801.00' },
            { kind: 'DE_FACTO_UNATTENDED', tier: null, recipients: 1, monthly: '1801.00' },
          ],
          advancedAgeRecipients: 1,
          monthlySpending: '3772.00',
          disabilityCertificates: 2,
          careLevels: [
            { persons: 0 },
            { persons: 0 },
            { level: 'LEVEL_2', persons: 1 },
            { persons: 0 },
            { persons: 0 },
          ],
          careFacilities: 2,
          beds: 100,
          nursingBeds: 60,
          nursingBedShare: 0.6,
          occupancy: 0.45,
        },
      },
      { welfareStats: { advancedAgeRecipients: 1, careFacilities: 1, beds: 100, nursingBeds: 90 } },
      {
        welfareStats: {
          benefits: [],
          monthlySpending: '0.00',
          careFacilities: 0,
          beds: 0,
          nursingBedShare: null,
          occupancy: null,
        },
      },
    ]);
  });

  it('has statistics of a day in the past, with the amounts, tiers and assessments of then', async () => {
    const data = await answer(statistics, { ...divisions('420000000000'), asOf: '2024-06-30' });

    expect(data?._entities).toMatchObject([
      {
        welfareStats: {
          asOf: '2024-06-30',
          benefits: [
            { kind: 'ADVANCED_AGE', tier: 'AGE_80_TO_89', recipients: 3, monthly: '150.00' },
            { kind: 'NURSING', recipients: 1, monthly: '120.00' },
            { kind: 'ORPHAN' },
            { kind: 'DE_FACTO_UNATTENDED' },
          ],
          careLevels: [{ level: 'LEVEL_0', persons: 1 }, {}, { persons: 0 }, {}, {}],
          careFacilities: 2,
        },
      },
    ]);
  });

  it('has no statistics of a day to come', async () => {
    const { errors } = await opened.ask(statistics, { ...divisions(street), asOf: '2026-01-01' });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DATE_FUTURE', argument: 'asOf' });
  });

  it('costs one trip to the store for each collection, however many are asked', async () => {
    opened.calls.length = 0;
    const codes = Array.from({ length: 90 }, (_, index) => `4201060900${String(index + 1).padStart(2, '0')}`);
    await answer(statistics, divisions(...codes));

    expect(opened.calls.map(({ collection }) => collection).sort()).toEqual([
      'welfare.benefits',
      'welfare.careNeedsAssessments',
      'welfare.disabilityCertificates',
      'welfare.elderlyCareFacilities',
    ]);
  });

  it('costs one trip for the pages of any number of nested lists', async () => {
    opened.calls.length = 0;
    const codes = Array.from({ length: 40 }, (_, index) => `4201060900${String(index + 1).padStart(2, '0')}`);
    await answer(entities('... on Division { welfareBenefits { edges { node { id } } } }'), divisions(...codes));

    expect(opened.calls).toEqual([{ collection: 'welfare.benefits', method: 'findEach' }]);
  });
});

describe('A reference', () => {
  it('resolves to the record of its type, and to nothing when the type is another', async () => {
    const data = await answer(
      entities(`__typename ... on ElderlyBenefit { id } ... on DisabilityCertificate { grade } ... on ElderlyCareFacility { name }
        ... on ChildWelfareInstitution { tier } ... on CareNeedsAssessment { finalLevel } ... on ChildStandard { careMode }
        ... on ElderlyBenefitStandard { kind }`),
      {
        of: [
          { __typename: 'ElderlyBenefit', id: 'allowance-1' },
          { __typename: 'ElderlyBenefit', id: 'subsidy-1' },
          { __typename: 'DisabilityCertificate', id: 'certificate-1' },
          { __typename: 'ElderlyCareFacility', id: 'care-1' },
          { __typename: 'ChildWelfareInstitution', id: 'institution-1' },
          { __typename: 'CareNeedsAssessment', id: 'assessment-2' },
          { __typename: 'ChildStandard', id: 'standard-2' },
          { __typename: 'ElderlyBenefitStandard', id: 'standard-1' },
        ],
      },
    );

    expect(data?._entities).toMatchObject([
      { id: 'allowance-1' },
      null,
      { grade: 2 },
      { name: '武昌区清源街道第一养老院' },
      { tier: 'PREFECTURE' },
      { finalLevel: 'LEVEL_2' },
      { careMode: 'KIN' },
      { kind: 'ADVANCED_AGE' },
    ]);
  });
});

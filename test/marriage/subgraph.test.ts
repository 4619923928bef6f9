import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MarriageRepository } from '../../subgraphs/marriage/repository.ts';
import { marriage } from '../../subgraphs/marriage/subgraph.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { acrossOneStreet, aDivorceApplication, aMarriage, aMarriageRegistry, aSlot } from './records.ts';

const street = '420106090000';
const inYichang = {
  partyDivisions: ['420502001001'],
  partyAreas: ['420502001001', '420502001000', '420502000000', '420500000000', '420000000000'],
};
let opened: OpenedSubgraph<MarriageRepository>;

/** The data of an answer without errors. */
async function answer(query: string, variables?: Readonly<Record<string, unknown>>) {
  const { data, errors } = await opened.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const entities = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
const divisions = (...codes: string[]) => ({ of: codes.map((code) => ({ __typename: 'Division', code })) });
const residents = (...ids: string[]) => ({ of: ids.map((id) => ({ __typename: 'Resident', id })) });
const collectionsRead = () => opened.calls.map(({ collection }) => collection).sort();

beforeAll(async () => {
  opened = await openedSubgraph(marriage);
  const { repository } = opened;
  await repository.addMarriageRegistries([
    aMarriageRegistry(),
    aMarriageRegistry({
      _id: 'registry-2',
      division: '420502000000',
      grade: 'UNGRADED',
      gradedOn: null,
      hasCounsellingRoom: false,
    }),
  ]);
  await repository.addMarriages([
    aMarriage({ _id: 'marriage-1', ...acrossOneStreet, registeredOn: '2025-05-20', crossProvince: true }),
    aMarriage({
      _id: 'marriage-2',
      partyIds: ['res-former', 'res-wife'],
      registeredOn: '2010-10-01',
      state: 'DIVORCED',
      endedOn: '2025-04-30',
    }),
    aMarriage({
      _id: 'marriage-3',
      ...inYichang,
      partyIds: ['res-late', 'res-widow'],
      registryId: 'registry-2',
      registeredOn: '1990-02-14',
      state: 'ENDED_BY_DEATH',
      endedOn: '2025-03-30',
      endedByDeathOf: 'res-late',
    }),
    aMarriage({
      _id: 'marriage-4',
      partyIds: ['res-x', 'res-y'],
      registeredOn: '2015-02-14',
      state: 'DIVORCED_BY_COURT',
      endedOn: '2025-06-30',
    }),
  ]);
  await repository.addDivorceApplications([
    aDivorceApplication({ _id: 'divorce-1', marriageId: 'marriage-2', state: 'REGISTERED', closedOn: '2025-04-30' }),
    aDivorceApplication({
      _id: 'divorce-2',
      marriageId: 'marriage-2',
      state: 'LAPSED',
      submittedOn: '2024-11-01',
      collectBy: '2024-12-31',
      closedOn: '2025-01-01',
    }),
    aDivorceApplication({ _id: 'divorce-3', ...inYichang, marriageId: 'marriage-3', submittedOn: '2025-02-01' }),
  ]);
  await repository.addSlots([
    aSlot(),
    aSlot({ _id: 'slot-2', booked: 16, free: 0 }),
    aSlot({ _id: 'slot-3', date: '2025-05-21', business: 'DIVORCE_APPLY', special: null }),
    aSlot({ _id: 'slot-4', registryId: 'registry-2', division: '420502000000' }),
  ]);
});
afterAll(() => opened.close());

describe('A marriage', () => {
  it('tells its parties, its registry, how it ended and what came before', async () => {
    const data = await answer(`{
      marriage(id: "marriage-2") {
        partyA { id } partyB { id } partyDivisions { code } state endedOn endReason crossProvince
        registry { name division { code } grade } divorceApplications { id } history { state on }
      }
      missing: marriage(id: "marriage-99") { id }
    }`);

    expect(data).toEqual({
      marriage: {
        partyA: { id: 'res-former' },
        partyB: { id: 'res-wife' },
        partyDivisions: [{ code: '420106090001' }],
        state: 'DIVORCED',
        endedOn: '2025-04-30',
        endReason: 'DIVORCE_REGISTERED',
        crossProvince: false,
        registry: { name: '武昌区民政局婚姻登记处', division: { code: '420106000000' }, grade: 'A4' },
        divorceApplications: [{ id: 'divorce-1' }, { id: 'divorce-2' }],
        history: [{ state: 'VALID', on: '2020-05-20' }],
      },
      missing: null,
    });
  });

  it('M-20: gives its parties their status, their spouse and their past, for all of them in one trip', async () => {
    opened.calls.length = 0;

    const data = await answer(
      entities('... on Resident { id maritalStatus currentSpouse { id } marriages { id } }'),
      residents('res-wife', 'res-former', 'res-late', 'res-widow', 'res-single'),
    );

    expect(data).toEqual({
      _entities: [
        {
          id: 'res-wife',
          maritalStatus: 'MARRIED',
          currentSpouse: { id: 'res-husband' },
          marriages: [{ id: 'marriage-2' }, { id: 'marriage-1' }],
        },
        { id: 'res-former', maritalStatus: 'DIVORCED', currentSpouse: null, marriages: [{ id: 'marriage-2' }] },
        { id: 'res-late', maritalStatus: 'MARRIED', currentSpouse: null, marriages: [{ id: 'marriage-3' }] },
        { id: 'res-widow', maritalStatus: 'WIDOWED', currentSpouse: null, marriages: [{ id: 'marriage-3' }] },
        { id: 'res-single', maritalStatus: 'NEVER_MARRIED', currentSpouse: null, marriages: [] },
      ],
    });
    expect(opened.calls).toEqual([{ collection: 'marriage.marriages', method: 'find' }]);
  });
});

interface MarriagePage {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

describe('The list of marriages', () => {
  const idsOf = async (filter: string) => {
    const data = await answer(`{ marriages(filter: { ${filter} }) { totalCount edges { node { id } } } }`);
    const { totalCount, edges } = (data as unknown as { readonly marriages: MarriagePage }).marriages;
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node }) => node.id);
  };

  it.each([
    [`divisionCode: "${street}"`, ['marriage-1', 'marriage-4', 'marriage-2']],
    ['divisionCode: "420106090002"', ['marriage-1']],
    ['divisionCode: "420000000000"', ['marriage-1', 'marriage-4', 'marriage-2', 'marriage-3']],
    ['registry: "registry-2"', ['marriage-3']],
    ['crossProvince: true', ['marriage-1']],
    ['state: DIVORCED_BY_COURT', ['marriage-4']],
    ['registeredBetween: { from: "2010-10-01", to: "2015-02-14" }', ['marriage-4', 'marriage-2']],
    [`divisionCode: "${street}", registeredBetween: { from: "2025-01-01" }`, ['marriage-1']],
  ])('keeps to %s', async (filter, ids) => {
    expect(await idsOf(filter)).toEqual(ids);
  });

  it('shows a marriage of two communities of one street once, page by page', async () => {
    const query = `query ($after: String) {
      marriages(filter: { divisionCode: "${street}" }, first: 1, after: $after) {
        totalCount pageInfo { endCursor hasNextPage } edges { node { id } }
      }
    }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { marriages } = (await answer(query, { after })) as unknown as { readonly marriages: MarriagePage };
      expect(marriages.totalCount).toBe(3);
      seen.push(...marriages.edges.map(({ node }) => node.id));
      after = marriages.pageInfo.hasNextPage ? marriages.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual(['marriage-1', 'marriage-4', 'marriage-2']);
  });

  it('is there for a division, any number of them in one trip, and refuses one that lies elsewhere', async () => {
    opened.calls.length = 0;
    const query = entities('... on Division { code marriages(first: 2) { edges { node { id } } } }');

    expect(await answer(query, divisions('420106090002', street, '420500000000'))).toEqual({
      _entities: [
        { code: '420106090002', marriages: { edges: [{ node: { id: 'marriage-1' } }] } },
        { code: street, marriages: { edges: [{ node: { id: 'marriage-1' } }, { node: { id: 'marriage-4' } }] } },
        { code: '420500000000', marriages: { edges: [{ node: { id: 'marriage-3' } }] } },
      ],
    });
    expect(opened.calls).toEqual([{ collection: 'marriage.marriages', method: 'findEach' }]);

    const outside = entities('... on Division { marriages(filter: { divisionCode: "420500000000" }) { totalCount } }');
    const { errors } = await opened.ask(outside, divisions(street));
    expect(errors).toMatchObject([{ extensions: { code: 'DIVISION_UNKNOWN' } }]);
  });

  it.each([
    ['divisionCode: "429000000000"', 'DIVISION_UNKNOWN', 'filter.divisionCode'],
    ['registeredBetween: { from: "2025-02-01", to: "2025-01-01" }', 'RANGE_INVERTED', 'filter.registeredBetween'],
    ['registry: "no such/id"', 'CODE_INVALID', 'filter.registry'],
  ])('refuses %s with %s', async (filter, code, argument) => {
    const { errors } = await opened.ask(`{ marriages(filter: { ${filter} }) { edges { cursor } } }`);

    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
  });
});

describe('The list of divorce applications', () => {
  it('keeps to what the filter says, newest first', async () => {
    const data = await answer(`{
      all: divorceApplications { edges { node { id } } }
      open: divorceApplications(filter: { state: COLLECTABLE }) { edges { node { id collectFrom collectBy } } }
      ofWuchang: divorceApplications(filter: { divisionCode: "420106000000" }) { totalCount edges { node { id } } }
      early: divorceApplications(filter: { collectByBefore: "2025-04-30" }) { edges { node { id marriage { id } } } }
      divorceApplication(id: "divorce-1") { minorChildren agreement { children } registry { id } history { state on } }
    }`);

    expect(data).toMatchObject({
      all: { edges: [{ node: { id: 'divorce-1' } }, { node: { id: 'divorce-3' } }, { node: { id: 'divorce-2' } }] },
      open: { edges: [{ node: { id: 'divorce-3', collectFrom: '2025-04-01', collectBy: '2025-04-30' } }] },
      ofWuchang: { totalCount: 2, edges: [{ node: { id: 'divorce-1' } }, { node: { id: 'divorce-2' } }] },
      early: { edges: [{ node: { id: 'divorce-2', marriage: { id: 'marriage-2' } } }] },
      divorceApplication: {
        minorChildren: 1,
        agreement: { children: '子女由女方直接抚养' },
        registry: { id: 'registry-1' },
      },
    });
  });
});

describe('The registries and their slots', () => {
  it('are listed by what the filters say', async () => {
    const data = await answer(`{
      graded: marriageRegistries(filter: { gradeMin: A3 }) { edges { node { id facilityKind operator { uscc } } } }
      exactly: marriageRegistries(filter: { grade: A3, gradeMin: A4 }) { totalCount }
      roomless: marriageRegistries(filter: { hasCounsellingRoom: false }) { edges { node { id } } }
      inWuhan: marriageRegistries(filter: { divisionCode: "420100000000" }) { edges { node { id } } }
      free: slots(filter: { registry: "registry-1", business: MARRY, free: true }) { edges { node { id free from registry { id } } } }
      full: slots(filter: { divisionCode: "420106000000", free: false }) { edges { node { id division { code } } } }
      later: slots(filter: { dates: { from: "2025-05-21" } }) { edges { node { id special } } }
    }`);

    expect(data).toEqual({
      graded: { edges: [{ node: { id: 'registry-1', facilityKind: 'MARRIAGE_REGISTRY', operator: null } }] },
      exactly: { totalCount: 0 },
      roomless: { edges: [{ node: { id: 'registry-2' } }] },
      inWuhan: { edges: [{ node: { id: 'registry-1' } }] },
      free: {
        edges: [
          { node: { id: 'slot-1', free: 1, from: '2025-05-20T08:30:00.000+08:00', registry: { id: 'registry-1' } } },
        ],
      },
      full: { edges: [{ node: { id: 'slot-2', division: { code: '420106000000' } } }] },
      later: { edges: [{ node: { id: 'slot-3', special: null } }] },
    });
  });

  it('reads the slots of all registries of a page in one trip', async () => {
    opened.calls.length = 0;

    const data = await answer(
      '{ marriageRegistries { edges { node { slots(business: MARRY, free: true) { edges { node { id } } } } } } }',
    );

    expect(data).toEqual({
      marriageRegistries: {
        edges: [
          { node: { slots: { edges: [{ node: { id: 'slot-1' } }] } } },
          { node: { slots: { edges: [{ node: { id: 'slot-4' } }] } } },
        ],
      },
    });
    expect(collectionsRead()).toEqual(['marriage.marriageRegistries', 'marriage.slots']);
  });
});

describe('The figures of a division', () => {
  it('count a marriage once, for many divisions in the same four trips', async () => {
    opened.calls.length = 0;

    const data = await answer(
      entities(`... on Division { marriageStats {
        asOf marriages crossProvinceShare divorces divorcesByCourt withdrawnOrLapsedShare
        registries registriesOfGrade3A registriesWithCounsellingRoom
      } }`),
      divisions('420000000000', street, '420502000000'),
    );

    const wuchang = {
      marriages: 1,
      crossProvinceShare: 1,
      divorces: 2,
      divorcesByCourt: 1,
      withdrawnOrLapsedShare: 0.5,
    };
    expect(data).toMatchObject({
      _entities: [
        { marriageStats: { asOf: '2025-12-31', ...wuchang, registries: 2, registriesOfGrade3A: 1 } },
        { marriageStats: { ...wuchang, registries: 0, registriesOfGrade3A: 0 } },
        {
          marriageStats: {
            marriages: 0,
            crossProvinceShare: null,
            divorces: 0,
            withdrawnOrLapsedShare: null,
            registries: 1,
            registriesWithCounsellingRoom: 0,
          },
        },
      ],
    });
    expect(collectionsRead()).toEqual([
      'marriage.divorceApplications',
      'marriage.marriageRegistries',
      'marriage.marriages', // those registered, and those ended
      'marriage.marriages',
    ]);
  });

  it('look back a year from the day asked for, which may not lie ahead', async () => {
    const query = (asOf: string) =>
      entities(`... on Division { marriageStats(asOf: "${asOf}") { marriages divorces } }`);

    expect(await answer(query('2025-05-19'), divisions(street))).toEqual({
      _entities: [{ marriageStats: { marriages: 0, divorces: 1 } }],
    });
    const { errors } = await opened.ask(query('2026-01-01'), divisions(street));
    expect(errors).toMatchObject([{ extensions: { code: 'DATE_FUTURE', argument: 'asOf' } }]);
  });
});

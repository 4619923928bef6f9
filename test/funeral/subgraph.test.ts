import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FuneralRepository } from '../../subgraphs/funeral/repository.ts';
import { funeral } from '../../subgraphs/funeral/subgraph.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aCemetery, aColumbarium, aDeathRecord, aFuneralHome, aServiceItem, aServicePoint } from './records.ts';

const operator = '12429901MB0000019A';
let opened: OpenedSubgraph<FuneralRepository>;

/** The data of an answer without errors. */
async function answer(query: string, variables?: Readonly<Record<string, unknown>>) {
  const { data, errors } = await opened.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const entities = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
const divisions = (...codes: string[]) => ({ of: codes.map((code) => ({ __typename: 'Division', code })) });
const residents = (...ids: string[]) => ({ of: ids.map((id) => ({ __typename: 'Resident', id })) });

beforeAll(async () => {
  opened = await openedSubgraph(funeral);
  const { repository } = opened;
  await repository.addDeathRecords([
    aDeathRecord({ _id: 'death-1', residentId: 'res-1' }),
    aDeathRecord({ _id: 'death-2', residentId: 'res-1', state: 'REJECTED', diedOn: '2025-02-01' }),
    aDeathRecord({
      _id: 'death-3',
      residentId: 'res-3',
      residenceDivision: '420106090002',
      diedOn: '2025-01-10',
      daysToVerification: 16,
      source: 'POLICE',
      reports: [
        { source: 'POLICE', diedOn: '2025-01-10', reportedAt: new Date('2025-01-11T08:00:00+08:00') },
        { source: 'HEALTH', diedOn: '2025-01-12', reportedAt: new Date('2025-01-12T08:00:00+08:00') },
      ],
    }),
    aDeathRecord({
      _id: 'death-4',
      residentId: null,
      state: 'REPORTED',
      residenceDivision: '420502001001',
      diedOn: '2025-12-01',
      verifiedAt: null,
      daysToVerification: null,
    }),
    aDeathRecord({ _id: 'death-5', residentId: 'res-5', state: 'CORRECTED', diedOn: '2025-05-01' }),
  ]);
  await repository.addFuneralHomes([
    aFuneralHome(),
    aFuneralHome({ _id: 'funeral-home-2', division: '420502000000', operatorUscc: null, platformConnected: false }),
  ]);
  await repository.addServicePoints([aServicePoint()]);
  await repository.addCemeteries([
    aCemetery(),
    aCemetery({ _id: 'cemetery-2', kind: 'COMMERCIAL', operatorUscc: null, free: 50 }),
    aCemetery({
      _id: 'cemetery-3',
      division: '420106090201',
      tier: 'VILLAGE',
      serves: ['420106090201'],
      operatorUscc: null,
      free: 7,
    }),
  ]);
  await repository.addColumbaria([aColumbarium({ serves: ['420106000000', '420106090201'] })]);
  await repository.addServiceItems([
    aServiceItem({ _id: 'item-old', effectiveTo: '2024-06-30' }),
    aServiceItem({ _id: 'item-new', effectiveFrom: '2024-07-01', price: 37_000 }),
    aServiceItem({ _id: 'item-urn', group: 'GOODS', basicKind: null, code: 'G01', name: '普通骨灰盒' }),
    aServiceItem({ _id: 'item-elsewhere', homeId: 'funeral-home-2', division: '420502000000' }),
  ]);
});
afterAll(() => opened.close());

describe('A death record', () => {
  it('tells how it came about, whether it is late, and that its sources disagree', async () => {
    const data = await answer(`{
      deathRecord(id: "death-3") {
        id resident { id } residenceDivision { code } state diedOn source daysToVerification late
        warnings { code path } reports { source diedOn } history { state at by }
      }
    }`);

    expect(data).toMatchObject({
      deathRecord: {
        id: 'death-3',
        resident: { id: 'res-3' },
        residenceDivision: { code: '420106090002' },
        late: true,
        daysToVerification: 16,
        warnings: [{ code: 'DATE_CONFLICT', path: 'reports' }],
        reports: [{ source: 'POLICE', diedOn: '2025-01-10' }, { source: 'HEALTH' }],
        history: [{ state: 'REPORTED' }, { state: 'VERIFIED', at: '2025-04-02T15:00:00.000+08:00' }],
      },
    });
  });

  it('of somebody unidentified has nobody, and is neither late nor in time', async () => {
    const data = await answer(
      '{ deathRecord(id: "death-4") { resident { id } late verifiedAt } missing: deathRecord(id: "no") { id } }',
    );

    expect(data).toEqual({ deathRecord: { resident: null, late: null, verifiedAt: null }, missing: null });
  });

  it('F-02: is the one of a resident that stands, in one trip for all residents', async () => {
    opened.calls.length = 0;

    const data = await answer(
      entities('... on Resident { id death { id } }'),
      residents('res-1', 'res-3', 'res-5', 'res-9'),
    );

    expect(data).toEqual({
      _entities: [
        { id: 'res-1', death: { id: 'death-1' } },
        { id: 'res-3', death: { id: 'death-3' } },
        { id: 'res-5', death: null },
        { id: 'res-9', death: null },
      ],
    });
    expect(opened.calls).toEqual([{ collection: 'funeral.deathRecords', method: 'find' }]);
  });

  it('F-02: cannot stand beside another one of the same resident', async () => {
    await expect(opened.repository.addDeathRecords([aDeathRecord({ _id: 'death-9' })])).rejects.toThrow();
  });
});

describe('The list of death records', () => {
  const idsOf = async (filter: string) => {
    const data = await answer(`{ deathRecords(filter: { ${filter} }) { totalCount edges { node { id } } } }`);
    const { totalCount, edges } = (data as unknown as DeathPage).deathRecords;
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node }) => node.id);
  };
  interface DeathPage {
    readonly deathRecords: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { id: string } }[];
    };
  }

  it.each([
    ['divisionCode: "420106000000"', ['death-1', 'death-2', 'death-5', 'death-3']],
    ['divisionCode: "420106090002"', ['death-3']],
    ['state: REPORTED', ['death-4']],
    ['source: POLICE', ['death-3']],
    ['late: true', ['death-3']],
    ['late: false', ['death-1', 'death-2', 'death-5']],
    ['diedBetween: { from: "2025-01-10", to: "2025-02-01" }', ['death-2', 'death-3']],
  ])('keeps to %s', async (filter, ids) => {
    expect(await idsOf(filter)).toEqual(ids);
  });

  it.each([
    ['divisionCode: "429000000000"', 'DIVISION_UNKNOWN', 'filter.divisionCode'],
    ['diedBetween: { from: "2025-02-01", to: "2025-01-01" }', 'RANGE_INVERTED', 'filter.diedBetween'],
    ['diedBetween: { from: "2019-01-01", to: "2025-01-01" }', 'RANGE_TOO_WIDE', 'filter.diedBetween'],
  ])('refuses %s with %s', async (filter, code, argument) => {
    const { errors } = await opened.ask(`{ deathRecords(filter: { ${filter} }) { totalCount } }`);

    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
  });

  it('goes on after a cursor', async () => {
    const query = `query ($after: String) {
      deathRecords(first: 3, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } }
    }`;
    const first = await answer(query);
    const { endCursor } = (first as unknown as { deathRecords: { pageInfo: { endCursor: string } } }).deathRecords
      .pageInfo;

    expect(first).toMatchObject({ deathRecords: { pageInfo: { hasNextPage: true } } });
    expect(await answer(query, { after: endCursor })).toMatchObject({
      deathRecords: {
        pageInfo: { hasNextPage: false },
        edges: [{ node: { id: 'death-3' } }, { node: { id: 'death-4' } }],
      },
    });
  });

  it('is there for a division, any number of them in one trip, and refuses one that lies elsewhere', async () => {
    opened.calls.length = 0;
    const query = entities(
      '... on Division { code deathRecords(filter: { state: CLOSED }) { edges { node { id } } } }',
    );

    expect(await answer(query, divisions('420106090001', '420106090000', '420500000000'))).toEqual({
      _entities: [
        { code: '420106090001', deathRecords: { edges: [{ node: { id: 'death-1' } }] } },
        { code: '420106090000', deathRecords: { edges: [{ node: { id: 'death-1' } }, { node: { id: 'death-3' } }] } },
        { code: '420500000000', deathRecords: { edges: [] } },
      ],
    });
    expect(opened.calls).toEqual([{ collection: 'funeral.deathRecords', method: 'findEach' }]);

    const outside = entities(
      '... on Division { deathRecords(filter: { divisionCode: "420500000000" }) { totalCount } }',
    );
    const { errors } = await opened.ask(outside, divisions('420106000000'));
    expect(errors).toMatchObject([{ extensions: { code: 'DIVISION_UNKNOWN' } }]);
  });
});

describe('The facilities', () => {
  it('are listed by what the filters say', async () => {
    const data = await answer(`{
      homes: funeralHomes(filter: { divisionCode: "420100000000", status: OPERATING }) { edges { node { id furnaces } } }
      unconnected: funeralHomes(filter: { platformConnected: false }) { edges { node { id operator { uscc } } } }
      points: servicePoints { edges { node { id facilityKind } } }
      roomy: cemeteries(filter: { freeMin: 50 }) { edges { node { id } } }
      commercial: cemeteries(filter: { kind: COMMERCIAL }) { edges { node { id } } }
      ofVillage: cemeteries(filter: { serves: "420106090201", tier: VILLAGE }) { edges { node { id serves { code } } } }
      halls: columbaria(filter: { serves: "420106090201" }) { edges { node { id division { code } } } }
    }`);

    expect(data).toEqual({
      homes: { edges: [{ node: { id: 'funeral-home-1', furnaces: 3 } }] },
      unconnected: { edges: [{ node: { id: 'funeral-home-2', operator: null } }] },
      points: { edges: [{ node: { id: 'service-point-1', facilityKind: 'SERVICE_POINT' } }] },
      roomy: { edges: [{ node: { id: 'cemetery-1' } }, { node: { id: 'cemetery-2' } }] },
      commercial: { edges: [{ node: { id: 'cemetery-2' } }] },
      ofVillage: { edges: [{ node: { id: 'cemetery-3', serves: [{ code: '420106090201' }] } }] },
      halls: { edges: [{ node: { id: 'columbarium-1', division: { code: '420106000000' } } }] },
    });
  });

  it('of an organization are found whatever their kind, in one trip a kind', async () => {
    opened.calls.length = 0;
    const of = [operator, '51429901MJ0000018L'].map((uscc) => ({ __typename: 'Organization', uscc }));

    const data = await answer(entities('... on Organization { funeralFacilities { __typename id name } }'), { of });

    expect(data).toMatchObject({
      _entities: [
        {
          funeralFacilities: [
            { __typename: 'FuneralHome', id: 'funeral-home-1' },
            { __typename: 'ServicePoint', id: 'service-point-1' },
            { __typename: 'Cemetery', id: 'cemetery-1' },
            { __typename: 'Columbarium', id: 'columbarium-1' },
          ],
        },
        { funeralFacilities: [] },
      ],
    });
    expect(opened.calls).toHaveLength(4);
  });

  it('are found again by their keys', async () => {
    const named = {
      FuneralHome: 'funeral-home-1',
      Cemetery: 'cemetery-1',
      Columbarium: 'columbarium-1',
      ServiceItem: 'item-new',
    };
    const of = Object.entries(named).map(([__typename, id]) => ({ __typename, id }));

    expect(await answer(entities('__typename'), { of })).toEqual({
      _entities: Object.keys(named).map((__typename) => ({ __typename })),
    });
  });
});

describe('A price list', () => {
  it('F-05: shows the price that holds on the day, today unless told', async () => {
    const data = await answer(`{
      now: serviceItems(filter: { home: "funeral-home-1", group: BASIC }) { edges { node { id price home { name } } } }
      before: serviceItems(filter: { home: "funeral-home-1", group: BASIC, asOf: "2024-06-30" }) { edges { node { id price } } }
      inYichang: serviceItems(filter: { divisionCode: "420500000000" }) { edges { node { id } } }
    }`);

    expect(data).toEqual({
      now: { edges: [{ node: { id: 'item-new', price: '370.00', home: { name: '武昌区殡仪馆' } } }] },
      before: { edges: [{ node: { id: 'item-old', price: '350.00' } }] },
      inYichang: { edges: [{ node: { id: 'item-elsewhere' } }] },
    });
  });

  it('hangs on its home, those of all homes in one trip', async () => {
    opened.calls.length = 0;

    const data = await answer('{ funeralHomes { edges { node { serviceItems { edges { node { id } } } } } } }');

    expect(data).toMatchObject({
      funeralHomes: {
        edges: [
          { node: { serviceItems: { edges: [{ node: { id: 'item-new' } }, { node: { id: 'item-urn' } }] } } },
          { node: { serviceItems: { edges: [{ node: { id: 'item-elsewhere' } }] } } },
        ],
      },
    });
    expect(opened.calls.map(({ collection }) => collection)).toEqual(['funeral.funeralHomes', 'funeral.serviceItems']);
  });
});

describe('The figures of a division', () => {
  const fields = `deaths unverified late meanDaysToVerification funeralHomes platformConnectedShare publicCemeteries freePlaces`;

  it('sum over everything below, for many divisions in one trip a collection', async () => {
    opened.calls.length = 0;

    const data = await answer(
      entities(`... on Division { code funeralStats { asOf ${fields} } }`),
      divisions('420000000000', '420106000000', '420502000000', '420106090001'),
    );

    const wuchang = {
      deaths: 2,
      unverified: 0,
      late: 1,
      meanDaysToVerification: 9.5,
      funeralHomes: 1,
      platformConnectedShare: 1,
    };
    const yichang = {
      deaths: 1,
      unverified: 1,
      late: 0,
      meanDaysToVerification: null,
      funeralHomes: 1,
      platformConnectedShare: 0,
    };
    expect(data).toMatchObject({
      _entities: [
        {
          funeralStats: { asOf: '2025-12-31', deaths: 3, unverified: 1, funeralHomes: 2, platformConnectedShare: 0.5 },
        },
        { funeralStats: { ...wuchang, publicCemeteries: 3, freePlaces: 1207 } },
        { funeralStats: { ...yichang, publicCemeteries: 0, freePlaces: 0 } },
        { funeralStats: { deaths: 1, late: 0, funeralHomes: 0, platformConnectedShare: null } },
      ],
    });
    expect(opened.calls.map(({ collection }) => collection).sort()).toEqual([
      'funeral.cemeteries',
      'funeral.columbaria',
      'funeral.deathRecords',
      'funeral.funeralHomes',
    ]);
  });

  it('look back a year from the day asked for, which may not lie ahead', async () => {
    const query = (asOf: string) => entities(`... on Division { funeralStats(asOf: "${asOf}") { deaths } }`);

    expect(await answer(query('2025-01-31'), divisions('420000000000'))).toEqual({
      _entities: [{ funeralStats: { deaths: 1 } }],
    });
    const { errors } = await opened.ask(query('2026-01-01'), divisions('420000000000'));
    expect(errors).toMatchObject([{ extensions: { code: 'DATE_FUTURE', argument: 'asOf' } }]);
  });
});

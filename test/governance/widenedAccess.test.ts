import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import { allScopes } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import {
  codesIn,
  motherNumber,
  staff,
  type WatchedRegister,
  watchedRegister,
  worker,
  wuchang,
} from '../kit/watchedRegister.ts';

let register: WatchedRegister;
beforeAll(async () => {
  register = await watchedRegister();
});
afterAll(() => register.close());
beforeEach(() => {
  register.log.isDown = false;
  register.passTime(1000);
});

const fields = 'name sex birthDate idNumber idNumberMasked phone phoneMasked';
const person = (id: string, selection = fields) => `{ resident(id: "${id}") { ${selection} } }`;

describe('Wider access', () => {
  const widen =
    'mutation ($input: WidenAccessInput!) { widenAccess(input: $input) { access { id officer role active takenAt until reason division { name } } refusals { code } } }';
  const input = { divisionCode: wuchang, reason: '邻县上报一名走失儿童，需立即核实', hours: 2 };
  const elsewhere = (wanted: Partial<Caller> = {}) =>
    staff({ subject: 'officer-far', divisions: ['420500000000'], ...wanted });
  const take = (caller: Caller, wanted: object = {}) =>
    register.askAs(caller, widen, { input: { ...input, ...wanted } });
  interface Taken {
    readonly widenAccess: { readonly access: { readonly id: string } };
  }
  const taken = async (caller: Caller, wanted: object = {}) =>
    (await register.answer<Taken>(caller, widen, { input: { ...input, ...wanted } })).widenAccess.access;
  const seesMother = (caller: Caller) =>
    register.answer(caller, '{ resident(id: "res-mother") { idNumber } residents { totalCount } }');
  interface List {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly officer: string; readonly active: boolean } }[];
  }
  const listFor = async (caller: Caller) => {
    const asked = '{ widenedAccess { totalCount edges { node { id officer active } } } }';
    return (await register.answer<{ widenedAccess: List }>(caller, asked)).widenedAccess;
  };
  const later = (ms: number) => register.passTime(ms);

  it('opens a division for the hours asked, everywhere it is tested, is named in each record and ends by itself', async () => {
    expect(await seesMother(elsewhere())).toEqual({ resident: null, residents: { totalCount: 0 } });

    const access = await taken(elsewhere());
    expect(access).toMatchObject({
      officer: 'officer-far',
      role: 'COUNTY_OFFICER',
      active: true,
      division: { name: '武昌区' },
    });

    later(2_000);
    const written = await register.recordsOf(async () => {
      expect(await seesMother(elsewhere())).toEqual({
        resident: { idNumber: motherNumber },
        residents: { totalCount: 2 },
      });
    });
    expect(written).toEqual([expect.objectContaining({ residentId: 'res-mother', grantId: access.id })]);
    expect(await seesMother(elsewhere({ subject: 'officer-other' }))).toMatchObject({ resident: null });
    expect(await seesMother(elsewhere({ role: 'institution' }))).toMatchObject({ resident: null });

    later(2 * 3_600_000 - 2_001);
    expect(await seesMother(elsewhere())).toMatchObject({ resident: {} });
    later(1);
    expect(await seesMother(elsewhere())).toEqual({ resident: null, residents: { totalCount: 0 } });
  });

  it('is not named in the record of what lies in the own divisions anyway', async () => {
    const officer = staff({ subject: 'officer-both' });
    await take(officer, { divisionCode: '420100000000' });
    later(2_000);

    const [record] = await register.recordsOf(() => register.askAs(officer, person('res-mother', 'idNumber')));

    expect(record).toMatchObject({ residentId: 'res-mother', grantId: null });
  });

  it('is listed for auditors of the place or of the officer, and no reason tells them a number', async () => {
    const auditorOf = (division: string) => callerOfRole('prefectureOfficer', { divisions: [division] });

    for (const division of ['420100000000', '420500000000'])
      expect((await listFor(auditorOf(division))).edges.map(({ node }) => node.officer)).toContain('officer-far');
    expect((await listFor(auditorOf('420300000000'))).totalCount).toBe(0);
    expect(
      (await listFor(auditorOf('420100000000'))).edges.find(({ node }) => node.officer === 'officer-far')?.node.active,
    ).toBe(false);
  });

  it('asked for again under the same key is the first', async () => {
    const key = { idempotencyKey: 'key-1' };
    const idOf = async (caller: Caller, wanted: object) => (await taken(caller, wanted)).id;

    const first = await idOf(elsewhere(), key);
    later(1_000);

    expect(await idOf(elsewhere(), { ...key, hours: 3 })).toBe(first);
    expect(await idOf(elsewhere({ subject: 'officer-other' }), key)).not.toBe(first);
    expect(await idOf(elsewhere(), {})).not.toBe(first);
  });

  it.each([
    ['no hours', { hours: 0 }, 'BAD_USER_INPUT'],
    ['more than three hours', { hours: 3.01 }, 'BAD_USER_INPUT'],
    ['a reason of a word', { reason: '急' }, 'TEXT_INVALID'],
    ['a reason with a number in it', { reason: '核实 429901198606150029 的情况和住处' }, 'TEXT_INVALID'],
    ['a reason with control characters', { reason: '邻县上报一名走失儿童\u0007，需立即核实' }, 'TEXT_INVALID'],
    ['a division that is not', { divisionCode: '420199000000' }, 'DIVISION_UNKNOWN'],
    ['a township that the register does not know', { divisionCode: '420106099000' }, 'DIVISION_UNKNOWN'],
    ['the whole province', { divisionCode: '420000000000' }, 'DIVISION_LEVEL'],
    ['an endless key', { idempotencyKey: 'k'.repeat(129) }, 'BAD_USER_INPUT'],
  ])('is refused for %s', async (_what, wanted, code) => {
    expect(codesIn((await take(elsewhere(), wanted)).errors)).toEqual([code]);
  });

  it('is for officers and community workers alone', async () => {
    for (const role of ['resident', 'provinceAnalyst', 'institution', 'agencyClient'] as const)
      expect(codesIn((await take(callerOfRole(role, { scopes: allScopes }))).errors)).toEqual(['FORBIDDEN']);
    expect(codesIn((await take(elsewhere({ subject: null }))).errors)).toEqual(['FORBIDDEN']);
    expect((await take(worker())).errors).toBeUndefined();
  });

  it('is not given while it cannot be put on record', async () => {
    const before = (await listFor(callerOfRole('prefectureOfficer', { divisions: ['420000000000'] }))).totalCount;
    register.log.isDown = true;

    expect(codesIn((await take(elsewhere())).errors)).toEqual(['ACCESS_LOG_UNAVAILABLE']);
    expect((await listFor(callerOfRole('prefectureOfficer', { divisions: ['420000000000'] }))).totalCount).toBe(before);
  });
});

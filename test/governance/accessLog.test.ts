import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import { verifyAccessLog } from '../../subgraphs/shared/accessLog/verify.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { codesIn, motherNumber, staff, type WatchedRegister, watchedRegister, worker } from '../kit/watchedRegister.ts';

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

describe('The access log', () => {
  it('holds one record a request and person, with all that was shown, before the answer leaves', async () => {
    const asked =
      '{ a: resident(id: "res-mother") { idNumber other: idNumber name } residents { edges { node { sex idNumber } } } }';

    const written = await register.recordsOf(() => register.askAs(staff(), `query Visit ${asked}`, {}, 'Visit'));

    expect(written.map(({ residentId, fields }) => [residentId, fields]).sort()).toEqual([
      ['res-child', ['Resident.idNumber', 'Resident.sex']],
      ['res-mother', ['Resident.idNumber']],
    ]);
    expect(written[0]).toMatchObject({
      chain: 'governance:2025-12-31',
      subject: 'officer-7',
      role: 'countyOfficer',
      purpose: 'CASE_HANDLING',
      operationName: 'Visit',
      requestId: expect.stringMatching(/^test-/),
      at: register.now().toISOString(),
      grantId: null,
    });
  });

  it('holds nothing of what was masked, withheld, personal or of no value', async () => {
    expect(await register.recordsOf(() => register.askAs(staff({ purpose: null }), person('res-child')))).toEqual([]);
    expect(
      await register.recordsOf(() => register.askAs(worker({ purpose: 'PAYMENT' }), person('res-mother'))),
    ).toEqual([]);
    expect(await register.recordsOf(() => register.askAs(staff(), person('res-child', 'phone')))).toEqual([]);
  });

  it('holds what people read of their own, as their own', async () => {
    const mothers = callerOfRole('resident', { residentId: 'res-mother', subject: 'mother' });

    const [record] = await register.recordsOf(() => register.askAs(mothers, person('res-child', 'name')));

    expect(record).toMatchObject({ residentId: 'res-child', subject: 'mother', purpose: 'OWN_DATA' });
  });

  it('that cannot be written leaves masked what has a mask, null what has none, and says so for each field', async () => {
    register.log.isDown = true;

    const { data, errors } = await register.askAs(staff(), person('res-child', 'alias: name sex idNumber needsCheck'));

    expect(data?.resident).toEqual({ alias: '欧阳**', sex: null, idNumber: '42**************28', needsCheck: false });
    expect(codesIn(errors)).toEqual(['ACCESS_LOG_UNAVAILABLE']);
    expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
      'resident.alias',
      'resident.idNumber',
      'resident.sex',
    ]);
    register.log.isDown = false;
    expect(await register.recordsOf(async () => {})).toEqual([]);
  });

  it('says so by the place of each entity that another subgraph asks for', async () => {
    register.log.isDown = true;
    const representations = [{ __typename: 'Resident', id: 'res-mother' }];
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { idNumber } } }';

    const { data, errors } = await register.askAs(staff(), query, { representations });

    expect(data?._entities).toEqual([{ idNumber: '42**************29' }]);
    expect(errors?.map(({ path }) => path)).toEqual([['_entities', 0, 'idNumber']]);
  });

  it('holds no long number that a program put into the name of its operation', async () => {
    const [record] = await register.recordsOf(() =>
      register.askAs(
        staff(),
        `query Of${motherNumber} { resident(id: "res-mother") { idNumber } }`,
        {},
        `Of${motherNumber}`,
      ),
    );

    expect(record?.operationName).toBe('Of***');
  });

  it('holds together', async () => {
    const checked = [];
    for await (const chain of verifyAccessLog(register.store)) checked.push(chain);

    expect(checked).toEqual([expect.objectContaining({ chain: 'governance:2025-12-31', broken: null })]);
  });
});

describe('Resident.accessLog', () => {
  const asked = (page = '') =>
    `{ resident(id: "res-mother") { accessLog${page} { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { at lastAt reader role client purpose fields operation widenedAccessId } } } } }`;
  interface Log {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string };
    readonly edges: readonly { readonly node: object }[];
  }
  const logFor = async (caller: Caller, page?: string) =>
    (await register.answer<{ resident: { accessLog: Log } }>(caller, asked(page))).resident.accessLog;
  const herself = callerOfRole('resident', { residentId: 'res-mother', subject: 'mother' });

  it('shows the person who saw what, newest first, at once', async () => {
    register.passTime(Date.parse('2025-12-31T05:00:00Z') - register.now().getTime());
    await register.askAs(
      staff({ subject: 'officer-9' }),
      'query Later { resident(id: "res-mother") { idNumber } }',
      {},
      'Later',
    );

    const { edges, totalCount } = await logFor(herself);

    expect(edges[0]?.node).toEqual({
      at: '2025-12-31T13:00:00.000+08:00',
      lastAt: '2025-12-31T13:00:00.000+08:00',
      reader: 'officer-9',
      role: 'COUNTY_OFFICER',
      client: null,
      purpose: 'CASE_HANDLING',
      fields: ['Resident.idNumber'],
      operation: 'Later',
      widenedAccessId: null,
    });
    expect(edges).toHaveLength(totalCount);
  });

  it('pages through every entry once', async () => {
    const all = await logFor(herself, '(first: 100)');
    const first = await logFor(herself, '(first: 2)');
    const rest = await logFor(herself, `(first: 100, after: "${first.pageInfo.endCursor}")`);

    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    expect((await register.askAs(herself, asked('(after: "x")'))).errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    expect((await register.askAs(herself, asked('(first: 101)'))).errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE');
  });

  it('is for the person and for auditors of the place, and for no other officer', async () => {
    const auditor = callerOfRole('prefectureOfficer', { divisions: ['420100000000'] });

    expect((await logFor(auditor)).totalCount).toBeGreaterThan(0);
    const { data, errors } = await register.askAs(staff(), asked());
    expect(data?.resident).toEqual({ accessLog: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHORIZED_FIELD', requiredScopes: [['audit:read']] });
  });
});

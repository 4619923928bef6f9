import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usualScopes } from '../../schema/scopes.ts';
import { failingAccessLog } from '../kit/failingAccessLog.ts';
import { type Platform, startPlatform } from '../kit/startPlatform.ts';

const log = { isDown: false };
let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ over: (store) => failingAccessLog(store, log) });
});
afterAll(() => platform.stop());

const aResidentOf = async (division: string) => {
  const { data } = await platform.ask(
    `{ residents(first: 1, filter: { divisionCode: "${division}", ageMin: 20, ageMax: 60, lifeStatus: ALIVE }) { edges { node { id idNumber } } } }`,
  );
  const { residents } = data as { residents: { edges: { node: { id: string; idNumber: string } }[] } };
  const [edge] = residents.edges;
  if (!edge) throw new Error('Nobody lives there');
  return edge.node;
};

describe('A mutation through the gateway', () => {
  it('looks one person up by number, and joins what other subgraphs know of the person', async () => {
    const { id, idNumber } = await aResidentOf('420106000000');

    const { data, errors } = await platform.ask(
      'mutation ($input: LookUpResidentInput!) { lookUpResident(input: $input) { resident { id idNumberMasked maritalStatus } refusals { code } } }',
      { input: { idNumber } },
    );

    expect(errors).toBeUndefined();
    expect(data?.lookUpResident).toEqual({
      resident: {
        id,
        idNumberMasked: `${idNumber.slice(0, 2)}${'*'.repeat(14)}${idNumber.slice(-2)}`,
        maritalStatus: expect.any(String),
      },
      refusals: [],
    });
    expect(platform.logLines.join('\n')).not.toContain(idNumber);
  });

  it('gives an officer wider access, once for the same key', async () => {
    const { id } = await aResidentOf('420500000000');
    const token = await platform.issueToken({
      role: 'countyOfficer',
      scopes: usualScopes.countyOfficer,
      divisions: ['420106000000'],
      purpose: 'CASE_HANDLING',
    });
    const asOfficer = { authorization: `Bearer ${token}` };
    const input = {
      divisionCode: '420500000000',
      reason: '邻市上报走失儿童，需立即核实',
      hours: 1,
      idempotencyKey: 'k1',
    };
    const take = () =>
      platform.ask(
        'mutation Widen($input: WidenAccessInput!) { widenAccess(input: $input) { access { id until division { name } } refusals { code } } }',
        { input },
        asOfficer,
      );
    expect((await platform.ask(`{ resident(id: "${id}") { id } }`, {}, asOfficer)).data).toEqual({ resident: null });

    const { data, errors } = await take();

    expect(errors).toBeUndefined();
    expect(data?.widenAccess).toMatchObject({
      access: { until: '2025-12-31T13:00:00.000+08:00', division: { name: '宜昌市' } },
      refusals: [],
    });
    expect((await take()).data).toEqual(data);
    expect(platform.logLines.join('\n')).not.toContain('走失儿童');
  });

  it('is not answered to GET', async () => {
    const response = await platform.server.inject({
      method: 'GET',
      headers: { 'content-type': 'application/json' },
      url: `/graphql?query=${encodeURIComponent('mutation { lookUpResident(input: { idNumber: "1" }) { resident { id } } }')}`,
    });

    expect(response.statusCode).toBe(405);
  });
});

describe('Personal data through the gateway', () => {
  const selection = 'name idNumber household { head { name } }';

  it('are the same question with another answer for each role', async () => {
    const { id, idNumber } = await aResidentOf('420106000000');
    const place = { divisions: ['420106000000'] };
    const answerTo = async (wanted: Parameters<Platform['issueToken']>[0], purpose: string) => {
      const token = await platform.issueToken(wanted);
      const headers = { authorization: `Bearer ${token}`, ...(purpose && { 'x-purpose': purpose }) };
      return (await platform.ask(`{ resident(id: "${id}") { name idNumber } }`, {}, headers)).data?.resident;
    };
    const masked = { name: expect.stringMatching(/^.{1,2}\*+$/u), idNumber: expect.stringMatching(/^42\*{14}..$/) };
    const clear = { name: expect.stringMatching(/^[^*]+$/), idNumber };

    expect(await answerTo({ role: 'countyOfficer', ...place }, 'CASE_HANDLING')).toEqual(clear);
    expect(await answerTo({ role: 'countyOfficer', ...place }, '')).toEqual(masked);
    expect(await answerTo({ role: 'communityWorker', ...place }, 'CASE_HANDLING')).toEqual({
      ...clear,
      idNumber: null,
    });
    expect(await answerTo({ role: 'provinceAnalyst', divisions: ['420000000000'] }, 'SUPERVISION')).toEqual({
      name: null,
      idNumber: null,
    });
    expect(await answerTo({ role: 'resident', residentId: id }, '')).toEqual(clear);
    expect(await answerTo({ role: 'resident', residentId: 'res-other' }, '')).toBeNull();
    expect(await answerTo({ role: 'countyOfficer', divisions: ['420500000000'] }, 'CASE_HANDLING')).toBeNull();
  });

  it('stay masked beside an error at their exact place while they cannot be put on record', async () => {
    const { id } = await aResidentOf('420106000000');
    log.isDown = true;

    const { data, errors } = await platform.ask(
      `{ registered: residents(first: 1, filter: { divisionCode: "420106000000" }) { totalCount } person: resident(id: "${id}") { ${selection} } }`,
    );

    log.isDown = false;
    expect(data?.person).toMatchObject({ name: expect.any(String), idNumber: expect.stringMatching(/^42\*{14}..$/) });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('access log'),
        path: ['person', 'idNumber'],
        extensions: { code: 'ACCESS_LOG_UNAVAILABLE', service: 'governance' },
      },
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type Platform, startPlatform } from '../kit/startPlatform.ts';

let caller: Caller;
let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ callerOf: () => caller });
});
afterAll(() => platform.stop());

const aResidentOf = async (division: string) => {
  caller = aCaller();
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
    caller = aCaller({ subject: 'officer-1', divisions: ['420106000000'] });
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
      );
    expect((await platform.ask(`{ resident(id: "${id}") { id } }`)).data).toEqual({ resident: null });

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

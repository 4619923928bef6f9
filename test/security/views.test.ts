import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '../kit/startPlatform.ts';

let platform: Platform;
const nobody = { authorization: '' };

beforeAll(async () => {
  platform = await startPlatform();
}, 300_000);

afterAll(() => platform.stop());

const province = '420000000000';
const personal = `{ residents(first: 1, filter: { divisionCode: "${province}" }) { edges { node { id name } } } }`;
const mixed = `{
  division(code: "${province}") {
    name
    people: residents(first: 1) { edges { node { name } } }
    households(first: 1) @include(if: false) { totalCount }
  }
}`;

/** The header of a token with these scopes, over the whole province, for a purpose. */
async function tokenWith(...scopes: readonly string[]) {
  const wanted = { role: 'countyOfficer', scopes, divisions: [province], purpose: 'CASE_HANDLING' } as const;
  return { authorization: `Bearer ${await platform.issueToken(wanted)}` };
}

describe('An operation is answered as far as its caller may see', () => {
  it('refuses with 401 an anonymous caller of whose operation nothing is left, and says what would help', async () => {
    const { status, data, errors } = await platform.ask(personal, {}, nobody);

    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors?.map(({ path, extensions }) => ({ path, ...extensions }))).toEqual([
      { code: 'UNAUTHENTICATED' },
      { path: ['residents'], code: 'UNAUTHORIZED_FIELD', requiredScopes: [['governance:read']] },
    ]);
  });

  it('refuses with 403 a caller whose token opens nothing of it', async () => {
    const { status, errors } = await platform.ask(personal, {}, await tokenWith('marriage:read'));

    expect(status).toBe(403);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('answers null and one error with the path where a part is withheld, and the rest', async () => {
    const { status, data, errors } = await platform.ask(mixed, {}, nobody);

    expect(status).toBe(200);
    expect(data).toEqual({ division: { name: '湖北省', people: null } });
    expect(errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([
      [['division', 'people'], 'UNAUTHORIZED_FIELD'],
    ]);
  });

  it('answers the same text to each caller by the own scopes, whoever asked before', async () => {
    const answers: unknown[] = [];
    for (const headers of [nobody, await tokenWith('governance:read', 'resident:pii'), nobody])
      answers.push((await platform.ask(mixed, {}, headers)).data?.division);

    expect(answers[0]).toEqual(answers[2]);
    expect(answers[1]).toMatchObject({ people: { edges: [{ node: { name: expect.any(String) } }] } });
  });

  it('sends nothing to a subgraph for what is withheld', async () => {
    platform.calls.length = 0;
    await platform.ask(mixed, {}, nobody);

    expect(platform.calls.map(({ collection }) => collection)).toEqual(['governance.divisions']);
  });

  it('never carries out a mutation that the caller may not call', async () => {
    const widen = `mutation { widenAccess(input: { divisionCode: "${province}", reason: "a case of danger", hours: 1 }) {
      refusals { code } } }`;
    const { status } = await platform.ask(widen, {}, await tokenWith('governance:read'));

    expect(status).toBe(403);
  });

  it('keeps the name of a field that a client calls __typename', async () => {
    const aliased = `{ division(code: "${province}") { __typename: name children(first: 1) { totalCount } } }`;

    expect((await platform.ask(aliased, {}, nobody)).data).toMatchObject({ division: { __typename: '湖北省' } });
  });
});

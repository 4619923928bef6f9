import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  type ExecutionResult,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isLeafType,
  isScalarType,
} from 'graphql';
import { type Role, roles } from '../../schema/caller.ts';
import { identityCheckCharacter } from '../../subgraphs/governance/identityNumber.ts';
import { allScopes } from '../kit/aCaller.ts';
import { type Platform, startPlatform } from '../kit/startPlatform.ts';
import { wholeSelection } from '../kit/wholeSelection.ts';
import { isNeeded } from './closedFields.ts';
import { inputPlaces } from './inputPlaces.ts';

// Addresses 4299NN and numbers of telephones that begin with 120 are in no list, so that nobody can hold them.
const numbered = (body: string) => `${body}${identityCheckCharacter(body)}`;
const secrets = [numbered('42990119880229001'), numbered('42990520150601112'), '欧阳听澜', '司马 望舒', '12012345678'];
// What stands for letters elsewhere: in an address, in JSON, in a log line.
const spellings = secrets.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  [...secret].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
]);

let platform: Platform;
let schema: GraphQLSchema;

beforeAll(async () => {
  platform = await startPlatform();
  const { data } = await platform.ask(getIntrospectionQuery());
  schema = buildClientSchema(data as unknown as IntrospectionQuery);
}, 300_000);

afterAll(() => platform.stop());

const told = (text: string) => spellings.filter((spelling) => text.includes(spelling));

describe("Somebody's number, name and telephone", () => {
  afterAll(() => {
    expect(platform.logLines.filter((line) => told(line).length > 0)).toEqual([]);
  });

  it('are repeated by no answer and no log, whatever argument or field of one they stand in', async () => {
    const faults: string[] = [];
    platform.logLines.length = 0;
    for (const place of inputPlaces(schema)) {
      // Of a text in the right place nothing can be said but by the domain, and that does not depend on how it came.
      const isInText = !isScalarType(place.type) || !['String', 'ID'].includes(place.type.name);
      for (const secret of isLeafType(place.type) ? secrets : [...secrets, { [secrets[2] ?? '']: secrets[0] }])
        for (const { query, variables } of [
          place.ask(secret),
          ...(isInText && typeof secret === 'string' ? [place.askInText(secret)] : []),
        ]) {
          const { text } = await platform.ask(query, variables);
          if (told(text).length > 0) faults.push(`${place.name} ${JSON.stringify(variables)}: ${text.slice(0, 300)}`);
        }
    }

    expect(faults).toEqual([]);
    expect(platform.logLines.length).toBeGreaterThan(1_000);
    expect(platform.logLines.filter((line) => told(line).length > 0)).toEqual([]);
  }, 300_000);

  const wrong: readonly (readonly [string, (secret: string) => unknown])[] = [
    ['an operation that ends too early', (secret) => ({ query: `{ resident(id: "${secret}"` })],
    ['a text without an end', (secret) => ({ query: `{ resident(id: "${secret}) { id } }` })],
    ['a text in the place of a name', (secret) => ({ query: `{ "${secret}" }` })],
    ['a block of text in the place of a name', (secret) => ({ query: `{ """${secret}""" }` })],
    ['no quotes', (secret) => ({ query: `{ resident(id: ${secret}) { id } }` })],
    ['no quotes at all', (secret) => ({ query: secret })],
    ['a comment', (secret) => ({ query: `{ nothing } # ${secret}` })],
    ['the wrong type', (secret) => ({ query: `{ residents(first: "${secret}") { totalCount } }` })],
    ['an enum', (secret) => ({ query: `{ residents(filter: { sex: "${secret}" }) { totalCount } }` })],
    ['an object', (secret) => ({ query: `{ residents(filter: "${secret}") { totalCount } }` })],
    ['a list', (secret) => ({ query: `{ residents(filter: ["${secret}", { name: "${secret}" }]) { totalCount } }` })],
    ['a directive', (secret) => ({ query: `{ residents @include(if: "${secret}") { totalCount } }` })],
    ['a default', (secret) => ({ query: `query ($n: Int = "${secret}") { residents(first: $n) { totalCount } }` })],
    ['the name of the operation', (secret) => ({ query: '{ __typename }', operationName: secret })],
    ['the wrong variable', (secret) => ({ query: '{ __typename }', variables: { [secret]: secret } })],
    ['variables that are a text', (secret) => ({ query: '{ __typename }', variables: secret })],
    [
      'a variable of the wrong type',
      (secret) => ({ query: 'query ($n: Int!) { residents(first: $n) { totalCount } }', variables: { n: secret } }),
    ],
    [
      'an object in a variable of the wrong type',
      (secret) => ({
        query: 'query ($n: Int!) { residents(first: $n) { totalCount } }',
        variables: { n: { name: `${secret}" at "x"; y`, list: [secret] } },
      }),
    ],
    [
      'a field that there is not',
      (secret) => ({
        query: 'query ($f: ResidentFilter) { residents(filter: $f) { totalCount } }',
        variables: { f: { [secret]: secret } },
      }),
    ],
    [
      'an enum in a variable',
      (secret) => ({
        query: 'query ($f: ResidentFilter) { residents(filter: $f) { totalCount } }',
        variables: { f: { sex: `${secret}" does not exist in "${secret}; x` } },
      }),
    ],
    ['a hash', (secret) => ({ query: '{ __typename }', extensions: { persistedQuery: { sha256Hash: secret } } })],
    [
      'the text of another hash',
      (secret) => ({
        query: `{ __typename } # ${secret}`,
        extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update('x').digest('hex') } },
      }),
    ],
    ['a batch', (secret) => [{ query: `{ resident(id: "${secret}") { id } }` }]],
  ];

  it.each(wrong)('are not repeated where a mistake is told of: %s', async (_mistake, asked) => {
    platform.logLines.length = 0;
    for (const secret of secrets) {
      const payload = asked(secret);
      const parameters = typeof payload === 'object' && !Array.isArray(payload) ? Object.entries(payload ?? {}) : [];
      const search = new URLSearchParams(
        parameters.map(([name, value]): [string, string] => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      );
      for (const headers of [{}, { authorization: `Bearer ${await anOfficer()}` }]) {
        const json = { ...headers, 'content-type': 'application/json' };
        const answers = [
          await platform.server.inject({
            method: 'POST',
            url: '/graphql',
            body: JSON.stringify(payload),
            headers: json,
          }),
          await platform.server.inject({ url: `/graphql?${search}`, headers: json }),
        ];
        for (const { body } of answers) expect([body, told(body)]).toEqual([body, []]);
      }
    }
    expect(platform.logLines.filter((line) => told(line).length > 0)).toEqual([]);
  });

  it('are not repeated where the request itself is no good', async () => {
    platform.logLines.length = 0;
    for (const secret of secrets) {
      const [inHeader, inPath] = [Buffer.from(secret).toString('latin1'), encodeURIComponent(secret)];
      const json = { 'content-type': 'application/json' };
      const answers = [
        await platform.server.inject({ method: 'POST', url: '/graphql', body: `{"query":"${secret}`, headers: json }),
        await platform.server.inject({ method: 'POST', url: '/graphql', body: secret, headers: json }),
        await platform.server.inject({ method: 'POST', url: '/graphql', body: secret }),
        await platform.server.inject({ url: `/${inPath}` }),
        await platform.server.inject({ url: `/graphql/${inPath};${inPath}?${inPath}=${inPath}` }),
        await platform.server.inject({ method: 'DELETE', url: `/residents/${inPath}` }),
        ...(await Promise.all(
          ['x-purpose', 'authorization', 'accept', 'content-type', 'user-agent', 'cookie', 'x-cost', 'referer'].map(
            (name) => platform.server.inject({ url: '/graphql', headers: { ...json, [name]: inHeader } }),
          ),
        )),
      ];
      for (const { body } of answers) expect([body, told(body)]).toEqual([body, []]);
    }
    expect(platform.logLines.filter((line) => told(line).length > 0)).toEqual([]);
  });
});

const anOfficer = () =>
  platform.issueToken({ role: 'countyOfficer', divisions: ['420106000000'], purpose: 'CASE_HANDLING' });

describe('What is kept of a street', () => {
  const street = '420106090000';
  interface Person {
    readonly id: string;
    readonly name: string;
    readonly idNumber: string | null;
    readonly phone: string | null;
    readonly household: { readonly address: string | null } | null;
  }
  let people: readonly Person[] = [];

  beforeAll(async () => {
    const found: Person[] = [];
    for (let after = null; ; ) {
      const { data } = await platform.ask(
        `query ($after: String) { residents(first: 100, after: $after, filter: { divisionCode: "${street}" }) {
          pageInfo { hasNextPage endCursor } edges { node { id name idNumber phone household { address } } } } }`,
        { after },
      );
      const { edges, pageInfo } = (data as unknown as { residents: ResidentsFound }).residents;
      found.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    people = found;
  }, 180_000);
  interface ResidentsFound {
    readonly edges: readonly { readonly node: Person }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: null };
  }

  const secretsOfPeople = () =>
    people.flatMap(({ idNumber, phone, household }) =>
      [idNumber, phone, household?.address].flatMap((value) => value ?? []),
    );
  /** Names that an answer gives people of the register. */
  function namesIn(answer: unknown): readonly string[] {
    if (typeof answer !== 'object' || answer === null) return [];
    const own =
      '__typename' in answer && answer.__typename === 'Resident' && 'name' in answer ? [String(answer.name)] : [];
    return [...own, ...Object.values(answer).flatMap(namesIn)];
  }

  /** All lists of the graph, with all that they hold of each row. */
  async function askAll(headers: Readonly<Record<string, string>>): Promise<readonly ExecutionResult[]> {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ args }) => args.some(({ name }) => name === 'first') && !args.some(isNeeded),
    );
    const answers: ExecutionResult[] = [];
    for (const { name, type } of lists) {
      const answer = await platform.ask(`{ ${name}(first: 40)${wholeSelection(type, 3)} }`, {}, headers);
      const limits = answer.errors?.filter(({ extensions }) => String(extensions?.code).endsWith('_LIMIT'));
      expect([name, limits ?? []]).toEqual([name, []]);
      answers.push(answer);
    }
    return answers;
  }

  it('is all there for an officer on a case', async () => {
    const token = await platform.issueToken({
      role: 'countyOfficer',
      scopes: allScopes,
      divisions: [street],
      purpose: 'CASE_HANDLING',
    });
    const text = JSON.stringify(await askAll({ authorization: `Bearer ${token}` }));

    expect(people.length).toBeGreaterThan(20);
    expect(secretsOfPeople().filter((secret) => text.includes(secret)).length).toBeGreaterThan(40);
  }, 180_000);

  it.each<Role | 'nobody'>([...roles, 'nobody'])(
    'shows nobody without a purpose a number, telephone, address or whole name: %s',
    async (role) => {
      const token =
        role === 'nobody'
          ? null
          : await platform.issueToken({
              role,
              scopes: allScopes,
              divisions: [street],
              residentId: 'res-nobody',
              institutions: ['careFacility-000000009'],
              clientId: 'agency-wuhan',
            });
      const answers = await askAll({ authorization: token === null ? '' : `Bearer ${token}` });
      const text = JSON.stringify(answers);

      expect(secretsOfPeople().filter((secret) => text.includes(secret))).toEqual([]);
      const names = new Set(people.map(({ name }) => name));
      expect(answers.flatMap(({ data }) => namesIn(data)).filter((name) => names.has(name))).toEqual([]);
    },
    180_000,
  );
});

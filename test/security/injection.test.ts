import { createRequire } from 'node:module';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  type ExecutionResult,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isListType,
  isScalarType,
} from 'graphql';
import { errorCodes } from '../../schema/errors.ts';
import { type Platform, startPlatform } from '../kit/startPlatform.ts';
import { watchedStore } from '../kit/watchedStore.ts';
import { type Asked, type InputPlace, inputPlaces } from './inputPlaces.ts';

const naughtyStrings: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings');

/** Stands in whatever is smuggled in, so that it is known wherever it turns up. */
const marker = 'smuggled-in';
let platform: Platform;
let places: readonly InputPlace[];
const reachedTheStore: string[] = [];

beforeAll(async () => {
  const see = (given: unknown) => {
    const text = inspect(given, { depth: 8 });
    if (text.includes(marker)) reachedTheStore.push(text);
  };
  let isWatched = false;
  platform = await startPlatform({ over: (store) => watchedStore(store, (given) => isWatched && see(given)) });
  const { data } = await platform.ask(getIntrospectionQuery());
  places = inputPlaces(buildClientSchema(data as unknown as IntrospectionQuery));
  isWatched = true;
}, 300_000);

afterAll(() => platform.stop());

const nobody = { authorization: '' };
const knownCodes: ReadonlySet<unknown> = new Set(
  Object.keys(errorCodes).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
);
const codesIn = ({ errors = [] }: ExecutionResult) => errors.map(({ extensions }) => extensions?.code);

/** What is wrong with a refusal: something was answered, or it does not say in a code of ours why it was refused. */
function faultsOfRefusal(answer: ExecutionResult & { readonly status: number }): readonly string[] {
  const codes = codesIn(answer);
  return [
    ...([200, 400, 401, 403].includes(answer.status) ? [] : [`status ${answer.status}`]),
    ...(codes.length === 0 ? ['no error'] : []),
    ...codes.filter((code) => !knownCodes.has(code)).map((code) => `code ${code}`),
    ...(isAnswered(answer.data) ? ['it is answered'] : []),
  ];
}

/** Whether a field that was given a value of the attack, `r0` and so on, has a value itself. */
function isAnswered(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.entries(answer).some(([name, value]) => (/^r\d+$/.test(name) ? value !== null : isAnswered(value)));
}

async function isAlive() {
  return (await platform.server.inject({ url: '/health' })).statusCode === 200;
}

describe('An operator in the place of a value', () => {
  const operators: readonly unknown[] = [
    { $gt: '' },
    { $ne: null },
    { $where: marker },
    { $in: [marker] },
    { nested: { deeply: { $ne: marker } } },
    [marker],
    [{ $gt: marker }],
  ];
  // One value is as good as a list of one, by the specification of GraphQL.
  const operatorsFor = ({ type }: InputPlace) =>
    operators.filter((operator) => !isListType(type) || !Array.isArray(operator) || operator[0] !== marker);

  /** Faults of the answers to each place and operator as `everything`, and to the first of each place as nobody. */
  async function faultsOf(questions: (place: InputPlace) => readonly Asked[]): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const place of places)
      for (const [number, { query, variables }] of questions(place).entries()) {
        platform.calls.length = 0;
        for (const headers of number === 0 ? [{}, nobody] : [{}]) {
          const found = [...faultsOfRefusal(await platform.ask(query, variables, headers))];
          if (place.isAtRoot && platform.calls.length > 0) found.push('the store was asked');
          if (found.length > 0) faults.push(`${place.name} ${JSON.stringify(variables)} ${query}: ${found.join(', ')}`);
        }
      }
    return faults;
  }

  it('is refused in every argument and every field of one, and never reaches the store', async () => {
    expect(places.length).toBeGreaterThan(500);
    expect(await faultsOf((place) => operatorsFor(place).map((operator) => place.ask(operator)))).toEqual([]);
    expect(reachedTheStore).toEqual([]);
  }, 300_000);

  it('is refused in the text of an operation as well', async () => {
    expect(await faultsOf((place) => [place.askInText({ gt: marker })])).toEqual([]);
    expect(reachedTheStore).toEqual([]);
  }, 300_000);
});

describe('Prototypes', () => {
  const list = 'query ($filter: ResidentFilter) { residents(filter: $filter, first: 1) { totalCount } }';
  const post = async (body: string) =>
    platform.server.inject({
      method: 'POST',
      url: '/graphql',
      body,
      headers: { 'content-type': 'application/json' },
    });
  const polluting = '{"polluted":true}';
  const keys: readonly (readonly [string, string])[] = [
    ['__proto__', `"__proto__":${polluting}`],
    ['__proto__ with escapes', `"\\u005f_proto__":${polluting}`],
    ['constructor.prototype', `"constructor":{"prototype":${polluting}}`],
  ];
  const bodies = keys.flatMap(([name, pair]) =>
    [
      ['the body', `{"query":"{ __typename }",${pair}}`],
      ['the variables', `{"query":"{ __typename }","variables":{${pair}}}`],
      ['a filter', `{"query":${JSON.stringify(list)},"variables":{"filter":{${pair}}}}`],
      ['the depth of a filter', `{"query":${JSON.stringify(list)},"variables":{"filter":{"flags":[{${pair}}]}}}`],
      ['the extensions', `{"query":"{ __typename }","extensions":{"persistedQuery":{${pair}}}}`],
    ].map(([where = '', body = '']) => [name, where, body] as const),
  );

  afterAll(() => {
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(bodies)('%s is refused in %s', async (_name, _where, body) => {
    const answer = await post(body);

    expect([answer.statusCode, codesIn(answer.json())]).toEqual([400, ['BAD_REQUEST']]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each(keys)('%s in the address of a GET changes nothing but the answer to it', async (_name, pair) => {
    const addresses = [
      { query: '{ __typename }', variables: `{${pair}}` },
      { query: list, variables: `{"filter":{${pair}}}` },
      { query: list, variables: `{"filter":{"divisionCode":{${pair}}}}` },
      { query: '{ __typename }', extensions: `{${pair}}` },
      { query: '{ __typename }', extensions: `{"persistedQuery":{${pair}}}` },
    ].map((parameters) => `/graphql?${new URLSearchParams(parameters)}&__proto__=x&__proto__[polluted]=x`);

    for (const url of addresses) {
      const answer = await platform.server.inject({ url, headers: { 'apollo-require-preflight': 'yes' } });
      const { data, errors = [] } = answer.json<ExecutionResult>();
      expect(data ?? { __typename: 'Query' }).toEqual({ __typename: 'Query' });
      for (const { extensions } of errors) expect(knownCodes).toContain(extensions?.code);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is a name like any other for a variable, a field of an answer, an operation and a fragment',
    async (name) => {
      const { body } = await post(
        JSON.stringify({
          query: `query ${name}($${name}: DivisionFilter) { ${name}: divisions(first: 1, filter: $${name}) { ...${name} } } fragment ${name} on DivisionConnection { ${name}: totalCount }`,
          operationName: name,
          variables: JSON.parse('{}'),
        }).replace('"variables":{}', `"variables":{${name === '__proto__' ? '' : `"${name}":{"nameLike":"武汉"}`}}`),
      );

      expect(Object.entries(JSON.parse(body).data)).toEqual([[name, expect.anything()]]);
      expect(body).toMatch(new RegExp(`^{"data":{"${name}":{"${name}":[1-9]\\d*}}}$`));
    },
  );
});

describe('A strange text', () => {
  const isText = ({ type }: InputPlace) => isScalarType(type) && (type.name === 'String' || type.name === 'ID');
  const mostFields = 10;
  const hardest = ['', ' ', '\u0000', '\ud800', '\udc00x', '\uffff', '\u202e', '%00', '\r\n\r\n', '*'.repeat(3_000)];
  const strangeTexts = [...new Set([...hardest, ...naughtyStrings])];

  // Every place takes the hardest; the rest is dealt out among places that are treated alike, so that each kind of place takes all.
  function textsByPlace(): ReadonlyMap<InputPlace, readonly string[]> {
    const alike = new Map<string, readonly InputPlace[]>();
    for (const place of places.filter(isText)) alike.set(kindOf(place), [...(alike.get(kindOf(place)) ?? []), place]);
    return new Map(
      [...alike.values()].flatMap((some) =>
        some.map((place, at) => [
          place,
          strangeTexts.filter((_text, index) => index < 10 || index % some.length === at),
        ]),
      ),
    );
  }
  const kindOf = ({ name, type }: InputPlace) => `${/\w+(?=(\[\])*\)$)/.exec(name)?.[0]} of type ${type}`;

  it('is answered or refused with a code, whatever it is, in every argument that takes text', async () => {
    const faults: string[] = [];
    const given = textsByPlace();
    for (const [place, texts] of given)
      for (let from = 0; from < texts.length; from += mostFields) {
        // As many at a time, so that a place has one operation, which is planned once.
        const { query, variables } = place.ask(...[...texts, ...hardest].slice(from, from + mostFields));
        const answer = await platform.ask(query, variables);
        const unknown = codesIn(answer).filter((code) => !knownCodes.has(code));
        if (answer.status !== 200 || answer.data === undefined || unknown.length > 0)
          faults.push(`${place.name} ${JSON.stringify(variables)}: ${answer.text.slice(0, 300)}`);
      }

    expect(given.size).toBeGreaterThan(100);
    expect(strangeTexts.length).toBeGreaterThan(450);
    expect(faults).toEqual([]);
    expect(platform.logLines.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect(await isAlive()).toBe(true);
  }, 300_000);

  it('of a hundred thousand characters is refused in every argument, and of more than 1 MiB before it is read', async () => {
    const answered = [
      // Say what is wrong with the text in an answer.
      'Query.checkIdentityNumber(number)',
      'Query.checkCreditCode(uscc)',
      'Mutation.lookUpResident(input.idNumber)',
      // Gives the labels of the enums it knows.
      'Query.enumLabels(names[])',
      // The campaign or charity that the list belongs to takes the place of what the filter says.
      'Campaign.donations(filter.campaign)',
      'CharityProfile.campaigns(filter.organization)',
      'CharityProfile.resources(filter.organization)',
    ];
    const faults: string[] = [];
    for (const place of places.filter(isText).filter(({ name }) => !answered.includes(name))) {
      const { query, variables } = place.ask('長'.repeat(100_000));
      const found = faultsOfRefusal(await platform.ask(query, variables));
      if (found.length > 0) faults.push(`${place.name}: ${found.join(', ')}`);
    }
    const { status, ...tooLarge } = await platform.ask('query ($id: ID!) { resident(id: $id) { id } }', {
      id: 'x'.repeat(1024 * 1024),
    });

    expect(faults).toEqual([]);
    expect([status, codesIn(tooLarge)]).toEqual([413, ['BAD_REQUEST']]);
    expect(await isAlive()).toBe(true);
  }, 180_000);
});

describe('The log', () => {
  const fields = ['level', 'time', 'pid', 'hostname', 'requestId', 'method', 'path', 'status', 'ms', 'msg'];
  const forgeries = [
    '\n{"level":60,"msg":"forged"}',
    '\r\nx-forged: 1\r\n\r\n',
    '\u001b[2J\u001b[31mforged',
    '","level":60,"msg":"forged',
    '\u2028forged\u2029',
    ['$', '{jndi:ldap://forged}'].join(''),
    '%0aforged',
    '\u0000forged',
  ];
  interface Forged {
    readonly url?: string;
    readonly payload: object;
    readonly headers?: Record<string, string>;
  }
  const asked = (text: string): readonly Forged[] => [
    { payload: { query: text } },
    { payload: { query: `{ __typename } # ${text}`, operationName: text } },
    { payload: { query: `query ($forged: ID!) { resident(id: $forged) { id } }`, variables: { forged: text } } },
    ...['x-request-id', 'x-purpose', 'user-agent', 'authorization', 'accept', 'content-type', 'x-forwarded-for'].map(
      (header) => ({ payload: { query: '{ __typename }' }, headers: { [header]: text } }),
    ),
    { url: `/graphql/${encodeURIComponent(text)}?forged=${encodeURIComponent(text)}`, payload: {} },
  ];

  it.each(forgeries)('of %j is one object a line, with fields of its own alone', async (text) => {
    platform.logLines.length = 0;
    for (const given of asked(text)) await platform.server.inject({ method: 'POST', url: '/graphql', ...given });

    expect(platform.logLines.length).toBeGreaterThan(0);
    for (const line of platform.logLines) {
      expect(line).toMatch(/^[^\n\r]*\n$/);
      expect(line).not.toMatch(/forged|\p{Cc}(?!$)/u);
      expect(fields).toEqual(expect.arrayContaining(Object.keys(JSON.parse(line))));
    }
  });
});

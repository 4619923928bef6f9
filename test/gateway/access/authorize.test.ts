import { describe, expect, it } from '@jest/globals';
import { parse, print, validate } from 'graphql';
import { authorize } from '../../../gateway/access/authorize.ts';
import { guardsOf } from '../../../gateway/access/guards.ts';
import { readRequirements } from '../../../gateway/access/requirements.ts';
import { errorCodes } from '../../../schema/errors.ts';
import { guards, operationIn, schema } from './guardedSchema.ts';

function seen(text: string, scopes: readonly string[] = [], operationName?: string) {
  const document = parse(text, { noLocation: true });
  expect(validate(schema, document)).toEqual([]);
  const grant = { isAuthenticated: scopes.length > 0, scopes: new Set(scopes) };
  const authorized = authorize(guards, document, operationIn(document, operationName), grant);
  // Whatever is left can be planned: it is as valid as what came.
  expect(validate(schema, authorized.document)).toEqual([]);
  return {
    ...authorized,
    isUntouched: authorized.document === document,
    left: print(authorized.document).replaceAll(/\s+/g, ' ').trim(),
    places: authorized.errors.map(({ path }) => path?.join('.')),
  };
}

describe('What a caller may not see', () => {
  it('is left out, and said with its place and the scopes that would help', () => {
    const { left, errors, nothingLeft } = seen('{ free place { name people { name } } }');

    expect(left).toBe('{ free place { name } }');
    expect(errors.map((error) => error.toJSON())).toEqual([
      {
        message: errorCodes.UNAUTHORIZED_FIELD,
        path: ['place', 'people'],
        extensions: { code: 'UNAUTHORIZED_FIELD', requiredScopes: [['s'], ['t', 'u']] },
      },
    ]);
    expect(nothingLeft).toBe(false);
  });

  it('is nothing to who holds all of one set of scopes, and the document stays the very same', () => {
    expect(seen('{ place { people { id } } }', ['s']).isUntouched).toBe(true);
    expect(seen('{ place { people { id } } }', ['t', 'u']).isUntouched).toBe(true);
    expect(seen('{ place { people { id } } }', ['t']).isUntouched).toBe(false);
    expect(seen('{ free place { name near { name } } }').isUntouched).toBe(true);
  });

  it('is nothing where the supergraph asks nothing of anybody', () => {
    const document = parse('{ secret { name } }');
    const open = guardsOf(schema, readRequirements('type Query { free: String }'));

    expect(
      authorize(open, document, operationIn(document), { isAuthenticated: false, scopes: new Set() }).document,
    ).toBe(document);
  });

  it('asks for a token and no scope where the field is for the authenticated', () => {
    const { errors } = seen('{ free me { id } }');

    expect(errors[0]?.extensions.requiredScopes).toEqual([[]]);
    expect(seen('{ free me { id } }', ['any']).isUntouched).toBe(true);
  });

  it('stays so, whatever one brings, where a policy is asked for that nobody knows', () => {
    const { left, errors } = seen('{ free never }', ['s', 'p', 'v', 'w', 'anything']);

    expect(left).toBe('{ free }');
    expect(errors[0]?.extensions.requiredScopes).toEqual([]);
  });

  it('leaves `__typename` where everything within an object was cut', () => {
    const { left, places, nothingLeft } = seen('{ free place { people { id } } }');

    expect(left).toBe('{ free place { __typename } }');
    expect(places).toEqual(['place.people']);
    expect(nothingLeft).toBe(false);
  });

  it('takes with it the variables and fragments that nothing else uses', () => {
    const { left } = seen(
      `query Q($a: ID, $b: ID, $c: Boolean!) {
        place(code: $a) { name ...P @include(if: $c) } secret(of: $b) { ...N }
      }
      fragment P on Place { people { ...N } }
      fragment N on Person { id name }`,
    );

    expect(left).toBe('query Q($a: ID) { place(code: $a) { name } }');
  });

  it('is cut from the operation that runs; others of the document are left out', () => {
    const { left } = seen('query A { free secret { id } } query B { secret { name } }', [], 'A');

    expect(left).toBe('query A { free }');
  });

  it('is never sent as a mutation, while those beside it are', () => {
    const { left, places } = seen('mutation { greet move(id: 1) { id } again: greet(name: "x") }', ['s']);

    expect(left).toBe('mutation { greet again: greet(name: "x") }');
    expect(places).toEqual(['move']);
  });
});

describe('Nothing is left', () => {
  it.each([
    ['when every root field is cut', '{ secret { id } }'],
    ['when only the way to what is cut remains', '{ place { people { id } near { people { id } } } }'],
    ['when the rest is left out by the document itself', '{ free @include(if: false) secret { id } }'],
    [
      'when it hides in fragments',
      '{ ...Q } fragment Q on Query { ... { secret { id } } place { ...P } } fragment P on Place { people { id } }',
    ],
  ])('%s', (_when, text) => {
    expect(seen(text).nothingLeft).toBe(true);
  });

  it.each([
    ['a value beside', '{ free secret { id } }'],
    ['a value deep beside', '{ place { near { name } people { id } } }'],
    ['a name of a type', '{ __typename secret { id } }'],
    ['the schema', '{ __schema { queryType { name } } secret { id } }'],
    ['a value that variables may leave out', 'query ($x: Boolean!) { free @skip(if: $x) secret { id } }'],
  ])('is not so with %s', (_what, text) => {
    expect(seen(text).nothingLeft).toBe(false);
  });

  it('is not said of an operation that asks for nothing', () => {
    expect(seen('{ secret @skip(if: true) { id } }')).toMatchObject({ nothingLeft: false, errors: [] });
  });
});

describe('No way around leads', () => {
  // Each of these asks for the name of a person or for what needs the scope `v`, one way or another.
  it.each<readonly [way: string, text: string, left: string, places: readonly string[]]>([
    ['over an alias', '{ me { free: name id } }', '{ me { id } }', ['me.free']],
    ['over the alias of an open field', '{ free: me { id: name } }', '{ free: me { __typename } }', ['free.id']],
    ['over a fragment', '{ me { ...F id } } fragment F on Person { name }', '{ me { id } }', ['me.name']],
    [
      'over fragments in fragments',
      '{ me { ...F } } fragment F on Person { ...G id } fragment G on Person { ... on Person { ... { x: name } } }',
      '{ me { ...F } } fragment F on Person { id }',
      ['me.x'],
    ],
    [
      'over a fragment that is also spread elsewhere',
      '{ me { ...F friend { ...F } } } fragment F on Person { id name }',
      '{ me { ...F friend { ...F } } } fragment F on Person { id }',
      ['me.name', 'me.friend.name'],
    ],
    [
      'over an interface, from which it is told by type',
      '{ node { id ... on Person { name } } }',
      '{ node { __typename } }',
      ['node.id', 'node.name'],
    ],
    [
      'over a type condition on the closed type',
      '{ free node { ... on Vault { id gold __typename } } }',
      '{ free node { __typename } }',
      ['node.id', 'node.gold', 'node.__typename'],
    ],
    [
      'over a union',
      '{ found { ... on Place { name } ... on Vault { ... { gold } } } }',
      '{ found { ... on Place { name } } }',
      ['found.gold'],
    ],
    ['over a field that returns the closed type', '{ free vault { id } }', '{ free }', ['vault']],
    [
      'over the name of a type that may be the closed one',
      '{ free found { __typename } }',
      '{ free found { __typename } }',
      ['found.__typename'],
    ],
    [
      'over a condition',
      'query ($x: Boolean! = false) { me { id name @include(if: $x) } }',
      '{ me { id } }',
      ['me.name'],
    ],
    [
      'over a condition on what is around it',
      'query ($x: Boolean!) { me { id ... @skip(if: $x) { name } } }',
      '{ me { id } }',
      ['me.name'],
    ],
    [
      'over an interface of the closed type within it',
      '{ free found { ... on Vault { ... on Node { id } ...N } } } fragment N on Node { id }',
      '{ free found { __typename } }',
      ['found.id'],
    ],
  ])('%s', (_way, text, left, places) => {
    const result = seen(text, ['nothing']);

    expect(result.left).toBe(left);
    expect(result.places).toEqual(places);
  });

  it('over an interface where one type behind it is closed: the open one is asked for by its own name', () => {
    const { left, withheld, places } = seen('{ pets { name ... on Dog { name } ... on Cat { name } } }');

    expect(left).toBe('{ pets { ... on Dog { name } } }');
    expect(places).toEqual(['pets.name']);
    expect(withheld.size).toBe(2);
  });

  it('over one response name that two types share, where one is open', () => {
    const { left, withheld } = seen('{ pets { ... on Dog { x: name } ... on Cat { x: name } } }');

    expect(left).toBe('{ pets { ... on Dog { x: name } } }');
    expect(withheld.size).toBe(1);
  });

  it('over what is written within a field that is withheld', () => {
    const { withheld, left } = seen(
      '{ free secret { id pet { name } ... { friend { id } } ...F } } fragment F on Person { id }',
    );

    expect(left).toBe('{ free }');
    expect([...withheld].map(({ name }) => name.value)).toEqual(['secret', 'id', 'pet', 'name', 'friend', 'id']);
  });
});

describe('A constant condition', () => {
  it('leaves a field unsaid that is not asked for, and cuts it all the same', () => {
    const { places, left } = seen(
      `{ free secret @include(if: false) { id } me @skip(if: true) { name }
        ... @include(if: false) { place { people { id } } } ... @include(if: true) { place { people { id } } } }`,
    );

    expect(left).not.toContain('secret');
    expect(places).toEqual(['place.people']);
  });
});

describe('What cannot be seen in very many places', () => {
  it('is named in some, in no time', () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `fragment F${level} on Person { a: friend { ...F${level + 1} } b: friend { ...F${level + 1} } }`,
    );
    const text = `{ free me { ...F0 } } ${levels.join(' ')} fragment F40 on Person { name }`;
    const document = parse(text);

    const { errors } = authorize(guards, document, operationIn(document), { isAuthenticated: true, scopes: new Set() });

    expect(errors).toHaveLength(250);
    expect(new Set(errors.map(({ path }) => path?.join('.'))).size).toBe(250);
  });

  it('is worked out once where fragments spread each other twice', () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `fragment F${level} on Person { ...F${level + 1} ... { ...F${level + 1} } }`,
    );
    const document = parse(`{ free me { ...F0 } } ${levels.join(' ')} fragment F60 on Person { name }`);

    const { errors } = authorize(guards, document, operationIn(document), { isAuthenticated: true, scopes: new Set() });

    expect(errors.map(({ path }) => path)).toEqual([['me', 'name']]);
  });
});

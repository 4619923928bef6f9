import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { gql } from 'graphql-tag';
import { guardsOf } from '../../../gateway/access/guards.ts';
import { readRequirements } from '../../../gateway/access/requirements.ts';
import { anyToken } from '../../../schema/requirement.ts';

const sdl = (authenticated: string, scopes: string, policy: string) => `
  type Query {
    me: String ${authenticated}
    name: String ${scopes}(scopes: [["a", "b"], ["c"]])
    secret: String ${policy}(policies: [["never heard of"]])
    age: Age
    kind: Kind
    all: String ${authenticated} ${scopes}(scopes: [["a"]])
    free: String
  }
  scalar Age ${scopes}(scopes: [["ages"]])
  enum Kind ${authenticated} { ONE TWO }
`;

function supergraphOf(imports: string, names: readonly [authenticated: string, scopes: string, policy: string]) {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", ${imports})`;
  const { supergraphSdl, errors } = composeServices([
    { name: 'one', url: 'http://one.test', typeDefs: gql(`${link}\n${sdl(...names)}`) },
  ]);
  if (errors) throw new Error(errors.join('\n'));
  return supergraphSdl;
}

describe('The requirements of a supergraph', () => {
  it.each<readonly [how: string, imports: string, names: readonly [string, string, string]]>([
    [
      'by their own names',
      'import: ["@authenticated", "@requiresScopes", "@policy"]',
      ['@authenticated', '@requiresScopes', '@policy'],
    ],
    [
      'by other names',
      'import: [{ name: "@authenticated", as: "@known" }, { name: "@requiresScopes", as: "@needs" }, { name: "@policy", as: "@rule" }]',
      ['@known', '@needs', '@rule'],
    ],
    ['by prefix', 'as: "fed"', ['@fed__authenticated', '@fed__requiresScopes', '@fed__policy']],
  ])('are read where a subgraph links them %s', (_how, imports, names) => {
    const { ofTypes, ofFields } = readRequirements(supergraphOf(imports, names));

    expect(Object.fromEntries(ofTypes)).toEqual({ Age: [['ages']], Kind: [[anyToken]] });
    expect(Object.fromEntries(ofFields)).toEqual({
      'Query.me': [[anyToken]],
      'Query.name': [['c'], ['a', 'b']],
      'Query.secret': [],
      'Query.all': [[anyToken, 'a']],
    });
  });

  it('are read by the prefix that a supergraph gives the specification of a directive', () => {
    const supergraph = `
      schema @link(url: "https://specs.apollo.dev/link/v1.0")
        @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "needs", for: SECURITY) { query: Query }
      type Query { name: String @needs(scopes: [["a"]]) other: String @requiresScopes(scopes: [["b"]]) }
    `;

    expect([...readRequirements(supergraph).ofFields]).toEqual([['Query.name', [['a']]]]);
  });

  it.each(['(scopes: [])', '(scopes: [[1]])', '(scopes: $x)', '', '(others: [["a"]])'])(
    'that cannot be read are met by nobody: @requiresScopes%s',
    (written) => {
      const { ofFields } = readRequirements(
        `type Query { name: String @requiresScopes${written.replace('$x', 'null')} }`,
      );

      expect(ofFields.get('Query.name')).toEqual([]);
    },
  );

  it('may leave out the brackets of a list of one', () => {
    const { ofFields } = readRequirements('type Query { name: String @requiresScopes(scopes: "a") }');

    expect(ofFields.get('Query.name')).toEqual([['a']]);
  });
});

describe('A guard', () => {
  const text = `
    interface Named @authenticated { name: String }
    type Person implements Named { name: String @requiresScopes(scopes: [["person"]]) }
    type Vault implements Named @requiresScopes(scopes: [["vault"]]) { name: String }
    union Any = Person | Vault
    scalar Age @requiresScopes(scopes: [["ages"]])
    type Query { named: Named any: Any age: Age person: Person }
  `;
  const schema = buildASTSchema(parse(text), { assumeValidSDL: true });
  const guards = guardsOf(schema, readRequirements(text));
  const typeNamed = (name: string) => schema.getType(name) as never;

  it('of a field asks what the type asks that it returns', () => {
    expect(guards.ofField(typeNamed('Query'), 'age')).toEqual([['ages']]);
    expect(guards.ofField(typeNamed('Query'), 'named')).toEqual([[anyToken]]);
    expect(guards.ofField(typeNamed('Query'), 'person')).toEqual([[]]);
  });

  it('of a field of an interface asks what each type behind it asks', () => {
    expect(guards.ofField(typeNamed('Named'), 'name')).toEqual([['person', 'vault']]);
    expect(guards.ofField(typeNamed('Person'), 'name')).toEqual([['person']]);
  });

  it('of the name of a type asks what each type asks that it may name', () => {
    expect(guards.ofField(typeNamed('Any'), '__typename')).toEqual([['vault']]);
    expect(guards.ofField(typeNamed('Vault'), '__typename')).toEqual([[]]);
    expect(guards.ofType(typeNamed('Vault'))).toEqual([['vault']]);
  });

  it('knows every scope that is mentioned', () => {
    expect(guards.scopes).toEqual(['ages', 'person', 'vault']);
    expect(guards.areOpen).toBe(false);
    expect(guardsOf(schema, readRequirements('type Query { a: Int }')).areOpen).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLError, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { checkAliases } from '../../../gateway/limits/aliases.ts';
import { checkDepth } from '../../../gateway/limits/depth.ts';
import { checkDirectives } from '../../../gateway/limits/directives.ts';
import { introspectionSetting } from '../../../gateway/limits/introspection.ts';
import { checkRootFields } from '../../../gateway/limits/rootFields.ts';
import { limitSettingsOf } from '../../../gateway/limits/settings.ts';
import { parseWithin } from '../../../gateway/limits/tokens.ts';

const codesOf = (errors: readonly GraphQLError[]) => errors.map(({ extensions }) => extensions.code);
const faultOf = (work: () => unknown): GraphQLError => {
  try {
    work();
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error('nothing was thrown');
};
const nested = (depth: number): string => (depth === 1 ? '{ a }' : `{ a ${nested(depth - 1)} }`);
// Each fragment spreads the next one twice: two to the sixtieth spreads in a text of two thousand tokens.
const doubling = (inner: string) =>
  Array.from({ length: 60 }, (_, index) => `fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`)
    .concat(`fragment F60 on T ${inner}`)
    .join('\n');

describe('The limit on tokens', () => {
  it('lets an operation of exactly so many pass and refuses the next token', () => {
    expect(parseWithin('{ a b c }', 5).definitions).toHaveLength(1);
    const fault = faultOf(() => parseWithin('{ a b c d }', 5));

    expect(fault.extensions.code).toBe('OPERATION_TOO_LARGE');
    expect(fault.message).toMatch(/more than 5 tokens.*Ask for fewer fields/);
  });

  it('says of text that is not GraphQL where it goes wrong', () => {
    const fault = faultOf(() => parseWithin('{ a ]', 4_000));

    expect([fault.extensions.code, fault.locations]).toEqual(['GRAPHQL_PARSE_FAILED', [{ line: 1, column: 5 }]]);
  });
});

describe('The limit on depth', () => {
  it('counts fields one within another', () => {
    expect(checkDepth(parse(nested(15)), 15)).toEqual([]);
    expect(checkDepth(parse(nested(16)), 15)[0]?.message).toMatch(/16 fields deep; the limit is 15\. Ask/);
  });

  it('follows fragments, which add no level themselves', () => {
    const text = `{ a { ...F ... on T { ... { b { c } } } } } fragment F on T { a { ...G } } fragment G on T { a { b } }`;

    expect(checkDepth(parse(text), 4)).toEqual([]);
    expect(codesOf(checkDepth(parse(text), 3))).toEqual(['DEPTH_LIMIT']);
  });

  it('looks at every operation of a document', () => {
    expect(codesOf(checkDepth(parse(`query A { a } query B ${nested(3)}`), 2))).toEqual(['DEPTH_LIMIT']);
  });

  it('lets a playground ask about the schema', () => {
    expect(checkDepth(parse(getIntrospectionQuery({ inputValueDeprecation: true })), 3)).toEqual([]);
  });

  it('ends on fragments that spread themselves', () => {
    expect(checkDepth(parse('{ ...F } fragment F on T { a { ...F } }'), 15)).toEqual([]);
  });
});

describe('The limit on aliases', () => {
  it('counts an alias in a fragment wherever the fragment is spread', () => {
    const text = '{ x: a { ...F } b { ...F } } fragment F on T { y: a z: b }';

    expect(checkAliases(parse(text), 5)).toEqual([]);
    expect(checkAliases(parse(text), 4)[0]?.message).toMatch(/uses 5 aliases.*limit is 4\..*split/);
  });

  it('counts fragments that double again and again in no time', () => {
    expect(codesOf(checkAliases(parse(`{ ...F0 } ${doubling('{ x: a }')}`), 30))).toEqual(['ALIAS_LIMIT']);
  });
});

describe('The limit on directives', () => {
  it('counts those of the operation, its variables, fields and fragments', () => {
    const text = 'query ($v: Int @a) @b { f @c ...F @d ... @e { g } } fragment F on T { h @f @g }';

    expect(checkDirectives(parse(text), 7)).toEqual([]);
    expect(checkDirectives(parse(text), 6)[0]?.message).toMatch(/uses 7 directives.*limit is 6/);
    expect(codesOf(checkDirectives(parse(text), 6))).toEqual(['DIRECTIVE_LIMIT']);
  });
});

describe('The limit on root fields', () => {
  it('counts fields at the root, also in fragments, and no others', () => {
    const text = '{ a { b c d e } ...F } fragment F on Query { g ... { h } }';

    expect(checkRootFields(parse(text), 3)).toEqual([]);
    expect(checkRootFields(parse(text), 2)[0]?.message).toMatch(/3 root fields; the limit is 2/);
    expect(codesOf(checkRootFields(parse(text), 2))).toEqual(['ROOT_FIELD_LIMIT']);
  });
});

describe('Introspection', () => {
  const schema = buildSchema('type Query { household: Int }');
  const faultsOf = (text: string, isOn: boolean) => {
    const { rules, hideSuggestions } = introspectionSetting(isOn);
    return validate(schema, parse(text), [...specifiedRules, ...rules], { hideSuggestions });
  };

  it('is answered and names are suggested where it is on', () => {
    expect(faultsOf(getIntrospectionQuery(), true)).toEqual([]);
    expect(faultsOf('{ houshold }', true)[0]?.message).toContain('Did you mean "household"');
  });

  it('is refused and no name is suggested where it is off', () => {
    expect(codesOf(faultsOf('{ __schema { types { name } } __typename }', false))).toEqual(['INTROSPECTION_DISABLED']);
    expect(codesOf(faultsOf('{ __type(name: "Query") { name } }', false))).toEqual(['INTROSPECTION_DISABLED']);
    expect(faultsOf('{ houshold }', false)[0]?.message).toBe('Cannot query field "houshold" on type "Query".');
  });
});

it('LIMITS takes on and off and nothing else', () => {
  expect([limitSettingsOf('on')?.depth, limitSettingsOf('off')]).toEqual([15, null]);
  expect(() => limitSettingsOf('no')).toThrow('LIMITS: give on or off, not "no"');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { loadSupergraph } from '../../../gateway/engine/supergraph.ts';
import { checkCost, estimateCost } from '../../../gateway/limits/cost.ts';
import { readCostDirectives } from '../../../gateway/limits/costDirectives.ts';
import { operationsOf } from '../../../gateway/limits/fragments.ts';
import { limitsFor } from '../../../gateway/limits/limits.ts';
import { defaultLimits } from '../../../gateway/limits/settings.ts';
import { projectFolder } from '../../../schema/load.ts';

const sdl = `
  directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    one: Thing
    heavy: Heavy
    priced: Thing @cost(weight: "7")
    scored(by: Score): Int @cost(weight: "2")
    many(first: Int = 5): [Thing!]!
    page(first: Int, last: Int): Page!
    sized(first: Int, last: Int): Sized! @listSize(slicingArguments: ["first", "last"], sizedFields: ["rows"], assumedSize: 30, requireOneSlicingArgument: false)
    assumed: [Thing!]! @listSize(assumedSize: 6)
    search(where: Where, all: [Where!], dear: Int @cost(weight: "5")): Thing
    any: Any
    thingOrSo: [ThingOrSo!]! @listSize(assumedSize: 3)
  }
  type Mutation { change: Thing }
  scalar Score @cost(weight: "4")
  type Thing implements Any { id: ID inner: Thing things(first: Int): [Thing!]! members: [Thing!]! score: Score }
  type Heavy implements Any @cost(weight: "20") { id: ID inner: Thing score: Score }
  interface Any { id: ID inner: Thing }
  union ThingOrSo = Thing | Heavy
  type Page { nodes: [Thing!]! totalCount: Int }
  type Sized { rows: [Thing!]! others: [Thing!]! }
  input Where { age: Int name: String @cost(weight: "3") not: Where }
`;
const schema = buildSchema(sdl);

function estimate(text: string) {
  const document = parse(text);
  const [operation] = operationsOf(document);
  if (!operation) throw new Error('no operation');
  return estimateCost(schema, document, operation, readCostDirectives(sdl));
}
const costOf = (text: string, variables: Readonly<Record<string, unknown>> = {}) => estimate(text).costFor(variables);

describe('The cost of an operation', () => {
  it.each([
    ['an object is one, a leaf nothing', '{ one { id inner { id } } }', 2],
    ['a type weighs what it says', '{ heavy { id } }', 20],
    ['a field weighs what it says, before its type', '{ priced { id } scored }', 9],
    ['a leaf type weighs what it says', '{ one { score } }', 5],
    ['a list is as long as first says', '{ many(first: 10) { inner { id } } }', 20],
    ['a list is as long as the default of first', '{ many { id } }', 5],
    ['lists within lists multiply', '{ many(first: 10) { things(first: 4) { id } } }', 50],
    ['a list of which nothing is said has one element', '{ one { members { id } } }', 2],
    ['a page argument sizes the lists of a connection', '{ page(first: 10) { nodes { id } totalCount } }', 11],
    ['the larger of two page arguments counts', '{ page(first: 10, last: 20) { nodes { id } } }', 21],
    ['@listSize sizes only the fields it names', '{ sized(first: 10) { rows { id } others { id } } }', 12],
    ['@listSize assumes a size where no argument is given', '{ sized { rows { id } } assumed { id } }', 37],
    ['an empty page costs its field', '{ page(first: 0) { nodes { inner { id } } } }', 1],
    [
      'an input object is one, its fields what they say',
      '{ search(where: { age: 3, name: "x", not: { name: "y" } }) { id } }',
      9,
    ],
    ['every element of a list of inputs counts', '{ search(all: [{ age: 1 }, { name: "x" }]) { id } }', 6],
    ['an argument weighs what it says', '{ search(dear: 1) { id } }', 6],
    ['an argument that is null weighs nothing', '{ search(dear: null, where: null) { id } }', 1],
    ['a mutation is ten', 'mutation { change { id } }', 11],
    [
      'a field asked for twice counts once',
      '{ one { inner { id } } one { inner { score } } ...F } fragment F on Query { one { id } }',
      6,
    ],
    ['a field under two names counts twice', '{ a: one { id } b: one { id } }', 2],
    [
      'of an interface the dearest type counts',
      '{ any { ... on Thing { inner { inner { id } } } ... on Heavy { inner { id } } } }',
      22,
    ],
    [
      'of a union the dearest type counts',
      '{ thingOrSo { ... on Thing { things(first: 50) { id } } ... on Heavy { score } } }',
      210,
    ],
    ['questions about the schema are free', '{ __schema { types { name } } __typename }', 0],
    ['a field that is skipped costs nothing', '{ one @skip(if: true) { id } priced @include(if: false) { id } }', 0],
  ])('%s', (_what, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it.each([
    ['query ($n: Int) { many(first: $n) { id } }', { n: 7 }, 7],
    ['query ($n: Int = 3) { many(first: $n) { id } }', {}, 3],
    ['query ($n: Int) { many(first: $n) { id } }', {}, 5],
    ['query ($n: Int) { many(first: $n) { id } }', { n: -4 }, 0],
    ['query ($w: Where) { search(where: $w) { id } }', { w: { name: 'x', not: { name: 'y' } } }, 9],
    ['query ($w: Where) { search(where: $w) { id } }', {}, 1],
    ['query ($d: Int) { search(dear: $d) { id } }', { d: 1 }, 6],
    ['query ($name: String) { search(where: { name: $name }) { id } }', { name: 'x' }, 5],
    ['query ($yes: Boolean!) { one @include(if: $yes) { id } }', { yes: false }, 0],
    ['query ($yes: Boolean!) { one @include(if: $yes) { id } }', { yes: true }, 1],
    [
      'query ($yes: Boolean!) { one @skip(if: $yes) { id } ...F } fragment F on Query { one { inner { id } } }',
      { yes: true },
      2,
    ],
  ])('follows the variables: %s with %j costs %i', (text, variables, cost) => {
    expect(costOf(text, variables)).toBe(cost);
  });

  it('over the limit is refused with what it has, where it lies and what to change', () => {
    const [error] = checkCost(
      estimate('{ one { id } many(first: 100) { things(first: 100) { inner { id } } } }'),
      {},
      1_000,
    );

    expect(error?.extensions.code).toBe('COST_LIMIT');
    expect(error?.message).toBe(
      'The operation costs about 20,101; the limit is 1,000. Most of it is in many.things.inner. Ask for smaller pages, or for the lists within lists in operations of their own.',
    );
  });

  it('is known in no time however often fragments double', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Thing { ...F${index + 1} ...F${index + 1} }`,
    );

    expect(costOf(`{ one { ...F0 } } ${doubling.join('\n')} fragment F60 on Thing { inner { id } }`)).toBe(2);
  });

  it('is known in no time also where the doubling stands under a condition', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Thing { ...F${index + 1} ...F${index + 1} }`,
    );
    const text = `query ($yes: Boolean!) { one { id ...F0 @include(if: $yes) } } ${doubling.join('\n')} fragment F60 on Thing { inner { id } }`;

    expect([costOf(text, { yes: true }), costOf(text, { yes: false })]).toEqual([2, 1]);
  });

  it('is refused where fragments unfold to more than can be counted', () => {
    const branching = Array.from(
      { length: 14 },
      (_, index) =>
        `fragment F${index} on Thing { inner { ...F${index + 1} } things { ...F${index + 1} } members { ...F${index + 1} } }`,
    );
    const [error] = checkCost(
      estimate(`{ one { ...F0 } } ${branching.join('\n')} fragment F14 on Thing { id }`),
      {},
      Number.MAX_VALUE,
    );

    expect(error?.message).toMatch(/unfolds to more fields than can be counted/);
  });
});

describe('Cost directives', () => {
  const composed = (imports: string, body: string) => {
    const typeDefs = parse(
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}]) ${body}`,
    );
    return readCostDirectives(composeServices([{ name: 'a', url: 'http://a', typeDefs }]).supergraphSdl ?? '');
  };

  it.each([
    ['"@cost", "@listSize"', '@cost', '@listSize'],
    ['{ name: "@cost", as: "@weight" }, "@listSize"', '@weight', '@listSize'],
    ['"@key"', '@federation__cost', '@federation__listSize'],
  ])('are read from a supergraph that imports %s', (imports, cost, listSize) => {
    const { weights, listSizes } = composed(
      imports,
      `type Query { all(first: Int ${cost}(weight: 3), in: In): [T] ${listSize}(slicingArguments: ["first"], assumedSize: 9) }
       type T ${cost}(weight: 4) { id: ID ${cost}(weight: 5) } input In { x: Int ${cost}(weight: 6) }`,
    );

    expect(Object.fromEntries(weights)).toEqual({ 'Query.all(first:)': 3, T: 4, 'T.id': 5, 'In.x': 6 });
    expect(listSizes.get('Query.all')).toEqual({
      assumedSize: 9,
      slicingArguments: ['first'],
      sizedFields: [],
      requireOneSlicingArgument: true,
    });
  });

  it('are read by the prefix that the supergraph links them with', () => {
    const { weights } = readCostDirectives(`
      schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/cost/v0.1", as: "price") { query: Query }
      directive @price__cost(weight: Int!) on FIELD_DEFINITION
      directive @cost(weight: Int!) on FIELD_DEFINITION
      type Query { a: Int @price__cost(weight: 3) b: Int @cost(weight: 4) }
    `);

    expect(Object.fromEntries(weights)).toEqual({ 'Query.a': 3 });
  });

  it('may be missing altogether', () => {
    const { weights, listSizes } = readCostDirectives('type Query { a: Int }');

    expect([weights.size, listSizes.size]).toEqual([0, 0]);
  });
});

describe('Our supergraph', () => {
  const supergraph = readFileSync(join(projectFolder, 'schema', 'supergraph.graphql'), 'utf8');
  const { schema: ours } = loadSupergraph(supergraph);
  const folder = join(projectFolder, 'playground', 'queries');
  const starters = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

  function checked(
    text: string,
    variables: Readonly<Record<string, unknown>>,
    settings: typeof defaultLimits | null = defaultLimits,
  ) {
    const limits = limitsFor(settings, ours, supergraph);
    const document = limits.parse(text);
    return operationsOf(document).map((operation) => {
      const { check, costFor } = limits.forOperation(document, operation);
      return { errors: [...limits.checkDocument(document), ...check(variables)], ...costFor(variables) };
    });
  }

  it.each(starters)('answers %s with room to spare', (file) => {
    const variables = JSON.parse(readFileSync(join(folder, file.replace('.graphql', '.json')), 'utf8'));

    for (const { errors, estimated } of checked(readFileSync(join(folder, file), 'utf8'), variables)) {
      expect(errors).toEqual([]);
      expect(estimated).toBeGreaterThan(10);
      expect(estimated * 10).toBeLessThan(defaultLimits.cost);
    }
  });

  it('lets a playground learn the schema', () => {
    const text = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    });

    expect(checked(text, {})).toEqual([{ errors: [], estimated: 0, limit: defaultLimits.cost }]);
  });

  const tooDear =
    '{ division(code: "420106000000") { children(first: 100) { edges { node { residents(first: 100) { edges { node { household { size } } } } } } } } }';

  it('refuses pages of a hundred within pages of a hundred', () => {
    expect(checked(tooDear, {})[0]?.errors.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT']);
  });

  it('refuses nothing when limits are off, and still says what an operation costs', () => {
    expect(checked(tooDear, {}, null)).toEqual([{ errors: [], estimated: 30_302, limit: null }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type Answered, type BothEngines, startBoth } from './answers.ts';
import { openFeed } from './subgraphs/feed.ts';
import { openPress } from './subgraphs/press.ts';
import { openShop } from './subgraphs/shop.ts';
import { openTree } from './subgraphs/tree.ts';
import { type OpenSupergraph, openSupergraph } from './testSupergraph.ts';

interface Fault {
  /** What the stock engine does, and what forbids it. */
  readonly name: string;
  readonly open: () => OpenSupergraph;
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly apollos: unknown;
  /** Where in an answer the fault is seen: its data unless told. */
  readonly seenIn?: (answer: Answered) => unknown;
}

const pathsOf = ({ errors }: Answered) => errors.map(({ path }) => path);

const inTheWall = (paint: Record<string, unknown>) => ({
  wall: { paint: { wall: { bricks: [[paint, null], null] } } },
});

// Each of these is why the oracle words its questions otherwise, or forgives a difference (safeNames.ts, agreement.ts).
const faults: readonly Fault[] = [
  {
    name: 'takes an alias for the field of that name that it needs itself (Specification 2.7: an alias only renames)',
    open: openTree,
    operation: '{ sums { weight: id summary } }',
    expected: {
      sums: [
        { weight: 'n1', summary: 'null/colour n1' },
        { weight: 'n404', summary: null },
        { weight: 'n2', summary: '20/null' },
        null,
        { weight: 'n6', summary: null },
      ],
    },
    apollos: {
      sums: [
        null,
        { weight: 4040, summary: null },
        { weight: 20, summary: '20/null' },
        null,
        { weight: 60, summary: null },
      ],
    },
  },
  {
    name: 'answers a field with the arguments of a @requires (Federation: @requires is not seen by clients)',
    open: openShop,
    operation: '{ product(id: "p1") { shipping price } }',
    expected: { product: { shipping: 210, price: 100 } },
    apollos: { product: { shipping: 210, price: 200 } },
  },
  {
    name: 'loses what requires a field that the plan fetches too late (Federation: @requires is fetched before)',
    open: openShop,
    operation: '{ reviews { product { sides { height } inStock volume } } }',
    seenIn: ({ data }: Answered) => Reflect.get(Object(data), 'reviews')[0],
    expected: { product: { sides: { height: 3 }, inStock: true, volume: 6 } },
    apollos: { product: { sides: { height: 3 }, inStock: true, volume: null } },
  },
  {
    name: 'loses a fragment on a type within one on an interface (Specification 6.3.2, DoesFragmentTypeApply)',
    open: openFeed,
    operation: '{ account { ... on Named { ... on Account { handle } } } }',
    expected: { account: { handle: 'y' } },
    apollos: { account: {} },
  },
  {
    name: "puts lists of lists from two fetches in each other's place instead of merging them",
    open: openWalls,
    operation: '{ wall { paint { wall { bricks { mortar paint { gloss name } } } } } }',
    expected: inTheWall({ mortar: 'grey', paint: { gloss: 7, name: 'red' } }),
    apollos: inTheWall({ mortar: null, paint: { gloss: 7, name: 'red' } }),
  },
  {
    name: 'forgets what an object is when a subgraph knows it by its interface only (Federation: @interfaceObject)',
    open: openPress,
    operation: '{ book { rating __typename } }',
    expected: { book: { rating: null, __typename: 'Book' } },
    apollos: { book: null },
  },
  {
    name: 'groups fields by fragment (Specification 6.3.2: fields come in the order in which they are met)',
    open: openFeed,
    operation: '{ busiest { ... on Photo { likes } views ... on Photo { id } } }',
    seenIn: ({ data }: Answered) => /likes.*?id/.exec(JSON.stringify(data))?.[0].includes('views'),
    expected: true,
    apollos: false,
  },
  {
    name: 'has no error for null in a non-null place (Specification 6.4.4)',
    open: openShop,
    operation: '{ stocked { id } }',
    seenIn: pathsOf,
    expected: [['stocked', 3, 3, 'id']],
    apollos: [],
  },
  {
    name: 'places the error of an entity at an object that has a value (Specification 7.1.2)',
    open: openShop,
    operation: '{ products { volume } }',
    seenIn: pathsOf,
    expected: [['products', 2, 'volume']],
    apollos: [['products', 2]],
  },
  {
    name: 'counts entities that it did not ask for, and so places an error at another',
    open: openTree,
    operation: '{ sums { family { id } } }',
    seenIn: ({ errors }: Answered) =>
      errors
        .filter(({ path, code }) => path?.[3] !== undefined && code !== 'SUBGRAPH_INVALID_RESPONSE')
        .map(({ path }) => path),
    expected: [['sums', 2, 'family', 1]],
    apollos: [
      ['sums', 4, 'children', 0],
      ['sums', 1, 'family', 1],
      ['sums', 2, 'family', 0],
    ],
  },
  {
    name: 'places an error at a field that was not asked (Specification 7.1.2)',
    open: openTree,
    operation: '{ heaviest { total } }',
    seenIn: pathsOf,
    expected: [['heaviest', 'total']],
    apollos: [['heaviest', 'depth']],
  },
  {
    name: 'does not say that no subgraph can answer (Federation: @interfaceObject without a type that implements it)',
    open: openEmptyInterface,
    operation: '{ __typename closest { brightness } }',
    seenIn: ({ data, errors }: Answered) => [data, errors.map(({ code }) => code)],
    expected: [null, ['UNANSWERABLE']],
    apollos: [{ __typename: 'Query', closest: null }, []],
  },
];

describe('Where ApolloGateway is wrong and our engine is not', () => {
  for (const {
    name,
    open,
    operation,
    variables = {},
    expected,
    apollos,
    seenIn = ({ data }: Answered) => data,
  } of faults) {
    it(`it ${name}`, async () => {
      const both: BothEngines = await startBoth(open());
      const question = { document: parse(operation), variables };

      expect(seenIn(await both.askOurs(question))).toEqual(expected);
      expect(seenIn(await both.askApollo(question))).toEqual(apollos);
    });
  }
});

// Nothing that the sky knows is a star, so what the catalogue knows of stars can never be asked of it.
function openEmptyInterface(): OpenSupergraph {
  return openSupergraph('stars', {
    sky: {
      sdl: `type Query { closest: Star } interface Star @key(fields: "name") { name: ID! }
        type Cloud { height: Int }`,
      resolvers: { Query: { closest: () => null } },
    },
    catalogue: {
      sdl: `type Query { brightest: Star } type Star @key(fields: "name") @interfaceObject { name: ID! brightness: Int }`,
      resolvers: {
        Query: { brightest: () => ({ name: 'Sirius', brightness: 1 }) },
        Star: { __resolveReference: ({ name }) => ({ name, brightness: 1 }) },
      },
    },
  });
}

// A nested key leads the planner to the same lists by two ways.
function openWalls(): OpenSupergraph {
  return openSupergraph('walls', {
    walls: {
      sdl: `type Query { wall: Wall } type Wall @key(fields: "id") { id: ID! paint: Paint }
        type Paint @key(fields: "name") @key(fields: "wall { id }") { name: String! wall: Wall }`,
      resolvers: {
        Query: { wall: () => ({ id: 'w', paint: { wall: { id: 'w' } } }) },
        Wall: { __resolveReference: ({ id }) => ({ id }), paint: ({ id }) => ({ wall: { id } }) },
        Paint: { __resolveReference: (reference) => reference, name: () => 'red' },
      },
    },
    bricks: {
      sdl: `type Wall @key(fields: "id") { id: ID! mortar: String bricks: [[Wall]] }
        type Paint @key(fields: "wall { id }") { wall: Wall gloss: Int }`,
      resolvers: {
        Wall: {
          __resolveReference: ({ id }) => ({ id }),
          mortar: () => 'grey',
          bricks: ({ id }) => [[{ id }, null], null],
        },
        Paint: { __resolveReference: (reference) => reference, gloss: () => 7 },
      },
    },
  });
}

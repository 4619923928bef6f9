import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { broken, openSupergraph } from '../testSupergraph.ts';

const anything = new GraphQLScalarType({
  name: 'Anything',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
const day = new GraphQLScalarType({
  name: 'Day',
  serialize: (value) => `day ${value}`,
  parseValue: (value) => String(value).replace('day ', ''),
});

const shared = `
  scalar Anything
  scalar Day
  enum Size { SMALL MIDDLE LARGE HUGE @inaccessible }
  input Box { size: Size = MIDDLE, count: Int! = 2, tags: [[String!]], inner: Box, note: Anything, day: Day, flag: Boolean }
  type Place @shareable { name: String! at: Point secret: String @inaccessible }
  type Point @shareable { x: Float! y: Float! }
`;
const place = (name: string) => ({ name, at: name === 'nowhere' ? null : { x: name.length, y: -1 }, secret: 'hidden' });
const things = ['t1', 't2', 't3', 't4'];
const sizes: Readonly<Record<string, string | null>> = { t1: 'SMALL', t2: 'HUGE', t3: null, t4: 'LARGE' };
const told = (value: unknown) => JSON.stringify(value ?? null);

/** Value types in several subgraphs, hidden parts, scalars that hold whole objects, inputs of every kind, and mutations. */
export const openValues = () =>
  openSupergraph('values', {
    left: {
      sdl: `
        ${shared}
        type Query {
          things(sizes: [Size!] = [SMALL, LARGE], box: Box): [Thing!]
          thing(id: ID!, box: Box = { count: 7, inner: { size: LARGE } }): Thing
          told(box: Box!, many: [[Box]], any: Anything, day: Day, float: Float = 1.5, ids: [ID!]): String
          place: Place @shareable
        }
        type Mutation { addLeft(value: Int!): Written! breakLeft: Written! }
        type Written @shareable { so: [String!]! thing: Thing }
        type Thing @key(fields: "id") { id: ID! size: Size place: Place any: Anything sized(by: Size! = LARGE): String hidden: String @inaccessible days: [Day] }
      `,
      resolvers: {
        Anything: anything,
        Day: day,
        Query: {
          things: (_, args) => (args.sizes ? things.map((id) => ({ id, box: args.box })) : null),
          thing: (_, { id, box }) => (things.includes(id) ? { id, box } : null),
          told: (_, args) => told(args),
          place: () => place('left'),
        },
        Mutation: {
          addLeft: (_, { value }, { written }) => {
            written.push(`left ${value}`);
            return { so: [...written], thing: { id: 't1' } };
          },
          breakLeft: (_, __, { written }) => {
            written.push('broken');
            throw broken('mutation');
          },
        },
        Thing: {
          __resolveReference: ({ id }) => ({ id }),
          size: ({ id }) => sizes[id] ?? null,
          place: ({ id }) => (id === 't3' ? place('nowhere') : id === 't4' ? null : place(id)),
          any: ({ id, box }) =>
            id === 't1' ? { a: [1, { b: null }], box: box ?? null } : id === 't2' ? [] : id === 't3' ? null : 0,
          sized: ({ id }, { by }) => (id === 't2' ? null : `${id} by ${by}`),
          days: ({ id }) => (id === 't2' ? null : [1, null, 2]),
        },
      },
    },
    right: {
      sdl: `
        ${shared}
        type Query { place: Place @shareable  nearest(to: [Float!]! = [1, 2.5]): [Place!]!  sizes: [Size!] box(box: Box): BoxSeen! }
        type Mutation { addRight(values: [Int!] = [1, 2], box: Box): Written breakRight: Written! }
        type Written @shareable { so: [String!]! thing: Thing }
        type BoxSeen { size: Size! count: Int! inner: BoxSeen tags: [[String!]] text: String! }
        type Thing @key(fields: "id") {
          id: ID!
          hidden: String @external
          size: Size @external
          weight(box: Box = { count: 1 }, unit: String): Float
          twin: Thing!
          reveal: String @requires(fields: "hidden size")
          places: [Place]
        }
      `,
      resolvers: {
        Anything: anything,
        Day: day,
        Query: {
          place: () => place('left'),
          nearest: (_, { to }) => to.map((x: number) => place(`near ${x}`)),
          sizes: () => ['SMALL', 'LARGE'],
          box: (_, { box }) => box ?? { count: null, size: 'SMALL' },
        },
        BoxSeen: { text: (box) => told(box) },
        Mutation: {
          addRight: (_, { values, box }, { written }) => {
            for (const value of values ?? []) written.push(`right ${value}`);
            return values === null ? null : { so: [...written, told(box)], thing: { id: 't2' } };
          },
          breakRight: (_, __, { written }) => ({ so: [...written, null] }),
        },
        Thing: {
          __resolveReference: (reference) => (reference.id === 't4' ? null : reference),
          weight: ({ id }, { box, unit }) => {
            if (unit === 'bad') throw broken(`weight of ${id}`);
            return id === 't3' ? null : (box?.count ?? 0) + 0.5;
          },
          twin: ({ id }) => (id === 't3' ? null : { id: id === 't1' ? 't2' : 't3' }),
          reveal: ({ hidden, size }) => `${hidden} ${size}`,
          places: ({ id }) => [place(id), null, place('nowhere')],
        },
      },
    },
  });

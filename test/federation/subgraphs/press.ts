import { broken, findBy, openSupergraph } from '../testSupergraph.ts';

const media = [
  { __typename: 'Book', id: 'm1', title: 'Rivers', pages: 300, makers: ['k1', 'k2'], sequel: 'm2', mood: null },
  { __typename: 'Film', id: 'm2', title: null, minutes: 90, makers: [], sequel: 'm1', mood: 'DARK' },
  { __typename: 'Book', id: 'm3', title: 'Broken', pages: null, makers: ['k3', null], sequel: null, mood: 'DARK' },
  { __typename: 'Song', id: 'm4', title: 'Hills', makers: ['k2'], sequel: 'm404', mood: 'LIGHT' },
];
const mediumById = (id: string | null) => media.find((medium) => medium.id === id) ?? null;

const makers = [
  { __typename: 'Writer', id: 'k1', name: 'Wen', works: ['m1', 'm3'], rival: 'k2', pen: 'W.' },
  { __typename: 'Band', id: 'k2', name: null, works: ['m4'], rival: 'k1', size: 4 },
  { __typename: 'Writer', id: 'k3', name: 'Xu', works: [], rival: null, pen: null },
];
const makerById = (id: string | null) => makers.find((maker) => maker.id === id) ?? null;

const ratings: Readonly<Record<string, number>> = { m1: 5, m2: 2, m4: 3 };
const makerRef = (id: string | null) => {
  const maker = makerById(id);
  return maker && { __typename: maker.__typename, id: maker.id };
};

/**
 * An entity interface with interface objects beside it, an interface that is none, and unions whose members differ from one
 * subgraph to the next.
 */
export const openPress = () =>
  openSupergraph('press', {
    library: {
      sdl: `
        type Query { media: [Medium!]! medium(id: ID!): Medium shelf: [[Medium]] anything: [Anything] book: Book }
        interface Medium @key(fields: "id") { id: ID! title: String sequel: Medium makers: [Maker] mood: Mood }
        type Book implements Medium @key(fields: "id") { id: ID! title: String sequel: Medium makers: [Maker] mood: Mood pages: Int! }
        type Film implements Medium @key(fields: "id") { id: ID! title: String sequel: Medium makers: [Maker] mood: Mood minutes: Int }
        type Song implements Medium @key(fields: "id") { id: ID! title: String sequel: Medium makers: [Maker] mood: Mood album: Film! }
        enum Mood { DARK LIGHT }
        interface Maker { id: ID! }
        type Writer implements Maker @key(fields: "id") { id: ID! }
        type Band implements Maker @key(fields: "id") { id: ID! }
        union Anything = Book | Film | Writer
      `,
      resolvers: {
        Query: {
          media: () => media,
          medium: (_, { id }) => mediumById(id),
          shelf: () => [[mediumById('m1'), null], [], null, [mediumById('m4'), mediumById('m1')]],
          anything: () => [mediumById('m2'), makerRef('k1'), null, mediumById('m1')],
          book: () => mediumById('m3'),
        },
        ...Object.fromEntries(
          ['Medium', 'Book', 'Film', 'Song'].map((type) => [
            type,
            {
              __resolveReference: findBy(media, 'id'),
              ...(type !== 'Medium' && {
                sequel: ({ sequel }) => mediumById(sequel),
                makers: (medium) => medium.makers.map(makerRef),
                title: ({ id, title }) => {
                  if (id === 'm3') throw broken('title of m3');
                  return title;
                },
              }),
              ...(type === 'Song' && { album: () => mediumById('m2') }),
            },
          ]),
        ),
      },
    },
    ratings: {
      sdl: `
        type Query { best: Medium! rated: [Medium] }
        type Medium @key(fields: "id") @interfaceObject {
          id: ID!
          rating: Int
          stars: Int!
          headline: String
          similar: [Medium!]
        }
      `,
      resolvers: {
        Query: { best: () => ({ id: 'm1' }), rated: () => [{ id: 'm2' }, { id: 'm404' }, null, { id: 'm3' }] },
        Medium: {
          __resolveReference: (reference) => (reference.id === 'm404' ? null : reference),
          rating: ({ id }) => {
            if (id === 'm3') throw broken('rating of m3');
            return ratings[id] ?? null;
          },
          stars: ({ id }) => ratings[id] ?? null,
          headline: ({ id }) => (id === 'm2' ? null : `headline of ${id}`),
          similar: ({ id }) => (id === 'm1' ? [{ id: 'm2' }, { id: 'm4' }] : id === 'm2' ? [] : null),
        },
      },
    },
    rights: {
      sdl: `
        type Query { licences: [Licence] }
        type Medium @key(fields: "id") @interfaceObject { id: ID! licences: [Licence!]! owner: Maker }
        interface Maker { id: ID! agent: String }
        type Writer implements Maker @key(fields: "id") { id: ID! agent: String pen: String rival: Maker }
        type Band implements Maker @key(fields: "id") { id: ID! agent: String size: Int! rival: Maker }
        union Licence = Open | Paid
        type Open { note: String medium: Medium }
        type Paid { fee: Int! holder: Holder note: String! }
        union Holder = Writer | Band
      `,
      resolvers: {
        Query: { licences: () => [{ __typename: 'Open', note: null, medium: { id: 'm4' } }, null, paid('k2')] },
        Medium: {
          __resolveReference: (reference) => reference,
          licences: ({ id }) =>
            id === 'm4'
              ? []
              : id === 'm2'
                ? [paid('k404')]
                : [{ __typename: 'Open', note: id, medium: { id: 'm2' } }, paid('k1')],
          owner: ({ id }) => makerById(id.replace('m', 'k')),
        },
        ...Object.fromEntries(
          ['Writer', 'Band'].map((type) => [
            type,
            {
              __resolveReference: findBy(makers, 'id'),
              agent: ({ id }) => (id === 'k2' ? null : `agent of ${id}`),
              rival: ({ rival }) => makerById(rival),
            },
          ]),
        ),
      },
    },
    makers: {
      sdl: `
        type Query { makers: [Person]! }
        interface Person { name: String works: [Medium] }
        type Writer implements Person @key(fields: "id") { id: ID! name: String works: [Medium] fans: [Fan!] }
        type Band implements Person @key(fields: "id") { id: ID! name: String works: [Medium] fans: [Fan!] }
        type Medium @key(fields: "id") @interfaceObject { id: ID! }
        union Fan = Writer | Club
        type Club { name: String! likes: Person }
      `,
      resolvers: {
        Query: { makers: () => [makerById('k2'), makerById('k1'), null] },
        Medium: { __resolveReference: (reference) => reference },
        ...Object.fromEntries(
          ['Writer', 'Band'].map((type) => [
            type,
            {
              __resolveReference: findBy(makers, 'id'),
              works: ({ works }) => works.map((id: string) => ({ id })),
              fans: ({ id }) =>
                id === 'k1'
                  ? [makerById('k3'), { __typename: 'Club', name: 'Readers', likes: makerById('k2') }]
                  : id === 'k2'
                    ? [{ __typename: 'Club', name: null }]
                    : null,
            },
          ]),
        ),
      },
    },
  });

const paid = (holder: string) => ({
  __typename: 'Paid',
  fee: 3,
  holder: makerById(holder),
  note: holder === 'k404' ? null : 'paid',
});

import { broken, openSupergraph } from '../testSupergraph.ts';

const posts = [
  { __typename: 'Post', id: '1', tenant: 'a', text: 'first', author: 'x', likes: 3 },
  { __typename: 'Photo', id: '1', tenant: 'b', text: null, author: 'y', likes: null },
  { __typename: 'Post', id: '2', tenant: 'a', text: 'broken', author: null, likes: 0 },
  { __typename: 'Photo', id: '3', tenant: 'b', text: 'third', author: 'z', likes: 9 },
];
const postBy = (wanted: { id?: unknown; tenant?: unknown }) =>
  posts.find(({ id, tenant }) => id === wanted.id && tenant === wanted.tenant) ?? null;
const typeNames = ['Post', 'Photo'];
const accountOf = (handle: string | null) => handle && { handle };

/** Compound keys, an interface every subgraph sees otherwise, @provides through it, and fields asked in two types at once. */
export const openFeed = () =>
  openSupergraph('feed', {
    posts: {
      sdl: `
        type Query { feed(after: Int): Feed! item(id: ID!, tenant: String!): Item node(id: ID!): Node }
        type Feed { items: [Item!]! newest: Item pages: [[Item!]!] owner: Account! cursor: Cursor }
        type Cursor @shareable { after: Int! next: String }
        interface Node { id: ID! }
        interface Item implements Node { id: ID! text: String author: Account likes: Int }
        type Post implements Item & Node @key(fields: "id tenant") { id: ID! tenant: String! text: String author: Account @provides(fields: "name") likes: Int }
        type Photo implements Item & Node @key(fields: "tenant id") { id: ID! tenant: String! text: String author: Account likes: Int width: Int }
        type Account implements Node @key(fields: "handle") { id: ID! @shareable handle: String! name: String @external }
      `,
      resolvers: {
        Query: {
          feed: () => ({}),
          item: (_, wanted) => postBy(wanted),
          node: (_, { id }) => (id === 'x' ? { __typename: 'Account', handle: 'x' } : postBy({ id, tenant: 'a' })),
        },
        Feed: {
          items: () => posts,
          newest: () => null,
          pages: () => [[posts[0], posts[1]], [], [posts[3], posts[0]]],
          owner: () => ({ handle: 'x' }),
          cursor: () => ({ after: 1, next: null }),
        },
        ...Object.fromEntries(
          typeNames.map((type) => [
            type,
            {
              __resolveReference: postBy,
              author: ({ author }) => author && { handle: author, name: `provided ${author}` },
              text: ({ text }) => {
                if (text === 'broken') throw broken('text of 2');
                return text;
              },
            },
          ]),
        ),
        Account: { __resolveReference: (reference) => reference, id: ({ handle }) => `account ${handle}` },
      },
    },
    accounts: {
      sdl: `
        type Query { account(handle: String = "y"): Account accounts: [Account!]! }
        interface Named { name: String }
        type Account implements Named @key(fields: "handle") @key(fields: "id") {
          id: ID! @shareable
          handle: String!
          name: String @shareable
          plan: Plan!
          friends(first: Int! = 2): [Account!]
          pinned: [Pinned!]
        }
        union Pinned = Post | Account
        type Post @key(fields: "id tenant") { id: ID! tenant: String! }
        interface Plan { price: Int! }
        type Free implements Plan { price: Int! trial: Boolean }
        type Pro implements Plan { price: Int! seats: [Account]! trial: Boolean! }
      `,
      resolvers: {
        Query: {
          account: (_, { handle }) => accountOf(handle),
          accounts: () => ['x', 'y', 'z'].map(accountOf),
        },
        Account: {
          __resolveReference: (reference) => {
            const handle = reference.handle ?? String(reference.id).replace('account ', '');
            return handle === 'z' ? null : { handle };
          },
          id: ({ handle }) => `account ${handle}`,
          name: ({ handle }) => (handle === 'x' ? 'provided x' : `provided ${handle}`),
          plan: ({ handle }) =>
            handle === 'x'
              ? { __typename: 'Pro', price: 9, trial: null, seats: [accountOf('y'), null] }
              : { __typename: 'Free', price: 0, trial: null },
          friends: ({ handle }, { first }) =>
            ['x', 'y', 'z']
              .filter((other) => other !== handle)
              .slice(0, Math.max(first, 0))
              .map(accountOf),
          pinned: ({ handle }) =>
            handle === 'y'
              ? [
                  { __typename: 'Post', id: '1', tenant: 'a' },
                  { __typename: 'Account', handle: 'x' },
                  { __typename: 'Post', id: '404', tenant: 'a' },
                ]
              : [],
        },
        Post: { __resolveReference: (reference) => reference },
      },
    },
    counts: {
      sdl: `
        type Query { busiest: [Counted]  cursor: Cursor }
        type Cursor @shareable { after: Int! next: String }
        interface Counted { views: Int! }
        type Post implements Counted @key(fields: "id tenant") { id: ID! tenant: String! likes: Int @external views: Int! score: Float! @requires(fields: "likes") related: [Counted!] }
        type Photo implements Counted @key(fields: "id tenant") { id: ID! tenant: String! likes: Int @external views: Int! score: Float @requires(fields: "likes") related: [Counted!] }
        type Account implements Counted @key(fields: "id") { id: ID! views: Int! }
      `,
      resolvers: {
        Query: {
          cursor: () => ({ after: 1, next: null }),
          busiest: () => [
            { __typename: 'Photo', id: '1', tenant: 'b' },
            { __typename: 'Account', id: 'account y' },
            null,
            { __typename: 'Post', id: '2', tenant: 'a' },
          ],
        },
        ...Object.fromEntries(
          typeNames.map((type) => [
            type,
            {
              __resolveReference: (reference) => reference,
              views: ({ id }) => {
                if (id === '3') throw broken('views of 3');
                return id === '404' ? null : Number(id) * 100;
              },
              score: ({ likes }) => (likes === null || likes === undefined ? null : likes / 2),
              related: ({ id }) =>
                id === '1'
                  ? [
                      { __typename: 'Post', id: '2', tenant: 'a' },
                      { __typename: 'Account', id: 'account x' },
                    ]
                  : null,
            },
          ]),
        ),
        Account: { __resolveReference: (reference) => reference, views: ({ id }) => (id === 'account z' ? null : 7) },
      },
    },
  });

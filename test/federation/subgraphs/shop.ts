import { broken, findBy, openSupergraph } from '../testSupergraph.ts';

interface Product {
  readonly id: string;
  readonly upc: string | null;
  readonly sku: { readonly code: string; readonly region: { readonly name: string } };
  readonly name: string | null;
  readonly weight: number | null;
  readonly sides: { readonly width: number | null; readonly height: number } | null;
  readonly price: number | null;
}

const region = (name: string) => ({ name });
const products: readonly Product[] = [
  {
    id: 'p1',
    upc: 'u1',
    sku: { code: 's1', region: region('north') },
    name: 'Table',
    weight: 10,
    sides: { width: 2, height: 3 },
    price: 100,
  },
  {
    id: 'p2',
    upc: 'u2',
    sku: { code: 's1', region: region('south') },
    name: null,
    weight: null,
    sides: { width: null, height: 1 },
    price: null,
  },
  {
    id: 'p3',
    upc: 'u3',
    sku: { code: 's3', region: region('north') },
    name: 'Chair',
    weight: 4,
    sides: null,
    price: 40,
  },
  {
    id: 'p4',
    upc: null,
    sku: { code: 's4', region: region('south') },
    name: 'Lamp',
    weight: 1,
    sides: { width: 1, height: 1 },
    price: 7,
  },
  {
    id: 'p5',
    upc: 'u5',
    sku: { code: 's5', region: region('south') },
    name: 'Broken',
    weight: 5,
    sides: { width: 5, height: 5 },
    price: 5,
  },
];
const bySku = ({ sku }: { sku: Product['sku'] }) =>
  products.find((product) => product.sku.code === sku.code && product.sku.region.name === sku.region.name) ?? null;

const people = [
  { id: 'a1', email: 'ann@x', name: 'Ann', friends: ['a2', 'a3', 'a9'] },
  { id: 'a2', email: null, name: 'Bob', friends: [] },
  { id: 'a3', email: 'cid@x', name: null, friends: ['a1', 'a1'] },
];
const reviews = [
  { id: 'r1', stars: 5, product: 'p1', author: 'a1' },
  { id: 'r2', stars: 1, product: 'p1', author: 'a2' },
  { id: 'r3', stars: null, product: 'p2', author: 'a3' },
  { id: 'r4', stars: 3, product: 'p5', author: 'a9' },
  { id: 'r5', stars: 4, product: 'p4', author: null },
];
const productById = new Map(products.map((product) => [product.id, product]));
const rates: Readonly<Record<string, number>> = { EUR: 1, USD: 2 };

/**
 * Keys of every kind, met from three sides: a catalogue that knows `id` and a nested key, a warehouse that knows `upc`, prices
 * that know both; @requires with nested selections and arguments, @provides, @override.
 */
export const openShop = () =>
  openSupergraph('shop', {
    catalogue: {
      sdl: `
        type Query { products(first: Int = 5): [Product!]! product(id: ID!): Product top: Product @shareable }
        type Product @key(fields: "id") @key(fields: "sku { code region { name } }") {
          id: ID!
          sku: Sku!
          name: String
          weight: Int
          sides: Sides
          badge: String
        }
        type Sku @shareable { code: String! region: Region! }
        type Region @shareable { name: String! }
        type Sides @shareable { width: Int height: Int! }
      `,
      resolvers: {
        Query: {
          products: (_, { first }) => products.slice(0, Math.max(0, first ?? 99)),
          product: (_, { id }) => productById.get(id) ?? null,
          top: () => products[0],
        },
        Product: {
          __resolveReference: (reference) => (reference.id ? findBy(products, 'id')(reference) : bySku(reference)),
          badge: () => 'old',
          name: ({ id, name }) => {
            if (id === 'p5') throw broken('name of p5');
            return name;
          },
        },
      },
    },
    prices: {
      sdl: `
        type Query { top: Product @shareable  cheapest(than: Int! = 50): [Product] }
        type Product @key(fields: "id") @key(fields: "upc") {
          id: ID!
          upc: String
          price(currency: Currency = EUR): Int
          badge: String @override(from: "catalogue")
        }
        enum Currency { EUR USD }
      `,
      resolvers: {
        Query: {
          top: () => products[0],
          cheapest: (_, { than }) => products.map((product) => ((product.price ?? 99) < than ? product : null)),
        },
        Product: {
          __resolveReference: (reference) =>
            reference.id ? findBy(products, 'id')(reference) : findBy(products, 'upc')(reference),
          badge: ({ id }) => (id === 'p3' ? null : `new ${id}`),
          price: ({ price }, { currency }) => (price === null ? null : price * (rates[currency] ?? 0)),
        },
      },
    },
    warehouse: {
      sdl: `
        type Query { stocked: [[Product]] }
        type Product @key(fields: "upc") {
          upc: String
          weight: Int @external
          sides: Sides @external
          price(currency: Currency = EUR): Int @external
          inStock: Boolean!
          volume: Int @requires(fields: "sides { width height }")
          shipping(express: Boolean! = false): Int @requires(fields: "weight price(currency: USD)")
          label: String! @requires(fields: "weight sides { height }")
        }
        type Sides @shareable { width: Int height: Int! }
        enum Currency { EUR USD }
      `,
      resolvers: {
        Query: {
          stocked: () => [
            [{ upc: 'u1' }, null, { upc: 'u2' }],
            [],
            null,
            [{ upc: 'u5' }, { upc: 'u1' }, { upc: null }, { upc: 'u404' }],
          ],
        },
        Product: {
          __resolveReference: (reference) => {
            if (reference.upc === 'u3') throw broken('warehouse of u3');
            return reference.upc === 'u404' ? null : reference;
          },
          inStock: ({ upc }) => upc !== 'u2',
          volume: ({ sides }) => (sides ? (sides.width ?? 0) * sides.height : null),
          shipping: ({ weight, price }, { express }) =>
            weight === null || price === null ? null : (weight + price) * (express ? 2 : 1),
          label: ({ upc, weight, sides }) => (sides && weight ? `${upc}/${weight}/${sides.height}` : null),
        },
      },
    },
    reviews: {
      sdl: `
        type Query { reviews(stars: [Int]): [Review] }
        type Review @key(fields: "id") {
          id: ID!
          stars: Int
          author: Person @provides(fields: "name")
          product: Product
        }
        type Product @key(fields: "sku { code region { name } }") { sku: Sku! reviews: [Review!] worst: Review! }
        type Sku @shareable { code: String! region: Region! }
        type Region @shareable { name: String! }
        type Person @key(fields: "id") { id: ID! name: String @external reviews: [Review] }
      `,
      resolvers: {
        Query: {
          reviews: (_, { stars }) => (stars ? reviews.filter((review) => stars.includes(review.stars)) : reviews),
        },
        Review: {
          __resolveReference: findBy(reviews, 'id'),
          author: ({ author }) => author && { id: author, name: people.find(({ id }) => id === author)?.name ?? null },
          product: ({ product }) => productById.get(product) ?? null,
        },
        Product: {
          __resolveReference: bySku,
          reviews: ({ id }) => reviews.filter(({ product }) => product === id),
          worst: ({ id }) => reviews.findLast(({ product }) => product === id) ?? null,
        },
        Person: {
          __resolveReference: (reference) => reference,
          reviews: ({ id }) => (id === 'a3' ? null : reviews.filter(({ author }) => author === id)),
        },
      },
    },
    people: {
      sdl: `
        type Query { people: [Person!]! me: Person! }
        type Person @key(fields: "id") @key(fields: "email") { id: ID! email: String name: String @shareable friends: [Person]! favourite: Product }
        type Product @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: { people: () => people, me: () => people[0] },
        Person: {
          __resolveReference: (reference) =>
            reference.id ? findBy(people, 'id')(reference) : findBy(people, 'email')(reference),
          friends: ({ friends }) => friends.map((friend: string) => people.find(({ id }) => id === friend) ?? null),
          favourite: ({ id }) => ({ id: id === 'a3' ? 'p404' : id.replace('a', 'p') }),
        },
        Product: { __resolveReference: (reference) => reference },
      },
    },
  });

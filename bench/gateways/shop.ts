import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { gql } from 'graphql-tag';
import type { Graph } from './graph.ts';
import { type Product, products, type Review, reviews, users } from './shopRecords.ts';

const link = (imports: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${imports}])
`;

// The shape of the public gateways benchmark's subgraphs. The roots take a mark, for a request to differ from all others.
const typeDefs = {
  accounts: gql`
    ${link('"@key", "@shareable"')}
    type Query {
      users(mark: String): [User]
    }
    type User @key(fields: "id") {
      id: ID!
      name: String
      username: String @shareable
    }
  `,
  inventory: gql`
    ${link('"@key", "@external", "@requires"')}
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }
  `,
  products: gql`
    ${link('"@key"')}
    type Query {
      topProducts(first: Int = 5, mark: String): [Product]
    }
    type Product @key(fields: "upc") {
      upc: String!
      name: String
      price: Int
      weight: Int
    }
  `,
  reviews: gql`
    ${link('"@key", "@external", "@provides"')}
    type Review @key(fields: "id") {
      id: ID!
      body: String
      author: User @provides(fields: "username")
      product: Product
    }
    type User @key(fields: "id") {
      id: ID!
      username: String @external
      reviews: [Review]
    }
    type Product @key(fields: "upc") {
      upc: String!
      reviews: [Review]
    }
  `,
};

type ByUpc = Pick<Product, 'upc'>;
const freeShippingFrom = 1_000;

const resolvers = {
  accounts: {
    Query: { users: () => users },
    User: { __resolveReference: ({ id }: { readonly id: string }) => users.find((user) => user.id === id) },
  },
  inventory: {
    Product: {
      __resolveReference: (given: Product) => ({ ...products.find(({ upc }) => upc === given.upc), ...given }),
      shippingEstimate: ({ price, weight }: Product) => (price > freeShippingFrom ? 0 : Math.floor(weight / 2)),
    },
  },
  products: {
    Query: { topProducts: (_root: unknown, { first }: { readonly first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: ByUpc) => products.find((product) => product.upc === upc) },
  },
  reviews: {
    Review: {
      __resolveReference: ({ id }: Review) => reviews.find((review) => review.id === id),
      author: () => users[0],
      product: ({ upc }: Review) => ({ upc }),
    },
    User: { reviews: () => reviews.slice(0, 2) },
    Product: { reviews: ({ upc }: ByUpc) => reviews.filter((review) => review.upc === upc) },
  },
};

const names = ['accounts', 'inventory', 'products', 'reviews'] as const;

/** The public gateways benchmark's graph: accounts, inventory, products, reviews. */
export async function openShop(): Promise<Graph> {
  const servers = new Map<string, ApolloServer>();
  for (const name of names) {
    const schema = buildSubgraphSchema({ typeDefs: typeDefs[name], resolvers: resolvers[name] });
    servers.set(
      name,
      new ApolloServer({ schema, stopOnTerminationSignals: false, plugins: [ApolloServerPluginInlineTraceDisabled()] }),
    );
  }
  return {
    names,
    supergraphAt: (addressOf) => {
      const { supergraphSdl, errors } = composeServices(
        names.map((name) => ({ name, typeDefs: typeDefs[name], url: addressOf(name) })),
      );
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return supergraphSdl;
    },
    answer: async (name, request) => {
      const answered = await servers.get(name)?.executeOperation(request);
      return answered?.body.kind === 'single' ? answered.body.singleResult : null;
    },
    close: async () => undefined,
  };
}

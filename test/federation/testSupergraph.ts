import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, GraphQLScalarType, graphql } from 'graphql';
import { gql } from 'graphql-tag';
import type { ForwardedContext, SubgraphRequest } from '../../gateway/transport/transport.ts';

/** Answers one request to one subgraph, without any transport. */
export type Send = (request: SubgraphRequest, context: ForwardedContext) => Promise<ExecutionResult>;

/** A supergraph whose subgraphs live in this process. */
export interface OpenSupergraph {
  readonly name: string;
  readonly sdl: string;
  readonly sendTo: Readonly<Record<string, Send>>;
}

/** What a resolver is told of the request: mutations write here, so that every request begins with the same world. */
export interface World {
  readonly written: string[];
}

// biome-ignore lint/suspicious/noExplicitAny: the records of all subgraphs meet here, each a plain object of its own.
type AnyResolver = (parent: any, args: any, world: World) => unknown;

/** One subgraph as written down: its SDL without the `@link` line, and its resolvers. */
export interface SubgraphText {
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, GraphQLScalarType | Readonly<Record<string, AnyResolver>>>>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject"
])`;

/** Composes subgraphs and opens them. Throws with every composition error, one a line. */
export function openSupergraph(name: string, subgraphs: Readonly<Record<string, SubgraphText>>): OpenSupergraph {
  const parsed = Object.entries(subgraphs).map(([subgraph, { sdl }]) => [subgraph, gql(`${link}\n${sdl}`)] as const);
  const { supergraphSdl, errors } = composeServices(
    parsed.map(([subgraph, typeDefs]) => ({ name: subgraph, typeDefs, url: `http://${subgraph}.test/graphql` })),
  );
  if (errors) throw new Error(`${name} does not compose:\n${errors.map(({ message }) => `- ${message}`).join('\n')}`);
  const worlds = new WeakMap<ForwardedContext['signal'], World>();
  const worldOf = ({ signal }: ForwardedContext): World => {
    const world = worlds.get(signal) ?? { written: [] };
    worlds.set(signal, world);
    return world;
  };
  const sends = parsed.map(([subgraph, typeDefs]): readonly [string, Send] => {
    const resolvers = withAsyncReferences(subgraphs[subgraph]?.resolvers ?? {});
    const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
    return [
      subgraph,
      ({ query, variables, operationName }, context) =>
        graphql({ schema, source: query, variableValues: variables, operationName, contextValue: worldOf(context) }),
    ];
  });
  return { name, sdl: supergraphSdl, sendTo: Object.fromEntries(sends) };
}

// A reference that throws at once would cost `_entities` as a whole; one that rejects costs itself.
function withAsyncReferences(resolvers: SubgraphText['resolvers']): SubgraphText['resolvers'] {
  const types = Object.entries(resolvers).map(([name, type]) => {
    if (type instanceof GraphQLScalarType || !type.__resolveReference) return [name, type] as const;
    const resolve = type.__resolveReference;
    const resolveLater: AnyResolver = async (reference, args, world) => resolve(reference, args, world);
    return [name, { ...type, __resolveReference: resolveLater }] as const;
  });
  return Object.fromEntries(types);
}

/** Looks records up by a field, as `__resolveReference` does; one that is not there is null. */
export function findBy<Item extends object>(items: readonly Item[], name: keyof Item & string) {
  return (reference: Readonly<Record<string, unknown>>): Item | null =>
    items.find((item) => item[name] === reference[name]) ?? null;
}

/** What a resolver throws; the message tells which one. */
export const broken = (what: string) => new Error(`broken: ${what}`);

import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';
import { withRequirements } from '../../schema/requirements.ts';
import { type SubgraphName, subgraphNames } from '../../schema/subgraphNames.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@requires", "@shareable", "@tag", "@authenticated", "@requiresScopes"
])`;

/** SDL of some subgraphs, without the `@link` line. */
export type SmallGraph = Readonly<Partial<Record<SubgraphName, string>>>;

/** One of its subgraphs with what follows from its classes. */
export const derivedIn = (graph: SmallGraph, name: SubgraphName): DocumentNode =>
  withRequirements(name, (other) => parse(`${link}\n${graph[other] ?? ''}`));

/** Its supergraph. Throws with every composition error, one a line. */
export function composedFrom(graph: SmallGraph): string {
  const names = subgraphNames.filter((name) => graph[name] !== undefined);
  const { supergraphSdl, errors } = composeServices(
    names.map((name) => ({ name, typeDefs: derivedIn(graph, name), url: `http://${name}.test/graphql` })),
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

import { composeServices } from '@apollo/composition';
import type { DocumentNode } from 'graphql';
import { writeOrCheck } from './committed.ts';
import { type SubgraphName, subgraphNames, subgraphPorts, subgraphTypeDefs } from './load.ts';
import { withoutRequirements } from './statedRequirements.ts';

/** The supergraph of the named subgraphs as SDL. Throws with every composition error, one a line. */
export const composeSupergraph = (names: readonly SubgraphName[] = subgraphNames): string =>
  composed(names, subgraphTypeDefs);

/** The same for gateways that refuse a supergraph which asks for scopes; the subgraphs ask for them all the same. */
export const composeWithoutRequirements = (names: readonly SubgraphName[] = subgraphNames): string =>
  composed(names, (name) => withoutRequirements(subgraphTypeDefs(name)));

function composed(names: readonly SubgraphName[], typeDefsOf: (name: SubgraphName) => DocumentNode): string {
  const services = names.map((name) => ({
    name,
    typeDefs: typeDefsOf(name),
    url: `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (errors)
    throw new Error(`The subgraphs do not compose:\n${errors.map(({ message }) => `- ${message}`).join('\n')}`);
  return `${supergraphSdl.trim()}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeOrCheck([{ path: 'schema/supergraph.graphql', content: composeSupergraph() }], 'compose');
}

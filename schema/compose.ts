import { composeServices } from '@apollo/composition';
import { writeOrCheck } from './committed.ts';
import { type SubgraphName, subgraphNames, subgraphPorts, subgraphTypeDefs } from './load.ts';

/** The supergraph of the named subgraphs as SDL. Throws with every composition error, one a line. */
export function composeSupergraph(names: readonly SubgraphName[] = subgraphNames): string {
  const services = names.map((name) => ({
    name,
    typeDefs: subgraphTypeDefs(name),
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

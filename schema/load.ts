import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DocumentNode, print } from 'graphql';
import { gql } from 'graphql-tag';
import { withExtensionsJoined } from './extensions.ts';
import { withRequirements } from './requirements.ts';
import type { SubgraphName } from './subgraphNames.ts';

export { isSubgraphName, type SubgraphName, subgraphNames } from './subgraphNames.ts';

/** Where each subgraph listens when it runs alone. */
export const subgraphPorts: Readonly<Record<SubgraphName, number>> = {
  governance: 4101,
  assistance: 4102,
  welfare: 4103,
  charity: 4104,
  funeral: 4105,
  marriage: 4106,
};

/** The folder of package.json: this file runs from `schema/` and, compiled, from `dist/schema/`. */
export const projectFolder = ancestorWith('package.json', import.meta.dirname);

/** The SDL of one subgraph, the shared values and its own types, with the scopes that follow from the classes of its fields. */
export const subgraphTypeDefs = (name: SubgraphName): DocumentNode => withRequirements(name, writtenTypeDefs);

/** The same as text. */
export const subgraphSdl = (name: SubgraphName): string => print(subgraphTypeDefs(name));

// As it was written, before anything is derived.
const writtenTypeDefs = (name: SubgraphName): DocumentNode =>
  withExtensionsJoined(
    gql(
      sdlFiles(name)
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n'),
    ),
  );

/** The files that make up a subgraph's SDL: the shared values, its own file, and one for each part of it in a folder of its name. */
export function sdlFiles(name: SubgraphName): readonly string[] {
  const folder = join(projectFolder, 'schema', name);
  const parts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.graphql')) : [];
  return [
    ...['values.graphql', `${name}.graphql`].map((file) => join(projectFolder, 'schema', file)),
    ...parts.sort().map((file) => join(folder, file)),
  ];
}

function ancestorWith(file: string, folder: string): string {
  if (existsSync(join(folder, file))) return folder;
  if (dirname(folder) === folder) throw new Error(`No folder above ${import.meta.dirname} holds ${file}`);
  return ancestorWith(file, dirname(folder));
}

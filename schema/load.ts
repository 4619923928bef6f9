import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentNode } from 'graphql';
import { gql } from 'graphql-tag';

/** The subgraphs by name, in the order they are composed. */
export const subgraphNames = ['assistance', 'welfare', 'charity', 'governance', 'funeral', 'marriage'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** Where each subgraph listens when it runs alone. */
export const subgraphPorts: Readonly<Record<SubgraphName, number>> = {
  governance: 4101,
  assistance: 4102,
  welfare: 4103,
  charity: 4104,
  funeral: 4105,
  marriage: 4106,
};

export const isSubgraphName = (name: string): name is SubgraphName =>
  (subgraphNames as readonly string[]).includes(name);

/** The folder of package.json: this file runs from `schema/` and, compiled, from `dist/schema/`. */
export const projectFolder = ancestorWith('package.json', import.meta.dirname);

/** The SDL text of one subgraph: the shared values and its own types. */
export function subgraphSdl(name: SubgraphName): string {
  return `${readSchema('values.graphql')}\n${readSchema(`${name}.graphql`)}`;
}

/** The same, parsed. */
export const subgraphTypeDefs = (name: SubgraphName): DocumentNode => gql(subgraphSdl(name));

const readSchema = (file: string) => readFileSync(join(projectFolder, 'schema', file), 'utf8');

function ancestorWith(file: string, folder: string): string {
  if (existsSync(join(folder, file))) return folder;
  if (dirname(folder) === folder) throw new Error(`No folder above ${import.meta.dirname} holds ${file}`);
  return ancestorWith(file, dirname(folder));
}

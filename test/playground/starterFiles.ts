import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { projectFolder } from '../../schema/load.ts';

/** One starter of the playground as its two files hold it. */
export interface StarterFile {
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All starters in playground/queries, by file name. */
export function starterFiles(): readonly StarterFile[] {
  const folder = join(projectFolder, 'playground/queries');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => {
    const name = basename(file, '.graphql');
    const text = readFileSync(join(folder, file), 'utf8');
    const document = parse(text);
    const [operation, ...others] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
      throw new Error(`${file} must hold one operation and nothing else.`);
    return {
      name,
      text,
      document,
      operation,
      variables: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
    };
  });
}

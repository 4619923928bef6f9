import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { Kind } from 'graphql';
import { writeOrCheck } from './committed.ts';
import { projectFolder, type SubgraphName, subgraphNames, subgraphTypeDefs } from './load.ts';

const header = '// Made by "npm run generate" from the SDL; never edited.\n/* eslint-disable */\n';

/**
 * Resolver types of one subgraph. A type `Matter` is backed by `MatterRecord` of `records.ts` where there is one (so is
 * `MatterConnection` by `MatterConnectionRecord`), and an entity of another subgraph by its key alone.
 */
async function resolverTypes(name: SubgraphName): Promise<string> {
  const typeDefs = subgraphTypeDefs(name);
  const records = recordFiles(name);
  const mappers: Record<string, string> = {};
  for (const definition of typeDefs.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const mapper = mapperOf(definition.name.value, records);
    if (mapper) mappers[definition.name.value] = mapper;
  }
  const config = {
    federation: true,
    contextType: './context.ts#Context',
    mappers,
    scalars: { Date: 'string', Month: 'string', DateTime: 'Date', Money: 'number', _FieldSet: 'string' },
    enumsAsTypes: true,
    useTypeImports: true,
    immutableTypes: true,
    avoidOptionals: false,
    skipTypename: true,
    makeResolverTypeCallable: false,
  };
  return codegen({
    filename: `subgraphs/${name}/generated.ts`,
    schema: typeDefs,
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  });
}

function mapperOf(type: string, records: ReadonlyMap<string, string>): string | undefined {
  const file = records.get(`${type}Record`);
  if (file !== undefined) return `${file}#${type}Record`;
  if (['Division', 'Resident', 'Household', 'Organization'].includes(type))
    return `../shared/references.ts#${type}Reference`;
  return undefined;
}

/** Every exported `…Record` of a subgraph with the file that has it: its `records.ts`, or that of one of its parts. */
function recordFiles(name: SubgraphName): ReadonlyMap<string, string> {
  const folder = join(projectFolder, 'subgraphs', name);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)records\.ts$/.test(file))
    : [];
  return new Map(
    files
      .sort()
      .flatMap((file) =>
        Array.from(
          readFileSync(join(folder, file), 'utf8').matchAll(/export (?:interface|type) (\w+Record)\b/g),
          ([, record]) => [record ?? '', `./${file}`] as const,
        ),
      ),
  );
}

if (process.argv[1] === import.meta.filename) {
  const present = subgraphNames.filter((name) => existsSync(join(projectFolder, 'schema', `${name}.graphql`)));
  const files = await Promise.all(
    present.map(async (name) => ({
      path: `subgraphs/${name}/generated.ts`,
      content: header + (await resolverTypes(name)),
    })),
  );
  writeOrCheck(files, 'generate');
}

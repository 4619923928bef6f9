import { Kind, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { keyFields } from '../../schema/fieldSets.ts';
import { type SubgraphName, subgraphTypeDefs } from '../../schema/load.ts';

const register: ReadonlySet<string> = new Set(['Division', 'Resident', 'Household', 'Organization']);

/**
 * The names of every way to rows of a subgraph, sorted: `Query.x`; fields of any type that lead to rows, `Campaign.donations`; all
 * that the subgraph adds to another's types of the register, `Resident.x`; and entities, `Entity.X`. Mutations are no ways in; what
 * one finds and answers is a matter of its own tests.
 */
export function waysInto(subgraph: SubgraphName): readonly string[] {
  const { definitions } = subgraphTypeDefs(subgraph);
  const types = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entities = types.filter(({ directives }) => keyFields(directives).size > 0);
  const anothers: ReadonlySet<string> = subgraph === 'governance' ? new Set() : register;
  const ofOwn = entities.filter(({ name }) => !anothers.has(name.value));
  const rows = new Set([
    ...ofOwn.flatMap(({ name, interfaces = [] }) => [name.value, ...interfaces.map((one) => one.name.value)]),
    ...types.map(({ name }) => name.value).filter((name) => name.endsWith('Connection')),
  ]);
  return [
    ...types.flatMap((type) => fieldsLeadingIn(type, rows, anothers)),
    ...entities.map(({ name }) => `Entity.${name.value}`),
  ].sort();
}

function fieldsLeadingIn(
  { name: { value: type }, fields = [], directives }: ObjectTypeDefinitionNode,
  rows: ReadonlySet<string>,
  anothers: ReadonlySet<string>,
): readonly string[] {
  if (type === 'Mutation' || /(Payload|Connection|Edge)$/.test(type)) return [];
  const all = type === 'Query' || anothers.has(type);
  const keys = keyFields(directives);
  return fields
    .filter((field) => !keys.has(field.name.value) && (all || rows.has(namedType(field.type))))
    .map((field) => `${type}.${field.name.value}`);
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

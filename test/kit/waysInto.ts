import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import type { SubgraphName } from '../../schema/load.ts';
import { subgraphTypeDefs } from '../../schema/load.ts';

const register: ReadonlySet<string> = new Set(['Division', 'Resident', 'Household', 'Organization']);

/**
 * The names of every way to rows of a subgraph, sorted: `Query.x`; fields of any type that lead to rows, `Campaign.donations`; all
 * that the subgraph adds to types of the register, `Resident.x`; and entities, `Entity.X`.
 */
export function waysInto(subgraph: SubgraphName): readonly string[] {
  const { definitions } = subgraphTypeDefs(subgraph);
  const types = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entities = types.filter(({ directives }) => keysIn(directives).length > 0);
  const ofOwn = entities.filter(({ name }) => !register.has(name.value));
  const rows = new Set([
    ...ofOwn.flatMap(({ name, interfaces = [] }) => [name.value, ...interfaces.map((one) => one.name.value)]),
    ...types.map(({ name }) => name.value).filter((name) => name.endsWith('Connection')),
  ]);
  return [
    ...types.flatMap((type) => fieldsLeadingIn(type, rows)),
    ...entities.map(({ name }) => `Entity.${name.value}`),
  ].sort();
}

function fieldsLeadingIn({ name, fields = [], directives }: ObjectTypeDefinitionNode, rows: ReadonlySet<string>) {
  if (name.value === 'Mutation' || /(Connection|Edge)$/.test(name.value)) return [];
  const all = name.value === 'Query' || register.has(name.value);
  const keys = keysIn(directives);
  return fields
    .filter((field) => !keys.includes(field.name.value) && (all || rows.has(namedType(field.type))))
    .map((field) => `${name.value}.${field.name.value}`);
}

const keysIn = (directives: readonly ConstDirectiveNode[] = []) =>
  directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

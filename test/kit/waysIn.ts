import { Kind } from 'graphql';
import { keyFields } from '../../schema/fieldSets.ts';
import { type SubgraphName, subgraphTypeDefs } from '../../schema/load.ts';

/** One way into the data of a subgraph: public, sums over many people, or a question that gives what it finds the name `found`. */
export type WayIn =
  | 'public'
  | 'statistics'
  | { readonly query: string; readonly of?: Readonly<Record<string, unknown>> };

const isPaging = (type: string) => type.endsWith('Connection') || type.endsWith('Edge');

/**
 * The names of all ways into a subgraph's data: its root fields, every entity, every field that leads from one object to rows of a
 * collection, and every field that it adds to another subgraph's entity.
 */
export function waysInto(subgraph: SubgraphName, others: readonly string[]): readonly string[] {
  const types = subgraphTypeDefs(subgraph).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && !isPaging(definition.name.value) ? [definition] : [],
  );
  const entities = new Set(
    types.flatMap(({ name, directives }) => (keyFields(directives).size > 0 ? [name.value] : [])),
  );
  const own = new Set([...entities].filter((name) => !others.includes(name)));
  const ways = types.flatMap(({ name: { value: type }, directives, fields = [] }) => {
    const keys = keyFields(directives);
    const isRootOrAnothers = type === 'Query' || others.includes(type);
    return fields.flatMap((field) => {
      const returned = nameOf(field.type);
      const leadsToRows = isRootOrAnothers || own.has(returned) || isPaging(returned);
      return leadsToRows && !keys.has(field.name.value) ? [`${type}.${field.name.value}`] : [];
    });
  });
  return [...ways, ...[...own].map((name) => `Entity.${name}`)].sort();
}

type TypeNode = { readonly kind: string; readonly type?: TypeNode; readonly name?: { readonly value: string } };
const nameOf = ({ name, type }: TypeNode): string => name?.value ?? (type ? nameOf(type) : '');

/** Everything that an answer gives the name `found`, sorted, each once; throws where a count beside it says otherwise. */
export function foundIn(answer: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('totalCount' in value && 'edges' in value && Array.isArray(value.edges)) {
      if (value.totalCount !== value.edges.length) throw new Error(`A list counts ${value.totalCount} rows otherwise`);
    }
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'found' && typeof inner === 'string') found.add(inner);
      look(inner);
    }
  };
  look(answer);
  return [...found].sort();
}

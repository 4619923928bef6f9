import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { asked, isNeeded, keysOf } from './closedFields.ts';

/** How an entity is named to `_entities`. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** Entity types of a subgraph. */
export const entityTypes = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => keysOf(type).length > 0);

/** One row of every entity type of a subgraph that anything leads to, found by asking as somebody who may see everything. */
export async function entityRows(
  schema: GraphQLSchema,
  ask: (query: string) => Promise<unknown>,
): Promise<ReadonlyMap<string, Representation>> {
  const rows = new Map<string, Representation>();
  const ways = waysToTypes(schema);
  for (const type of entityTypes(schema)) {
    const keys = ['__typename', ...keysOf(type)].join(' ');
    for (const way of ways.get(type) ?? []) {
      const row = rowIn(await ask(`{ ${way(keys)} }`), type);
      if (!row) continue;
      rows.set(type.name, row);
      break;
    }
  }
  return rows;
}

/** Wraps a selection on a type in the fields that lead to it. */
export type Way = (within: string) => string;

const mostWays = 8;

/** Some ways to every object type, the shortest first. */
export function waysToTypes(schema: GraphQLSchema, pageSize = 40): ReadonlyMap<GraphQLObjectType, readonly Way[]> {
  const ways = new Map<GraphQLObjectType, Way[]>();
  const query = schema.getQueryType();
  let steps = query ? stepsFrom(schema, query, (within) => within, pageSize) : [];
  while (steps.length > 0)
    steps = steps.flatMap(([type, way]) => {
      const known = ways.get(type) ?? [];
      ways.set(type, known);
      return known.length < mostWays && known.push(way) ? stepsFrom(schema, type, way, pageSize) : [];
    });
  return ways;
}

function stepsFrom(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  way: Way,
  pageSize: number,
): readonly (readonly [type: GraphQLObjectType, way: Way])[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const returned = getNamedType(field.type);
    // What needs an identifier leads nowhere without one.
    if (field.name.startsWith('_') || field.args.some(isNeeded)) return [];
    const behind = isAbstractType(returned) ? schema.getPossibleTypes(returned) : [returned].filter(isObjectType);
    return behind.map((found) => {
      const further: Way = (within) => way(asked(field, `... on ${found.name} { ${within} }`, pageSize));
      return [found, further] as const;
    });
  });
}

function rowIn(value: unknown, type: GraphQLObjectType): Representation | null {
  if (typeof value !== 'object' || value === null) return null;
  if (isRowOf(value, type)) return { ...value };
  for (const inner of Object.values(value)) {
    const row = rowIn(inner, type);
    if (row) return row;
  }
  return null;
}

const isRowOf = (value: object, type: GraphQLObjectType): value is Representation =>
  '__typename' in value && value.__typename === type.name && keysOf(type).every((key) => key in value);

import {
  type GraphQLField,
  GraphQLInt,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { CostDirectives, ListSize } from './costDirectives.ts';

type Field = GraphQLField<unknown, unknown>;

const pageArguments = new Set(['first', 'last', 'limit']);

/** Whether a field returns a list itself. */
export const returnsList = ({ type }: Field): boolean => isListType(getNullableType(type));

/** What `@listSize` says of a field, on its type or on an interface that it implements. */
export function listSizeOf(
  directives: CostDirectives,
  parent: GraphQLObjectType | GraphQLInterfaceType,
  { name }: Field,
): ListSize | undefined {
  for (const type of [parent, ...parent.getInterfaces()]) {
    const listSize = directives.listSizes.get(`${type.name}.${name}`);
    if (listSize) return listSize;
  }
  return undefined;
}

/**
 * The arguments that say how many rows a field answers with: those that `@listSize` names, else `first`, `last` and `limit` where
 * they are whole numbers and the field returns a list or an object that holds one, as a connection does.
 */
export function slicingArgumentsOf(field: Field, listSize: ListSize | undefined): readonly string[] {
  if (listSize && listSize.slicingArguments.length > 0) return listSize.slicingArguments;
  if (!returnsList(field) && !holdsList(field)) return [];
  return field.args
    .filter(({ name, type }) => pageArguments.has(name) && getNamedType(type) === GraphQLInt)
    .map(({ name }) => name);
}

function holdsList({ type }: Field): boolean {
  const returned = getNamedType(type);
  if (!isObjectType(returned) && !isInterfaceType(returned)) return false;
  return Object.values(returned.getFields()).some(returnsList);
}

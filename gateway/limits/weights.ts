import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { isRecord } from './amount.ts';
import type { CostDirectives } from './costDirectives.ts';

type Field = GraphQLField<unknown, unknown>;

const defaultMutationWeight = 10;

/** What an operation costs before its fields: what its root type weighs, else nothing for a query and 10 for a mutation. */
export function operationWeight({ weights }: CostDirectives, { name }: GraphQLObjectType, { operation }: OperationDefinitionNode) {
  return weights.get(name) ?? (operation === OperationTypeNode.MUTATION ? defaultMutationWeight : 0);
}

/** What one value of a field costs: `@cost` on the field, on an interface's field, on its type, else 1 for an object and 0 for a leaf. */
export function fieldWeight({ weights }: CostDirectives, parent: GraphQLObjectType, { name, type }: Field): number {
  for (const owner of [parent, ...parent.getInterfaces()]) {
    const weight = weights.get(`${owner.name}.${name}`);
    if (weight !== undefined) return weight;
  }
  const returned = getNamedType(type);
  return weights.get(returned.name) ?? (isCompositeType(returned) ? 1 : 0);
}

/** What an argument costs with this value, its inner input fields included; nothing when it is not given. */
export function argumentWeight(
  directives: CostDirectives,
  coordinate: string,
  type: GraphQLInputType,
  value: unknown,
): number {
  if (value === null || value === undefined) return 0;
  if (isNonNullType(type)) return argumentWeight(directives, coordinate, type.ofType, value);
  if (isListType(type)) {
    const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
    return elements.reduce<number>(
      (sum, element) => sum + argumentWeight(directives, coordinate, type.ofType, element),
      0,
    );
  }
  const own = directives.weights.get(coordinate) ?? directives.weights.get(type.name) ?? (isInputObjectType(type) ? 1 : 0);
  if (!isInputObjectType(type) || !isRecord(value)) return own;
  return Object.values(type.getFields()).reduce(
    (sum, field) => sum + argumentWeight(directives, `${type.name}.${field.name}`, field.type, value[field.name]),
    own,
  );
}

/** Whether a type of input may weigh anything, so that its values need looking at. */
export function mayWeigh({ weights }: CostDirectives, coordinate: string, type: GraphQLInputType): boolean {
  return weights.has(coordinate) || weights.has(getNamedType(type).name) || isInputObjectType(getNamedType(type));
}

/** The object types of a list that a field is defined on. */
export const ownersOf = (types: readonly unknown[], fieldName: string): readonly GraphQLObjectType[] =>
  types.filter((type): type is GraphQLObjectType => isObjectType(type) && fieldName in type.getFields());

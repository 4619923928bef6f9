import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ValueNode,
} from 'graphql';
import { type Amount, combine, isRecord, valueReader } from './amount.ts';
import type { CostDirectives } from './costDirectives.ts';
import { sumOf } from './fragments.ts';

type Field = GraphQLField<unknown, unknown>;

const defaultMutationWeight = 10;

/** What an operation costs before its fields: what its root type weighs, else nothing for a query and 10 for a mutation. */
export function operationWeight(
  { weights }: CostDirectives,
  { name }: GraphQLObjectType,
  { operation }: OperationDefinitionNode,
) {
  return weights.get(name) ?? (operation === OperationTypeNode.MUTATION ? defaultMutationWeight : 0);
}

/**
 * What one value of a field costs: `@cost` on the field or on an interface's field, else on its type, of which the dearest counts
 * where it may be several, else 1 for an object and 0 for a leaf.
 */
export function fieldWeight(
  { weights }: CostDirectives,
  parent: GraphQLObjectType,
  { name, type }: Field,
  returned: readonly GraphQLObjectType[],
): number {
  for (const owner of [parent, ...parent.getInterfaces()]) {
    const weight = weights.get(`${owner.name}.${name}`);
    if (weight !== undefined) return weight;
  }
  if (returned.length === 0) return weights.get(getNamedType(type).name) ?? 0;
  return Math.max(...returned.map((object) => weights.get(object.name) ?? 1));
}

/**
 * What an argument costs, its inner input fields included: the weight of each that is given, by default 1 for an input object and 0
 * for a leaf. What the document says is added up now; only variables that may weigh anything wait for the request.
 */
export function argumentWeight(
  directives: CostDirectives,
  coordinate: string,
  type: GraphQLInputType,
  value: ValueNode,
  operation: OperationDefinitionNode,
): Amount {
  return ofNode(coordinate, type, value);

  function ofNode(coordinate: string, type: GraphQLInputType, value: ValueNode): Amount {
    if (value.kind === Kind.NULL) return 0;
    if (value.kind === Kind.VARIABLE) return ofVariable(coordinate, type, value);
    if (isNonNullType(type)) return ofNode(coordinate, type.ofType, value);
    if (isListType(type)) {
      const elements = value.kind === Kind.LIST ? value.values : [value];
      return combine(
        elements.map((element) => ofNode(coordinate, type.ofType, element)),
        sumOf,
      );
    }
    const own = inputWeight(directives, coordinate, type);
    if (!isInputObjectType(type) || value.kind !== Kind.OBJECT) return own;
    const inner = value.fields.flatMap(({ name, value: given }) => {
      const field = type.getFields()[name.value];
      return field ? [ofNode(`${type.name}.${field.name}`, field.type, given)] : [];
    });
    return combine([own, ...inner], sumOf);
  }

  function ofVariable(coordinate: string, type: GraphQLInputType, value: ValueNode): Amount {
    const named = getNamedType(type);
    if (!isInputObjectType(named) && inputWeight(directives, coordinate, named) === 0) return 0;
    const read = valueReader(value, operation);
    return (variables) => valueWeight(directives, coordinate, type, read(variables));
  }
}

function valueWeight(directives: CostDirectives, coordinate: string, type: GraphQLInputType, value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (isNonNullType(type)) return valueWeight(directives, coordinate, type.ofType, value);
  if (isListType(type)) {
    const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
    return sumOf(elements.map((element) => valueWeight(directives, coordinate, type.ofType, element)));
  }
  const own = inputWeight(directives, coordinate, type);
  if (!isInputObjectType(type) || !isRecord(value)) return own;
  const fields = type.getFields();
  const inner = Object.entries(value).map(([name, given]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field ? valueWeight(directives, `${type.name}.${name}`, field.type, given) : 0;
  });
  return own + sumOf(inner);
}

const inputWeight = ({ weights }: CostDirectives, coordinate: string, type: GraphQLNamedInputType): number =>
  weights.get(coordinate) ?? weights.get(type.name) ?? (isInputObjectType(type) ? 1 : 0);

import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { internalNameOf } from './internalNames.ts';
import { type BuiltInScalar, builtInScalar } from './scalars.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** A fixed place, or one that the variables decide. */
export type PlaceFor = number | ((variables: Readonly<Record<string, unknown>>) => number | null);

/** One field of the answer, with all that the operation and the schema say of it. */
export interface FieldShape {
  readonly responseName: string;
  /** The name under which subgraphs answer it. */
  readonly sourceName: string;
  /** `Type.field`, for messages. */
  readonly coordinate: string;
  /** Where its first occurrence that is asked for stands among the others; null when none is. */
  readonly placeFor: PlaceFor;
  /** Null for `__typename`. */
  readonly type: TypeShape | null;
  /** Whether the caller may not see it: it is null, and why has been said elsewhere. */
  readonly isWithheld: boolean;
}

/** A type with its wrappers from the outside in. */
export type TypeShape =
  | { readonly kind: 'NON_NULL'; readonly of: TypeShape }
  | { readonly kind: 'LIST'; readonly of: TypeShape }
  | { readonly kind: 'LEAF'; readonly scalar: BuiltInScalar | null }
  | { readonly kind: 'ENUM'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'OBJECT'; readonly selection: SelectionShape };

/** The fields to answer for an object, by its concrete type. */
export interface SelectionShape {
  /** Name of the type when there is only one it can be, else null: then the object's `__typename` tells. */
  readonly typeName: string | null;
  /** Name of the type asked for, which may be abstract. */
  readonly declaredName: string;
  /**
   * Null when the name is of no type that belongs here. An interface's name stands for an object whose concrete type
   * nobody asked for, as a subgraph with an interface object answers it.
   */
  readonly fieldsOf: (typeName: string) => readonly FieldShape[] | null;
  /** Names of the object types it can be. */
  readonly objectNames: () => readonly string[];
  readonly isObject: (typeName: string) => boolean;
  /** Those of the fields that the variables ask for, in the order of their first occurrences. */
  readonly inOrder: (
    fields: readonly FieldShape[],
    variables: Readonly<Record<string, unknown>>,
  ) => readonly FieldShape[];
}

/** What fields are asked of: an object type, or an interface that stands for one. */
type FieldOwner = GraphQLObjectType | GraphQLInterfaceType;

interface Condition {
  readonly variable: string;
  readonly expected: boolean;
}

interface Source {
  readonly selectionSet: SelectionSetNode;
  readonly conditions: readonly Condition[];
  readonly isWithheld: boolean;
}

interface Collected {
  readonly place: number;
  readonly node: FieldNode;
  readonly conditions: readonly Condition[];
  readonly isWithheld: boolean;
}

/** Compiles what an operation asks of its root type into the shape of the answer. */
export function compileSelection(
  { schema, insideNames }: Pick<LoadedSupergraph, 'schema' | 'insideNames'>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  rootType: GraphQLObjectType,
  selectionSet: SelectionSetNode,
  withheld: ReadonlySet<FieldNode> = new Set(),
): SelectionShape {
  const places = { last: 0, next: () => ++places.last };
  return shapeOf(rootType, [{ selectionSet, conditions: [], isWithheld: false }]);

  function shapeOf(type: GraphQLCompositeType, sources: readonly Source[]): SelectionShape {
    const fieldsByType = new Map<string, readonly FieldShape[]>();
    const fieldsOf = (typeName: string) => {
      const known = fieldsByType.get(typeName);
      if (known) return known;
      const own = schema.getType(typeName);
      if (!(isObjectType(own) || isInterfaceType(own)) || !applies(type.name, own)) return null;
      const fields = fieldShapes(own, sources);
      fieldsByType.set(typeName, fields);
      return fields;
    };
    return {
      typeName: isObjectType(type) ? type.name : null,
      declaredName: type.name,
      fieldsOf,
      objectNames: () => (isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]),
      isObject: (name) => isObjectType(schema.getType(name)),
      inOrder,
    };
  }

  function fieldShapes(type: FieldOwner, sources: readonly Source[]): readonly FieldShape[] {
    const collected = new Map<string, Collected[]>();
    for (const source of sources) collect(type, source, collected);
    return Array.from(collected, ([responseName, nodes]) => fieldShape(type, responseName, nodes)).filter(
      (field) => field !== null,
    );
  }

  function fieldShape(type: FieldOwner, responseName: string, nodes: readonly Collected[]): FieldShape | null {
    const [first] = nodes;
    if (!first) return null;
    const name = first.node.name.value;
    const shape = {
      responseName,
      sourceName: internalNameOf(first.node, insideNames),
      coordinate: `${type.name}.${name}`,
      placeFor: compilePlace(nodes),
      isWithheld: nodes.every(({ isWithheld }) => isWithheld),
    };
    if (name === '__typename') return { ...shape, type: null };
    const field = type.getFields()[name];
    if (!field) return null; // introspection, which is answered apart
    const sources = nodes.flatMap(({ node, conditions, isWithheld }) =>
      node.selectionSet ? [{ selectionSet: node.selectionSet, conditions, isWithheld }] : [],
    );
    return { ...shape, type: typeShape(field.type, sources) };
  }

  function typeShape(type: GraphQLOutputType, sources: readonly Source[]): TypeShape {
    if (isNonNullType(type)) return { kind: 'NON_NULL', of: typeShape(type.ofType, sources) };
    if (isListType(type)) return { kind: 'LIST', of: typeShape(type.ofType, sources) };
    const named = getNamedType(type);
    if (isCompositeType(named)) return { kind: 'OBJECT', selection: shapeOf(named, sources) };
    if (isEnumType(named)) return { kind: 'ENUM', values: new Set(named.getValues().map(({ name }) => name)) };
    return { kind: 'LEAF', scalar: builtInScalar(named.name) };
  }

  function collect(
    type: FieldOwner,
    { selectionSet, conditions, isWithheld }: Source,
    into: Map<string, Collected[]>,
  ): void {
    for (const selection of selectionSet.selections) {
      const own = conditionsOf(selection.directives);
      if (own === null) continue;
      const all = own.length === 0 ? conditions : [...conditions, ...own];
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const collected = {
          place: places.next(),
          node: selection,
          conditions: all,
          isWithheld: isWithheld || withheld.has(selection),
        };
        into.set(name, [...(into.get(name) ?? []), collected]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment && applies(fragment.typeCondition?.name.value, type))
        collect(type, { selectionSet: fragment.selectionSet, conditions: all, isWithheld }, into);
    }
  }

  function applies(typeName: string | undefined, type: FieldOwner): boolean {
    if (typeName === undefined || typeName === type.name) return true;
    const condition = schema.getType(typeName);
    return isAbstractType(condition) && schema.isSubType(condition, type);
  }
}

/** Conditions that variables decide; null when the selection is never asked for. */
function conditionsOf(directives: readonly DirectiveNode[] = []): readonly Condition[] | null {
  const conditions: Condition[] = [];
  for (const { name, arguments: given = [] } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const expected = name.value === 'include';
    const value = given[0]?.value;
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, expected });
    else if (value?.kind === Kind.BOOLEAN && value.value !== expected) return null;
  }
  return conditions;
}

function compilePlace(nodes: readonly Collected[]): PlaceFor {
  const [first] = nodes;
  if (first && first.conditions.length === 0) return first.place;
  return (variables) => {
    const asked = nodes.find(({ conditions }) =>
      conditions.every(({ variable, expected }) => variables[variable] === expected),
    );
    return asked?.place ?? null;
  };
}

function inOrder(fields: readonly FieldShape[], variables: Readonly<Record<string, unknown>>): readonly FieldShape[] {
  if (fields.every(({ placeFor }) => typeof placeFor === 'number')) return fields;
  return fields
    .map((field) => ({ field, place: typeof field.placeFor === 'number' ? field.placeFor : field.placeFor(variables) }))
    .filter(({ place }) => place !== null)
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .map(({ field }) => field);
}

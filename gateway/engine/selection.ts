import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Whether a field is asked for, given the variables: one of the alternatives has all its conditions met. */
export type IsIncluded = (variables: Readonly<Record<string, unknown>>) => boolean;

/** One field of the answer, with all that the operation and the schema say of it. */
export interface FieldShape {
  readonly responseName: string;
  /** `Type.field`, for messages. */
  readonly coordinate: string;
  /** Null when it is always asked for. */
  readonly isIncluded: IsIncluded | null;
  /** Null for `__typename`. */
  readonly type: TypeShape | null;
}

/** A type with its wrappers from the outside in. */
export type TypeShape =
  | { readonly kind: 'NON_NULL'; readonly of: TypeShape }
  | { readonly kind: 'LIST'; readonly of: TypeShape }
  | { readonly kind: 'LEAF' }
  | { readonly kind: 'ENUM'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'OBJECT'; readonly selection: SelectionShape };

/** The fields to answer for an object, by its concrete type. */
export interface SelectionShape {
  /** Name of the type when there is only one it can be, else null: then the object's `__typename` tells. */
  readonly typeName: string | null;
  /** Null when the name is of no type that belongs here. */
  readonly fieldsOf: (typeName: string) => readonly FieldShape[] | null;
}

interface Condition {
  readonly variable: string;
  readonly expected: boolean;
}

interface Source {
  readonly selectionSet: SelectionSetNode;
  readonly conditions: readonly Condition[];
}

interface Collected {
  readonly node: FieldNode;
  readonly conditions: readonly Condition[];
}

/** Compiles what an operation asks of its root type into the shape of the answer. */
export function compileSelection(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  rootType: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): SelectionShape {
  return shapeOf(rootType, [{ selectionSet, conditions: [] }]);

  function shapeOf(type: GraphQLCompositeType, sources: readonly Source[]): SelectionShape {
    const fieldsByType = new Map<string, readonly FieldShape[]>();
    const fitting = new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
    const fieldsOf = (typeName: string) => {
      const known = fieldsByType.get(typeName);
      if (known) return known;
      const concrete = schema.getType(typeName);
      if (!fitting.has(typeName) || !isObjectType(concrete)) return null;
      const fields = fieldShapes(concrete, sources);
      fieldsByType.set(typeName, fields);
      return fields;
    };
    return { typeName: isObjectType(type) ? type.name : null, fieldsOf };
  }

  function fieldShapes(type: GraphQLObjectType, sources: readonly Source[]): readonly FieldShape[] {
    const collected = new Map<string, Collected[]>();
    for (const source of sources) collect(type, source, collected);
    return Array.from(collected, ([responseName, nodes]) => fieldShape(type, responseName, nodes)).filter(
      (field) => field !== null,
    );
  }

  function fieldShape(type: GraphQLObjectType, responseName: string, nodes: readonly Collected[]): FieldShape | null {
    const name = nodes[0]?.node.name.value ?? '';
    const shape = { responseName, coordinate: `${type.name}.${name}`, isIncluded: compileInclusion(nodes) };
    if (name === '__typename') return { ...shape, type: null };
    const field = type.getFields()[name];
    if (!field) return null; // introspection, which is answered apart
    const sources = nodes.flatMap(({ node, conditions }) =>
      node.selectionSet ? [{ selectionSet: node.selectionSet, conditions }] : [],
    );
    return { ...shape, type: typeShape(field.type, sources) };
  }

  function typeShape(type: GraphQLOutputType, sources: readonly Source[]): TypeShape {
    if (isNonNullType(type)) return { kind: 'NON_NULL', of: typeShape(type.ofType, sources) };
    if (isListType(type)) return { kind: 'LIST', of: typeShape(type.ofType, sources) };
    const named = getNamedType(type);
    if (isCompositeType(named)) return { kind: 'OBJECT', selection: shapeOf(named, sources) };
    if (isEnumType(named)) return { kind: 'ENUM', values: new Set(named.getValues().map(({ name }) => name)) };
    return { kind: 'LEAF' };
  }

  function collect(
    type: GraphQLObjectType,
    { selectionSet, conditions }: Source,
    into: Map<string, Collected[]>,
  ): void {
    for (const selection of selectionSet.selections) {
      const own = conditionsOf(selection.directives);
      if (own === null) continue;
      const all = own.length === 0 ? conditions : [...conditions, ...own];
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        into.set(name, [...(into.get(name) ?? []), { node: selection, conditions: all }]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment && applies(fragment.typeCondition?.name.value, type))
        collect(type, { selectionSet: fragment.selectionSet, conditions: all }, into);
    }
  }

  function applies(typeName: string | undefined, type: GraphQLObjectType): boolean {
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

function compileInclusion(nodes: readonly Collected[]): IsIncluded | null {
  if (nodes.some(({ conditions }) => conditions.length === 0)) return null;
  return (variables) =>
    nodes.some(({ conditions }) => conditions.every(({ variable, expected }) => variables[variable] === expected));
}

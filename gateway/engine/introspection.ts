import {
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Row } from './run.ts';

/** Answers `__schema` and `__type` of an operation from the schema alone. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => Row;

const isIntrospection = (name: string) => name === '__schema' || name === '__type';

/** Null when the operation asks nothing of the kind. */
export function compileIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Introspect | null {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
  const asked = introspectionIn(operation.selectionSet, fragments);
  if (asked.length === 0) return null;
  const apart: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: asked } },
      ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
    ],
  };
  return (variables) => ({ ...executeSync({ schema, document: apart, variableValues: variables }).data });
}

// At the root only, but maybe inside fragments on the root type; their conditions stay with them.
function introspectionIn(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): readonly SelectionNode[] {
  return selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return isIntrospection(selection.name.value) ? [selection] : [];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
    const found = inner ? introspectionIn(inner, fragments) : [];
    if (found.length === 0) return [];
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        directives: selection.directives ?? [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: found },
      },
    ];
  });
}

import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Whether an operation asks, whatever its variables, for anything but the schema itself. */
export function asksForData({ definitions }: DocumentNode, name: string | undefined): boolean {
  const operation = definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );

  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (isConditional(selection)) return false;
      if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
      const inside =
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
      return inside !== undefined && asks(inside);
    });
  return operation !== undefined && asks(operation.selectionSet);
}

const isConditional = ({ directives = [] }: SelectionSetNode['selections'][number]): boolean =>
  directives.some(({ name }) => name.value === 'skip' || name.value === 'include');

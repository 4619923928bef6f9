import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Whether an operation asks for anything but the schema itself; what is always skipped is not asked for. */
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
      if (isNever(selection)) return false;
      if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
      const inside =
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
      return inside !== undefined && asks(inside);
    });
  return operation !== undefined && asks(operation.selectionSet);
}

const isNever = ({ directives = [] }: SelectionSetNode['selections'][number]): boolean =>
  directives.some(({ name, arguments: given = [] }) => {
    const [condition] = given;
    if (condition?.value.kind !== Kind.BOOLEAN) return false;
    return condition.value.value === (name.value === 'skip') && ['skip', 'include'].includes(name.value);
  });

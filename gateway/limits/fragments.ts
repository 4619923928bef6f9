import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by name. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

/** The operations of a document; a request runs one of them, the limits on shape hold for each. */
export function operationsOf({ definitions }: DocumentNode): readonly OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** Whether a field asks about the schema itself. */
export const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type';

/** How what lies within a selection is added to the selection's own. */
export type Fold = (selection: SelectionNode, within: number) => number;

/**
 * Folds an operation from its leaves up, fragments followed wherever they are spread but each worked out only once, so that
 * fragments that spread each other twice cost no more time than the text is long. A fragment within itself counts as nothing:
 * validation refuses it.
 */
export function foldSelections(
  root: SelectionSetNode,
  fragments: Fragments,
  join: (values: readonly number[]) => number,
  fold: Fold,
): number {
  const known = new Map<string, number>();
  return foldSet(root);

  function foldSet({ selections }: SelectionSetNode): number {
    return join(selections.map((selection) => fold(selection, within(selection))));
  }

  function within(selection: SelectionNode): number {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return foldFragment(selection.name.value);
    return selection.selectionSet ? foldSet(selection.selectionSet) : 0;
  }

  function foldFragment(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const value = fragment ? foldSet(fragment.selectionSet) : 0;
    known.set(name, value);
    return value;
  }
}

/** Adds values up. */
export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The largest of the values, 0 when there is none. */
export const largestOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

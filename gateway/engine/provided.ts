import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';

/** What a fetch brings to each object it is for. */
export interface Provided {
  /** Response names. */
  readonly provides: ReadonlySet<string>;
  /** Whether there are objects in what it brings. */
  readonly isNested: boolean;
}

/** Reads that from the operation a fetch sends; `isOfEntities` when it asks for `_entities`. */
export function providedBy(document: DocumentNode, isOfEntities: boolean): Provided {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
  const fieldsIn = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
      return inner ? fieldsIn(inner) : [];
    });
  const asked = operation ? fieldsIn(operation.selectionSet) : [];
  const fields = isOfEntities
    ? asked.flatMap(({ selectionSet }) => (selectionSet ? fieldsIn(selectionSet) : []))
    : asked;
  return {
    provides: new Set(fields.map(({ alias, name }) => (alias ?? name).value)),
    isNested: fields.some(({ selectionSet }) => selectionSet !== undefined),
  };
}

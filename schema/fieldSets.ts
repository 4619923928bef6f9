import { type ConstDirectiveNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** The selections that directives of a name carry in their argument `fields`: `@key(fields: "id")`, `@requires(fields: "a { b }")`. */
export function fieldSetsOf(
  directives: readonly ConstDirectiveNode[] = [],
  directiveName: string,
): readonly SelectionSetNode[] {
  return directives
    .filter(({ name }) => name.value === directiveName)
    .flatMap(({ arguments: given = [] }) => {
      const fields = given.find(({ name }) => name.value === 'fields')?.value;
      if (fields?.kind !== Kind.STRING) return [];
      const [operation] = parse(`{ ${fields.value} }`, { noLocation: true }).definitions;
      return operation?.kind === Kind.OPERATION_DEFINITION ? [operation.selectionSet] : [];
    });
}

/** Names of the fields that the keys of a type are made of; what lies within another object is no field of the type. */
export function keyFields(directives: readonly ConstDirectiveNode[] = []): ReadonlySet<string> {
  const selections = fieldSetsOf(directives, 'key').flatMap((set) => set.selections);
  return new Set(selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : [])));
}

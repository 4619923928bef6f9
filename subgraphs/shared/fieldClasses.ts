import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { type DataClass, dataClasses } from '../../schema/scopes.ts';

/** The class of a field, its own or else its type's; a key is opaque and public. Null where nothing says it. */
export type ClassOf = (typeName: string, fieldName: string) => DataClass | null;

/** Reads the classes that the SDL of a subgraph declares with `@tag`. */
export function fieldClasses({ definitions }: DocumentNode): ClassOf {
  const classes = new Map<string, DataClass>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const keys = new Set(textsIn(definition.directives, 'key', 'fields').flatMap((fields) => fields.split(/\W+/)));
    const ofType = classIn(definition.directives);
    for (const { name, directives } of definition.fields ?? []) {
      const dataClass = classIn(directives) ?? (keys.has(name.value) ? 'public' : ofType);
      if (dataClass !== null) classes.set(`${definition.name.value}.${name.value}`, dataClass);
    }
  }
  return (typeName, fieldName) => classes.get(`${typeName}.${fieldName}`) ?? null;
}

function classIn(directives: readonly ConstDirectiveNode[] | undefined): DataClass | null {
  const tags = textsIn(directives, 'tag', 'name');
  return dataClasses.find((dataClass) => tags.includes(dataClass)) ?? null;
}

const textsIn = (directives: readonly ConstDirectiveNode[] = [], directive: string, argument: string) =>
  directives
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ name, value }) => (name.value === argument && value.kind === Kind.STRING ? [value.value] : []));

import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { type DataClass, dataClasses } from './scopes.ts';

/** The class of a field, its own or else its type's; null where neither says one. */
export type ClassOf = (typeName: string, fieldName: string) => DataClass | null;

/** Reads the classes that the SDL of a subgraph declares with `@tag`. */
export function classOf({ definitions }: DocumentNode): ClassOf {
  const classes = new Map<string, DataClass>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const ofType = classIn(definition.directives);
    for (const { name, directives } of definition.fields ?? []) {
      const dataClass = classIn(directives) ?? ofType;
      if (dataClass !== null) classes.set(`${definition.name.value}.${name.value}`, dataClass);
    }
  }
  return (typeName, fieldName) => classes.get(`${typeName}.${fieldName}`) ?? null;
}

function classIn(directives: readonly ConstDirectiveNode[] = []): DataClass | null {
  const tags = directives
    .filter(({ name }) => name.value === 'tag')
    .flatMap(({ arguments: given = [] }) => given.map(({ value }) => (value.kind === Kind.STRING ? value.value : '')));
  return dataClasses.find((dataClass) => tags.includes(dataClass)) ?? null;
}

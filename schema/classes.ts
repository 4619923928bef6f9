import { type ConstDirectiveNode, Kind } from 'graphql';
import { type DataClass, dataClasses } from './scopes.ts';

/** The classes that directives name, as `@tag(name: "personal")` and so on; other tags are no business of ours. */
export function classesOf(directives: readonly ConstDirectiveNode[] = []): readonly DataClass[] {
  return directives.flatMap((directive) => classNamedBy(directive) ?? []);
}

/** The same directives without those that name a class. */
export const withoutClasses = (directives: readonly ConstDirectiveNode[] = []): readonly ConstDirectiveNode[] =>
  directives.filter((directive) => classNamedBy(directive) === null);

/** The directive that names a class. */
export const classTag = (dataClass: DataClass): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tag' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'name' },
      value: { kind: Kind.STRING, value: dataClass },
    },
  ],
});

function classNamedBy({ name, arguments: given = [] }: ConstDirectiveNode): DataClass | null {
  if (name.value !== 'tag') return null;
  const value = given.find((argument) => argument.name.value === 'name')?.value;
  if (value?.kind !== Kind.STRING) return null;
  return dataClasses.find((dataClass) => dataClass === value.value) ?? null;
}

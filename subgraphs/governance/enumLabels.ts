import { type EnumTypeDefinitionNode, Kind } from 'graphql';
import { subgraphNames, subgraphTypeDefs } from '../../schema/load.ts';

interface EnumLabels {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly zh: string; readonly en: string }[];
}

let labels: readonly EnumLabels[] | null = null;

/** Labels of the named enums, or of all; an unknown name is left out. Read from the SDL's descriptions: `English (中文).` */
export function enumLabels(names: readonly string[] | null): readonly EnumLabels[] {
  labels ??= readLabels();
  return names === null ? labels : labels.filter(({ name }) => names.includes(name));
}

function readLabels(): readonly EnumLabels[] {
  const definitions = subgraphNames.flatMap((name) => subgraphTypeDefs(name).definitions);
  const enums = definitions.filter(
    (definition): definition is EnumTypeDefinitionNode => definition.kind === Kind.ENUM_TYPE_DEFINITION,
  );
  const byName = new Map(enums.map((definition) => [definition.name.value, labelsOf(definition)]));
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function labelsOf({ name, values = [] }: EnumTypeDefinitionNode): EnumLabels {
  return {
    name: name.value,
    values: values.map((value) => {
      const text = value.description?.value ?? value.name.value;
      const [, en = text, zh = text] = /^(.*?) \((.+)\)\.?$/s.exec(text) ?? [];
      return { value: value.name.value, en, zh: zh.split(',')[0] ?? zh };
    }),
  };
}

import { type ConstDirectiveNode, type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';
import { isRecord } from './amount.ts';

/** How long a list may get, as `@listSize` says it. */
export interface ListSize {
  /** Taken when no slicing argument is given. */
  readonly assumedSize: number | null;
  /** Arguments that say how many elements come back; a dot leads into an input object. */
  readonly slicingArguments: readonly string[];
  /** Fields of the answer that hold the list; empty when the field itself does. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

/** What a schema says about cost, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
export interface CostDirectives {
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/**
 * Reads `@cost` and `@listSize` (IBM's cost directives, as Federation composes them since 2.9) from a schema or supergraph. They
 * are found under whatever name the supergraph links them by; a schema without them says nothing, which is fine.
 */
export function readCostDirectives(sdl: string): CostDirectives {
  const document = parse(sdl, { noLocation: true });
  const names = namesOf(document);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  for (const [coordinate, directives] of elementsOf(document)) {
    for (const directive of directives) {
      if (directive.name.value === names.cost) weights.set(coordinate, weightOf(directive));
      if (directive.name.value === names.listSize) listSizes.set(coordinate, listSizeOf(directive));
    }
  }
  return { weights, listSizes };
}

type Element = readonly [coordinate: string, directives: readonly ConstDirectiveNode[]];

function* elementsOf({ definitions }: DocumentNode): Iterable<Element> {
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    const type = definition.name.value;
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) continue;
    if (definition.kind === Kind.OPERATION_DEFINITION) continue;
    yield [type, definition.directives ?? []];
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      const coordinate = `${type}.${field.name.value}`;
      yield [coordinate, field.directives ?? []];
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : [])
        yield [`${coordinate}(${argument.name.value}:)`, argument.directives ?? []];
    }
  }
}

// @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", { name: "@listSize", as: "@size" }]); what is not imported
// is called @<prefix>__<name>. A schema that links no cost specification may still declare the directives itself.
function namesOf(document: DocumentNode): { readonly cost: string; readonly listSize: string } {
  const link = linkOf(document);
  const declared = new Set(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.DIRECTIVE_DEFINITION ? [definition.name.value] : [],
    ),
  );
  const nameOf = (name: string) => {
    const imported = link?.imports.get(`@${name}`);
    if (imported) return imported.slice(1);
    const prefixed = `${link?.prefix ?? 'federation'}__${name}`;
    return declared.has(prefixed) ? prefixed : name;
  };
  return { cost: nameOf('cost'), listSize: nameOf('listSize') };
}

function linkOf({ definitions }: DocumentNode) {
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      const { url, as: prefix, import: imports } = argumentsOf(directive);
      if (directive.name.value !== 'link' || typeof url !== 'string' || !/\/cost\/v\d/.test(url)) continue;
      return {
        prefix: typeof prefix === 'string' ? prefix : 'cost',
        imports: new Map(Array.isArray(imports) ? imports.flatMap(importOf) : []),
      };
    }
  }
  return null;
}

function importOf(imported: unknown): readonly (readonly [name: string, as: string])[] {
  if (typeof imported === 'string') return [[imported, imported]];
  if (!isRecord(imported) || typeof imported.name !== 'string') return [];
  return [[imported.name, typeof imported.as === 'string' ? imported.as : imported.name]];
}

// The specification writes weights as strings, Federation as whole numbers.
function weightOf(directive: ConstDirectiveNode): number {
  const weight = Number(argumentsOf(directive).weight);
  return Number.isFinite(weight) ? weight : 0;
}

function listSizeOf(directive: ConstDirectiveNode): ListSize {
  const { assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument } = argumentsOf(directive);
  const slicing = namesIn(slicingArguments);
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : null,
    slicingArguments: slicing,
    sizedFields: namesIn(sizedFields),
    requireOneSlicingArgument: slicing.length > 0 && requireOneSlicingArgument !== false,
  };
}

const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
};

const argumentsOf = (directive: ConstDirectiveNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

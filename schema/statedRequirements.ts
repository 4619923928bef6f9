import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped, visit } from 'graphql';
import { allOf, anyOf, anyToken, closed, isOpen, open, type Requirement } from './requirement.ts';

/** Under which names a document uses the directives that say who may see what. */
export interface RequirementDirectives {
  readonly authenticated: string;
  readonly requiresScopes: string;
  readonly policy: string;
}

/** The names that Federation gives them. */
export const plainNames: RequirementDirectives = {
  authenticated: 'authenticated',
  requiresScopes: 'requiresScopes',
  policy: 'policy',
};

/** What a document says of who may see its types and fields; what it says nothing of is open. */
export interface StatedRequirements {
  /** By type name: whoever may not see a type sees no field that returns it either. */
  readonly ofTypes: ReadonlyMap<string, Requirement>;
  /** By `Type.field`. */
  readonly ofFields: ReadonlyMap<string, Requirement>;
}

/** Reads `@authenticated`, `@requiresScopes` and `@policy` from a subgraph's or supergraph's SDL. */
export function statedRequirements(
  { definitions }: DocumentNode,
  names: RequirementDirectives = plainNames,
): StatedRequirements {
  const ofTypes = new Map<string, Requirement>();
  const ofFields = new Map<string, Requirement>();
  for (const definition of definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) continue;
    if (definition.kind === Kind.OPERATION_DEFINITION || !('name' in definition) || !definition.name) continue;
    const type = definition.name.value;
    note(ofTypes, type, statedBy(definition.directives, names));
    const isInput =
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || definition.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
    if (isInput || !('fields' in definition)) continue;
    for (const { name, directives } of definition.fields ?? [])
      note(ofFields, `${type}.${name.value}`, statedBy(directives, names));
  }
  return { ofTypes, ofFields };
}

/** The document without any of these directives. */
export const withoutRequirements = (document: DocumentNode, names: RequirementDirectives = plainNames): DocumentNode =>
  visit(document, { Directive: ({ name }) => (Object.values(names).includes(name.value) ? null : undefined) });

/** What the directives of one element ask for, all of them together. No policy is known here, so none is ever granted. */
export function statedBy(
  directives: readonly ConstDirectiveNode[] = [],
  names: RequirementDirectives = plainNames,
): Requirement {
  return allOf(
    directives.map((directive) => {
      switch (directive.name.value) {
        case names.authenticated:
          return [[anyToken]];
        case names.requiresScopes:
          return scopesOf(directive);
        case names.policy:
          return closed;
        default:
          return open;
      }
    }),
  );
}

// A list may be written without its brackets. What cannot be read is not taken for consent.
function scopesOf({ arguments: given = [] }: ConstDirectiveNode): Requirement {
  const value = given.find(({ name }) => name.value === 'scopes')?.value;
  if (!value) return closed;
  const alternatives = listOf(valueFromASTUntyped(value)).map((scopes) => listOf(scopes));
  const named = alternatives.filter((scopes): scopes is string[] => scopes.every((scope) => typeof scope === 'string'));
  return anyOf([named]);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function note(into: Map<string, Requirement>, name: string, requirement: Requirement): void {
  if (isOpen(requirement)) return;
  into.set(name, allOf([into.get(name) ?? open, requirement]));
}

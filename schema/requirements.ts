import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parseConstValue,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { classesOf, classTag, withoutClasses } from './classes.ts';
import { fieldSetsOf, keyFields } from './fieldSets.ts';
import { allOf, anyToken, isOpen, open, type Requirement } from './requirement.ts';
import { type DataClass, scopesToRead, writeScope } from './scopes.ts';
import { statedBy } from './statedRequirements.ts';
import { type SubgraphName, subgraphNames } from './subgraphNames.ts';

type TypeDefsOf = (name: SubgraphName) => DocumentNode;
type FieldOwner =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

/**
 * The SDL of a subgraph with what follows from its classes of data: every field carries its own class, and the scopes that the
 * class asks for (`schema/scopes.ts`). A field of `Mutation` asks for the scope to write. Scopes that the SDL states itself stand
 * as they are. A field with `@requires` asks for what the fields it requires ask for, too. Interfaces carry classes only:
 * composition gathers the scopes of their implementations.
 */
export function withRequirements(name: SubgraphName, typeDefsOf: TypeDefsOf): DocumentNode {
  const typeDefs = typeDefsOf(name);
  return { ...typeDefs, definitions: typeDefs.definitions.map((definition) => derived(definition)) };

  function derived(definition: DefinitionNode): DefinitionNode {
    if (!isFieldOwner(definition)) return definition;
    const fields = definition.fields?.map((field) => (isExternal(field) ? field : withItsOwn(field, definition)));
    return { ...definition, directives: withoutClasses(definition.directives), ...(fields && { fields }) };
  }

  function withItsOwn(field: FieldDefinitionNode, owner: FieldOwner): FieldDefinitionNode {
    const classes = classesOfField(field, owner);
    const stated = field.directives ?? [];
    const added =
      statesRequirement(stated) || isInterface(owner) ? [] : directivesFor(requirementOf(field, owner, name));
    return { ...field, directives: [...withoutClasses(stated), ...classes.map(classTag), ...added] };
  }

  function requirementOf(field: FieldDefinitionNode, owner: FieldOwner, subgraph: SubgraphName): Requirement {
    if (owner.name.value === 'Mutation') return [[writeScope(subgraph)]];
    const ofClasses = classesOfField(field, owner).map((dataClass) => [scopesToRead(dataClass, subgraph)]);
    return allOf([...ofClasses, requirementOfRequired(field, owner.name.value, subgraph)]);
  }

  function requirementOfRequired(field: FieldDefinitionNode, type: string, subgraph: SubgraphName): Requirement {
    const required = fieldSetsOf(field.directives, 'requires');
    return allOf(required.map((selectionSet) => requirementWithin(selectionSet, type, subgraph)));
  }

  // Of everything that a selection reads, wherever it is served from; an abstract type stands for each of its object types.
  function requirementWithin({ selections }: SelectionSetNode, type: string, asking: SubgraphName): Requirement {
    return allOf(
      selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return open;
        if (selection.kind === Kind.INLINE_FRAGMENT)
          return requirementWithin(selection.selectionSet, selection.typeCondition?.name.value ?? type, asking);
        const served = fieldsNamed(selection.name.value, type, asking);
        const within = served.map(({ field }) =>
          selection.selectionSet ? requirementWithin(selection.selectionSet, namedType(field.type), asking) : open,
        );
        return allOf([...served.map(requirementOfServed), ...within]);
      }),
    );
  }

  function requirementOfServed({ field, owner, subgraph }: ServedField): Requirement {
    if (isExternal(field)) return open; // another one serves it
    const stated = field.directives ?? [];
    return statesRequirement(stated) ? statedBy(stated) : requirementOf(field, owner, subgraph);
  }

  // Both as other subgraphs serve it and as the asking one names it, which alone may know types of its own.
  function fieldsNamed(fieldName: string, type: string, asking: SubgraphName): readonly ServedField[] {
    return subgraphNames.flatMap((subgraph) =>
      typeDefsOf(subgraph)
        .definitions.filter(isFieldOwner)
        .filter((owner) => owner.name.value === type || implementsInterface(owner, type))
        .flatMap((owner) =>
          (owner.fields ?? [])
            .filter(({ name }) => name.value === fieldName)
            .filter((field) => subgraph === asking || !isExternal(field))
            .map((field) => ({ field, owner, subgraph })),
        ),
    );
  }
}

interface ServedField {
  readonly field: FieldDefinitionNode;
  readonly owner: FieldOwner;
  readonly subgraph: SubgraphName;
}

// A field's own class, else that of its type; a key is opaque and public.
function classesOfField(field: FieldDefinitionNode, owner: FieldOwner): readonly DataClass[] {
  const own = classesOf(field.directives);
  if (own.length > 0) return own;
  return keyFields(owner.directives).has(field.name.value) ? ['public'] : classesOf(owner.directives);
}

function directivesFor(requirement: Requirement): readonly ConstDirectiveNode[] {
  if (isOpen(requirement)) return [];
  if (requirement.some((scopes) => scopes.includes(anyToken))) return [directive('authenticated')];
  return [directive('requiresScopes', requirement)];
}

const directive = (name: string, scopes?: Requirement): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments:
    scopes === undefined
      ? []
      : [
          {
            kind: Kind.ARGUMENT,
            name: { kind: Kind.NAME, value: 'scopes' },
            value: parseConstValue(JSON.stringify(scopes), { noLocation: true }),
          },
        ],
});

const statesRequirement = (directives: readonly ConstDirectiveNode[]) =>
  directives.some(({ name }) => ['authenticated', 'requiresScopes', 'policy'].includes(name.value));

const isExternal = ({ directives = [] }: FieldDefinitionNode) =>
  directives.some(({ name }) => name.value === 'external');

// An interface object stands for an interface, and is treated as one.
const isInterface = ({ kind, directives = [] }: FieldOwner) =>
  kind === Kind.INTERFACE_TYPE_DEFINITION ||
  kind === Kind.INTERFACE_TYPE_EXTENSION ||
  directives.some(({ name }) => name.value === 'interfaceObject');

const implementsInterface = ({ interfaces = [] }: FieldOwner, type: string) =>
  interfaces.some(({ name }) => name.value === type);

const isFieldOwner = (definition: DefinitionNode): definition is FieldOwner =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
  definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
  definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  definition.kind === Kind.INTERFACE_TYPE_EXTENSION;

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

const roots: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/**
 * The document with each `extend type` joined to its type, so that a subgraph may be written in several files and whoever reads it
 * meets one definition of a type. The roots need not be defined to be extended; other extensions without a type of their name, and
 * those of anything but types, stay.
 */
export function withExtensionsJoined(document: DocumentNode): DocumentNode {
  const types = new Map<string, ObjectTypeDefinitionNode>();
  const order: (DefinitionNode | string)[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    types.set(definition.name.value, definition);
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) order.push(definition.name.value);
    else if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION) order.push(definition);
    else {
      const type = types.get(definition.name.value);
      if (type) types.set(type.name.value, joined(type, definition));
      else if (!roots.has(definition.name.value)) order.push(definition);
      else {
        types.set(definition.name.value, { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION });
        order.push(definition.name.value);
      }
    }
  }
  const definitions = order.flatMap((one) => (typeof one === 'string' ? (types.get(one) ?? []) : one));
  return { ...document, definitions };
}

const joined = (
  type: ObjectTypeDefinitionNode,
  { fields = [], interfaces = [], directives = [] }: ObjectTypeExtensionNode,
): ObjectTypeDefinitionNode => ({
  ...type,
  fields: [...(type.fields ?? []), ...fields],
  interfaces: [...(type.interfaces ?? []), ...interfaces],
  directives: [...(type.directives ?? []), ...directives],
});

import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

type Joined = ObjectTypeDefinitionNode | EnumTypeDefinitionNode;
type Extension = ObjectTypeExtensionNode | EnumTypeExtensionNode;

const isJoinable = (definition: DefinitionNode): definition is Joined =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION;

const roots: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/**
 * The document with each `extend type` and `extend enum` joined to what it extends, so that a subgraph may be written in several
 * files and whoever reads it meets one definition of a name. The roots need not be defined to be extended; other extensions of what
 * is not there stay.
 */
export function withExtensionsJoined({ definitions, ...document }: DocumentNode): DocumentNode {
  const byName = new Map<string, Joined>();
  const order: (DefinitionNode | { readonly joined: string })[] = [];
  const isExtension = (definition: DefinitionNode): definition is Extension =>
    definition.kind === Kind.OBJECT_TYPE_EXTENSION || definition.kind === Kind.ENUM_TYPE_EXTENSION;

  for (const definition of definitions) {
    if (isJoinable(definition)) byName.set(definition.name.value, definition);
  }
  for (const definition of definitions) {
    if (!isExtension(definition)) {
      const name = 'name' in definition ? (definition.name?.value ?? '') : '';
      // By name, for a file that extends it may have come before the one that defines it.
      order.push(isJoinable(definition) && byName.has(name) ? { joined: name } : definition);
      continue;
    }
    const name = definition.name.value;
    const known = byName.get(name);
    if (known) byName.set(name, extended(known, definition));
    else if (roots.has(name) && definition.kind === Kind.OBJECT_TYPE_EXTENSION) {
      byName.set(name, { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION });
      order.push({ joined: name });
    } else order.push(definition);
  }
  return {
    ...document,
    definitions: order.flatMap((one) => ('joined' in one ? (byName.get(one.joined) ?? []) : [one])),
  };
}

function extended(known: Joined, extension: Extension): Joined {
  const directives = [...(known.directives ?? []), ...(extension.directives ?? [])];
  if (known.kind === Kind.ENUM_TYPE_DEFINITION && extension.kind === Kind.ENUM_TYPE_EXTENSION)
    return { ...known, directives, values: [...(known.values ?? []), ...(extension.values ?? [])] };
  if (known.kind === Kind.OBJECT_TYPE_DEFINITION && extension.kind === Kind.OBJECT_TYPE_EXTENSION)
    return {
      ...known,
      directives,
      fields: [...(known.fields ?? []), ...(extension.fields ?? [])],
      interfaces: [...(known.interfaces ?? []), ...(extension.interfaces ?? [])],
    };
  throw new Error(`${known.name.value} is extended as another kind of thing than it is`);
}

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
} from 'graphql';

const marker = '__of_client';

/**
 * The planner fetches the fields of keys and of `@requires` for itself, and merges fields by response name. So what a client
 * asks for under such a name, but with an alias or with arguments, must be kept apart.
 */
export interface InsideNames {
  /** Names that the planner fetches. */
  readonly fetched: ReadonlySet<string>;
  /** Names of fields that take arguments, given or not. */
  readonly withArguments: ReadonlySet<string>;
}

/** Reads those names from a supergraph and the schema that clients see of it. */
export function insideNamesOf(supergraphSdl: string, schema: GraphQLSchema): InsideNames {
  const selections = supergraphSdl.matchAll(/\b(?:requires|key|provides): "((?:[^"\\]|\\.)*)"/g);
  const fetched = Array.from(selections, ([, selection = '']) => selection.match(/[_A-Za-z]\w*/g) ?? []).flat();
  const owners = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = owners.flatMap((type) => Object.values(type.getFields()));
  return {
    fetched: new Set(fetched),
    withArguments: new Set(fields.flatMap(({ name, args }) => (args.length > 0 ? [name] : []))),
  };
}

/** The operation as it is planned: such fields are asked for under a name that is nobody else's. */
export function withInternalNames(document: DocumentNode, names: InsideNames): DocumentNode {
  return visit(document, {
    Field: (node) => {
      const name = internalNameOf(node, names);
      return name === responseNameOf(node) ? undefined : { ...node, alias: { kind: Kind.NAME, value: name } };
    },
  });
}

/** The name under which subgraphs answer a field of the client's operation. */
export function internalNameOf(node: FieldNode, names: InsideNames): string {
  const responseName = responseNameOf(node);
  // Assigned by name, the one would be no field; the other the planner asks for itself.
  if (responseName === '__proto__' || (responseName === '__typename' && node.name.value !== '__typename'))
    return responseName + marker;
  const isPlain = responseName === node.name.value && !names.withArguments.has(responseName);
  return isPlain || !names.fetched.has(responseName) ? responseName : responseName + marker;
}

export const responseNameOf = (node: FieldNode): string => node.alias?.value ?? node.name.value;

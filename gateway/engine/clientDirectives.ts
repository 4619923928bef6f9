import {
  DirectiveDefinition,
  type InputType,
  isInputType,
  type Schema,
  typeFromAST,
} from '@apollo/federation-internals';
import {
  type ArgumentNode,
  type ConstValueNode,
  type DirectiveLocation,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parseType,
  visit,
} from 'graphql';

const executable: ReadonlySet<string> = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

/**
 * Gives clients the directives for operations that subgraphs brought in with `@composeDirective`: the API schema leaves out all that
 * came by a `@link`, those as well.
 */
export function addClientDirectives(supergraph: Schema, api: Schema): void {
  for (const directive of supergraph.directives()) {
    const locations = directive.locations.filter((location) => executable.has(location));
    if (locations.length === 0 || api.directive(directive.name)) continue;
    const types = directive.arguments().map(({ type }) => typeIn(api, String(type)));
    if (types.some((type) => type === null)) continue; // an argument that clients cannot see
    const shown = api.addDirectiveDefinition(new DirectiveDefinition(directive.name));
    shown.repeatable = directive.repeatable;
    shown.addLocations(...(locations as DirectiveLocation[]));
    for (const [index, { name, defaultValue }] of directive.arguments().entries())
      shown.addArgument(name, types[index] ?? undefined, defaultValue);
  }
}

function typeIn(schema: Schema, text: string): InputType | null {
  try {
    const type = typeFromAST(schema, parseType(text));
    return isInputType(type) ? type : null;
  } catch {
    return null;
  }
}

/**
 * The document with every argument of a client's directive written out: subgraphs may differ in their defaults, and the supergraph's
 * is what the client was told.
 */
export function withDirectiveDefaults(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  return visit(document, {
    Directive: (node) => {
      const { args = [] } = schema.getDirective(node.name.value) ?? {};
      const left = args.filter(({ name }) => !node.arguments?.some((given) => given.name.value === name));
      const added = left.flatMap(({ name, astNode }): readonly ArgumentNode[] =>
        astNode?.defaultValue ? [argument(name, astNode.defaultValue)] : [],
      );
      return added.length === 0 ? undefined : { ...node, arguments: [...(node.arguments ?? []), ...added] };
    },
  });
}

const argument = (name: string, value: ConstValueNode): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
});

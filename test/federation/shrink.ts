import { type ASTNode, type DocumentNode, type GraphQLSchema, Kind, validate, visit } from 'graphql';
import type { Question } from './randomOperation.ts';

/**
 * Takes parts out of a question, and fragments apart, as long as it stays valid and still fails: what is left can be read.
 */
export async function shrink(
  schema: GraphQLSchema,
  question: Question,
  stillFails: (question: Question) => Promise<boolean>,
): Promise<Question> {
  let smallest = question;
  let isSmaller = true;
  while (isSmaller) {
    isSmaller = false;
    for (let from = 0; ; ) {
      const candidate = nthSmaller(smallest.document, from);
      if (candidate === null) break;
      const smaller = { document: tidied(candidate), variables: smallest.variables };
      const failsToo = validate(schema, smaller.document).length === 0 && (await stillFails(smaller));
      isSmaller ||= failsToo;
      if (failsToo) smallest = smaller;
      else from += 1;
    }
  }
  return smallest;
}

/** The document with its n-th removable part gone, fragments spread in place first; null when there is none. */
function nthSmaller(document: DocumentNode, n: number): DocumentNode | null {
  let seen = -1;
  let isDone = false;
  const take = (): boolean => {
    seen += 1;
    if (isDone || seen !== n) return false;
    isDone = true;
    return true;
  };
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const smaller: DocumentNode = visit(document, {
    Field: (node) => (take() ? null : node.alias && take() ? { ...node, alias: undefined } : undefined),
    FragmentSpread: (node) => {
      if (take()) return null;
      const fragment = fragments.get(node.name.value);
      if (!fragment || !take()) return undefined;
      const { typeCondition, selectionSet } = fragment;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives: node.directives, selectionSet };
    },
    InlineFragment: (node) => {
      if (take()) return null;
      return node.typeCondition && take() ? { ...node, typeCondition: undefined } : undefined;
    },
    SelectionSet: (node) => {
      const bare = node.selections.findIndex(
        (selection) => selection.kind === Kind.INLINE_FRAGMENT && !selection.typeCondition,
      );
      const found = node.selections[bare];
      if (found?.kind !== Kind.INLINE_FRAGMENT || found.directives?.length || !take()) return undefined;
      return { ...node, selections: node.selections.toSpliced(bare, 1, ...found.selectionSet.selections) };
    },
    Directive: () => (take() ? null : undefined),
    Argument: (_, __, ___, ____, ancestors) => {
      const parent = ancestors.at(-1);
      const isOfDirective =
        parent !== undefined && !Array.isArray(parent) && 'kind' in parent && parent.kind === Kind.DIRECTIVE;
      return !isOfDirective && take() ? null : undefined;
    },
    ObjectField: () => (take() ? null : undefined),
  });
  return isDone ? smaller : null;
}

// Without the fragments, variables and empty selections that nothing uses any more.
function tidied(document: DocumentNode): DocumentNode {
  const without: DocumentNode = visit(document, {
    SelectionSet: { leave: (node) => (node.selections.length === 0 ? null : undefined) },
    InlineFragment: { leave: (node) => ('selectionSet' in node && node.selectionSet ? undefined : null) },
  });
  const names = (node: ASTNode, kind: 'Variable' | 'FragmentSpread') => {
    const found = new Set<string>();
    visit(node, { [kind]: ({ name }: { name: { value: string } }) => void found.add(name.value) });
    return found;
  };
  const [operation] = without.definitions;
  const spread = names(without, 'FragmentSpread');
  const definitions = without.definitions.filter(
    (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || spread.has(definition.name.value),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return without;
  const selections = {
    ...without,
    definitions: definitions.map((definition) =>
      definition === operation ? { ...operation, variableDefinitions: [] } : definition,
    ),
  };
  const used = names(selections, 'Variable');
  const variableDefinitions =
    operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [];
  return {
    ...without,
    definitions: definitions.map((definition) =>
      definition === operation ? { ...operation, variableDefinitions } : definition,
    ),
  };
}

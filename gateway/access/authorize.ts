import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { errorCodes } from '../../schema/errors.ts';
import { askedScopes, type Grant } from '../../schema/requirement.ts';
import { fragmentsOf } from '../limits/fragments.ts';
import { type Cut, cutOperation } from './cut.ts';
import { type CutPlace, cutPlaces } from './cutPlaces.ts';
import type { Guards } from './guards.ts';

/** An operation as far as its caller may see. */
export interface Authorized {
  /**
   * What may be planned and sent: the very document when nothing was cut, else one that holds the operation alone, without the fields
   * that are withheld and the fragments and variables that nothing uses any more.
   */
  readonly document: DocumentNode;
  /**
   * Nodes of the original document whose values are withheld. A field of the answer is null when every node that asks for it there
   * is one of them; when one is not, the caller may see it by that one.
   */
  readonly withheld: ReadonlySet<FieldNode>;
  /** One for each place of the answer that is withheld, its path without indices of lists; of very many places the first. */
  readonly errors: readonly GraphQLError[];
  /** True when no value is left to ask for: then the operation is refused, see `refusalOf`. */
  readonly nothingLeft: boolean;
}

const mostErrors = 250;

/** Cuts what the caller may not see out of an operation of a document that is valid by the schema. Depends on nothing else. */
export function authorize(
  guards: Guards,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  grant: Grant,
): Authorized {
  if (guards.areOpen) return whole(document);
  const fragments = fragmentsOf(document);
  const cut = cutOperation(guards, fragments, operation, grant);
  if (cut.cutAt.size === 0) return whole(document);
  const errors = cutPlaces(operation, fragments, cut.cutAt, mostErrors).map(unauthorized);
  return {
    document: documentLeft(operation, cut),
    withheld: cut.withheld,
    errors,
    nothingLeft: errors.length > 0 && !cut.hasValue,
  };
}

const whole = (document: DocumentNode): Authorized => ({
  document,
  withheld: new Set(),
  errors: [],
  nothingLeft: false,
});

const unauthorized = ({ path, requirement }: CutPlace) =>
  new GraphQLError(errorCodes.UNAUTHORIZED_FIELD, {
    path,
    extensions: { code: 'UNAUTHORIZED_FIELD', requiredScopes: askedScopes(requirement) },
  });

function documentLeft(operation: OperationDefinitionNode, { selectionSet, fragments: left }: Cut): DocumentNode {
  const fragments = spreadFrom(selectionSet, left);
  const { variableDefinitions } = operation;
  const apart = { ...operation, selectionSet, variableDefinitions: [] };
  const used = variablesIn([apart, ...fragments]);
  const stillUsed = variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...apart, ...(stillUsed && { variableDefinitions: stillUsed }) }, ...fragments],
  };
}

/** The fragments that a selection spreads, and those that these spread. */
function spreadFrom(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode | null>,
): readonly FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  follow(selectionSet);
  return [...found.values()];

  function follow({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) followFragment(selection.name.value);
      else if (selection.selectionSet) follow(selection.selectionSet);
    }
  }

  function followFragment(name: string): void {
    const fragment = fragments.get(name);
    if (!fragment || found.has(name)) return;
    found.set(name, fragment);
    follow(fragment.selectionSet);
  }
}

function variablesIn(nodes: readonly ASTNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}

import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { allOf, open, type Requirement } from '../../schema/requirement.ts';
import { conditionOf } from '../limits/conditions.ts';
import type { Fragments } from '../limits/fragments.ts';

/** A place of the answer that is withheld, by response names. */
export interface CutPlace {
  readonly path: readonly string[];
  readonly requirement: Requirement;
}

/**
 * The places of the answer at which the fields that were cut are asked for, each once, in the operation's order; those that the
 * document itself leaves out are none. A fragment may be spread in very many places, so no more than `most` are named.
 */
export function cutPlaces(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  cutAt: ReadonlyMap<FieldNode, Requirement>,
  most: number,
): readonly CutPlace[] {
  const places = new Map<string, CutPlace>();
  const leading = new Map<SelectionSetNode, boolean>();
  const spread = new Set<string>();
  walk(operation.selectionSet, []);
  return [...places.values()];

  function walk(set: SelectionSetNode, path: readonly string[]): void {
    if (!leadsToCut(set)) return;
    for (const selection of set.selections) {
      if (places.size >= most) return;
      if (conditionOf(selection, operation) !== false) visit(selection, path);
    }
  }

  function visit(selection: SelectionNode, path: readonly string[]): void {
    if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, path);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) walkFragment(selection.name.value, path);
    else visitField(selection, [...path, (selection.alias ?? selection.name).value]);
  }

  function visitField(node: FieldNode, path: readonly string[]): void {
    const requirement = cutAt.get(node);
    if (requirement) note(path, requirement);
    else if (node.selectionSet) walk(node.selectionSet, path);
  }

  // A second time at the same place it brings nothing new.
  function walkFragment(name: string, path: readonly string[]): void {
    const fragment = fragments.get(name);
    const spreadHere = JSON.stringify([name, ...path]);
    if (!fragment || spread.has(spreadHere)) return;
    spread.add(spreadHere);
    walk(fragment.selectionSet, path);
  }

  function note(path: readonly string[], requirement: Requirement): void {
    const key = JSON.stringify(path);
    places.set(key, { path, requirement: allOf([places.get(key)?.requirement ?? open, requirement]) });
  }

  function leadsToCut(set: SelectionSetNode): boolean {
    const known = leading.get(set);
    if (known !== undefined) return known;
    leading.set(set, false);
    const leads = set.selections.some((selection) => {
      if (selection.kind === Kind.FIELD && cutAt.has(selection)) return true;
      const within =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet;
      return within !== undefined && leadsToCut(within);
    });
    leading.set(set, leads);
    return leads;
  }
}

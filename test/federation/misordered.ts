import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

type Places = ReadonlySet<string>;

/**
 * Whether a plan has a fetch before the one that brings what it requires, a fault of the planner that both engines share. Ours tries
 * such a fetch once more at the end; the stock engine answers null without a word.
 */
export function isMisordered({ node }: QueryPlan): boolean {
  let isFaulty = false;
  if (node && node.kind !== 'Subscription') walk(node, [], new Set());
  return isFaulty;

  /** Gives the places that have a value once the node has run. */
  function walk(node: PlanNode, path: readonly string[], before: Places): Places {
    switch (node.kind) {
      case 'Sequence':
        return node.nodes.reduce((places, child) => walk(child, path, places), before);
      case 'Parallel':
        return new Set(node.nodes.flatMap((child) => [...walk(child, path, before)]));
      case 'Flatten':
        return walk(node.node, [...path, ...node.path.filter((step) => step !== '@').map(String)], before);
      case 'Condition':
        return new Set(
          [node.ifClause, node.elseClause].flatMap((clause) => [...(clause ? walk(clause, path, before) : before)]),
        );
      case 'Defer':
        return before;
      case 'Fetch': {
        isFaulty ||= requiredPlaces(node.requires ?? [], path).some((place) => !before.has(place));
        return new Set([...before, ...broughtPlaces(node, path)]);
      }
    }
  }
}

const placeOf = (path: readonly string[], name: string) => [...path, name].join('.');

function requiredPlaces(selections: readonly QueryPlanSelectionNode[], path: readonly string[]): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind !== 'Field') return requiredPlaces(selection.selections, path);
    if (selection.name === '__typename') return [];
    const inner = requiredPlaces(selection.selections ?? [], [...path, selection.alias ?? selection.name]);
    return [placeOf(path, selection.alias ?? selection.name), ...inner];
  });
}

function broughtPlaces({ operationDocumentNode, requires }: FetchNode, path: readonly string[]): readonly string[] {
  const { definitions } = operationDocumentNode ?? ({ definitions: [] } as unknown as DocumentNode);
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const placesIn = ({ selections }: SelectionSetNode, at: readonly string[]): readonly string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        if (name === '_entities' && requires) return selection.selectionSet ? placesIn(selection.selectionSet, at) : [];
        return [placeOf(at, name), ...(selection.selectionSet ? placesIn(selection.selectionSet, [...at, name]) : [])];
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return fragment ? placesIn(fragment.selectionSet, at) : [];
    });
  return definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? placesIn(each.selectionSet, path) : [],
  );
}

import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { both, type Condition, either } from './conditions.ts';
import type { Fragments } from './fragments.ts';

/** A field of the answer: every place that asks for it under one response name, and when one of them does. */
export interface CollectedField {
  readonly nodes: readonly FieldNode[];
  readonly condition: Condition;
}

/**
 * Parts object types by the fragments that apply to them: what is selected is the same for all types of one group. Most selections
 * name no type, and then there is one group.
 */
export function groupTypes(
  sets: readonly SelectionSetNode[],
  types: readonly GraphQLObjectType[],
  schema: GraphQLSchema,
  fragments: Fragments,
): readonly (readonly GraphQLObjectType[])[] {
  if (types.length <= 1) return types.length === 0 ? [] : [types];
  const conditions = new Set<string>();
  for (const set of sets) noteTypeConditions(set, fragments, conditions, new Set());
  const groups = new Map<string, GraphQLObjectType[]>();
  for (const type of types) {
    const key = [...conditions].filter((condition) => applies(schema, condition, type)).join(' ');
    const group = groups.get(key);
    if (group) group.push(type);
    else groups.set(key, [type]);
  }
  return [...groups.values()];
}

/** The fields that the selections ask of an object of one of these types, which are of one group; `__` fields left out. */
export function collectFields(
  sets: readonly SelectionSetNode[],
  types: readonly GraphQLObjectType[],
  schema: GraphQLSchema,
  fragments: Fragments,
  conditionOf: (selection: SelectionNode) => Condition,
): readonly CollectedField[] {
  const found = new Map<string, { nodes: Set<FieldNode>; conditions: Condition[] }>();
  // A fragment brings nothing new the second time under the same condition. Without this, fragments that spread the next one twice
  // would take as long as two to the number of them.
  const seen = new Map<Condition, Set<string>>();
  const [type] = types;
  for (const set of sets) collect(set, true);
  return Array.from(found.values(), ({ nodes, conditions }) => ({ nodes: [...nodes], condition: either(conditions) }));

  function collect({ selections }: SelectionSetNode, above: Condition): void {
    for (const selection of selections) {
      const condition = both([above, conditionOf(selection)]);
      if (condition === false) continue;
      if (selection.kind === Kind.FIELD) note(selection, condition);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (covers(selection.typeCondition?.name.value)) collect(selection.selectionSet, condition);
      } else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (!fragment || isSeen(name, condition) || !covers(fragment.typeCondition.name.value)) continue;
        collect(fragment.selectionSet, condition);
      }
    }
  }

  function isSeen(name: string, condition: Condition): boolean {
    const under = seen.get(condition) ?? new Set();
    seen.set(condition, under);
    const isKnown = under.has(name) || seen.get(true)?.has(name) === true;
    under.add(name);
    return isKnown;
  }

  function covers(typeCondition: string | undefined): boolean {
    return typeCondition === undefined || (type !== undefined && applies(schema, typeCondition, type));
  }

  function note(node: FieldNode, condition: Condition): void {
    if (node.name.value.startsWith('__')) return;
    const responseName = (node.alias ?? node.name).value;
    const known = found.get(responseName);
    if (!known) found.set(responseName, { nodes: new Set([node]), conditions: [condition] });
    else {
      known.nodes.add(node);
      known.conditions.push(condition);
    }
  }
}

function noteTypeConditions(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  into: Set<string>,
  seen: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (selection.typeCondition) into.add(selection.typeCondition.name.value);
      noteTypeConditions(selection.selectionSet, fragments, into, seen);
      continue;
    }
    const fragment = fragments.get(selection.name.value);
    if (!fragment || seen.has(selection.name.value)) continue;
    seen.add(selection.name.value);
    into.add(fragment.typeCondition.name.value);
    noteTypeConditions(fragment.selectionSet, fragments, into, seen);
  }
}

function applies(schema: GraphQLSchema, typeCondition: string, type: GraphQLObjectType): boolean {
  if (typeCondition === type.name) return true;
  const condition = schema.getType(typeCondition);
  return isAbstractType(condition) && schema.isSubType(condition, type);
}

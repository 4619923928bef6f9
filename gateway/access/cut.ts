import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { allOf, type Grant, isMet, type Requirement } from '../../schema/requirement.ts';
import { conditionOf } from '../limits/conditions.ts';
import type { Fragments } from '../limits/fragments.ts';
import type { Guards } from './guards.ts';

/** An operation without what the caller may not see. */
export interface Cut {
  readonly selectionSet: SelectionSetNode;
  /** What is left of each fragment that was come upon; null when nothing is. */
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode | null>;
  /** Fields that were cut, each where it was cut, with what would open it. Fields within these are not named. */
  readonly cutAt: ReadonlyMap<FieldNode, Requirement>;
  /** These and all fields written within them. */
  readonly withheld: ReadonlySet<FieldNode>;
  /** Whether a value is still asked for: else nothing is left but the way to values that are withheld. */
  readonly hasValue: boolean;
}

/** What is left of a node: the node itself when nothing of it was cut. */
interface Left<Node> {
  readonly node: Node | null;
  readonly hasValue: boolean;
}

const nothing = { node: null, hasValue: false } as const;

/**
 * Leaves out of an operation the fields that the caller may not see. Every field is judged by the type it is written on, so that a
 * fragment is cut in one way wherever it is spread: on an interface a field must be open on all types behind it. Conditions make no
 * difference to what is cut, since variables come later.
 */
export function cutOperation(
  guards: Guards,
  fragments: Fragments,
  operation: OperationDefinitionNode,
  grant: Grant,
): Cut {
  const { schema } = guards;
  const cutAt = new Map<FieldNode, Requirement>();
  const withheld = new Set<FieldNode>();
  const leftOfFragments = new Map<string, Left<FragmentDefinitionNode>>();
  const rootType = schema.getRootType(operation.operation);
  const left = rootType ? leftOn(rootType, operation.selectionSet) : nothing;
  return {
    selectionSet: left.node ?? onlyTypename,
    hasValue: left.hasValue,
    fragments: new Map(Array.from(leftOfFragments, ([name, { node }]) => [name, node])),
    cutAt,
    withheld,
  };

  /** What is left of selections on a type, which may be closed as a whole. */
  function leftOn(type: GraphQLCompositeType, selectionSet: SelectionSetNode): Left<SelectionSetNode> {
    const requirement = guards.ofType(type);
    if (isMet(requirement, grant)) return leftOfSet(type, selectionSet);
    closeSet(type, selectionSet, requirement);
    return nothing;
  }

  function leftOfSet(type: GraphQLCompositeType, selectionSet: SelectionSetNode): Left<SelectionSetNode> {
    const { selections } = selectionSet;
    const left: SelectionNode[] = [];
    let hasValue = false;
    for (const selection of selections) {
      const leftOfIt = leftOfSelection(type, selection);
      if (leftOfIt.node === null) continue;
      left.push(leftOfIt.node);
      hasValue ||= leftOfIt.hasValue && conditionOf(selection, operation) !== false;
    }
    if (left.length === 0) return nothing;
    const isWhole = left.length === selections.length && left.every((node, index) => node === selections[index]);
    return { node: isWhole ? selectionSet : { ...selectionSet, selections: left }, hasValue };
  }

  function leftOfSelection(type: GraphQLCompositeType, selection: SelectionNode): Left<SelectionNode> {
    switch (selection.kind) {
      case Kind.FIELD:
        return leftOfField(type, selection);
      case Kind.INLINE_FRAGMENT:
        return leftOfInlineFragment(type, selection);
      case Kind.FRAGMENT_SPREAD: {
        const { node, hasValue } = leftOfFragment(selection.name.value);
        return node === null ? nothing : { node: selection, hasValue };
      }
    }
  }

  function leftOfField(parent: GraphQLCompositeType, node: FieldNode): Left<FieldNode> {
    const name = node.name.value;
    if (isAboutSchema(name)) return { node, hasValue: true };
    const requirement = guards.ofField(parent, name);
    if (!isMet(requirement, grant)) {
      cutAt.set(node, requirement);
      withhold(node);
      return nothing;
    }
    const type = typeOf(parent, name);
    if (!node.selectionSet || !type) return { node, hasValue: true };
    const { node: selectionSet, hasValue } = leftOfSet(type, node.selectionSet);
    if (selectionSet === node.selectionSet) return { node, hasValue };
    return { node: { ...node, selectionSet: selectionSet ?? onlyTypename }, hasValue };
  }

  function leftOfInlineFragment(parent: GraphQLCompositeType, node: InlineFragmentNode): Left<InlineFragmentNode> {
    const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
    if (!isCompositeType(type)) return nothing;
    const { node: selectionSet, hasValue } = leftOn(type, node.selectionSet);
    if (selectionSet === null) return nothing;
    return { node: selectionSet === node.selectionSet ? node : { ...node, selectionSet }, hasValue };
  }

  function leftOfFragment(name: string): Left<FragmentDefinitionNode> {
    const known = leftOfFragments.get(name);
    if (known) return known;
    leftOfFragments.set(name, nothing); // within itself it is nothing: validation refuses it
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    if (!fragment || !isCompositeType(type)) return nothing;
    const { node: selectionSet, hasValue } = leftOn(type, fragment.selectionSet);
    const left = {
      node: selectionSet && (selectionSet === fragment.selectionSet ? fragment : { ...fragment, selectionSet }),
      hasValue,
    };
    leftOfFragments.set(name, left);
    return left;
  }

  /** Cuts every field on a type that is closed. Fragments spread there are of types that are no more open, and cut themselves. */
  function closeSet(type: GraphQLCompositeType, { selections }: SelectionSetNode, requirement: Requirement): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) leftOfFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) closeSet(type, selection.selectionSet, requirement);
      else {
        cutAt.set(selection, allOf([requirement, guards.ofField(type, selection.name.value)]));
        withhold(selection);
      }
    }
  }

  // Spread fragments are judged by themselves: elsewhere they may be open.
  function withhold(node: FieldNode | InlineFragmentNode): void {
    if (node.kind === Kind.FIELD) withheld.add(node);
    for (const selection of node.selectionSet?.selections ?? [])
      if (selection.kind !== Kind.FRAGMENT_SPREAD) withhold(selection);
  }

  function typeOf(parent: GraphQLCompositeType, fieldName: string): GraphQLCompositeType | null {
    const field = isUnionType(parent) ? undefined : parent.getFields()[fieldName];
    const type = field && getNamedType(field.type);
    return isCompositeType(type) ? type : null;
  }
}

// What is asked where nothing is left, since a selection may not be empty.
const onlyTypename: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

const isAboutSchema = (name: string) => name === '__schema' || name === '__type';

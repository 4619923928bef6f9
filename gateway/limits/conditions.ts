import { type DirectiveNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { type Variables, valueReader } from './amount.ts';

/** Whether a selection is asked for: known from the document, or only with the variables. */
export type Condition = boolean | ((variables: Variables) => boolean);

/** What `@skip` and `@include` of a selection say. */
export function conditionOf({ directives = [] }: SelectionNode, operation: OperationDefinitionNode): Condition {
  return both(directives.map((directive) => said(directive, operation)));
}

function said(directive: DirectiveNode, operation: OperationDefinitionNode): Condition {
  const wanted = wantedBy[directive.name.value];
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (wanted === undefined || !value) return true;
  if (value.kind === Kind.BOOLEAN) return value.value === wanted;
  const read = valueReader(value, operation);
  return (variables) => read(variables) === wanted;
}

const wantedBy: Readonly<Record<string, boolean>> = { include: true, skip: false };

/** True when all are. */
export function both(conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const open = conditions.filter((condition) => typeof condition === 'function');
  const [only = true] = open;
  if (open.length <= 1) return only;
  return (variables) => open.every((condition) => condition(variables));
}

/** True when one is. */
export function either(conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true;
  const open = conditions.filter((condition) => typeof condition === 'function');
  const [only = false] = open;
  if (open.length <= 1) return only;
  return (variables) => open.some((condition) => condition(variables));
}

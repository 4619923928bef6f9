import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { failure } from '../../schema/errors.ts';
import { type Amount, amountFor, combine, settingOf, type Variables } from './amount.ts';
import { type CollectedField, collectFields, groupTypes } from './collectFields.ts';
import { conditionOf } from './conditions.ts';
import type { CostDirectives, ListSize } from './costDirectives.ts';
import { type Fragments, fragmentsOf } from './fragments.ts';
import { listSizeOf, returnsList, slicingArgumentsOf } from './paging.ts';
import { spelled } from './spelled.ts';
import { argumentWeight, fieldWeight, operationWeight } from './weights.ts';

type Field = GraphQLField<unknown, unknown>;

/** What a part of an operation costs, with the parts it is made of. */
interface CostOf {
  readonly name: string;
  readonly cost: Amount;
  readonly parts: readonly CostOf[];
}

/** How many elements the lists in an answer get that a field above them is sliced by. */
interface Slicing {
  readonly size: Amount;
  /** Null: every list that takes no page arguments of its own. */
  readonly fields: ReadonlySet<string> | null;
}

/** What an operation is estimated to cost, worked out from the document once and for given variables at every request. */
export interface CostEstimate {
  readonly costFor: (variables: Variables) => number;
  /** The fields on the way to where most of the cost is. */
  readonly dearestFor: (variables: Variables) => readonly string[];
}

/** Selections looked at before an operation counts as too large to estimate; fragments within fragments may unfold without end. */
const mostSelections = 10_000;
/** Elements of a list of which the schema says nothing. */
const assumedListSize = 1;

/**
 * Estimates what a valid operation costs by IBM's cost directives, as Federation routers count: a field costs its own weight and
 * its selections', times the elements expected of it, plus its arguments. On interfaces and unions the dearest type counts, a field
 * selected twice counts once, and questions about the schema are free.
 */
export function estimateCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  directives: CostDirectives,
): CostEstimate {
  const fragments: Fragments = fragmentsOf(document);
  const rootType = schema.getRootType(operation.operation);
  let looked = 0;
  const fields = rootType ? costOfSelections([operation.selectionSet], [rootType], null) : [];
  const own = rootType ? operationWeight(directives, rootType, operation) : 0;
  const whole = { name: '', cost: combine([own, ...fields.map(({ cost }) => cost)], total), parts: fields };

  return {
    costFor: (variables) => (looked > mostSelections ? Number.POSITIVE_INFINITY : amountFor(whole.cost, variables)),
    dearestFor: (variables) => dearestWay(whole, variables),
  };

  /** The fields of the dearest of the types. */
  function costOfSelections(
    sets: readonly SelectionSetNode[],
    types: readonly GraphQLObjectType[],
    slicing: Slicing | null,
  ): readonly CostOf[] {
    const groups = groupTypes(sets, types, schema, fragments).map((group) => {
      if (looked > mostSelections) return [];
      const collected = collectFields(sets, group, schema, fragments, (selection) => {
        looked += 1;
        return conditionOf(selection, operation);
      });
      return collected.map((field) => costOfField(field, group, slicing));
    });
    if (groups.length <= 1) return groups[0] ?? [];
    return [
      {
        name: '',
        cost: combine(
          groups.map((group) =>
            combine(
              group.map(({ cost }) => cost),
              total,
            ),
          ),
          most,
        ),
        parts: groups.flat(),
      },
    ];
  }

  function costOfField(
    { nodes, condition }: CollectedField,
    types: readonly GraphQLObjectType[],
    slicing: Slicing | null,
  ): CostOf {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    const owners = types.filter((type) => name in type.getFields());
    const [owner] = owners;
    const field = owner?.getFields()[name];
    if (!node || !owner || !field) return { name, cost: 0, parts: [] };
    const listSize = owners.map((type) => listSizeOf(directives, type, field)).find((found) => found !== undefined);
    const sliced = slicedSize(node, field, listSize);
    const returned = objectTypesOf(owners, name);
    const parts = costOfSelections(
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      returned,
      slicingBelow(field, listSize, sliced),
    );
    const weight = Math.max(...owners.map((type) => fieldWeight(directives, type, field, returned)));
    const each = combine([weight, ...parts.map(({ cost }) => cost)], total);
    const cost = combine(
      [each, elementsOf(field, slicing, sliced), argumentCost(node, field, owner)],
      ([one = 0, elements = 0, given = 0]) => (elements === 0 ? 0 : one * elements) + given,
    );
    if (condition === true) return { name, cost, parts };
    if (condition === false) return { name, cost: 0, parts: [] };
    return { name, cost: (variables) => (condition(variables) ? amountFor(cost, variables) : 0), parts };
  }

  function objectTypesOf(owners: readonly GraphQLObjectType[], name: string): readonly GraphQLObjectType[] {
    const returned = new Set(
      owners.flatMap((owner) => {
        const field = owner.getFields()[name];
        const type = field && getNamedType(field.type);
        if (isAbstractType(type)) return schema.getPossibleTypes(type);
        return isObjectType(type) ? [type] : [];
      }),
    );
    return [...returned];
  }

  /** What the page arguments or `assumedSize` say; null when nothing does. */
  function slicedSize(node: FieldNode, field: Field, listSize: ListSize | undefined): Amount | null {
    const settings = slicingArgumentsOf(field, listSize).map((name) => settingOf(node, field, name, operation));
    const assumed = listSize?.assumedSize ?? null;
    const largest = (variables: Variables): number | null => {
      const sizes = settings.flatMap(({ given, otherwise }) => {
        const size = given(variables) ?? otherwise;
        return typeof size === 'number' ? [Math.max(0, size)] : [];
      });
      return sizes.length > 0 ? Math.max(...sizes) : assumed;
    };
    if (settings.some(({ isVariable }) => isVariable)) return (variables) => largest(variables) ?? assumedListSize;
    return largest({});
  }

  function argumentCost(node: FieldNode, field: Field, owner: GraphQLObjectType): Amount {
    const amounts = (node.arguments ?? []).flatMap(({ name: { value: name }, value }): readonly Amount[] => {
      const argument = field.args.find((candidate) => candidate.name === name);
      if (!argument) return [];
      const coordinate = `${owner.name}.${field.name}(${name}:)`;
      return [argumentWeight(directives, coordinate, argument.type, value, operation)];
    });
    return combine(amounts, total);
  }
}

/** How often a field's value comes back for one parent. */
function elementsOf(field: Field, slicing: Slicing | null, sliced: Amount | null): Amount {
  if (!returnsList(field)) return 1;
  if (slicing?.fields?.has(field.name)) return slicing.size;
  if (sliced !== null) return sliced;
  return slicing && slicing.fields === null ? slicing.size : assumedListSize;
}

function slicingBelow(field: Field, listSize: ListSize | undefined, sliced: Amount | null): Slicing | null {
  if (sliced === null) return null;
  if (listSize && listSize.sizedFields.length > 0) return { size: sliced, fields: new Set(listSize.sizedFields) };
  return isListType(getNullableType(field.type)) ? null : { size: sliced, fields: null };
}

// Weights may be negative, costs may not.
const total = (costs: readonly number[]): number =>
  Math.max(
    0,
    costs.reduce((sum, cost) => sum + cost, 0),
  );
const most = (costs: readonly number[]): number => Math.max(0, ...costs);

function dearestWay(from: CostOf, variables: Variables): readonly string[] {
  let [dearest, highest]: [CostOf | null, number] = [null, 0];
  for (const part of from.parts) {
    const cost = amountFor(part.cost, variables);
    if (cost > highest) [dearest, highest] = [part, cost];
  }
  if (!dearest) return [];
  return [...(dearest.name ? [dearest.name] : []), ...dearestWay(dearest, variables)];
}

/** Refuses an operation whose estimate is over the limit, and says where its cost lies. */
export function checkCost(estimate: CostEstimate, variables: Variables, limit: number): readonly GraphQLError[] {
  const cost = estimate.costFor(variables);
  if (cost <= limit) return [];
  const has = Number.isFinite(cost) ? `costs about ${spelled(cost)}` : 'unfolds to more fields than can be counted';
  const way = estimate.dearestFor(variables).join('.');
  return [
    failure(
      'COST_LIMIT',
      `The operation ${has}; the limit is ${spelled(limit)}.${way ? ` Most of it is in ${way}.` : ''} Ask for smaller pages, or for the lists within lists in operations of their own.`,
    ),
  ];
}

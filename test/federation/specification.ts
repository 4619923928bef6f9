import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Answered } from './answers.ts';
import type { Question } from './randomOperation.ts';

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * What in an answer the GraphQL specification forbids, whatever the data should have been: other fields than those asked or in
 * another order, null where the type has none, values of another type, errors at places that hold a value or were not asked.
 */
export function specificationFaults(schema: GraphQLSchema, question: Question, { data, errors }: Answered): string[] {
  const operation = getOperationAST(question.document);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return ['There is no operation.'];
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], question.variables);
  if (!coerced) return [];
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of question.document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const variables = coerced;
  const rootFields = collectFields(schema, fragments, variables, root, operation.selectionSet);
  return [
    ...(data === null ? [] : objectFaults(root, rootFields, data, 'data')),
    ...errors.flatMap(({ path }) => (path === null ? [] : pathFaults(path))),
    ...(data === null && errors.length === 0 ? ['There is neither data nor an error.'] : []),
  ];

  function objectFaults(type: GraphQLObjectType, fields: Fields, value: unknown, place: string): string[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place} is no object`];
    const known = [...fields].filter(([, [node]]) => node && isAnswered(type, node.name.value));
    const [wanted, given] = [known.map(([name]) => name).join(), Object.keys(value).join()];
    if (wanted !== given) return [`${place} has the fields ${given} instead of ${wanted}`];
    return known.flatMap(([name, nodes]) => {
      const fieldName = nodes[0]?.name.value ?? '';
      const inner: unknown = Reflect.get(value, name);
      if (fieldName === '__typename') return inner === type.name ? [] : [`${place}.${name} is not ${type.name}`];
      const field = type.getFields()[fieldName];
      return field ? valueFaults(field.type, nodes, inner, `${place}.${name}`) : [];
    });
  }

  function valueFaults(type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, place: string): string[] {
    if (isNonNullType(type)) {
      return value === null ? [`${place} is null`] : valueFaults(type.ofType, nodes, value, place);
    }
    if (value === null) return [];
    if (isListType(type)) {
      if (!Array.isArray(value)) return [`${place} is no list`];
      return value.flatMap((item, index) => valueFaults(type.ofType, nodes, item, `${place}.${index}`));
    }
    if (isLeafType(type)) return isOfLeaf(() => type.parseValue(value)) ? [] : [`${place} is no ${type.name}`];
    const attempts = possible(type).map((object) =>
      objectFaults(object, collectSubfields(schema, fragments, variables, object, nodes), value, place),
    );
    // Without a __typename any type may have been meant that fits.
    const [closest = []] = attempts.toSorted((one, other) => one.length - other.length);
    return closest;
  }

  function pathFaults(path: readonly (string | number)[]): string[] {
    if (!isAsked(path)) return [`an error is at ${path.join('.')}, which was not asked`];
    let here = data;
    for (const step of path) {
      if (here === null) return [];
      if (typeof here !== 'object' || !(step in here)) return [`an error is at ${path.join('.')}, which is not there`];
      here = Reflect.get(here, step);
    }
    return here === null ? [] : [`an error is at ${path.join('.')}, which has a value`];
  }

  // What lies under a null cannot be seen in the answer, so the operation tells, for whatever types objects there may have.
  function isAsked(path: readonly (string | number)[]): boolean {
    let selections = root ? [{ type: root, fields: rootFields }] : [];
    for (const step of path) {
      if (typeof step === 'number') continue;
      const asked = selections.flatMap(({ type, fields }) => {
        const nodes = fields.get(step);
        const field = type.getFields()[nodes?.[0]?.name.value ?? ''];
        return nodes && field ? [{ nodes, type: getNamedType(field.type) }] : [];
      });
      if (asked.length === 0) return false;
      selections = asked.flatMap(({ nodes, type }) =>
        isCompositeType(type)
          ? possible(type).map((object) => ({
              type: object,
              fields: collectSubfields(schema, fragments, variables, object, nodes),
            }))
          : [],
      );
    }
    return true;
  }

  function possible(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  }
}

const isAnswered = (type: GraphQLObjectType, name: string) => name === '__typename' || name in type.getFields();

function isOfLeaf(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}

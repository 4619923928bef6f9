import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Answered, AnsweredError } from './answers.ts';
import type { Question } from './randomOperation.ts';

const mark = '__asked';
const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The same question with a mark on every alias and on every field that takes arguments. The planner adds keys and required
 * fields under their plain names and merges by response name; the stock engine then mistakes what it needs for what was asked.
 */
export function withSafeNames(schema: GraphQLSchema, { document, variables }: Question): Question {
  const types = new TypeInfo(schema);
  const marked: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const name = node.alias?.value ?? node.name.value;
        const takesArguments = (types.getFieldDef()?.args.length ?? 0) > 0;
        if (name.endsWith(mark) || (name === node.name.value && !takesArguments)) return undefined;
        return { ...node, alias: { kind: Kind.NAME, value: `${name}${mark}` } };
      },
    }),
  );
  return { document: marked, variables };
}

/**
 * The same question with the type asked of every object: without it the stock engine leaves out what stands in a fragment on a
 * type within one on another. The answer has it only where the client asked for it.
 */
export function withTypeNames({ document, variables }: Question): Question {
  const typed: DocumentNode = visit(document, {
    Field: (node) => {
      if (node.name.value !== '__typename' || node.alias) return undefined;
      return { ...node, alias: { kind: Kind.NAME, value: `${node.name.value}${mark}` } };
    },
    SelectionSet: {
      leave: (node, _key, parent) => {
        const isRoot =
          parent && !Array.isArray(parent) && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
        return isRoot ? undefined : { ...node, selections: [typeName, ...node.selections] };
      },
    },
  });
  return { document: typed, variables };
}

/**
 * A subgraph's answer without the names of interfaces as types of entities: the stock engine would forget the object's own type
 * for it.
 */
export function withConcreteTypes(answer: unknown, schema: GraphQLSchema): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value) => {
    if (name !== '_entities' || !Array.isArray(value)) return value;
    return value.map((entity) => {
      if (isObjectType(schema.getType(entity?.__typename))) return entity;
      return entity && { ...entity, __typename: undefined };
    });
  });
}

/** The answer to it with the names that the client wrote. */
export function withAskedNames({ data, errors, completionErrors }: Answered): Answered {
  return {
    data: unmarked(data),
    errors: errors.map(unmarkedError),
    completionErrors: completionErrors.map(unmarkedError),
  };
}

/** The answer without the types that were asked in addition. */
export function withoutTypeNames({ data, ...rest }: Answered): Answered {
  return { ...rest, data: untyped(data) };
}

function untyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untyped);
  if (typeof value !== 'object' || value === null) return value;
  const asked = Object.entries(value).filter(([name]) => name !== '__typename');
  return Object.fromEntries(asked.map(([name, inner]) => [name, untyped(inner)]));
}

const unmarkedName = (name: string) => (name.endsWith(mark) ? name.slice(0, -mark.length) : name);

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [unmarkedName(name), unmarked(inner)]));
}

const unmarkedError = ({ path, ...error }: AnsweredError): AnsweredError => ({
  ...error,
  path: path === null ? null : path.map((step) => (typeof step === 'string' ? unmarkedName(step) : step)),
});

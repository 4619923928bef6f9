import {
  type ASTNode,
  BREAK,
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isInputType,
  Kind,
  typeFromAST,
  visit,
} from 'graphql';
import { badInput, isErrorCode } from '../../schema/errors.ts';

/** An operation with the values that came with it. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The same faults of a document, those about a value of ours said of the dotted argument that it was given for. */
export function namingArguments(document: DocumentNode, faults: readonly GraphQLError[]): readonly GraphQLError[] {
  return faults.map((fault) => {
    const { code } = fault.extensions;
    const place = fault.nodes?.[0] && placeOf(document, fault.nodes[0]);
    return isErrorCode(code) && place ? badInput(code, place, fault.message) : fault;
  });
}

/**
 * Variables that a scalar of ours refuses, each said of the dotted argument that it was handed to. What GraphQL itself says of them
 * would quote the value, and name the variable alone.
 */
export function faultsOfVariables({ schema, document, operationName, variables }: Operation): readonly GraphQLError[] {
  const faults: GraphQLError[] = [];
  for (const { variable, type } of getOperationAST(document, operationName)?.variableDefinitions ?? []) {
    const name = variable.name.value;
    const wanted = typeFromAST(schema, type);
    if (!isInputType(wanted) || variables[name] === undefined) continue;
    coerceInputValue(variables[name], wanted, (path, _value, { message, extensions }) => {
      const place = [placeOfVariable(document, name), ...path.filter((key) => typeof key === 'string')].join('.');
      if (isErrorCode(extensions.code)) faults.push(badInput(extensions.code, place, message));
    });
  }
  return faults;
}

/** The dotted argument that a value in the text belongs to; a default value belongs to where its variable goes. */
function placeOf(document: DocumentNode, sought: ASTNode): string | null {
  let place: string | null = null;
  visit(document, {
    enter: (node, _key, parent, _path, ancestors) => {
      if (node !== sought) return undefined;
      place = dottedName(document, nodesOf([...ancestors, parent]));
      return BREAK;
    },
  });
  return place;
}

/** The first argument or field of an argument that a variable is handed to. */
function placeOfVariable(document: DocumentNode, name: string): string {
  let place = name;
  visit(document, {
    Variable: (node, _key, parent, _path, ancestors) => {
      const around = nodesOf([...ancestors, parent]);
      if (node.name.value !== name || !around.some(({ kind }) => kind === Kind.ARGUMENT)) return undefined;
      place = dottedName(document, around);
      return BREAK;
    },
  });
  return place;
}

const dottedName = (document: DocumentNode, around: readonly ASTNode[]): string =>
  around
    .flatMap((node) => {
      if (node.kind === Kind.VARIABLE_DEFINITION) return [placeOfVariable(document, node.variable.name.value)];
      return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? [node.name.value] : [];
    })
    .join('.');

// Between the nodes of a document stand the arrays that hold them.
const nodesOf = (ancestors: readonly (ASTNode | readonly ASTNode[] | undefined)[]): readonly ASTNode[] =>
  ancestors.flatMap((ancestor) => (ancestor !== undefined && 'kind' in ancestor ? [ancestor] : []));

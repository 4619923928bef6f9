import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationTypeNode,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { failure } from '../../schema/errors.ts';

/** A request's text, read and judged once: an operation to run, or why it cannot be. */
export type ReadOperation =
  | { readonly document: DocumentNode; readonly kind: OperationTypeNode; readonly errors: null }
  | { readonly document: null; readonly kind: null; readonly errors: readonly GraphQLError[] };

/** The operations of one supergraph that were asked for lately. */
export interface Operations {
  /** Parses and validates a text that is new; a known one is only looked up. */
  readonly read: (text: string, operationName: string | null | undefined) => ReadOperation;
  /** The texts asked for most, the hottest first. */
  readonly hottest: (most: number) => readonly { readonly text: string; readonly operationName: string | null }[];
}

export interface OperationsOptions {
  readonly schema: GraphQLSchema;
  /** Throws a GraphQLError for a text that cannot be read or is too long. */
  readonly parse: (text: string) => DocumentNode;
  /** What is wrong with a document before it is held against the schema. */
  readonly checkDocument: (document: DocumentNode) => readonly GraphQLError[];
  /** Beside those of the specification. */
  readonly rules?: readonly ValidationRule[];
  readonly hideSuggestions?: boolean;
  readonly mostOperations?: number;
}

interface Entry {
  readonly operation: ReadOperation;
  readonly text: string;
  readonly operationName: string | null;
  hits: number;
}

const mostErrors = 20;

/** Keeps read operations by text and operation name, the least lately asked for leaving first. */
export function createOperations({
  schema,
  parse,
  checkDocument,
  rules = [],
  hideSuggestions = false,
  mostOperations = 2_000,
}: OperationsOptions): Operations {
  const entries = new Map<string, Entry>();
  const allRules = [...specifiedRules, ...rules];

  function readNew(text: string, operationName: string | null | undefined): ReadOperation {
    const document = parsed(text, parse);
    if (document instanceof GraphQLError) return refused([document]);
    const excesses = checkDocument(document);
    if (excesses.length > 0) return refused(excesses);
    const faults = validate(schema, document, allRules, { maxErrors: mostErrors, hideSuggestions });
    if (faults.length > 0) return refused(faults.map(withValidationCode));
    const operation = getOperationAST(document, operationName);
    if (!operation) return refused([failure('OPERATION_RESOLUTION_FAILURE')]);
    return { document, kind: operation.operation, errors: null };
  }

  return {
    read: (text, operationName) => {
      const key = `${operationName ?? ''}\n${text}`;
      const known = entries.get(key);
      if (known) {
        known.hits += 1;
        entries.delete(key);
        entries.set(key, known);
        return known.operation;
      }
      const operation = readNew(text, operationName);
      if (entries.size >= mostOperations) entries.delete(entries.keys().next().value ?? '');
      entries.set(key, { operation, text, operationName: operationName ?? null, hits: 1 });
      return operation;
    },
    hottest: (most) =>
      [...entries.values()]
        .filter(({ operation }) => operation.errors === null)
        .sort((one, other) => other.hits - one.hits)
        .slice(0, most),
  };
}

const refused = (errors: readonly GraphQLError[]): ReadOperation => ({ document: null, kind: null, errors });

function parsed(text: string, parse: (text: string) => DocumentNode): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof GraphQLError ? error : failure('GRAPHQL_PARSE_FAILED');
  }
}

const withValidationCode = (error: GraphQLError) =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...error.extensions },
  });

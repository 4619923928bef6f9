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
import { boundedMap } from '../boundedMap.ts';

/** A request's text, read and judged once: an operation to run, or why it cannot be. */
export type ReadOperation =
  | { readonly document: DocumentNode; readonly kind: OperationTypeNode; readonly errors: null }
  | { readonly document: null; readonly kind: null; readonly errors: readonly GraphQLError[] };

/** An operation that is asked for often. */
export interface HotOperation {
  readonly document: DocumentNode;
  readonly text: string;
  readonly operationName: string | null;
}

/** The operations of one supergraph that were asked for lately. */
export interface Operations {
  /** Parses and validates a text that is new; a known one is only looked up. */
  readonly read: (text: string, operationName: string | null | undefined) => ReadOperation;
  /** The texts asked for most, the hottest first. */
  readonly hottest: (most: number) => readonly HotOperation[];
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

/** A text that was read; which of its operations to run is looked up at each request. */
interface Entry {
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
  readonly text: string;
  operationName: string | null;
  hits: number;
}

// Comments cost no tokens, so texts are bounded by their length together, not by their number alone.
const mostCharacters = 4 * 1024 * 1024;
const mostErrors = 20;

/** Keeps read operations by their text, the least lately asked for leaving first. */
export function createOperations({
  schema,
  parse,
  checkDocument,
  rules = [],
  hideSuggestions = false,
  mostOperations = 2_000,
}: OperationsOptions): Operations {
  const entries = boundedMap<Entry>({ entries: mostOperations, characters: mostCharacters }, (text) => text.length);
  const allRules = [...specifiedRules, ...rules];

  function readNew(text: string): Pick<Entry, 'document' | 'errors'> {
    const document = parsed(text, parse);
    if (document instanceof GraphQLError) return { document: null, errors: [document] };
    const excesses = checkDocument(document);
    if (excesses.length > 0) return { document: null, errors: excesses };
    const faults = validate(schema, document, allRules, { maxErrors: mostErrors, hideSuggestions });
    return { document: faults.length > 0 ? null : document, errors: faults.map(withValidationCode) };
  }

  function entryFor(text: string): Entry {
    const known = entries.get(text);
    if (known) return known;
    const entry = { ...readNew(text), text, operationName: null, hits: 0 };
    entries.set(text, entry);
    return entry;
  }

  return {
    read: (text, operationName) => {
      const entry = entryFor(text);
      if (entry.document === null) return refused(entry.errors);
      const operation = getOperationAST(entry.document, operationName);
      if (!operation) return refused([failure('OPERATION_RESOLUTION_FAILURE')]);
      entry.operationName = operationName ?? null;
      entry.hits += 1;
      return { document: entry.document, kind: operation.operation, errors: null };
    },
    hottest: (most) =>
      entries
        .entries()
        .map(([, entry]) => entry)
        .sort((one, other) => other.hits - one.hits)
        .flatMap(({ document, text, operationName }) => (document ? [{ document, text, operationName }] : []))
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

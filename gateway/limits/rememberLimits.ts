import { type DocumentNode, type GraphQLError, getOperationAST } from 'graphql';
import type { Limits, OperationLimits } from './limits.ts';

interface OperationOfDocument {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
}

interface KnownLimits {
  readonly refusals: readonly GraphQLError[];
  readonly operation: OperationLimits | null;
}

/** Decides once what the document decides, and forgets it with the document. */
export function rememberLimits({
  checkDocument,
  forOperation,
}: Limits): (operation: OperationOfDocument) => KnownLimits {
  const known = new WeakMap<DocumentNode, Map<string, KnownLimits>>();
  return ({ document, operationName }) => {
    const ofDocument = known.get(document) ?? new Map<string, KnownLimits>();
    known.set(document, ofDocument);
    const remembered = ofDocument.get(operationName ?? '');
    if (remembered) return remembered;
    const operation = getOperationAST(document, operationName);
    const worked = {
      refusals: checkDocument(document),
      operation: operation ? forOperation(document, operation) : null,
    };
    ofDocument.set(operationName ?? '', worked);
    return worked;
  };
}

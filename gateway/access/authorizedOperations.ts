import { type DocumentNode, getOperationAST } from 'graphql';
import type { Grant } from '../../schema/requirement.ts';
import { boundedMap } from '../boundedMap.ts';
import { type Authorized, authorize } from './authorize.ts';
import type { Guards } from './guards.ts';
import type { View } from './views.ts';

/** An operation of a document that was read. */
export interface OperationOfDocument {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
}

/** What each view may see of the operations of one schema, worked out once. */
export interface AuthorizedOperations {
  /** The same object for the same operation and view. */
  readonly authorizedFor: (operation: OperationOfDocument, view: View) => Authorized;
  /** The views that an operation was lately seen from. */
  readonly viewsOf: (operation: OperationOfDocument) => readonly Grant[];
}

interface Known {
  readonly authorized: Authorized;
  readonly view: View;
}

// As many as there are roles, and some more.
const mostViews = 32;

/** Remembers what was authorized as long as its document is remembered by whoever reads documents. */
export function authorizedOperations(guards: Guards): AuthorizedOperations {
  const known = new WeakMap<DocumentNode, Map<string, ReturnType<typeof newViews>>>();

  function viewsFor({ document, operationName }: OperationOfDocument) {
    const ofDocument = known.get(document) ?? new Map<string, ReturnType<typeof newViews>>();
    known.set(document, ofDocument);
    const name = operationName ?? '';
    const views = ofDocument.get(name) ?? newViews();
    ofDocument.set(name, views);
    return views;
  }

  return {
    authorizedFor: (operation, view) => {
      const views = viewsFor(operation);
      const remembered = views.get(view.key);
      if (remembered) return remembered.authorized;
      const node = getOperationAST(operation.document, operation.operationName);
      const authorized = node ? authorize(guards, operation.document, node, view) : nothing(operation.document);
      views.set(view.key, { authorized, view });
      return authorized;
    },
    viewsOf: (operation) =>
      viewsFor(operation)
        .entries()
        .map(([, { view }]) => view),
  };
}

const newViews = () => boundedMap<Known>({ entries: mostViews, characters: Number.POSITIVE_INFINITY }, () => 1);

// Which of several operations to run was not said; whoever runs it says so.
const nothing = (document: DocumentNode): Authorized => ({
  document,
  withheld: new Set(),
  errors: [],
  nothingLeft: false,
});

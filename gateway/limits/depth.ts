import { type DocumentNode, type GraphQLError, Kind } from 'graphql';
import { failure } from '../../schema/errors.ts';
import { foldSelections, fragmentsOf, isIntrospection, largestOf, operationsOf } from './fragments.ts';

/** Refuses operations with more fields one within another than the limit; questions about the schema are exempt. */
export function checkDepth(document: DocumentNode, limit: number): readonly GraphQLError[] {
  const fragments = fragmentsOf(document);
  return operationsOf(document).flatMap(({ selectionSet }) => {
    const depth = foldSelections(selectionSet, fragments, largestOf, (selection, within) => {
      if (selection.kind !== Kind.FIELD) return within;
      return isIntrospection(selection) ? 0 : within + 1;
    });
    if (depth <= limit) return [];
    return [
      failure(
        'DEPTH_LIMIT',
        `The operation is ${depth} fields deep; the limit is ${limit}. Ask for the inner part by its id in an operation of its own.`,
      ),
    ];
  });
}

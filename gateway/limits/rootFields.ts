import { type DocumentNode, type GraphQLError, Kind } from 'graphql';
import { failure } from '../../schema/errors.ts';
import { foldSelections, fragmentsOf, operationsOf, sumOf } from './fragments.ts';
import { spelled } from './spelled.ts';

/** Refuses operations with more fields at their root than the limit, fragments followed. */
export function checkRootFields(document: DocumentNode, limit: number): readonly GraphQLError[] {
  const fragments = fragmentsOf(document);
  return operationsOf(document).flatMap(({ selectionSet }) => {
    const rootFields = foldSelections(selectionSet, fragments, sumOf, (selection, within) =>
      selection.kind === Kind.FIELD ? 1 : within,
    );
    if (rootFields <= limit) return [];
    return [
      failure(
        'ROOT_FIELD_LIMIT',
        `The operation asks for ${spelled(rootFields)} root fields; the limit is ${limit}. Split it into several operations.`,
      ),
    ];
  });
}

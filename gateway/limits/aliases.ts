import { type DocumentNode, type GraphQLError, Kind } from 'graphql';
import { failure } from '../../schema/errors.ts';
import { foldSelections, fragmentsOf, operationsOf, sumOf } from './fragments.ts';
import { spelled } from './spelled.ts';

/** Refuses operations with more aliases than the limit; those of a fragment count wherever it is spread. */
export function checkAliases(document: DocumentNode, limit: number): readonly GraphQLError[] {
  const fragments = fragmentsOf(document);
  return operationsOf(document).flatMap(({ selectionSet }) => {
    const aliases = foldSelections(
      selectionSet,
      fragments,
      sumOf,
      (selection, within) => within + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0),
    );
    if (aliases <= limit) return [];
    return [
      failure(
        'ALIAS_LIMIT',
        `The operation uses ${spelled(aliases)} aliases, those in fragments counted wherever they are spread; the limit is ${limit}. Ask for lists instead of one field many times, or split the operation.`,
      ),
    ];
  });
}

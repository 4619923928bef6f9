import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import { failure } from '../../schema/errors.ts';
import { foldSelections, fragmentsOf, operationsOf, sumOf } from './fragments.ts';
import { spelled } from './spelled.ts';

/** Refuses operations with more directives than the limit; those of a fragment count wherever it is spread. */
export function checkDirectives(document: DocumentNode, limit: number): readonly GraphQLError[] {
  const fragments = fragmentsOf(document);
  return operationsOf(document).flatMap((operation) => {
    const within = foldSelections(
      operation.selectionSet,
      fragments,
      sumOf,
      (selection, inner) => inner + (selection.directives?.length ?? 0),
    );
    const directives = within + onOperation(operation);
    if (directives <= limit) return [];
    return [
      failure(
        'DIRECTIVE_LIMIT',
        `The operation uses ${spelled(directives)} directives, those in fragments counted wherever they are spread; the limit is ${limit}. Put fields under one condition into one fragment.`,
      ),
    ];
  });
}

const onOperation = ({ directives = [], variableDefinitions = [] }: OperationDefinitionNode): number =>
  directives.length + sumOf(variableDefinitions.map((variable) => variable.directives?.length ?? 0));

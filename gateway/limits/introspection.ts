import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  validate,
} from 'graphql';
import { errorCodes } from '../../schema/errors.ts';

/**
 * Holds a document against the schema. Where the schema is not to be told, neither questions about it are answered nor do messages
 * suggest names ("Did you mean ...?"), from which it could be guessed.
 */
export function validateDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  introspection: boolean,
): readonly GraphQLError[] {
  const rules = introspection ? specifiedRules : [...specifiedRules, refuseIntrospection];
  return validate(schema, document, rules, { hideSuggestions: !introspection, maxErrors: mostErrors }).map((error) =>
    error.extensions.code === undefined ? withCode(error) : error,
  );
}

const mostErrors = 20;

const refuseIntrospection: ValidationRule = (context: ValidationContext) => ({
  Field(node) {
    const type = getNamedType(context.getType());
    if (!type || !isIntrospectionType(type)) return;
    context.reportError(
      new GraphQLError(errorCodes.INTROSPECTION_DISABLED, {
        nodes: node,
        extensions: { code: 'INTROSPECTION_DISABLED' },
      }),
    );
    return false;
  },
});

const withCode = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });

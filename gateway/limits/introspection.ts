import { GraphQLError, getNamedType, isIntrospectionType, type ValidationRule } from 'graphql';
import { errorCodes } from '../../schema/errors.ts';

/** How validation keeps the schema to itself, or does not. */
export interface IntrospectionSetting {
  /** Beside those of the specification. */
  readonly rules: readonly ValidationRule[];
  readonly hideSuggestions: boolean;
}

/**
 * One setting for both ways of learning the schema: where it is off, questions about it are refused and messages suggest no names
 * ("Did you mean ...?"), from which it could be guessed.
 */
export const introspectionSetting = (isOn: boolean): IntrospectionSetting => ({
  rules: isOn ? [] : [refuseIntrospection],
  hideSuggestions: !isOn,
});

const refuseIntrospection: ValidationRule = (context) => ({
  Field(node) {
    const type = getNamedType(context.getType());
    if (!type || !isIntrospectionType(type)) return;
    const extensions = { code: 'INTROSPECTION_DISABLED' };
    context.reportError(new GraphQLError(errorCodes.INTROSPECTION_DISABLED, { nodes: node, extensions }));
    return false;
  },
});

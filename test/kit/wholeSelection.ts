import { type GraphQLOutputType, getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';

/** Every field of a type that needs no argument, and of the objects in them so many levels further down. */
export function wholeSelection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return ' { __typename }';
  const fields = Object.values(named.getFields()).filter(({ args, type: fieldType }) => {
    const needsArgument = args.some(
      ({ type: argumentType, defaultValue }) => isNonNullType(argumentType) && defaultValue === undefined,
    );
    return !needsArgument && (isLeafType(getNamedType(fieldType)) || depth > 0);
  });
  return ` { __typename ${fields.map(({ name, type: fieldType }) => name + wholeSelection(fieldType, depth - 1)).join(' ')} }`;
}

import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ConstValueNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
} from 'graphql';
import { anonymous, type Caller, roles } from '../../schema/caller.ts';
import { keyFields } from '../../schema/fieldSets.ts';
import { type SubgraphName, subgraphTypeDefs } from '../../schema/load.ts';
import { isMet, isOpen, open, type Requirement } from '../../schema/requirement.ts';
import { usualScopes } from '../../schema/scopes.ts';
import { statedRequirements } from '../../schema/statedRequirements.ts';
import { aCaller, allScopes } from '../kit/aCaller.ts';

/** A field of a subgraph that asks for scopes. */
export interface ClosedField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly requirement: Requirement;
}

/** The schema of a subgraph without resolvers. */
export const schemaOf = (name: SubgraphName): GraphQLSchema =>
  buildSubgraphSchema({ typeDefs: subgraphTypeDefs(name) });

/** Every field of a subgraph that asks for scopes. */
export function closedFields(name: SubgraphName, schema: GraphQLSchema): readonly ClosedField[] {
  const { ofFields } = statedRequirements(subgraphTypeDefs(name));
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const requirement = ofFields.get(`${type.name}.${field.name}`) ?? open;
      return isOpen(requirement) ? [] : [{ type, field, requirement }];
    }),
  );
}

/** Keys of an entity; none of any other type. */
export const keysOf = ({ astNode }: GraphQLObjectType): readonly string[] => [...keyFields(astNode?.directives)];

/** Everybody who must not see it: nobody at all, a token without scopes, each role as it usually is, and one scope too few. */
export function wrongCallers(requirement: Requirement): readonly Caller[] {
  const everybody = [
    anonymous,
    aCaller({ scopes: [] }),
    ...roles.map((role) => aCaller({ role, scopes: usualScopes[role] })),
    ...requirement.flat().map((missing) => aCaller({ scopes: allScopes.filter((scope) => scope !== missing) })),
  ];
  return everybody.filter(({ subject, scopes }) => {
    const grant = { isAuthenticated: subject !== null, scopes: new Set(scopes) };
    return !isMet(requirement, grant);
  });
}

/** Callers with no scope too many. */
export const rightCallers = (requirement: Requirement): readonly Caller[] =>
  requirement.map((scopes) => aCaller({ scopes }));

/** The field as an operation asks for it, with the arguments that it needs. */
export function asked({ name, args, type }: GraphQLField<unknown, unknown>, within = '__typename', first = 2): string {
  const given = args.flatMap((argument) => {
    if (argument.name === 'first') return [`first: ${first}`];
    return isNeeded(argument) ? [`${argument.name}: ${print(valueFor(argument.type))}`] : [];
  });
  const selection = isCompositeType(getNamedType(type)) ? ` { ${within} }` : '';
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection}`;
}

/** Whether a field cannot be asked for without the argument. */
export const isNeeded = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue === undefined;

const scalarValues: Readonly<Record<string, ConstValueNode>> = {
  Int: { kind: Kind.INT, value: '1' },
  Float: { kind: Kind.FLOAT, value: '1.5' },
  Boolean: { kind: Kind.BOOLEAN, value: true },
  Date: { kind: Kind.STRING, value: '2025-12-31' },
  Month: { kind: Kind.STRING, value: '2025-12' },
  DateTime: { kind: Kind.STRING, value: '2025-12-31T08:00:00+08:00' },
  Money: { kind: Kind.STRING, value: '1.00' },
};

/** A value of the right form for a type: what it must have, and no more. */
export function valueFor(type: GraphQLInputType): ConstValueNode {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return { kind: Kind.LIST, values: [valueFor(type.ofType)] };
  if (isEnumType(type)) return { kind: Kind.ENUM, value: type.getValues()[0]?.name ?? '' };
  if (!isInputObjectType(type)) return scalarValues[type.name] ?? { kind: Kind.STRING, value: '420000000000' };
  return {
    kind: Kind.OBJECT,
    fields: Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map((field) => ({
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: field.name },
        value: valueFor(field.type),
      })),
  };
}

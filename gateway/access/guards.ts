import {
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { allOf, anyToken, open, type Requirement } from '../../schema/requirement.ts';
import type { StatedRequirements } from '../../schema/statedRequirements.ts';

/** What must be brought to select something, by the type it is selected on. Made once for a schema. */
export interface Guards {
  readonly schema: GraphQLSchema;
  /** True when the schema asks nothing of anybody. */
  readonly areOpen: boolean;
  /** Every scope that is asked for anywhere, sorted. */
  readonly scopes: readonly string[];
  /** To come upon an object of the type, or of an abstract type. */
  readonly ofType: (type: GraphQLNamedType) => Requirement;
  /**
   * To select a field, `__typename` included, where an object may be of any type that the given one stands for: what the field of an
   * interface asks for, and what each object type behind it does.
   */
  readonly ofField: (parent: GraphQLCompositeType, fieldName: string) => Requirement;
}

/** Works out guards from what the supergraph states of the schema that clients see; each once, when first asked for. */
export function guardsOf(schema: GraphQLSchema, { ofTypes, ofFields }: StatedRequirements): Guards {
  const known = new Map<string, Requirement>();
  const mentioned = [...ofTypes.values(), ...ofFields.values()].flat(2).filter((scope) => scope !== anyToken);
  const ofType = ({ name }: GraphQLNamedType) => ofTypes.get(name) ?? open;

  function ofOwnField(parent: GraphQLObjectType | GraphQLInterfaceType, fieldName: string): Requirement {
    const field = parent.getFields()[fieldName];
    return allOf([
      ofFields.get(`${parent.name}.${fieldName}`) ?? open,
      field ? ofType(getNamedType(field.type)) : open,
    ]);
  }

  function ofFieldBehind(parent: GraphQLCompositeType, fieldName: string): Requirement {
    const own = isUnionType(parent) ? open : ofOwnField(parent, fieldName);
    if (isObjectType(parent)) return own;
    const behind = schema.getPossibleTypes(parent);
    return allOf([own, ...behind.flatMap((type) => [ofType(type), ofOwnField(type, fieldName)])]);
  }

  return {
    schema,
    areOpen: ofTypes.size === 0 && ofFields.size === 0,
    scopes: [...new Set(mentioned)].sort(),
    ofType,
    ofField: (parent, fieldName) => {
      if (!isAbstractType(parent) && fieldName === '__typename') return open; // asked of the object as a whole
      const coordinate = `${parent.name}.${fieldName}`;
      const requirement = known.get(coordinate) ?? ofFieldBehind(parent, fieldName);
      known.set(coordinate, requirement);
      return requirement;
    },
  };
}

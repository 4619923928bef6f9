import type {
  ApolloGraphQLObjectTypeExtensions,
  GraphQLReferenceResolver,
} from '@apollo/subgraph/dist/schemaExtensions.js';
import {
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import { keyFields } from '../../schema/fieldSets.ts';
import { allOf, anyOf, askedScopes, isMet, isOpen, open, type Requirement } from '../../schema/requirement.ts';
import { type StatedRequirements, statedRequirements } from '../../schema/statedRequirements.ts';
import type { RequestContext } from './subgraph.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Makes every field whose SDL asks for scopes refuse a caller without them, before anything is read: the gateway has cut such fields
 * already, but what it guards must not hang on it alone. An entity of which the caller may see nothing but the key is not looked up
 * either. What asks for nothing is left as it is, and costs nothing. Changes the schema and returns it.
 */
export function withGuards(schema: GraphQLSchema, typeDefs: DocumentNode): GraphQLSchema {
  const stated = statedRequirements(typeDefs);
  const judge = judgeOfCallers();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      const requirement = requirementOf(type, field.name, stated);
      if (!isOpen(requirement)) field.resolve = guarded(field.resolve ?? defaultFieldResolver, judge(requirement));
    }
    const requirement = requirementOfEntity(type, stated);
    if (!isOpen(requirement)) guardReferences(type, judge(requirement));
  }
  return schema;
}

/** All that is asked for a field of a type: by the type, by the field and by the type that it returns. */
function requirementOf(
  type: GraphQLObjectType,
  fieldName: string,
  { ofTypes, ofFields }: StatedRequirements,
): Requirement {
  const field = type.getFields()[fieldName];
  return allOf([
    ofTypes.get(type.name) ?? open,
    ofFields.get(`${type.name}.${fieldName}`) ?? open,
    (field && ofTypes.get(getNamedType(field.type).name)) ?? open,
  ]);
}

/** An entity may be looked up by whoever may see anything of it beside its keys. */
function requirementOfEntity(type: GraphQLObjectType, stated: StatedRequirements): Requirement {
  const keys = keyFields([type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []));
  const beside = Object.values(type.getFields()).filter((field) => !keys.has(field.name) && !isExternal(field));
  if (keys.size === 0 || beside.length === 0) return open;
  return anyOf(beside.map(({ name }) => requirementOf(type, name, stated)));
}

// Served by another subgraph, which says itself what it asks for.
const isExternal = ({ astNode }: GraphQLField<unknown, RequestContext>) =>
  astNode?.directives?.some(({ name }) => name.value === 'external') === true;

/** Throws for a caller without what is asked. */
type Judgement = (caller: Caller) => void;

function guarded(resolve: Resolver, requireOf: Judgement): Resolver {
  return function resolveForCaller(parent, args, context, info) {
    requireOf(context.caller);
    return resolve(parent, args, context, info);
  };
}

// A reference that throws at once would cost the others of its request; one that rejects costs itself.
function guardReferences(type: GraphQLObjectType, requireOf: Judgement): void {
  const { apollo }: ApolloGraphQLObjectTypeExtensions<unknown, RequestContext> = type.extensions;
  const resolveReference = apollo?.subgraph?.resolveReference ?? ((reference) => reference);
  const guardedReference: GraphQLReferenceResolver<RequestContext> = async (reference, context, info) => {
    requireOf(context.caller);
    return resolveReference(reference, context, info);
  };
  const subgraph = { ...apollo?.subgraph, resolveReference: guardedReference };
  type.extensions = { ...type.extensions, apollo: { ...apollo, subgraph } };
}

/**
 * Makes judgements that are quick where one caller asks for many fields: which of all the requirements a caller meets is worked out
 * once, and then again only when another caller asks.
 */
function judgeOfCallers(): (requirement: Requirement) => Judgement {
  const requirements: Requirement[] = [];
  const refusals: (readonly (readonly string[])[])[] = [];
  let judged: Caller | null = null;
  let isMetByJudged: readonly boolean[] = [];

  function judgeAll(caller: Caller): readonly boolean[] {
    const grant = { isAuthenticated: caller.subject !== null, scopes: new Set(caller.scopes) };
    judged = caller;
    isMetByJudged = requirements.map((requirement) => isMet(requirement, grant));
    return isMetByJudged;
  }

  return (requirement) => {
    const known = requirements.findIndex((other) => JSON.stringify(other) === JSON.stringify(requirement));
    const place = known === -1 ? requirements.push(requirement) - 1 : known;
    refusals[place] ??= askedScopes(requirement);
    return (caller) => {
      const met = caller === judged ? isMetByJudged : judgeAll(caller);
      if (met[place] !== true) throw failure('UNAUTHORIZED_FIELD', undefined, { requiredScopes: refusals[place] });
    };
  };
}

import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { classesOf } from './classes.ts';
import { allOf, anyOf, askedScopes, closed, implies, isOpen, open, type Requirement } from './requirement.ts';
import { statedBy } from './statedRequirements.ts';

/** One sentence on a field that says too little, or the wrong thing, of who may see it. */
export type ClassFault = string;

type FieldOwner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/**
 * What is wrong with the classes and requirements of a composed supergraph: every field has one class, what is not public asks for
 * scopes and what is asks for none, every mutation asks for a scope, and a field that may be withheld is nullable unless
 * whoever comes upon its object may see it anyway.
 */
export function classFaults(supergraphSdl: string): readonly ClassFault[] {
  const schema = buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });
  const broughtTo = broughtToTypes(schema);
  return ownersIn(schema).flatMap((owner) =>
    Object.values(owner.getFields()).flatMap((field) => {
      const place = `${owner.name}.${field.name}`;
      const faults =
        owner === schema.getMutationType()
          ? faultsOfMutation(field)
          : [...faultsOfClass(field), ...faultsOfNull(field, broughtTo.get(owner.name) ?? closed)];
      return faults.map((fault) => `${place} ${fault}`);
    }),
  );
}

function faultsOfMutation(field: Field): readonly string[] {
  const asksForScope = askedScopes(requirementOf(field)).every((scopes) => scopes.length > 0);
  return asksForScope ? [] : ['is a mutation and asks for no scope'];
}

function faultsOfClass(field: Field): readonly string[] {
  const [dataClass, ...others] = classesOf(directivesOf(field));
  if (!dataClass) return ['has no class'];
  if (others.length > 0) return [`has several classes: ${[dataClass, ...others].join(', ')}`];
  if ((dataClass === 'public') === isOpen(requirementOf(field))) return [];
  return [dataClass === 'public' ? 'is public and asks for scopes' : `is ${dataClass} and asks for no scope`];
}

function faultsOfNull(field: Field, brought: Requirement): readonly string[] {
  const requirement = requirementOf(field);
  if (!isNonNullType(field.type) || implies(brought, requirement)) return [];
  return [`may be withheld from whoever brings only ${spelled(brought)}, and is not nullable`];
}

const spelled = (requirement: Requirement) =>
  askedScopes(requirement)
    .map((scopes) => scopes.join(' and ') || 'nothing')
    .join(', or ');

/** What whoever comes upon an object of a type has brought at least, on each of the ways there. */
function broughtToTypes(schema: GraphQLSchema): ReadonlyMap<string, Requirement> {
  const brought = new Map<string, Requirement>();
  const waiting: GraphQLNamedType[] = [];
  const reach = (type: GraphQLNamedType, by: Requirement) => {
    const before = brought.get(type.name) ?? closed;
    if (implies(by, before)) return;
    brought.set(type.name, anyOf([before, by]));
    waiting.push(type);
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) reach(root, open);
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    const here = brought.get(type.name) ?? closed;
    if (isAbstractType(type)) for (const behind of schema.getPossibleTypes(type)) reach(behind, here);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields()))
      reach(getNamedType(field.type), allOf([here, requirementOf(field)]));
  }
  return brought;
}

const requirementOf = (field: Field): Requirement => statedBy(directivesOf(field));

const directivesOf = ({ astNode }: Field): readonly ConstDirectiveNode[] => astNode?.directives ?? [];

const ownersIn = (schema: GraphQLSchema): readonly FieldOwner[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is FieldOwner => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );

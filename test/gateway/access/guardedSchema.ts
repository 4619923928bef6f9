import { buildASTSchema, type DocumentNode, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { guardsOf } from '../../../gateway/access/guards.ts';
import { readRequirements } from '../../../gateway/access/requirements.ts';

// `s` for the names of persons, `p` for those of cats, `v` for a type that is closed as a whole.
const sdl = `
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | SCALAR
  directive @authenticated on FIELD_DEFINITION
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION

  type Query {
    free: String
    place(code: ID, on: String): Place
    secret(of: ID): Person @requiresScopes(scopes: [["s"]])
    me: Person @authenticated
    never: String @policy(policies: [["anything"]])
    pets: [Pet!]
    found: [Found!]
    vault: Vault
    node: Node
  }
  type Mutation {
    greet(name: String): String
    move(id: ID): Person @requiresScopes(scopes: [["w"]])
  }
  type Place { name: String people: [Person!] @requiresScopes(scopes: [["s"], ["t", "u"]]) near: [Place!] }
  interface Node { id: ID! }
  type Person implements Node {
    id: ID!
    name: String @requiresScopes(scopes: [["s"]])
    friend: Person
    pet: Pet
  }
  interface Pet { name: String owner: Person }
  type Dog implements Pet { name: String owner: Person barks: Boolean }
  type Cat implements Pet { name: String @requiresScopes(scopes: [["p"]]) owner: Person }
  type Vault implements Node @requiresScopes(scopes: [["v"]]) { id: ID! gold: Int }
  union Found = Place | Vault
`;

/** A small schema with every way in which something can be closed. */
export const schema = buildASTSchema(parse(sdl));

/** What it states. */
export const stated = readRequirements(sdl);

/** What must be brought to select its fields. */
export const guards = guardsOf(schema, stated);

/** The operation of that name, or the only one. */
export function operationIn(document: DocumentNode, name?: string): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('There is no such operation');
  return operation;
}

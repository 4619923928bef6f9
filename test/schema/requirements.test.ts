import { describe, expect, it } from '@jest/globals';
import { type DirectiveNode, type DocumentNode, Kind, print, visit } from 'graphql';
import { subgraphSdl, subgraphTypeDefs } from '../../schema/load.ts';
import { composedFrom, derivedIn, type SmallGraph } from './smallGraph.ts';

const graph: SmallGraph = {
  governance: `
    type Query {
      resident(id: ID!): Resident @tag(name: "personal")
      places: [Place!] @tag(name: "public")
      stats: Int @tag(name: "internal") @requiresScopes(scopes: [["statistics:read"]])
    }
    type Mutation { move(id: ID!): Resident }
    type Resident @key(fields: "id") @tag(name: "personal") {
      id: ID!
      name: String
      idNumber: String @tag(name: "sensitive") @tag(name: "long")
      since: String @tag(name: "internal")
      death: Death
    }
    type Death @shareable @tag(name: "sensitive") { on: String }
    interface Place { id: ID! @tag(name: "public") staff: Int @tag(name: "internal") }
    type Home implements Place @tag(name: "public") { id: ID! staff: Int @tag(name: "internal") open: Boolean }
    enum Sex { MALE FEMALE }
    type Untold @key(fields: "id") { id: ID! said: String }
  `,
  welfare: `
    type Resident @key(fields: "id") @tag(name: "public") {
      id: ID!
      name: String @external
      death: Death @external
      badge: String @requires(fields: "name")
      grant: String @requires(fields: "name death { on }")
    }
    type Death @shareable @tag(name: "sensitive") { on: String }
  `,
};

/** What each field of a type says, by its name. */
function directivesIn(document: DocumentNode, type: string): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  visit(document, {
    enter: (node) => {
      if ('fields' in node && 'name' in node && node.name?.value === type)
        for (const field of node.fields ?? [])
          if (field.kind === Kind.FIELD_DEFINITION)
            said[field.name.value] = (field.directives ?? [])
              .map((directive: DirectiveNode) => print(directive))
              .join(' ');
    },
  });
  return said;
}

const governance = derivedIn(graph, 'governance');
const welfare = derivedIn(graph, 'welfare');

describe('A field asks for the scopes', () => {
  it('of its own class, or else of the class of its type', () => {
    expect(directivesIn(governance, 'Resident')).toEqual({
      id: '@tag(name: "public")',
      name: '@tag(name: "personal") @requiresScopes(scopes: [["governance:read"]])',
      idNumber:
        '@tag(name: "long") @tag(name: "sensitive") @requiresScopes(scopes: [["governance:read", "resident:sensitive"]])',
      since: '@tag(name: "internal") @requiresScopes(scopes: [["governance:read"]])',
      death: '@tag(name: "personal") @requiresScopes(scopes: [["governance:read"]])',
    });
    expect(directivesIn(governance, 'Query').resident).toContain('[["governance:read"]]');
    expect(directivesIn(governance, 'Query').places).toBe('@tag(name: "public")');
  });

  it('that the SDL states, where it states any', () => {
    expect(directivesIn(governance, 'Query').stats).toBe(
      '@requiresScopes(scopes: [["statistics:read"]]) @tag(name: "internal")',
    );
  });

  it('to write, when it is a mutation', () => {
    expect(directivesIn(governance, 'Mutation')).toEqual({ move: '@requiresScopes(scopes: [["governance:write"]])' });
  });

  it('of what it requires of others, too', () => {
    expect(directivesIn(welfare, 'Resident')).toEqual({
      id: '@tag(name: "public")',
      name: '@external',
      death: '@external',
      badge: expect.stringContaining('@requiresScopes(scopes: [["governance:read"]])'),
      grant: expect.stringContaining(
        '@requiresScopes(scopes: [["governance:read", "resident:sensitive", "welfare:read"]])',
      ),
    });
  });

  it('of no class, when neither it nor its type has one: the schema test finds it', () => {
    expect(directivesIn(governance, 'Untold')).toEqual({ id: '@tag(name: "public")', said: '' });
  });

  it('never on an interface, whose scopes composition gathers from its types', () => {
    expect(directivesIn(governance, 'Place')).toEqual({
      id: '@tag(name: "public")',
      staff: '@tag(name: "internal")',
    });
    expect(composedFrom(graph)).toMatch(
      /interface Place\b[^}]*staff: Int @requiresScopes\(scopes: \[\["governance:read"\]\]\) @tag\(name: "internal"\)/,
    );
  });
});

describe('A type', () => {
  it('leaves its class to its fields, so that a supergraph has one class for each', () => {
    expect(print(governance)).toMatch(/type Resident @key\(fields: "id"\) \{/);
    expect(composedFrom(graph)).not.toMatch(/^ {2}@tag/m);
  });
});

describe('The SDL of a subgraph of ours', () => {
  it('is the same as text and as a document', () => {
    expect(subgraphSdl('governance')).toBe(print(subgraphTypeDefs('governance')));
  });
});

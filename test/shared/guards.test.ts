import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { type ExecutionResult, execute, parse } from 'graphql';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { errorCodes } from '../../schema/errors.ts';
import { withGuards } from '../../subgraphs/shared/guards.ts';
import { aCaller } from '../kit/aCaller.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
    "@key", "@external", "@requires", "@authenticated", "@requiresScopes"
  ])
  type Query {
    free: String
    me: String @authenticated
    person: Person @requiresScopes(scopes: [["read"]])
    shop: Shop
    vault: Vault
  }
  type Mutation { move: String @requiresScopes(scopes: [["write"]]) }
  type Person @key(fields: "id") {
    id: ID!
    deathDate: String @external
    name: String @requiresScopes(scopes: [["read"], ["census"]])
    illness: String @requiresScopes(scopes: [["read", "sensitive"]])
    pension: String @requires(fields: "deathDate") @requiresScopes(scopes: [["pension"]])
  }
  type Shop @key(fields: "code place { id }") { code: ID! place: Place name: String owner: Person @requiresScopes(scopes: [["read"]]) }
  type Place { id: ID! }
  type Vault @key(fields: "id") @requiresScopes(scopes: [["vault"]]) { id: ID! gold: Int }
  type Stub @key(fields: "id") { id: ID! secret: String @requiresScopes(scopes: [["read"]]) }
`);

/** What was read of the store in a request. */
const reads: string[] = [];
const readOf = (name: string) => () => {
  reads.push(name);
  return { id: '1', code: '1', name, illness: 'flu', gold: 7, place: { id: '1' } };
};

const schema = withGuards(
  buildSubgraphSchema({
    typeDefs,
    resolvers: {
      Query: {
        free: () => 'free',
        me: () => 'me',
        person: readOf('person'),
        shop: readOf('shop'),
        vault: readOf('vault'),
      },
      Mutation: { move: readOf('move') },
      Person: { __resolveReference: readOf('person') },
      Shop: { __resolveReference: readOf('shop'), owner: readOf('person') },
      Vault: { __resolveReference: readOf('vault') },
    } as never,
  }),
  typeDefs,
);

async function ask(caller: Caller, query: string, of: readonly unknown[] = []): Promise<ExecutionResult> {
  reads.length = 0;
  return execute({ schema, document: parse(query), variableValues: { of }, contextValue: { caller } });
}

const entities = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
const holding = (...scopes: string[]) => aCaller({ scopes });
const person = { __typename: 'Person', id: '1' };
const shop = { __typename: 'Shop', code: '1' };

describe('A subgraph called directly', () => {
  it('refuses a field before anything is read, and says which scopes would do', async () => {
    const { data, errors } = await ask(anonymous, '{ free person { name } }');

    expect(data).toEqual({ free: 'free', person: null });
    expect(errors?.map((error) => error.toJSON())).toEqual([
      {
        message: errorCodes.UNAUTHORIZED_FIELD,
        path: ['person'],
        locations: expect.anything(),
        extensions: { code: 'UNAUTHORIZED_FIELD', requiredScopes: [['read']] },
      },
    ]);
    expect(reads).toEqual([]);
  });

  it('refuses a field that has no resolver of its own, too', async () => {
    const { data, errors } = await ask(holding('read'), '{ person { name illness } }');

    expect(data).toEqual({ person: { name: 'person', illness: null } });
    expect(errors?.[0]?.extensions.requiredScopes).toEqual([['read', 'sensitive']]);
  });

  it('refuses a mutation and does nothing', async () => {
    const { data, errors } = await ask(holding('read'), 'mutation { move }');

    expect(data).toEqual({ move: null });
    expect(errors).toHaveLength(1);
    expect(reads).toEqual([]);
  });

  it('asks for any token where the SDL asks for no more', async () => {
    expect((await ask(anonymous, '{ me }')).errors).toHaveLength(1);
    expect((await ask(holding(), '{ me }')).data).toEqual({ me: 'me' });
  });

  it('looks up no entity of which the caller may see nothing but the key', async () => {
    const { data, errors } = await ask(anonymous, entities('... on Person { id }'), [person]);

    expect(data).toEqual({ _entities: [null] });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'UNAUTHORIZED_FIELD',
      requiredScopes: [['census'], ['pension'], ['read']],
    });
    expect(reads).toEqual([]);
  });

  it('looks up the others of one request all the same', async () => {
    const { data } = await ask(anonymous, entities('... on Shop { name owner { id } } ... on Person { id }'), [
      shop,
      person,
    ]);

    expect(data).toEqual({ _entities: [{ name: 'shop', owner: null }, null] });
    expect(reads).toEqual(['shop']);
  });

  it('refuses the fields of an entity that it is handed and does not look up', async () => {
    const stub = { __typename: 'Stub', id: '1', secret: 'told by who asks' };

    expect((await ask(anonymous, entities('... on Stub { secret }'), [stub])).data).toEqual({ _entities: [null] });
    expect((await ask(holding('read'), entities('... on Stub { id }'), [stub])).errors).toBeUndefined();
  });

  it('refuses every field that returns a closed type, and the type itself', async () => {
    expect((await ask(holding('read'), '{ vault { id } }')).data).toEqual({ vault: null });
    expect(reads).toEqual([]);
    expect(
      (await ask(holding('read'), entities('... on Vault { gold }'), [{ __typename: 'Vault', id: '1' }])).data,
    ).toEqual({
      _entities: [null],
    });
    expect((await ask(holding('vault'), '{ vault { gold } }')).data).toEqual({ vault: { gold: 7 } });
  });

  it('judges each caller anew, however they take turns', async () => {
    const answers = [];
    for (const caller of [holding('read'), anonymous, holding('census'), holding('read')])
      answers.push((await ask(caller, entities('... on Person { name }'), [person])).errors?.length ?? 0);

    expect(answers).toEqual([0, 1, 0, 0]);
  });

  it('tells its SDL to anybody', async () => {
    const { data } = await ask(anonymous, '{ _service { sdl } }');

    expect(JSON.stringify(data)).toContain('@requiresScopes');
  });
});

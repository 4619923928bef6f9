import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ExecutionResult, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { subgraphNames } from '../../schema/load.ts';
import type { Collection, Document, Store } from '../../store/collection.ts';
import { openers } from '../../subgraphs/all.ts';
import type { ExecuteRequest } from '../../subgraphs/shared/execute.ts';
import { fillStandardPlace } from '../kit/standardPlace.ts';
import { isNeeded, schemaOf } from '../security/closedFields.ts';
import { dialects } from '../store/dialects.ts';
import { cases, exempt } from './cases.ts';
import type { MutationCase, Stage } from './mutationCase.ts';

const today = '2025-12-31';
const clock = () => new Date('2025-12-31T04:00:00Z');

const mutationsOf = (name: (typeof subgraphNames)[number]): GraphQLObjectType | undefined =>
  schemaOf(name).getMutationType() ?? undefined;

describe('Every mutation', () => {
  it('of the schema has a case here, or a reason for being tried elsewhere', () => {
    const inSchema = subgraphNames.flatMap((name) => Object.keys(mutationsOf(name)?.getFields() ?? {}));
    const tried = subgraphNames.flatMap((name) => (cases[name] ?? []).flat().map(({ mutation }) => mutation));

    expect([...tried, ...exempt.map(({ mutation }) => mutation)].sort()).toEqual([...inSchema].sort());
  });
});

/** The mutation with everything of its payload that can be asked for without arguments. */
function operationFor(mutations: GraphQLObjectType, mutation: string): string {
  const field = mutations.getFields()[mutation];
  const payload = field && getNamedType(field.type);
  if (!field || !isObjectType(payload)) throw new Error(`There is no mutation ${mutation}`);
  const leaves = (type: GraphQLObjectType) =>
    Object.values(type.getFields()).flatMap((one) =>
      isLeafType(getNamedType(one.type)) && !one.args.some(isNeeded) ? [one.name] : [],
    );
  const parts = Object.values(payload.getFields()).map(({ name, type }) => {
    const named = getNamedType(type);
    return isObjectType(named) ? `${name} { __typename ${leaves(named).join(' ')} }` : name;
  });
  return `mutation Try($input: ${field.args[0]?.type}) { ${mutation}(input: $input) { ${parts.join(' ')} } }`;
}

const codesAndPlaces = ({ data, errors = [] }: ExecutionResult): readonly (readonly [unknown, unknown])[] => [
  ...errors.map(({ extensions }) => [extensions?.code, extensions?.argument] as const),
  ...Object.values((data ?? {}) as Record<string, { refusals?: { code: string; path: string }[] } | null>).flatMap(
    (payload) => payload?.refusals?.map(({ code, path }) => [code, path] as const) ?? [],
  ),
];

// To open a collection makes its indexes, which takes a server longer than to read it.
const opened = new WeakMap<Store, Map<string, Collection<Document>>>();

/** Every document but those about who read what, and what the platform keeps of itself. */
async function everythingIn(store: Store): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  const known = opened.get(store) ?? new Map<string, Collection<Document>>();
  opened.set(store, known);
  for (const name of await store.collections()) {
    if (/^access\.|^platform\.(?!parameters)/.test(name)) continue;
    const collection = known.get(name) ?? (await store.collection<Document>({ name, indexes: [] }));
    known.set(name, collection);
    for (const one of await collection.find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY }).toArray())
      found.set(`${name}/${one._id}`, one);
  }
  return found;
}

/** How many documents were added to each collection, and how many changed. */
function difference(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  const changes = [...after].flatMap(([id, document]) => {
    const [collection = ''] = id.split('/');
    if (!before.has(id)) return [`${collection} added`];
    return JSON.stringify(before.get(id)) === JSON.stringify(document) ? [] : [`${collection} changed`];
  });
  return changes.sort();
}

// Each part has a store of its own, so that none meets what another has prepared.
const parts = subgraphNames.flatMap((name) => (cases[name] ?? []).map((part, at) => ({ name, part, number: at + 1 })));

for (const dialect of dialects)
  for (const { name, part, number } of parts)
    describe(`Mutations of ${name}, part ${number}, over ${dialect.name}`, () => {
      let store: Store;
      let dispose: () => Promise<void>;
      let execute: ExecuteRequest;
      beforeAll(async () => {
        ({ store, dispose } = await dialect.open());
        await fillStandardPlace(store);
        execute = await openers[name](store, { clock });
      });
      afterAll(() => dispose());

      let requests = 0;
      const askOf = async (
        answer: ExecuteRequest,
        caller: Caller,
        query: string,
        variables: Readonly<Record<string, unknown>> = {},
      ): Promise<ExecutionResult> => {
        requests += 1;
        const { signal } = new AbortController();
        const request = { requestId: `try-${requests}`, caller, today, signal };
        return JSON.parse(JSON.stringify(await answer({ query, variables }, request)));
      };
      const stage: Stage = {
        get store() {
          return store;
        },
        ask: async (caller, query, variables) => {
          const { data, errors } = await askOf(execute, caller, query, variables);
          if (errors) throw new Error(`Preparing failed: ${JSON.stringify(errors)}`);
          return data as never;
        },
        unique: () => {
          requests += 1;
          return `u${requests}`;
        },
      };

      const tryIt = (
        { mutation }: MutationCase,
        caller: Caller,
        input: Readonly<Record<string, unknown>>,
        answer = execute,
      ) => {
        const mutations = mutationsOf(name);
        if (!mutations) throw new Error(`${name} has no mutations`);
        return askOf(answer, caller, operationFor(mutations, mutation), { input });
      };

      describe.each(part)('$mutation', (one) => {
        it('is refused to nobody', async () => {
          const input = await one.prepare(stage);
          const before = await everythingIn(store);

          const answer = await tryIt(one, anonymous, input);

          expect(codesAndPlaces(answer).map(([code]) => code)).toEqual(['UNAUTHORIZED_FIELD']);
          expect(difference(before, await everythingIn(store))).toEqual([]);
        });

        it('is refused to somebody of another place', async () => {
          const input = await one.prepare(stage);
          const before = await everythingIn(store);

          const answer = await tryIt(one, one.elsewhere, input);

          const { code, path } = one.refusedElsewhere;
          expect(codesAndPlaces(answer)).toContainEqual([code, path]);
          expect(difference(before, await everythingIn(store))).toEqual([]);
        });

        it.each(one.bad)('is refused with $code at $path for a bad input', async ({ change, code, path }) => {
          const input = await one.prepare(stage);
          const before = await everythingIn(store);

          const changed = { ...input, ...(typeof change === 'function' ? change(input) : change) };
          const answer = await tryIt(one, one.caller, changed);

          expect(codesAndPlaces(answer)).toContainEqual([code, path]);
          expect(difference(before, await everythingIn(store))).toEqual([]);
        });

        it('is answered alike under a repeated key, also after a restart, and done once, also when asked twice at once', async () => {
          const input = await one.prepare(stage);
          const before = await everythingIn(store);
          const idempotencyKey = stage.unique();

          const first = await tryIt(one, one.caller, { ...input, idempotencyKey });
          const after = await everythingIn(store);
          const restarted = await openers[name](store, { clock });
          const again = await tryIt(one, one.caller, { ...input, idempotencyKey }, restarted);

          expect(codesAndPlaces(first)).toEqual([]);
          expect(again).toEqual(first);
          expect(difference(after, await everythingIn(store))).toEqual([]);

          const another = await one.prepare(stage);
          const beforeBoth = await everythingIn(store);
          const asked = { ...another, idempotencyKey: stage.unique() };
          const both = await Promise.all([tryIt(one, one.caller, asked), tryIt(one, one.caller, asked)]);

          expect(codesAndPlaces(both[0])).toEqual([]);
          expect(both[1]).toEqual(both[0]);
          expect(difference(beforeBoth, await everythingIn(store))).toEqual(difference(before, after));

          const reused = await tryIt(one, one.caller, { ...input, ...one.bad[0].change, idempotencyKey });
          expect(codesAndPlaces(reused).map(([code]) => code)).toContain('IDEMPOTENCY_KEY_REUSED');
        });
      });
    });

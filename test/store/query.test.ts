import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Filter, Store, Update } from '../../store/collection.ts';
import { type Bare, filterCases, pipelineCases, updateCases } from './cases.ts';
import { collectionWith, dialects, type Loose } from './dialects.ts';

const numbered = (documents: readonly Bare[]): Loose[] =>
  documents.map((document, at) => ({ _id: `d${at + 1}`, ...document }));

// The table is untyped on purpose: it also holds what does not compile.
const asFilter = (filter: Bare) => filter as Filter<Loose>;
const asUpdate = (update: Bare) => update as Update<Loose>;

describe.each(dialects)('the query language on $name', ({ open }) => {
  let store: Store;
  let dispose: () => Promise<void>;
  beforeAll(async () => {
    ({ store, dispose } = await open());
  });
  afterAll(() => dispose());

  it.each(filterCases)('finds: %s', async (_what, documents, filter, sort, expected) => {
    const fields = [...new Set([...Object.keys(filter), ...Object.keys(sort ?? {})])].filter(
      (name) => !name.startsWith('$'),
    );
    const indexes = fields.map((name, at) => ({
      name: `by${at}`,
      key: { [name]: at % 2 ? (-1 as const) : (1 as const) },
    }));
    const things = await collectionWith(store, numbered(documents), indexes);

    for (const hint of ['_id_', ...indexes.map(({ name }) => name)]) {
      const order = sort === null ? {} : { sort };
      const found = await things.find(asFilter(filter), { hint, limit: Number.POSITIVE_INFINITY, ...order }).toArray();

      const ids = found.map(({ _id }) => Number(_id.slice(1)));
      expect([hint, sort === null ? ids.sort() : ids]).toEqual([hint, expected]);
      expect(await things.countDocuments(asFilter(filter), { hint })).toBe(expected.length);
    }
  });

  it.each(updateCases)('updates: %s', async (_what, document, update, expected) => {
    const things = await collectionWith(store, numbered([document]));

    const updating = things.updateOne({ _id: 'd1' }, asUpdate(update));

    if (typeof expected === 'string') await expect(updating).rejects.toMatchObject({ code: expected });
    else await updating;
    const wanted = typeof expected === 'string' ? document : expected;
    expect(await things.findOne({ _id: 'd1' }, { hint: '_id_' })).toEqual({ _id: 'd1', ...wanted });
  });

  it.each(pipelineCases)('aggregates: %s', async (_what, documents, pipeline, expected) => {
    const things = await collectionWith(store, numbered(documents), [{ name: 'byK', key: { k: 1, a: -1, m: 1 } }]);

    for (const hint of ['_id_', 'byK']) {
      const answers = await things.aggregate<Bare>(pipeline as [], { hint }).toArray();
      expect([hint, answers]).toEqual([hint, expected]);
    }
  });
});

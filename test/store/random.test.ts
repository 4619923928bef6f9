import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Direction, Filter, IndexSpec, Store, Update, Value } from '../../store/collection.ts';
import { compileFilter } from '../../store/query/match.ts';
import { compareValues, type Fields } from '../../store/query/order.ts';
import { compileUpdate } from '../../store/query/update.ts';
import { collectionWith, dialects, type Loose } from './dialects.ts';

// Only for the store whose planner, keys and bounds are ours; what a server answers is written down in cases.ts.
const ours = dialects.filter(({ name }) => name === 'embedded');

// Few values and few fields, so that random queries hit random documents often.
const scalar = fc.constantFrom<Value>(
  null,
  -1,
  0,
  1,
  2.5,
  'a',
  'ab',
  'b',
  '武',
  true,
  new Date(0),
  'x'.repeat(400),
  `${'x'.repeat(400)}y`,
);
const fieldValue = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ x: scalar }) },
  { weight: 1, arbitrary: fc.array(fc.record({ x: scalar }), { minLength: 1, maxLength: 2 }) },
);
const field = fc.constantFrom('a', 'b', 'c');
const path = fc.constantFrom('a', 'b', 'c', 'a.x', 'c.x', '_id');
const document = fc.dictionary(field, fieldValue, { maxKeys: 3 });
const documentId = fc.integer({ min: 0, max: 14 }).map((number) => `d${number}`);

const condition = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gte: scalar, $lt: scalar }),
  fc.record({ $gt: scalar }),
  fc.record({ $lte: scalar, $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 2 }) }),
  fc.record({ $regex: fc.constantFrom('^a', '^ab?', '^武', 'b', '^b|a') }),
  fc.record({ $elemMatch: fc.record({ $gte: scalar, $lte: scalar }) }),
  fc.record({ $elemMatch: fc.record({ x: scalar }) }),
);
const flatFilter = fc.dictionary(path, condition, { maxKeys: 3 });
const filter = fc.oneof(
  { weight: 4, arbitrary: flatFilter },
  { weight: 1, arbitrary: fc.record({ $or: fc.array(flatFilter, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ a: condition, $and: fc.array(flatFilter, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ b: condition, $nor: fc.array(flatFilter, { minLength: 1, maxLength: 2 }) }) },
);
const direction = fc.constantFrom<Direction>(1, -1);
const sort = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'c.x'), direction), {
  maxLength: 2,
  selector: ([name]) => name,
});

const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id: documentId, document }),
  fc.record({ kind: fc.constant('set' as const), id: documentId, field, value: fieldValue }),
  fc.record({ kind: fc.constant('unset' as const), id: documentId, field }),
  fc.record({ kind: fc.constant('delete' as const), id: documentId }),
);
const question = fc.record({
  filter,
  sort,
  lastDirection: direction,
  skip: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 20 }),
  hint: fc.nat({ max: 4 }),
});

const indexes: readonly IndexSpec[] = [
  { name: 'byA', key: { a: 1, b: -1 } },
  { name: 'byB', key: { b: -1, _id: 1 } },
  { name: 'byC', key: { 'c.x': 1, a: -1 } },
  { name: 'byCB', key: { c: -1, b: 1 } },
];
const hints = ['_id_', ...indexes.map(({ name }) => name)];

const isParallel = (fields: Readonly<Record<string, unknown>>) => {
  const lists = ['a', 'b', 'c'].filter((name) => Array.isArray(fields[name]));
  return lists.length > 1;
};

describe.each(ours)('random changes and questions on $name', ({ open }) => {
  let store: Store;
  let dispose: () => Promise<void>;
  beforeAll(async () => {
    ({ store, dispose } = await open());
  });
  afterAll(() => dispose());

  it('answers as a plain list of documents would', async () => {
    const property = fc.asyncProperty(
      fc.array(change, { minLength: 5, maxLength: 30 }),
      fc.array(question, { minLength: 4, maxLength: 8 }),
      async (changes, questions) => {
        const things = await collectionWith<Loose>(store, [], indexes);
        const model = new Map<string, Fields>();
        for (const each of changes) await apply(things, model, each);
        for (const each of questions) {
          const order: Record<string, Direction> = { ...Object.fromEntries(each.sort), _id: each.lastDirection };
          const found = await things
            .find(each.filter as Filter<Loose>, {
              hint: hints[each.hint] ?? '_id_',
              sort: order,
              skip: each.skip,
              limit: each.limit,
            })
            .toArray();
          const all = [...model.values()]
            .filter(compileFilter(each.filter))
            .sort((left, right) => compareBy(order, left, right));

          expect(found).toEqual(all.slice(each.skip, each.skip + each.limit));
          expect(await things.countDocuments(each.filter as Filter<Loose>, { hint: hints[each.hint] ?? '_id_' })).toBe(
            all.length,
          );
        }
        await store.drop(things.name);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  }, 300_000);
});

type Things = Awaited<ReturnType<typeof collectionWith<Loose>>>;
type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never;

async function apply(things: Things, model: Map<string, Fields>, each: Change): Promise<void> {
  const old = model.get(each.id);
  if (each.kind === 'delete') {
    model.delete(each.id);
    await things.deleteOne({ _id: each.id });
    return;
  }
  if (each.kind === 'put') {
    const next: Fields = { _id: each.id, ...each.document };
    if (isParallel(next)) return;
    model.set(each.id, next);
    await things.replaceOne({ _id: each.id }, { _id: each.id, ...each.document }, { upsert: true });
    return;
  }
  const update: Update<Loose> =
    each.kind === 'set' ? { $set: { [each.field]: each.value } } : { $unset: { [each.field]: '' } };
  const next: Fields = { ...old };
  compileUpdate({ ...update }).change(next);
  if (isParallel(next)) return;
  if (old !== undefined) model.set(each.id, next);
  await things.updateOne({ _id: each.id }, update);
}

function compareBy(order: Readonly<Record<string, Direction>>, left: Fields, right: Fields): number {
  for (const [name, turn] of Object.entries(order)) {
    const by = compareValues(rank(left, name, turn), rank(right, name, turn));
    if (by !== 0) return by * turn;
  }
  return 0;
}

// Told apart from the store's own sorting on purpose: gather all values, then take the first or the last.
function rank(document: Fields, name: string, turn: Direction): Value {
  const [first = '', second] = name.split('.');
  const outer = [document[first] ?? null].flat() as Value[];
  if (second === undefined) return outer.sort(compareValues).at(turn === 1 ? 0 : -1) ?? null;
  const isList = Array.isArray(document[first]);
  const inner = outer.flatMap((value) => {
    const isDocument = typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value);
    if (isDocument) return [(value as Fields)[second] ?? null];
    return isList ? [] : [null];
  });
  return inner.sort(compareValues).at(turn === 1 ? 0 : -1) ?? null;
}

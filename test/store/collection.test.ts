import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Document, Filter, Store, Update } from '../../store/collection.ts';
import { collectionWith, dialects, type Loose } from './dialects.ts';

interface Person extends Document {
  readonly division: string;
  readonly age: number;
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly bornAt?: Date;
}

const byDivision = { name: 'byDivision', key: { division: 1, age: -1, _id: 1 } } as const;
const byName = { name: 'byName', key: { name: 1 }, unique: true } as const;
const byTag = { name: 'byTag', key: { tags: 1, age: 1 } } as const;

const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, at) => ({
    _id: `p${String(at).padStart(5, '0')}`,
    division: `42010${at % 5}`,
    age: at % 90,
    name: `person ${at}`,
    tags: [`t${at % 3}`, `u${at % 4}`],
  }));

describe.each(dialects)('a collection on $name', ({ open }) => {
  let store: Store;
  let dispose: () => Promise<void>;
  beforeAll(async () => {
    ({ store, dispose } = await open());
  });
  afterAll(() => dispose());

  it('pages through an index in both directions', async () => {
    const things = await collectionWith<Person>(store, people(200), [byDivision]);
    const filter = { division: '420102' };
    const forwards = { hint: 'byDivision', sort: { age: -1, _id: 1 }, limit: 5 } as const;

    const first = await things.find(filter, forwards).toArray();
    const second = await things.find(filter, { ...forwards, skip: 5 }).toArray();
    const last = await things.find(filter, { ...forwards, sort: { age: 1, _id: -1 } }).toArray();

    expect(first.map(({ age }) => age)).toEqual([87, 87, 82, 82, 77]);
    expect(second.map(({ age }) => age)).toEqual([77, 72, 72, 67, 67]);
    expect(last.map(({ _id }) => _id)).toEqual(['p00182', 'p00092', 'p00002', 'p00187', 'p00097']);
  });

  it('finds the rest of a page behind a key', async () => {
    const things = await collectionWith<Person>(store, people(50), [byDivision]);

    const rest = await things.find({ _id: { $gt: 'p00046' } }, { hint: '_id_', sort: { _id: 1 }, limit: 10 }).toArray();

    expect(rest.map(({ _id }) => _id)).toEqual(['p00047', 'p00048', 'p00049']);
  });

  it('brings only the fields asked for', async () => {
    const things = await collectionWith(store, [{ _id: 'a', x: { y: 1, z: 2 }, list: [{ y: 1, z: 2 }], other: 1 }]);

    const found = await things.findOne({ _id: 'a' }, { hint: '_id_', projection: { 'x.y': 1, 'list.z': 1 } });

    expect(found).toEqual({ _id: 'a', x: { y: 1 }, list: [{ z: 2 }] });
  });

  it('finds each document once through an index on an array', async () => {
    const things = await collectionWith<Person>(store, people(40), [byTag]);
    const filter = { tags: { $in: ['t1', 'u1'] } };

    const found = await things.find(filter, { hint: 'byTag', limit: 100 }).toArray();

    expect(new Set(found.map(({ _id }) => _id)).size).toBe(found.length);
    expect(found.length).toBe(await things.countDocuments(filter, { hint: '_id_' }));
    expect(await things.countDocuments(filter, { hint: 'byTag' })).toBe(found.length);
  });

  it('answers several finds and counts at once, in the order asked', async () => {
    const things = await collectionWith<Person>(store, people(100), [byDivision, byTag]);

    const finds = await things.findEach([
      {
        filter: { division: '420103' },
        hint: 'byDivision',
        sort: { age: -1, _id: 1 },
        limit: 2,
        projection: { age: 1 },
      },
      { filter: { division: 'none' }, hint: 'byDivision', limit: 2 },
      { filter: { tags: 'u2' }, hint: 'byTag', sort: { _id: -1 }, skip: 1, limit: 1, projection: { tags: 1 } },
      { filter: {}, hint: '_id_', limit: 0 },
    ]);
    const counts = await things.countEach([
      { filter: { division: '420103' }, hint: 'byDivision' },
      { filter: { division: 'none' }, hint: 'byDivision' },
      { filter: { division: '420103', age: { $gte: 80 } }, hint: 'byDivision' },
    ]);

    expect(finds).toEqual([
      [
        { _id: 'p00088', age: 88 },
        { _id: 'p00083', age: 83 },
      ],
      [],
      [{ _id: 'p00094', tags: ['t1', 'u2'] }],
      [],
    ]);
    expect(counts).toEqual([20, 0, 2]);
    expect(await things.findEach([])).toEqual([]);
    await expect(
      things.countEach(Array.from({ length: 101 }, () => ({ filter: {}, hint: '_id_' }))),
    ).rejects.toMatchObject({ code: 'UNSUPPORTED_QUERY' });
  });

  it('walks over thousands of documents with a cursor', async () => {
    const things = await collectionWith<Person>(store, people(6000), [byDivision]);
    const seen: string[] = [];

    for await (const { _id } of things.find({}, { hint: '_id_', sort: { _id: 1 }, limit: Number.POSITIVE_INFINITY }))
      seen.push(_id);

    expect(seen.length).toBe(6000);
    expect(seen.at(-1)).toBe('p05999');
    for await (const { _id } of things.find({}, { hint: '_id_', limit: 10_000 })) if (_id === 'p01500') break;
  });

  it('gives up when the caller has gone away', async () => {
    const things = await collectionWith<Person>(store, people(2000));
    const gone = AbortSignal.abort(new Error('gone'));

    await expect(things.find({ age: 5 }, { hint: '_id_', limit: 9, signal: gone }).toArray()).rejects.toThrow('gone');
    await expect(things.countDocuments({ age: 5 }, { hint: '_id_', signal: gone })).rejects.toThrow('gone');
  });

  it('keeps dates and large whole numbers as they are', async () => {
    const document = {
      _id: 'a',
      at: new Date('1969-12-31T23:59:59.999Z'),
      fen: Number.MAX_SAFE_INTEGER,
      debt: -Number.MAX_SAFE_INTEGER,
      half: 0.5,
      zero: 0,
      text: '民政\0',
    };
    const things = await collectionWith(store, [document], [{ name: 'byFen', key: { fen: 1 } }]);

    expect(await things.findOne({ fen: Number.MAX_SAFE_INTEGER }, { hint: 'byFen' })).toEqual(document);
    expect(await things.countDocuments({ fen: { $lt: Number.MAX_SAFE_INTEGER } }, { hint: 'byFen' })).toBe(0);
  });

  it('refuses a second document with the same unique value', async () => {
    const things = await collectionWith<Person>(store, people(3), [byName]);

    const inserting = things.insertOne({ _id: 'new', division: '4201', age: 1, name: 'person 1' });
    const changing = things.updateOne({ _id: 'p00002' }, { $set: { name: 'person 1' } });
    const again = things.insertOne({ _id: 'p00001', division: '4201', age: 1, name: 'other' });

    await expect(inserting).rejects.toMatchObject({ code: 'DUPLICATE_KEY', keyPattern: { name: 1 } });
    await expect(changing).rejects.toMatchObject({ code: 'DUPLICATE_KEY', keyPattern: { name: 1 } });
    await expect(again).rejects.toMatchObject({ code: 'DUPLICATE_KEY', keyPattern: { _id: 1 } });
    await expect(inserting.catch((error) => error.message)).resolves.not.toContain('person');
    expect(await things.countDocuments({}, { hint: 'byName' })).toBe(3);
  });

  it('counts missing as a value of a unique index', async () => {
    const things = await collectionWith<Person>(store, [], [byName]);
    await things.insertOne({ _id: 'a', division: '4201', age: 1 });

    await expect(things.insertOne({ _id: 'b', division: '4201', age: 1 })).rejects.toMatchObject({
      code: 'DUPLICATE_KEY',
    });
  });

  it('lets a unique value go with its document and with an update', async () => {
    const things = await collectionWith<Person>(store, people(2), [byName]);

    await things.updateOne({ _id: 'p00000' }, { $set: { name: 'renamed' } });
    await things.updateOne({ _id: 'p00001' }, { $set: { name: 'person 0' } });
    await things.deleteOne({ _id: 'p00001' });
    await things.insertOne({ _id: 'c', division: '4201', age: 1, name: 'person 0' });

    expect((await things.findOne({ name: 'person 0' }, { hint: 'byName' }))?._id).toBe('c');
  });

  it('keeps a compound unique index', async () => {
    const index = { name: 'byBoth', key: { a: 1, b: -1 }, unique: true } as const;
    const things = await collectionWith(
      store,
      [
        { _id: '1', a: 1, b: 1 },
        { _id: '2', a: 1, b: 2 },
      ],
      [index],
    );

    await expect(things.insertOne({ _id: '3', a: 1, b: 2 })).rejects.toMatchObject({
      code: 'DUPLICATE_KEY',
      keyPattern: { a: 1, b: -1 },
    });
    await things.insertOne({ _id: '3', a: 2, b: 2 });
  });

  it('inserts all of a batch or none', async () => {
    const things = await collectionWith<Person>(store, people(3), [byName]);
    const batch = [...people(10).slice(5), { _id: 'x', division: '4201', age: 1, name: 'person 1' }];

    await expect(things.insertMany(batch)).rejects.toMatchObject({ code: 'DUPLICATE_KEY' });

    expect(await things.countDocuments({}, { hint: '_id_' })).toBe(3);
    expect(await things.countDocuments({}, { hint: 'byName' })).toBe(3);
  });

  it('builds an index over documents that are there already', async () => {
    const name = 'test.indexed';
    await (await store.collection<Person>({ name, indexes: [] })).insertMany(people(30));

    const things = await store.collection<Person>({ name, indexes: [byDivision, byTag] });

    expect(await things.countDocuments({ division: '420104' }, { hint: 'byDivision' })).toBe(6);
    expect(await things.countDocuments({ tags: 't2' }, { hint: 'byTag' })).toBe(10);
    await expect(store.collection({ name, indexes: [{ name: 'byTag', key: { age: 1 } }] })).rejects.toMatchObject({
      code: 'INDEX_CONFLICT',
    });
  });

  it('drops a collection with all that is in it', async () => {
    const things = await collectionWith<Person>(store, people(30), [byDivision]);

    await store.drop(things.name);

    expect(await store.collections()).not.toContain(things.name);
    const again = await store.collection<Person>({ name: things.name, indexes: [byDivision] });
    expect(await again.countDocuments({}, { hint: '_id_' })).toBe(0);
    expect(await again.countDocuments({}, { hint: 'byDivision' })).toBe(0);
  });

  it('updates one and many, and says how many changed', async () => {
    const things = await collectionWith<Person>(store, people(10), [byDivision]);

    expect(await things.updateOne({ division: '420101', age: 1 }, { $set: { age: 50 } })).toEqual({
      matchedCount: 1,
      modifiedCount: 1,
      upsertedCount: 0,
    });
    expect(await things.updateOne({ _id: 'p00000' }, { $set: { age: 0 } })).toEqual({
      matchedCount: 1,
      modifiedCount: 0,
      upsertedCount: 0,
    });
    expect(await things.updateOne({ _id: 'none' }, { $set: { age: 0 } })).toEqual({
      matchedCount: 0,
      modifiedCount: 0,
      upsertedCount: 0,
    });
    expect(await things.updateMany({ age: { $lt: 5 } }, { $inc: { age: 1 } })).toMatchObject({
      matchedCount: 4,
      modifiedCount: 4,
    });
    expect(await things.countDocuments({ division: '420102', age: 3 }, { hint: 'byDivision' })).toBe(1);
    expect(await things.deleteMany({ age: { $gte: 7 } })).toBe(4);
    expect(await things.deleteOne({ division: 'none' })).toBe(0);
    expect(await things.countDocuments({}, { hint: 'byDivision' })).toBe(6);
  });

  it('upserts', async () => {
    const things = await collectionWith<Loose>(store, [{ _id: 'a', n: 1 }]);
    const update: Update<Loose> = { $inc: { n: 1 }, $setOnInsert: { made: true } };

    expect(await things.updateOne({ _id: 'a' }, update, { upsert: true })).toEqual({
      matchedCount: 1,
      modifiedCount: 1,
      upsertedCount: 0,
    });
    expect(await things.updateOne({ _id: 'b', kind: { $eq: 'k' }, n: { $gt: 5 } }, update, { upsert: true })).toEqual({
      matchedCount: 0,
      modifiedCount: 0,
      upsertedCount: 1,
    });

    expect(await things.find({}, { hint: '_id_', sort: { _id: 1 }, limit: 9 }).toArray()).toEqual([
      { _id: 'a', n: 2 },
      { _id: 'b', kind: 'k', n: 1, made: true },
    ]);
    await expect(things.updateOne({ kind: 'z' }, update, { upsert: true })).rejects.toMatchObject({
      code: 'INVALID_DOCUMENT',
    });
  });

  it('finds and updates in one step', async () => {
    const things = await collectionWith<Person>(store, people(5));

    const oldest = await things.findOneAndUpdate(
      { age: { $gt: 0 } },
      { $inc: { age: 100 } },
      { returnDocument: 'before', sort: { age: -1 } },
    );
    const after = await things.findOneAndUpdate(
      { _id: 'p00001' },
      { $set: { name: 'new' } },
      { returnDocument: 'after' },
    );
    const none = await things.findOneAndUpdate({ _id: 'none' }, { $set: { name: 'new' } }, { returnDocument: 'after' });
    const made = await things.findOneAndUpdate(
      { _id: 'made' },
      { $set: { age: 3 } },
      { returnDocument: 'after', upsert: true },
    );
    const unmade = await things.findOneAndUpdate(
      { _id: 'made2' },
      { $set: { age: 3 } },
      { returnDocument: 'before', upsert: true },
    );

    expect(oldest).toMatchObject({ _id: 'p00004', age: 4 });
    expect(after).toMatchObject({ _id: 'p00001', name: 'new' });
    expect([none, made, unmade]).toEqual([null, { _id: 'made', age: 3 }, null]);
  });

  it('replaces a whole document', async () => {
    const things = await collectionWith<Loose>(store, [{ _id: 'a', n: 1, m: 1 }]);

    expect(await things.replaceOne({ _id: 'a' }, { _id: 'a', k: 2 })).toEqual({
      matchedCount: 1,
      modifiedCount: 1,
      upsertedCount: 0,
    });
    expect(await things.replaceOne({ _id: 'b' }, { _id: 'b', k: 3 })).toEqual({
      matchedCount: 0,
      modifiedCount: 0,
      upsertedCount: 0,
    });
    expect(await things.replaceOne({ _id: 'b' }, { _id: 'b', k: 3 }, { upsert: true })).toEqual({
      matchedCount: 0,
      modifiedCount: 0,
      upsertedCount: 1,
    });
    await expect(things.replaceOne({ _id: 'a' }, { _id: 'c', k: 2 })).rejects.toMatchObject({ code: 'INVALID_UPDATE' });

    expect(await things.find({}, { hint: '_id_', sort: { _id: 1 }, limit: 9 }).toArray()).toEqual([
      { _id: 'a', k: 2 },
      { _id: 'b', k: 3 },
    ]);
  });

  it('refuses documents it could not give back', async () => {
    const things = await collectionWith<Loose>(store, []);

    for (const wrong of [{ _id: 7 }, { n: 1 }, { _id: '' }] as unknown as Loose[]) {
      await expect(things.insertOne(wrong)).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' });
    }
    for (const wrong of [1n, () => 1, /x/, new Map(), Symbol('x'), new Date(Number.NaN)]) {
      await expect(things.insertOne({ _id: 'a', wrong })).rejects.toMatchObject({ code: 'UNSUPPORTED_QUERY' });
    }
    await things.insertOne({ _id: 'a', left: undefined, right: [{ left: undefined }] });
    expect(await things.findOne({ _id: 'a' }, { hint: '_id_' })).toEqual({ _id: 'a', right: [{}] });
  });

  it('refuses queries outside the interface', async () => {
    const things = await collectionWith(store, [{ _id: 'a' }]);
    const filters = [
      { $where: 'true' },
      { a: { $type: 'string' } },
      { a: { $not: { $gt: 1 } } },
      { a: { $gt: 1, b: 2 } },
      { a: undefined },
      { a: /x/ },
      { $or: [] },
      { a: { $in: 'x' } },
      { a: { $in: [/x/] } },
      { a: { $regex: '(' } },
      { __proto__x: 1, 'a..b': 1 },
      { $expr: {} },
    ];
    const pipelines = [
      [{ $lookup: {} }],
      [{ $match: {}, $sort: {} }],
      [{ $project: { a: { $toString: '$b' } } }],
      [{ $group: { n: { $sum: 1 } } }],
      [{ $group: { _id: 1, n: { $stdDevPop: 1 } } }],
      [{ $out: 'x' }],
      [{ $limit: 0 }],
    ];

    for (const filter of filters) {
      const finding = things.find(filter as Filter<Loose>, { hint: '_id_', limit: 1 }).toArray();
      await expect(finding).rejects.toMatchObject({ code: 'UNSUPPORTED_QUERY' });
    }
    for (const pipeline of pipelines) {
      const asking = async () => things.aggregate(pipeline as [], { hint: '_id_' }).toArray();
      await expect(asking()).rejects.toMatchObject({ code: 'UNSUPPORTED_QUERY' });
    }
    await expect(things.findOne({}, { hint: 'none' })).rejects.toMatchObject({ code: 'UNKNOWN_INDEX' });
    await expect(things.findOne({}, {} as { hint: string })).rejects.toMatchObject({ code: 'UNSUPPORTED_QUERY' });
    await expect(things.countEach([{ filter: {}, hint: 'none' }])).rejects.toMatchObject({ code: 'UNKNOWN_INDEX' });
    await expect(things.find({}, { hint: '_id_', limit: -1 }).toArray()).rejects.toMatchObject({
      code: 'UNSUPPORTED_QUERY',
    });
    await expect(
      things.find({}, { hint: '_id_', limit: 1, projection: { a: 0 } as unknown as Record<string, 1> }).toArray(),
    ).rejects.toMatchObject({ code: 'UNSUPPORTED_QUERY' });
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Document } from '../../store/collection.ts';
import { openEmbeddedStore } from '../../store/embedded/store.ts';
import type { StoreError } from '../../store/errors.ts';

interface Person extends Document {
  readonly division: string;
  readonly tags: readonly string[];
  readonly notes: string;
}

const spec = {
  name: 'test.people',
  indexes: [
    { name: 'byDivision', key: { division: -1, _id: 1 } },
    { name: 'byTag', key: { tags: 1 } },
  ],
} as const;

const people = (count: number, from = 0): Person[] =>
  Array.from({ length: count }, (_, at) => ({
    _id: `p${String(from + at).padStart(6, '0')}`,
    division: `d${(from + at) % 7}`,
    tags: [`t${at % 2}`, 'all'],
    notes: `notes ${'n'.repeat(200)}`,
  }));

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'store-embedded-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

async function storeOf(count: number): Promise<void> {
  const store = await openEmbeddedStore(dataDir);
  const collection = await store.collection<Person>(spec);
  for (let from = 0; from < count; from += 1000)
    await collection.insertMany(people(Math.min(1000, count - from), from));
  await store.close();
}

describe('an embedded store', () => {
  it('finds everything again after it was closed', async () => {
    await storeOf(3000);

    const store = await openEmbeddedStore(dataDir);
    const collection = await store.collection<Person>(spec);

    expect(await store.collections()).toEqual(['test.people']);
    expect(await collection.countDocuments({ division: 'd3' }, { hint: 'byDivision' })).toBe(429);
    expect(await collection.countDocuments({ tags: 'all' }, { hint: 'byTag' })).toBe(3000);
    expect(
      (await collection.find({ tags: { $in: ['t0', 'all'] } }, { hint: 'byTag', limit: 5000 }).toArray()).length,
    ).toBe(3000);
    await store.close();
  });

  it('is refused twice within one process', async () => {
    const store = await openEmbeddedStore(dataDir);

    await expect(openEmbeddedStore(join(dataDir, '.'))).rejects.toMatchObject({ code: 'STORE_LOCKED' });

    await store.close();
    await (await openEmbeddedStore(dataDir)).close();
  });

  it('answers nothing once it is closed', async () => {
    const store = await openEmbeddedStore(dataDir);
    const collection = await store.collection<Person>(spec);
    await collection.insertMany(people(3000));
    const walk = collection.find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
    await walk.next();

    await store.close();

    await expect(collection.findOne({}, { hint: '_id_' })).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await expect(collection.insertMany(people(1, 5000))).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    const rest = async () => {
      while (!(await walk.next()).done);
    };
    await expect(rest()).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await store.close();
  });

  it('keeps what was accepted before it is closed', async () => {
    const store = await openEmbeddedStore(dataDir);
    const collection = await store.collection<Person>(spec);

    const writes = people(50).map((person) => collection.insertOne(person));
    await store.close();

    await expect(Promise.all(writes)).resolves.toHaveLength(50);
  });

  it('logs a scan once for each kind of filter, without its values', async () => {
    const lines: string[] = [];
    const store = await openEmbeddedStore(dataDir, { log: (line) => lines.push(line) });
    const collection = await store.collection<Person>(spec);
    for (let from = 0; from < 6000; from += 1000) await collection.insertMany(people(1000, from));

    for (const notes of ['secret', 'other']) await collection.findOne({ notes }, { hint: '_id_' });
    await collection.findOne({ division: 'd1', notes: 'secret' }, { hint: 'byDivision' });
    await collection.find({}, { hint: '_id_', sort: { _id: 1 }, limit: 10 }).toArray();
    await collection.updateMany({ notes: 'secret' }, { $set: { division: 'd0' } });

    expect(lines).toEqual([
      'A scan of test.people over _id_ by {notes} met more than 5,000 documents; an index would serve it.',
    ]);
    await store.close();
  });

  it('lets others run during a long scan', async () => {
    await storeOf(20_000);
    const store = await openEmbeddedStore(dataDir);
    const collection = await store.collection<Person>(spec);
    const stalls: number[] = [];
    let isDone = false;
    const watch = (last: number) => {
      stalls.push(performance.now() - last);
      if (!isDone) setImmediate(watch, performance.now());
    };
    watch(performance.now());

    await collection.aggregate([{ $group: { _id: '$notes', count: { $sum: 1 } } }], { hint: '_id_' }).toArray();
    isDone = true;

    expect(stalls.length).toBeGreaterThan(5);
    expect(stalls.sort((left, right) => left - right).at(Math.floor(stalls.length / 2))).toBeLessThan(20);
    await store.close();
  });

  it('reads one moment, whatever is written meanwhile', async () => {
    await storeOf(4000);
    const store = await openEmbeddedStore(dataDir);
    const collection = await store.collection<Person>(spec);
    const seen: string[] = [];

    for await (const { _id } of collection.find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY })) {
      if (seen.length === 0) await collection.deleteMany({ _id: { $gt: 'p000010' } });
      seen.push(_id);
    }

    expect(seen.length).toBe(4000);
    expect(await collection.countDocuments({}, { hint: '_id_' })).toBe(11);
    await store.close();
  });

  it('gives a transaction up that takes too long', async () => {
    const store = await openEmbeddedStore(dataDir, { longestTransactionMs: 50 });
    const collection = await store.collection<Person>(spec);
    let late: Promise<unknown> = Promise.resolve();
    let release: () => void = () => undefined;
    const timedOut = new Promise<void>((resolve) => {
      release = resolve;
    });
    const [first, second] = people(2);

    const slow = store.withTransaction(async (session) => {
      if (first) await collection.insertOne(first, { session });
      late = timedOut.then(() => second && collection.insertOne(second, { session }));
      await late;
    });

    await expect(slow).rejects.toMatchObject({ code: 'TRANSACTION_TIMEOUT' });
    release();
    await expect(late).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
    expect(await collection.countDocuments({}, { hint: '_id_' })).toBe(0);
    await collection.insertMany(people(1));
    await store.close();
  });

  it('does not let a write that fails take its neighbours along', async () => {
    const store = await openEmbeddedStore(dataDir);
    const collection = await store.collection<Person>(spec);
    const [person] = people(1);

    const outcomes = await Promise.allSettled([
      ...people(20).map((each) => collection.insertOne(each)),
      ...(person ? [collection.insertOne(person)] : []),
      ...people(20, 100).map((each) => collection.insertOne(each)),
    ]);

    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBe(1);
    expect(await collection.countDocuments({}, { hint: 'byDivision' })).toBe(40);
    await store.close();
  });

  it('finishes dropping a collection', async () => {
    await storeOf(6000);
    const store = await openEmbeddedStore(dataDir);

    await store.drop('test.people');

    expect(await store.collections()).toEqual([]);
    const collection = await store.collection<Person>(spec);
    expect(await collection.countDocuments({}, { hint: '_id_' })).toBe(0);
    await store.close();
  });

  it('copies itself while in use', async () => {
    await storeOf(1000);
    const store = await openEmbeddedStore(dataDir);
    const copy = join(dataDir, 'copy');
    mkdirSync(copy);

    await store.backup(copy);
    await store.close();

    const copied = await openEmbeddedStore(copy);
    const collection = await copied.collection<Person>(spec);
    expect(await collection.countDocuments({}, { hint: '_id_' })).toBe(1000);
    await copied.close();
  });
});

describe('an embedded store whose file was damaged', () => {
  const file = () => join(dataDir, 'data.mdb');
  const damage = (change: (bytes: Buffer) => void) => {
    const bytes = readFileSync(file());
    change(bytes);
    writeFileSync(file(), bytes);
  };
  const readAll = async () => {
    const store = await openEmbeddedStore(dataDir);
    try {
      const collection = await store.collection<Person>(spec);
      return await collection.find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY }).toArray();
    } finally {
      await store.close();
    }
  };
  beforeEach(() => storeOf(2000));

  it('reads everything while nothing is damaged', async () => {
    expect((await readAll()).length).toBe(2000);
  });

  it.each([0, 100, 4096, 100_000, 400_000])('says so when only %d bytes are left', async (length) => {
    truncateSync(file(), length);

    await expect(readAll()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('says so when the first pages are overwritten', async () => {
    damage((bytes) => bytes.fill(0xab, 0, 8192));

    await expect(readAll()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('says so when pages in the middle are overwritten', async () => {
    damage((bytes) => bytes.fill(0xab, 8192));

    await expect(readAll()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('says so when a document has changed under it', async () => {
    damage((bytes) => {
      for (let at = bytes.indexOf('nnnn'); at >= 0; at = bytes.indexOf('nnnn', at + 4096)) bytes.write('m', at);
    });

    await expect(readAll()).rejects.toMatchObject({
      code: 'STORE_CORRUPT',
      message: expect.stringContaining('test.people'),
    });
  });

  it('opens again from a copy', async () => {
    cpSync(file(), `${file()}.copy`);
    truncateSync(file(), 4096);
    await expect(readAll()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });

    cpSync(`${file()}.copy`, file());

    expect((await readAll()).length).toBe(2000);
  });
});

describe('an embedded store on a full disk', () => {
  it('refuses the write, keeps what it has, and goes on once there is room', async () => {
    if (!mountSmallDisk(dataDir)) {
      process.stderr.write('SKIPPED: the full-disk test, because this user may not mount a small disk.\n');
      return;
    }
    jest.spyOn(console, 'error').mockImplementation(() => {}); // lmdb prints the failure too, also after the test
    try {
      const store = await openEmbeddedStore(join(dataDir, 'store'));
      const collection = await store.collection<Person>(spec);
      let kept = 0;
      const fill = async () => {
        for (;;) {
          await collection.insertMany(people(200, kept));
          kept += 200;
        }
      };

      const failure: StoreError = await fill().catch((error) => error);

      expect(failure).toMatchObject({ code: 'STORE_FULL' });
      expect(kept).toBeGreaterThan(1000);
      expect(await collection.countDocuments({}, { hint: '_id_' })).toBe(kept);
      await store.close();

      execFileSync('mount', ['-o', 'remount,size=32m', dataDir]);
      const again = await openEmbeddedStore(join(dataDir, 'store'));
      const same = await again.collection<Person>(spec);
      await same.insertMany(people(200, kept));
      expect(await same.countDocuments({}, { hint: 'byDivision' })).toBe(kept + 200);
      await again.close();
    } finally {
      execFileSync('umount', [dataDir]);
    }
  });
});

function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

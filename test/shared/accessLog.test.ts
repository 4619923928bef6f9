import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../store/collection.ts';
import { hashOf, linkId } from '../../subgraphs/shared/accessLog/chain.ts';
import { type AccessLog, openAccessLog } from '../../subgraphs/shared/accessLog/log.ts';
import {
  type AccessEntry,
  type AccessRecord,
  accessHeads,
  accessRecords,
} from '../../subgraphs/shared/accessLog/records.ts';
import { type BrokenLink, type ChainsWanted, verifyAccessLog } from '../../subgraphs/shared/accessLog/verify.ts';
import { dialects } from '../store/dialects.ts';

const firstDay = 'governance:2025-12-30';
const secondDay = 'governance:2025-12-31';

/** That an officer was shown a person's identity number. */
function anEntry(wanted: Partial<AccessEntry> = {}): AccessEntry {
  return {
    residentId: 'res-1',
    subject: 'officer-7',
    role: 'countyOfficer',
    clientId: null,
    purpose: 'CASE_HANDLING',
    fields: ['Resident.idNumber'],
    operationName: 'Visit',
    requestId: 'request-1',
    grantId: null,
    at: '2025-12-30T04:00:00.000Z',
    ...wanted,
  };
}

const entriesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => anEntry({ residentId: `res-${index + 1}` }));

describe.each(dialects)('the access log on $name', ({ open }) => {
  let store: Store;
  let dispose: () => Promise<void>;
  let now: Date;
  let log: AccessLog;
  const clock = () => now;
  beforeEach(async () => {
    ({ store, dispose } = await open());
    now = new Date('2025-12-30T04:00:00Z');
    log = await openAccessLog(store, 'governance', clock);
  });
  afterEach(() => dispose());

  const records = () => accessRecords(store);
  const check = async (wanted?: ChainsWanted) => {
    const checked = [];
    for await (const chain of verifyAccessLog(store, wanted)) checked.push(chain);
    return checked;
  };
  const firstBroken = async (): Promise<BrokenLink | null> =>
    (await check()).find(({ broken }) => broken !== null)?.broken ?? null;
  const fiveAndThree = async () => {
    await log.append(entriesOf(5));
    now = new Date('2025-12-31T04:00:00Z');
    await log.append(entriesOf(3));
  };
  const alter = async (seq: number, change: Partial<AccessRecord>, chain = firstDay) =>
    (await records()).updateOne({ _id: linkId(chain, seq) }, { $set: change });
  const take = async (chain: string, seq: number) => (await records()).deleteOne({ _id: linkId(chain, seq) });
  const recordAt = async (seq: number, chain = firstDay) => {
    const record = await (await records()).findOne({ _id: linkId(chain, seq) }, { hint: '_id_' });
    if (!record) throw new Error(`There is no record ${seq}`);
    return record;
  };

  it('holds when nobody touched it, each day bound to the one before', async () => {
    await fiveAndThree();

    expect(await check()).toEqual([
      { chain: firstDay, goodLinks: 5, lastHash: expect.any(String), broken: null },
      { chain: secondDay, goodLinks: 3, lastHash: expect.any(String), broken: null },
    ]);
    expect((await recordAt(1, secondDay)).previous).toBe((await recordAt(5)).hash);
  });

  it('is checked for a day or a subgraph alone', async () => {
    await fiveAndThree();
    await (await openAccessLog(store, 'funeral', clock)).append(entriesOf(1));

    expect((await check({ day: '2025-12-31' })).map(({ chain }) => chain)).toEqual(['funeral:2025-12-31', secondDay]);
    expect((await check({ subgraph: 'funeral' })).map(({ chain }) => chain)).toEqual(['funeral:2025-12-31']);
    expect(await check({ subgraph: 'marriage' })).toEqual([]);
  });

  it('keeps one chain when many requests of many processes write at once', async () => {
    const processes = await Promise.all([1, 2, 3, 4].map(() => openAccessLog(store, 'governance', clock)));

    await Promise.all(processes.flatMap((process) => Array.from({ length: 5 }, () => process.append(entriesOf(2)))));

    expect(await check()).toMatchObject([{ chain: firstDay, goodLinks: 40, broken: null }]);
  });

  it('holds while it is read and written at once', async () => {
    await log.append(entriesOf(2));
    let toWrite = 3;
    const busy: Store = {
      ...store,
      collection: async (spec) => {
        const collection = await store.collection<never>(spec);
        if (spec.name !== 'access.records') return collection as never;
        const find: typeof collection.find = (filter, options) => {
          const cursor = collection.find(filter, options);
          return {
            toArray: cursor.toArray,
            async *[Symbol.asyncIterator]() {
              if (toWrite-- > 0) await log.append(entriesOf(1));
              yield* cursor;
            },
          };
        };
        return { ...collection, find } as never;
      },
    };

    const checked = [];
    for await (const chain of verifyAccessLog(busy)) checked.push(chain);

    expect(checked).toMatchObject([{ goodLinks: 5, broken: null }]);
  });

  it('writes all the entries of a request or none, and says so', async () => {
    const spoilt = [...entriesOf(2), anEntry({ fields: [undefined as unknown as string] })];

    await expect(log.append(spoilt)).rejects.toThrow();
    await log.append(entriesOf(1));

    expect(await check()).toEqual([{ chain: firstDay, goodLinks: 1, lastHash: expect.any(String), broken: null }]);
  });

  it.each<readonly [string, Partial<AccessRecord>]>([
    ['the reader', { subject: 'officer-8' }],
    ['the person', { residentId: 'res-9' }],
    ['the purpose', { purpose: 'SUPERVISION' }],
    ['the fields', { fields: [] }],
    ['the time', { at: '2025-12-30T04:00:00.001Z' }],
    ['what it follows', { previous: '0'.repeat(64) }],
  ])('tells where %s was altered', async (_what, change) => {
    await fiveAndThree();
    await alter(3, change);

    expect(await firstBroken()).toEqual({ chain: firstDay, seq: 3, what: 'the record was altered' });
  });

  it('tells where something was added to a record', async () => {
    await fiveAndThree();
    await alter(2, { note: 'harmless' } as never);

    expect(await firstBroken()).toMatchObject({ seq: 2, what: 'the record was altered' });
  });

  it('tells where a record was altered together with its hash', async () => {
    await fiveAndThree();
    const record = { ...(await recordAt(3)), subject: 'officer-8' };
    await alter(3, { subject: record.subject, hash: hashOf(record) });

    expect(await firstBroken()).toEqual({
      chain: firstDay,
      seq: 4,
      what: 'the record does not follow the one before it',
    });
  });

  it('tells where a record was taken away', async () => {
    await fiveAndThree();
    await take(firstDay, 2);

    expect(await firstBroken()).toEqual({
      chain: firstDay,
      seq: 2,
      what: 'the record is missing; the next one is number 3',
    });
  });

  it('tells where records were exchanged', async () => {
    await fiveAndThree();
    const [second, third] = [await recordAt(2), await recordAt(3)];
    const swapped = (record: AccessRecord, seq: number): AccessRecord => {
      const moved = { ...record, _id: linkId(firstDay, seq), seq };
      return { ...moved, hash: hashOf(moved) };
    };
    await take(firstDay, 2);
    await take(firstDay, 3);
    await (await records()).insertMany([swapped(third, 2), swapped(second, 3)]);

    expect(await firstBroken()).toMatchObject({ seq: 2, what: 'the record does not follow the one before it' });
  });

  it('tells where a record was put in', async () => {
    await fiveAndThree();
    const last = await recordAt(5);
    const added = { ...last, _id: linkId(firstDay, 6), seq: 6, previous: last.hash };
    await (await records()).insertOne({ ...added, hash: hashOf(added) });

    expect(await firstBroken()).toEqual({
      chain: firstDay,
      seq: 6,
      what: 'the chain ends with number 5, but the record is there',
    });
  });

  it('tells when the end was cut off', async () => {
    await fiveAndThree();
    await take(firstDay, 4);
    await take(firstDay, 5);

    expect(await firstBroken()).toEqual({
      chain: firstDay,
      seq: 4,
      what: 'the record is missing, and all after it up to the last, number 5',
    });
  });

  it('tells by the next day when the end was cut off together with what says where it is', async () => {
    await fiveAndThree();
    await take(firstDay, 5);
    const { seq, hash } = await recordAt(4);
    await (await accessHeads(store)).updateOne({ _id: firstDay }, { $set: { seq, hash } });

    expect(await firstBroken()).toEqual({
      chain: secondDay,
      seq: 1,
      what: 'the record of an earlier day that it follows is missing',
    });
  });

  it('tells when a whole day was taken away', async () => {
    await fiveAndThree();
    await (await records()).deleteMany({ chain: firstDay });
    await (await accessHeads(store)).deleteOne({ _id: firstDay });

    expect(await firstBroken()).toEqual({ chain: firstDay, seq: 1, what: 'the whole chain is missing' });
  });

  it('tells when what says where a chain ends was taken away', async () => {
    await fiveAndThree();
    await (await accessHeads(store)).deleteOne({ _id: secondDay });

    expect(await firstBroken()).toMatchObject({ chain: secondDay });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Session, Store } from '../../store/collection.ts';
import { collectionWith, dialects } from './dialects.ts';

interface Account {
  readonly _id: string;
  readonly balance: number;
}

const accounts: readonly Account[] = [
  { _id: 'a', balance: 100 },
  { _id: 'b', balance: 0 },
];
const byBalance = { name: 'byBalance', key: { balance: 1 } } as const;

describe.each(dialects)('transactions on $name', ({ open }) => {
  let store: Store;
  let dispose: () => Promise<void>;
  beforeAll(async () => {
    ({ store, dispose } = await open());
  });
  afterAll(() => dispose());

  const balanceOf = async (
    collection: Awaited<ReturnType<typeof collectionWith<Account>>>,
    _id: string,
    session?: Session,
  ) => (await collection.findOne({ _id }, { hint: '_id_', ...(session && { session }) }))?.balance;

  it('writes all of a transaction, in both collections', async () => {
    const from = await collectionWith<Account>(store, accounts);
    const to = await collectionWith<Account>(store, []);

    const answer = await store.withTransaction(async (session) => {
      expect(session.inTransaction()).toBe(true);
      await from.updateOne({ _id: 'a' }, { $inc: { balance: -40 } }, { session });
      await to.insertOne({ _id: 'c', balance: 40 }, { session });
      return 'done';
    });

    expect(answer).toBe('done');
    expect(await balanceOf(from, 'a')).toBe(60);
    expect(await balanceOf(to, 'c')).toBe(40);
  });

  it('writes nothing of a transaction that fails', async () => {
    const things = await collectionWith<Account>(store, accounts);

    const failing = store.withTransaction(async (session) => {
      await things.updateOne({ _id: 'a' }, { $set: { balance: 1 } }, { session });
      await things.insertOne({ _id: 'c', balance: 5 }, { session });
      throw new Error('thought better of it');
    });

    await expect(failing).rejects.toThrow('thought better of it');
    expect(await balanceOf(things, 'a')).toBe(100);
    expect(await balanceOf(things, 'c')).toBeUndefined();
  });

  it('is spoilt by a step that failed, even when the error is caught', async () => {
    const things = await collectionWith<Account>(store, accounts);

    const failing = store.withTransaction(async (session) => {
      await things.insertOne({ _id: 'c', balance: 5 }, { session });
      await things.insertOne({ _id: 'a', balance: 5 }, { session }).catch(() => {});
    });

    await expect(failing).rejects.toMatchObject({ code: 'DUPLICATE_KEY' });
    expect(await balanceOf(things, 'c')).toBeUndefined();
  });

  it('reads its own writes, which nobody else sees yet', async () => {
    const things = await collectionWith<Account>(store, accounts, [byBalance]);

    await store.withTransaction(async (session) => {
      await things.updateOne({ _id: 'b' }, { $set: { balance: 70 } }, { session });
      await things.insertOne({ _id: 'c', balance: 50 }, { session });
      await things.deleteOne({ _id: 'a' }, { session });
      const options = { hint: 'byBalance', sort: { balance: 1 }, limit: 9 } as const;

      expect(await things.find({ balance: { $gt: 40 } }, { ...options, session }).toArray()).toEqual([
        { _id: 'c', balance: 50 },
        { _id: 'b', balance: 70 },
      ]);
      expect(await things.countDocuments({ balance: { $gt: 40 } }, { hint: 'byBalance', session })).toBe(2);
      expect(
        await things
          .aggregate([{ $group: { _id: null, sum: { $sum: '$balance' } } }], { hint: '_id_', session })
          .toArray(),
      ).toEqual([{ _id: null, sum: 120 }]);
      expect(await things.find({}, { ...options, sort: { balance: -1 } }).toArray()).toEqual([
        { _id: 'a', balance: 100 },
        { _id: 'b', balance: 0 },
      ]);
    });

    expect(await things.countDocuments({ balance: { $gt: 40 } }, { hint: 'byBalance' })).toBe(2);
  });

  it('loses none of 40 read-then-write increments at once', async () => {
    const things = await collectionWith<Account>(store, accounts);

    const increment = () =>
      store.withTransaction(async (session) => {
        const balance = (await balanceOf(things, 'b', session)) ?? 0;
        await things.updateOne({ _id: 'b' }, { $set: { balance: balance + 1 } }, { session });
      });
    await Promise.all(Array.from({ length: 40 }, increment));

    expect(await balanceOf(things, 'b')).toBe(40);
  });

  it('loses no update when plain writes and transactions mix', async () => {
    const things = await collectionWith<Account>(store, accounts);

    await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        if (at % 2) return things.updateOne({ _id: 'b' }, { $inc: { balance: 1 } });
        return store.withTransaction(async (session) => {
          const balance = (await balanceOf(things, 'b', session)) ?? 0;
          await things.updateOne({ _id: 'b' }, { $set: { balance: balance + 1 } }, { session });
        });
      }),
    );

    expect(await balanceOf(things, 'b')).toBe(40);
  });

  it('lets only one of two take the last place', async () => {
    const things = await collectionWith<Account>(store, [{ _id: 'slot', balance: 1 }]);

    const takes = await Promise.all(
      Array.from({ length: 10 }, () =>
        things.updateOne({ _id: 'slot', balance: { $gt: 0 } }, { $inc: { balance: -1 } }),
      ),
    );

    expect(takes.filter(({ modifiedCount }) => modifiedCount === 1).length).toBe(1);
  });

  it('takes nothing more once it has ended', async () => {
    const things = await collectionWith<Account>(store, accounts);
    let kept: Session | undefined;
    await store.withTransaction(async (session) => {
      kept = session;
    });

    expect(kept?.inTransaction()).toBe(false);
    await expect(
      things.updateOne({ _id: 'a' }, { $set: { balance: 1 } }, kept && { session: kept }),
    ).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
  });
});

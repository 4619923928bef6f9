import { setTimeout as wait } from 'node:timers/promises';
import { open, type RootDatabase } from 'lmdb';
import { StoreError } from '../errors.ts';
import type { Key } from './keys.ts';

/** One stored pair. */
export interface Entry {
  readonly key: Key;
  readonly value: Buffer;
}

/** Ordered keys as they stood at one moment. */
export interface Reader {
  readonly get: (key: Key) => Buffer | undefined;
  /** Pairs with `start <= key < end` in order, or backwards. */
  readonly range: (start: Key, end: Key, isReverse: boolean) => Iterable<Entry>;
  /** Counts keys from `start`, at most so many; `next` is where to go on, or null at the end. */
  readonly count: (start: Key, end: Key, most: number) => { readonly count: number; readonly next: Key | null };
}

/** A reader that pins the pages it reads until released. */
export interface Snapshot extends Reader {
  readonly release: () => void;
}

/** A pair to write, or a key to delete. */
export type KeyChange = readonly [key: Key, value: Buffer | null];

/** All that the embedded store asks of an engine; LMDB is one file of this size away from being replaced. */
export interface KeyValues {
  readonly snapshot: () => Snapshot;
  /** Writes all changes or none, and answers once they are on the disk. */
  readonly commit: (changes: Iterable<KeyChange>) => Promise<void>;
  /** Runs alone among all processes that have the folder open; what it returns is written at once. */
  readonly exclusively: (work: (reader: Reader) => readonly KeyChange[]) => void;
  /** Process numbers that LMDB itself knows to be reading. */
  readonly readers: () => string;
  readonly backup: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const longestKey = 1978;

const keyEncoder = {
  writeKey: (key: Key, target: Buffer, start: number) => start + target.write(key, start, 'latin1'),
  readKey: (source: Buffer, start: number, end: number) => source.toString('latin1', start, end),
};

/** Opens the folder's LMDB file. `overlappingSync: false` makes an acknowledged write a flushed one. */
export function openKeyValues(path: string): KeyValues {
  const database = guarded(() => openDatabase(path));
  const snapshots = trackSnapshots(database);

  return {
    snapshot: snapshots.take,
    commit: (changes) => commit(database, changes),
    exclusively: (work) =>
      guarded(() =>
        database.transactionSync(() => {
          for (const [key, value] of work(readerOf(database, {}, () => false))) write(database, key, value);
        }),
      ),
    readers: () => {
      database.readerCheck();
      return String(database.readerList());
    },
    backup: (target) => database.backup(target, false),
    close: async () => {
      await snapshots.close();
      await database.close();
    },
  };
}

type Database = RootDatabase<Buffer, Key>;

function openDatabase(path: string): Database {
  const options = {
    path,
    noSubdir: false,
    encoding: 'binary',
    overlappingSync: false,
    eventTurnBatching: false, // each commit is one explicit batch; a promise of lmdb's own would reject unseen
    maxReaders: 1024,
    keyEncoder,
  } as const;
  return open<Buffer, Key>(options);
}

type ReadOptions = Parameters<Database['get']>[1] & object;

function readerOf(database: Database, options: ReadOptions, isClosing: () => boolean): Reader {
  return {
    get: (key) => guarded(() => database.get(key, options)),
    range: (start, end, isReverse) =>
      stepping(
        isReverse
          ? database.getRange({
              ...options,
              start: end,
              end: start,
              reverse: true,
              exclusiveStart: true,
              inclusiveEnd: true,
            })
          : database.getRange({ ...options, start, end }),
        isClosing,
      ),
    count: (start, end, most) =>
      guarded(() => {
        for (const next of database.getKeys({ ...options, start, end, offset: most, limit: 1 }))
          return { count: most, next };
        return { count: database.getKeysCount({ ...options, start, end }), next: null };
      }),
  };
}

// A cursor may be left standing while the store is closed; LMDB's memory is gone then and must not be touched again.
function* stepping(entries: Iterable<Entry>, isClosing: () => boolean): Iterable<Entry> {
  try {
    for (const entry of entries) {
      yield entry;
      if (isClosing()) throw new StoreError('STORE_CLOSED');
    }
  } catch (error) {
    throw meaningOf(error);
  }
}

/** The snapshots in use, so that the file is closed after the last of them. */
function trackSnapshots(database: Database) {
  const inUse = new Set<symbol>();
  let isClosing = false;
  let tellLast: () => void = () => {};

  const take = (): Snapshot => {
    if (isClosing) throw new StoreError('STORE_CLOSED');
    const transaction = guarded(() => database.useReadTransaction());
    const mark = Symbol('snapshot');
    inUse.add(mark);
    return {
      ...readerOf(database, { transaction }, () => isClosing),
      release: () => {
        if (!inUse.delete(mark)) return;
        transaction.done();
        if (inUse.size === 0) tellLast();
      },
    };
  };

  /** Waits for readers to end, but not for a cursor that nobody reads to its end. */
  const close = async (): Promise<void> => {
    isClosing = true;
    if (inUse.size === 0) return;
    const patience = new AbortController();
    const last = new Promise<void>((resolve) => {
      tellLast = resolve;
    });
    await Promise.race([last, wait(1000, undefined, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
  };
  return { take, close };
}

function write(database: Database, key: Key, value: Buffer | null): void {
  if (value === null) database.remove(key);
  else database.put(key, value);
}

async function commit(database: Database, changes: Iterable<KeyChange>): Promise<void> {
  const list = [...changes];
  // A key refused in the middle of the batch would leave the first half in it.
  for (const [key] of list)
    if (key.length > longestKey) throw new StoreError('INVALID_DOCUMENT', 'An index key is too long.');
  try {
    await database.batch(() => {
      for (const [key, value] of list) write(database, key, value);
    });
  } catch (error) {
    throw meaningOf(await causeOf(error));
  }
  database.resetReadTxn();
}

// lmdb-js says only "Commit failed" and hands the reason over as a promise that rejects with it.
async function causeOf(error: unknown): Promise<unknown> {
  if (!(error instanceof Error) || !('commitError' in error)) return error;
  return Promise.resolve(error.commitError).then(
    () => error,
    (reason) => reason,
  );
}

function guarded<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw meaningOf(error);
  }
}

const noSpace = /No space left|ENOSPC|MDB_MAP_FULL|Disk quota|not enough space/i;
const damaged =
  /MDB_CORRUPTED|MDB_PAGE_NOTFOUND|MDB_INVALID|MDB_VERSION_MISMATCH|MDB_PANIC|MDB_BAD_TXN|Input\/output error|Invalid key size|page not found|corrupted|not an LMDB file/i;

function meaningOf(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  if (noSpace.test(error.message)) return new StoreError('STORE_FULL', undefined, { cause: error });
  if (damaged.test(error.message)) return new StoreError('STORE_CORRUPT', undefined, { cause: error });
  if (/closed database|Database is closed|has been closed|already closed/i.test(error.message))
    return new StoreError('STORE_CLOSED', undefined, { cause: error });
  return new StoreError('STORE_UNAVAILABLE', `The data file cannot be used: ${error.message}`, { cause: error });
}

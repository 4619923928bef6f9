import { statfsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isNativeError } from 'node:util/types'; // also knows errors made outside the module's own realm
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
  const readings = startReadings();

  return {
    snapshot: () => takeSnapshot(database, readings),
    commit: (changes) => commit(database, changes, path),
    exclusively: (work) => {
      try {
        database.transactionSync(() => {
          for (const [key, value] of work(readerOf(database, {}, readings))) write(database, key, value);
        });
      } catch (error) {
        throw meaningOfWrite(path, error);
      }
    },
    readers: () => {
      database.readerCheck();
      return String(database.readerList());
    },
    backup: (target) => database.backup(target, false),
    close: async () => {
      await endReadings(readings);
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
    noReadAhead: true, // look-ups are scattered: reading ahead would fill memory with pages that nobody asked for
    overlappingSync: false,
    eventTurnBatching: false, // each commit is one explicit batch; a promise of lmdb's own would reject unseen
    maxReaders: 1024,
    keyEncoder,
  } as const;
  return open<Buffer, Key>(options);
}

type ReadOptions = Parameters<Database['get']>[1] & object;

// LMDB's own bounds turn round with the direction: ours stay `start <= key < end`.
const backwards = { reverse: true, exclusiveStart: true, inclusiveEnd: true } as const;

function readerOf(database: Database, options: ReadOptions, readings: Readings): Reader {
  return {
    get: (key) => {
      refuseClosed(readings);
      return guarded(() => database.get(key, options));
    },
    range: (start, end, isReverse) =>
      stepping(
        () =>
          isReverse
            ? database.getRange({ ...options, ...backwards, start: end, end: start })
            : database.getRange({ ...options, start, end }),
        readings,
      ),
    count: (start, end, most) =>
      guarded(() => {
        refuseClosed(readings);
        for (const next of database.getKeys({ ...options, start, end, offset: most, limit: 1 }))
          return { count: most, next };
        return { count: database.getKeysCount({ ...options, start, end }), next: null };
      }),
  };
}

/** What is being read of an open file, so that it can be closed without pulling LMDB's memory from under a cursor. */
interface Readings {
  readonly cursors: Set<Iterator<Entry>>;
  readonly snapshots: Set<Snapshot>;
  isClosing: boolean;
  tellLast: () => void;
}

const startReadings = (): Readings => ({
  cursors: new Set(),
  snapshots: new Set(),
  isClosing: false,
  tellLast: () => {},
});

function refuseClosed(readings: Readings): void {
  if (readings.isClosing) throw new StoreError('STORE_CLOSED');
}

function* stepping(entries: () => Iterable<Entry>, readings: Readings): Iterable<Entry> {
  refuseClosed(readings);
  const cursor = guarded(() => entries()[Symbol.iterator]());
  readings.cursors.add(cursor);
  try {
    for (let step = cursor.next(); !step.done; step = cursor.next()) {
      yield step.value;
      refuseClosed(readings);
    }
  } catch (error) {
    throw meaningOf(error);
  } finally {
    if (readings.cursors.delete(cursor)) cursor.return?.();
  }
}

function takeSnapshot(database: Database, readings: Readings): Snapshot {
  refuseClosed(readings);
  const transaction = guarded(() => database.useReadTransaction());
  const snapshot: Snapshot = {
    ...readerOf(database, { transaction }, readings),
    release: () => {
      if (!readings.snapshots.delete(snapshot)) return;
      transaction.done();
      if (readings.snapshots.size === 0) readings.tellLast();
    },
  };
  readings.snapshots.add(snapshot);
  return snapshot;
}

// Readers stop at their next step; a cursor that nobody takes further is ended here, after a second's patience.
async function endReadings(readings: Readings): Promise<void> {
  readings.isClosing = true;
  if (readings.snapshots.size > 0) {
    const patience = new AbortController();
    const last = new Promise<void>((resolve) => {
      readings.tellLast = resolve;
    });
    await Promise.race([last, wait(1000, undefined, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
  }
  for (const cursor of readings.cursors) cursor.return?.();
  readings.cursors.clear();
  for (const snapshot of readings.snapshots) snapshot.release();
}

function write(database: Database, key: Key, value: Buffer | null): void {
  if (value === null) database.remove(key);
  else database.put(key, value);
}

async function commit(database: Database, changes: Iterable<KeyChange>, path: string): Promise<void> {
  const list = [...changes];
  // A key refused in the middle of the batch would leave the first half in it.
  for (const [key] of list)
    if (key.length > longestKey) throw new StoreError('INVALID_DOCUMENT', 'An index key is too long.');
  try {
    await database.batch(() => {
      for (const [key, value] of list) write(database, key, value);
    });
  } catch (error) {
    throw meaningOfWrite(path, await causeOf(error));
  }
  database.resetReadTxn();
}

const scarceBytes = 2 ** 24;

function meaningOfWrite(path: string, cause: unknown): unknown {
  return isFull(path, cause) ? new StoreError('STORE_FULL', undefined, { cause }) : meaningOf(cause);
}

// A write that the disk takes only in part comes back from LMDB as a plain input/output error.
function isFull(path: string, cause: unknown): boolean {
  if (!(isNativeError(cause) && /Input\/output error/i.test(cause.message))) return false;
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize < scarceBytes;
}

// lmdb-js says only "Commit failed" and hands the reason over as a promise that rejects with it.
async function causeOf(error: unknown): Promise<unknown> {
  if (!isNativeError(error) || !('commitError' in error)) return error;
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
  if (error instanceof StoreError || !isNativeError(error)) return error;
  if (noSpace.test(error.message)) return new StoreError('STORE_FULL', undefined, { cause: error });
  if (damaged.test(error.message)) return new StoreError('STORE_CORRUPT', undefined, { cause: error });
  if (/closed database|Database is closed|has been closed|already closed/i.test(error.message))
    return new StoreError('STORE_CLOSED', undefined, { cause: error });
  return new StoreError('STORE_UNAVAILABLE', `The data file cannot be used: ${error.message}`, { cause: error });
}

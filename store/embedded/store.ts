import { mkdirSync, realpathSync } from 'node:fs';
import type { CollectionSpec, Store } from '../collection.ts';
import { StoreError } from '../errors.ts';
import type { RawFilter } from '../query/match.ts';
import { startPace } from '../query/pace.ts';
import {
  type Catalog,
  declare,
  openCollection,
  prefixOf,
  readCatalog,
  type StoredCollection,
  writeCatalog,
} from './catalog.ts';
import { embeddedCollection, type Home } from './collection.ts';
import { checkDataFile } from './dataFile.ts';
import { decodeDocument } from './documents.ts';
import { afterAll } from './keys.ts';
import { type KeyValues, openKeyValues } from './kv.ts';
import { claim, release } from './lock.ts';
import type { Overlay } from './overlay.ts';
import { bytesAt, entriesOf, type Plan, planOn } from './plan.ts';
import { sessionsOf } from './session.ts';
import { startWriter } from './writer.ts';
import { addToIndex } from './writes.ts';

/** What may be set for tests; the defaults are for service. */
export interface EmbeddedOptions {
  /** One line for whoever runs the store. */
  readonly log?: ((line: string) => void) | undefined;
  readonly longestTransactionMs?: number | undefined;
}

/** The embedded store can also be copied while it is in use. */
export interface EmbeddedStore extends Store {
  readonly kind: 'embedded';
  /** Copies the data file, as it stands at this moment, into a new folder. */
  backup(path: string): Promise<void>;
}

// LMDB shares one environment among those of a process that open the same folder, which its lock cannot tell apart.
const openFolders = new Set<string>();

/** Opens the store in a folder of its own, which it makes where it is missing. */
export async function openEmbeddedStore(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedStore> {
  mkdirSync(dataDir, { recursive: true });
  const folder = realpathSync(dataDir);
  if (openFolders.has(folder))
    throw new StoreError('STORE_LOCKED', `This process already uses the data folder ${dataDir}.`);
  openFolders.add(folder);
  try {
    checkDataFile(folder);
    const keyValues = openKeyValues(folder);
    try {
      claim(keyValues, dataDir);
      return await serve(keyValues, options, () => openFolders.delete(folder));
    } catch (error) {
      await keyValues.close();
      throw error;
    }
  } catch (error) {
    openFolders.delete(folder);
    throw error;
  }
}

async function serve(keyValues: KeyValues, options: EmbeddedOptions, onClosed: () => void): Promise<EmbeddedStore> {
  const writer = startWriter(keyValues);
  const sessions = sessionsOf(writer, options.longestTransactionMs ?? 30_000);
  const noteScan = scanNoter(options.log);
  const open = new Map<string, StoredCollection>();
  let catalog = readIn(keyValues, (reader) => {
    const read = readCatalog(reader);
    for (const entry of read.collections) open.set(entry.name, openCollection(entry, reader));
    return read;
  });
  for (const number of catalog.dropped) await sweep(number);

  const homeOf = (name: string): Home => ({
    keyValues,
    writer,
    sessions,
    noteScan,
    stored: () => {
      const stored = open.get(name);
      if (stored === undefined) throw new StoreError('STORE_UNAVAILABLE', `The collection ${name} has been dropped.`);
      return stored;
    },
  });

  // The catalog in memory follows only once the one on the disk has been written.
  async function declareOnDisk(spec: CollectionSpec): Promise<void> {
    const known = open.get(spec.name);
    if (known !== undefined && declare(catalog, spec).fresh.length === 0) return;
    const made = await writer.writeAlone(async (changes) => {
      const declared = declare(readCatalog(changes), spec);
      const stored = openCollection(declared.entry, changes);
      writeCatalog(changes, declared.catalog);
      for (const name of declared.fresh) await build(changes, stored, name);
      return { catalog: declared.catalog, stored };
    });
    catalog = made.catalog;
    open.set(spec.name, made.stored);
  }

  async function drop(name: string): Promise<void> {
    const stored = open.get(name);
    if (stored === undefined) return;
    const next = await writer.writeAlone((changes) => {
      const current = readCatalog(changes);
      const left: Catalog = {
        ...current,
        collections: current.collections.filter((entry) => entry.name !== name),
        dropped: [...current.dropped, stored.number],
      };
      writeCatalog(changes, left);
      return left;
    });
    catalog = next;
    open.delete(name);
    await sweep(stored.number);
  }

  // Removes the keys of a dropped collection in portions; the catalog remembers it until the last is gone.
  async function sweep(number: number): Promise<void> {
    const prefix = prefixOf(number);
    while (await writer.writeAlone((changes) => removeSome(changes, prefix, prefix + afterAll))) {}
    catalog = await writer.writeAlone((changes) => {
      const current = readCatalog(changes);
      const left = { ...current, dropped: current.dropped.filter((other) => other !== number) };
      writeCatalog(changes, left);
      return left;
    });
  }

  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    await writer.stop();
    try {
      release(keyValues);
    } catch (error) {
      // On a full disk the claim stays written; it holds only while this process lives.
      if (!(error instanceof StoreError && error.code === 'STORE_FULL')) throw error;
    } finally {
      await keyValues.close();
      onClosed();
    }
  }

  return {
    kind: 'embedded',
    collection: async (spec) => {
      await declareOnDisk(spec);
      return embeddedCollection(spec.name, homeOf(spec.name));
    },
    withTransaction: sessions.withTransaction,
    collections: async () => [...open.keys()].sort(),
    drop,
    ping: async () => void readIn(keyValues, readCatalog),
    backup: keyValues.backup,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function readIn<Result>(keyValues: KeyValues, read: (reader: ReturnType<KeyValues['snapshot']>) => Result): Result {
  const snapshot = keyValues.snapshot();
  try {
    return read(snapshot);
  } finally {
    snapshot.release();
  }
}

async function build(changes: Overlay, stored: StoredCollection, name: string): Promise<void> {
  const index = stored.indexes.get(name);
  if (index === undefined) return;
  const plan = planOn(stored, '_id_', {});
  const pace = startPace();
  for (const entry of entriesOf(changes, plan, false)) {
    addToIndex(changes, stored, index, decodeDocument(bytesAt(changes, plan, entry)));
    if (pace.isDue()) await pace.rest();
  }
}

const portion = 20_000;

function removeSome(changes: Overlay, start: string, end: string): boolean {
  let removed = 0;
  for (const { key } of changes.range(start, end, false)) {
    if (removed++ === portion) return true;
    changes.remove(key);
  }
  return false;
}

// Once for each collection and kind of filter: field names only, since a value may be an identity number.
function scanNoter(log: ((line: string) => void) | undefined): Home['noteScan'] {
  const noted = new Set<string>();
  return ({ collection, index }: Plan, filter: RawFilter) => {
    const line = `A scan of ${collection.name} over ${index.spec.name} by {${shapeOf(filter)}} met more than 5,000 documents; an index would serve it.`;
    if (log === undefined || noted.has(line) || noted.size > 1000) return;
    noted.add(line);
    log(line);
  };
}

const shapeOf = (filter: RawFilter) => Object.keys(filter).sort().join(', ');

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection, Document, IndexSpec, Store } from '../../store/collection.ts';
import { openStore } from '../../store/open.ts';

/** One of the two things behind the seam. */
export interface Dialect {
  readonly name: 'embedded' | 'mongodb';
  /** A new, empty store; `dispose` closes it and removes all traces. */
  readonly open: (log?: (line: string) => void) => Promise<{ store: Store; dispose: () => Promise<void> }>;
}

const embedded: Dialect = {
  name: 'embedded',
  open: async (log) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'store-test-'));
    const store = await openStore({ dataDir }, log);
    return {
      store,
      dispose: async () => {
        await store.close();
        await rm(dataDir, { recursive: true });
      },
    };
  },
};

const mongodb = (address: string): Dialect => ({
  name: 'mongodb',
  open: async (log) => {
    const mongodbUri = withDatabase(address, `store_test_${randomUUID().slice(0, 8)}`);
    const store = await openStore({ mongodbUri, dataDir: '' }, log);
    return {
      store,
      dispose: async () => {
        for (const name of await store.collections()) await store.drop(name);
        await store.close();
      },
    };
  },
});

function withDatabase(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}

const address = process.env.MONGODB_URI;
if (!address)
  process.stdout.write('Only the embedded store is tested; set MONGODB_URI to a replica set to test both.\n');

/** Every store the suite runs over. */
export const dialects: readonly Dialect[] = address ? [embedded, mongodb(address)] : [embedded];

/** A document of any shape, for tests that are about the store and not about the shape. */
export interface Loose extends Document {
  readonly [field: string]: unknown;
}

/** A fresh collection that already holds these documents. */
export async function collectionWith<T extends Document = Loose>(
  store: Store,
  documents: readonly T[],
  indexes: readonly IndexSpec[] = [],
): Promise<Collection<T>> {
  const collection = await store.collection<T>({ name: `test.things${randomUUID().slice(0, 8)}`, indexes });
  if (documents.length > 0) await collection.insertMany(documents);
  return collection;
}

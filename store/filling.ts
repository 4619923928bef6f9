import type { Collection, Store } from './collection.ts';
import { StoreError } from './errors.ts';

/** What is known about how the store came by its data. */
export interface Filling {
  readonly state: 'EMPTY' | 'FILLING' | 'FILLED';
  /** The size of the synthetic data; null when the users filled the store themselves. */
  readonly size: string | null;
  readonly seed: string | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** Documents written, by collection. */
  readonly counts: Readonly<Record<string, number>>;
  /** Tells one filling from another, so that two stores can be compared. */
  readonly digest: string | null;
}

interface FillingRecord extends Omit<Filling, 'state' | 'counts'> {
  readonly _id: string;
  readonly state: 'FILLING' | 'FILLED';
  readonly counts: readonly { readonly collection: string; readonly count: number }[]; // a list: collection names hold dots
}

const spec = { name: 'platform.filling', indexes: [] } as const;
const recordId = 'fill';

const records = (store: Store): Promise<Collection<FillingRecord>> => store.collection<FillingRecord>(spec);

const unknownFilling = { size: null, seed: null, startedAt: null, finishedAt: null, counts: {}, digest: null } as const;

/** Whether a collection holds data that a filling makes; what the platform keeps of itself, and of who read what, outlasts a filling. */
export const isData = (collection: string): boolean => !/^(platform|access)\./.test(collection);

/** Says whether the store is empty, being filled or filled. Data without a record counts as filled by its users. */
export async function readFilling(store: Store): Promise<Filling> {
  const collection = await records(store);
  const record = await collection.findOne({ _id: recordId }, { hint: '_id_' });
  if (record !== null) {
    const { _id, counts, ...rest } = record;
    return { ...rest, counts: Object.fromEntries(counts.map((each) => [each.collection, each.count])) };
  }
  return { ...unknownFilling, state: (await holdsAnything(store)) ? 'FILLED' : 'EMPTY' };
}

async function holdsAnything(store: Store): Promise<boolean> {
  for (const name of await store.collections()) {
    if (!isData(name)) continue;
    const collection = await store.collection({ name, indexes: [] });
    if ((await collection.findOne({}, { hint: '_id_' })) !== null) return true;
  }
  return false;
}

/** Notes that filling has begun: from now on the store is not served until `finishFilling`. */
export async function beginFilling(
  store: Store,
  filling: { size: string; seed: string; startedAt: Date },
): Promise<void> {
  const collection = await records(store);
  const record = { _id: recordId, state: 'FILLING', ...filling, finishedAt: null, counts: [], digest: null } as const;
  await collection.replaceOne({ _id: recordId }, record, { upsert: true });
}

/** Notes that all of it was written. */
export async function finishFilling(
  store: Store,
  { counts, ...rest }: { finishedAt: Date; counts: Readonly<Record<string, number>>; digest: string },
): Promise<void> {
  const collection = await records(store);
  const list = Object.entries(counts).map(([name, count]) => ({ collection: name, count }));
  const { matchedCount } = await collection.updateOne(
    { _id: recordId, state: 'FILLING' },
    { $set: { ...rest, state: 'FILLED', counts: list } },
  );
  if (matchedCount === 0) throw new StoreError('STORE_HALF_FILLED', 'No filling was under way that could be finished.');
}

/** Fails with `STORE_HALF_FILLED` when filling began and did not finish: half the data would look like all of it. */
export async function requireServable(store: Store): Promise<void> {
  const { state } = await readFilling(store);
  if (state === 'FILLING') throw new StoreError('STORE_HALF_FILLED');
}

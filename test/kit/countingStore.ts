import type { Collection, Document, Store } from '../../store/collection.ts';

/** One trip to the store. */
export interface StoreCall {
  readonly collection: string;
  readonly method: string;
}

const reads = ['findOne', 'find', 'findEach', 'countDocuments', 'countEach', 'aggregate'] as const;

/**
 * The same store, with every read of data written down in `calls`, in order; empty it with `calls.length = 0`. What is read to know
 * who may see the data, and written to tell who did, is left out.
 */
export function countingStore(store: Store): { readonly store: Store; readonly calls: StoreCall[] } {
  const calls: StoreCall[] = [];
  const counting: Store = {
    ...store,
    collection: async (spec) =>
      spec.name.startsWith('access.') ? store.collection(spec) : counted(await store.collection(spec), calls),
  };
  return { store: counting, calls };
}

function counted<T extends Document>(collection: Collection<T>, calls: StoreCall[]): Collection<T> {
  const wrapped = { ...collection };
  for (const method of reads) {
    const original = collection[method] as (...args: never[]) => unknown;
    Object.assign(wrapped, {
      [method]: (...args: never[]) => {
        calls.push({ collection: collection.name, method });
        return original.apply(collection, args);
      },
    });
  }
  return wrapped;
}

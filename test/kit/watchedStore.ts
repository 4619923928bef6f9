import type { Collection, Document, Store } from '../../store/collection.ts';

/** The same store, which hands everything that it is asked with, filters and documents alike, to `see`. */
export function watchedStore(store: Store, see: (given: unknown) => void): Store {
  return { ...store, collection: async (spec) => watched(await store.collection(spec), see) };
}

function watched<T extends Document>(collection: Collection<T>, see: (given: unknown) => void): Collection<T> {
  const seen = { ...collection };
  for (const [name, method] of Object.entries(collection)) {
    if (typeof method !== 'function') continue;
    Object.assign(seen, {
      [name]: (...given: readonly unknown[]) => {
        see(given);
        return Reflect.apply(method, collection, given);
      },
    });
  }
  return seen;
}

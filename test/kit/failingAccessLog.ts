import type { Store } from '../../store/collection.ts';

/** The same store, which writes nothing into the access log while `state.isDown`. */
export function failingAccessLog(store: Store, state: { isDown: boolean }): Store {
  return {
    ...store,
    collection: async (spec) => {
      const collection = await store.collection<never>(spec);
      if (spec.name !== 'access.records') return collection as never;
      const insertMany: typeof collection.insertMany = async (documents, options) => {
        if (state.isDown) throw new Error('The disk of the access log is full');
        return collection.insertMany(documents, options);
      };
      return { ...collection, insertMany } as never;
    },
  };
}

import type { Collection, Document, Store } from '../../store/collection.ts';

/** A store that takes everything and keeps nothing, for tests of what is generated rather than of what is stored. */
export function forgetfulStore(): Store {
  const nothing = { toArray: async () => [], async *[Symbol.asyncIterator]() {} };
  const done = async () => ({ matchedCount: 1, modifiedCount: 1, upsertedCount: 0 });
  const collection = async <T extends Document>({ name }: { readonly name: string }): Promise<Collection<T>> => ({
    name,
    findOne: async () => null,
    find: () => nothing,
    findEach: async (queries) => queries.map(() => []),
    countDocuments: async () => 0,
    countEach: async (queries) => queries.map(() => 0),
    aggregate: () => nothing,
    insertOne: async () => undefined,
    insertMany: async () => undefined,
    updateOne: done,
    updateMany: done,
    findOneAndUpdate: async () => null,
    replaceOne: done,
    deleteOne: async () => 1,
    deleteMany: async () => 1,
  });
  return {
    kind: 'embedded',
    collection,
    withTransaction: (work) => work({ inTransaction: () => true }),
    collections: async () => [],
    drop: async () => undefined,
    ping: async () => undefined,
    close: async () => undefined,
  };
}

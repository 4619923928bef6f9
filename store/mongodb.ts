import {
  type ClientSession,
  type Db,
  MongoClient,
  type Collection as MongoCollection,
  type Document as MongoDocument,
} from 'mongodb';
import type {
  Collection,
  CollectionSpec,
  Cursor,
  Document,
  FindQuery,
  Session,
  Store,
  UpdateResult,
} from './collection.ts';
import { StoreError, unknownIndex, unsupported } from './errors.ts';
import { asStoreError, isTransient, type Meanings, writeMeanings } from './mongodbErrors.ts';
import { compilePipeline } from './query/aggregate.ts';
import { compileFilter, type RawFilter, valueIn } from './query/match.ts';
import { isFields } from './query/order.ts';
import { compileProjection } from './query/projection.ts';
import { compileSort } from './query/sort.ts';
import { compileUpdate, seedOf } from './query/update.ts';

/** The official driver behind the seam. Queries are checked by the same compilers as the embedded store's, then sent as they are. */
export async function openMongoStore(uri: string): Promise<Store> {
  const client = new MongoClient(uri, {
    ignoreUndefined: true,
    serverSelectionTimeoutMS: 10_000,
    writeConcern: { w: 'majority' },
    retryWrites: true,
  });
  const db = client.db(databaseIn(uri));
  const sessions = new Map<Session, RunningTransaction>();
  try {
    await client.connect();
    await db.command({ ping: 1 });
  } catch (error) {
    await client.close();
    throw asStoreError(error);
  }

  return {
    kind: 'mongodb',
    collection: async <T extends Document>(spec: CollectionSpec) => {
      await told(() => declare(db, spec));
      const names = new Set(['_id_', ...spec.indexes.map(({ name }) => name)]);
      return mongoCollection<T>({
        collection: db.collection<MongoDocument & { _id: string }>(spec.name),
        client,
        sessions,
        names,
      });
    },
    withTransaction: (work) => inTransaction(client, sessions, work),
    collections: () =>
      told(async () => (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).sort()),
    drop: (name) => told(async () => void (await db.dropCollection(name))),
    ping: () => told(async () => void (await db.command({ ping: 1 }))),
    close: () => client.close(),
  };
}

/** The database the address names, or one of our own name. */
const databaseIn = (uri: string) => /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1] ?? 'civil_affairs';

async function declare(db: Db, { name, indexes }: CollectionSpec): Promise<void> {
  const existing = await db.listCollections({ name }, { nameOnly: true }).toArray();
  if (existing.length === 0) await db.createCollection(name).catch(ignoreExisting);
  if (indexes.length === 0) return;
  await db.collection(name).createIndexes(indexes.map((index) => ({ ...index, key: { ...index.key } })));
}

function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error && 'codeName' in error && error.codeName === 'NamespaceExists')) throw error;
}

interface RunningTransaction {
  readonly session: ClientSession;
  /** The first failure of a step: the server has given the transaction up, even if the caller caught the error. */
  failure: unknown;
}

async function inTransaction<Result>(
  client: MongoClient,
  sessions: Map<Session, RunningTransaction>,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const attempt = (clientSession: ClientSession) => async (): Promise<Result> => {
    const session: Session = { inTransaction: () => clientSession.inTransaction() };
    const running: RunningTransaction = { session: clientSession, failure: undefined };
    sessions.set(session, running);
    try {
      const result = await work(session);
      if (running.failure !== undefined) throw running.failure;
      return result;
    } catch (error) {
      // The driver runs the work again when it finds its own label, which sits on the error behind ours.
      throw running.failure !== undefined && isTransient(running.failure) ? running.failure : error;
    } finally {
      sessions.delete(session);
    }
  };
  const options = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } } as const;
  return told(() => client.withSession((session) => session.withTransaction(attempt(session), options)));
}

interface Home {
  readonly client: MongoClient;
  readonly collection: MongoCollection<MongoDocument & { _id: string }>;
  readonly sessions: Map<Session, RunningTransaction>;
  readonly names: ReadonlySet<string>;
}

const mostAtOnce = 100;

function mongoCollection<T extends Document>(home: Home): Collection<T> {
  const { collection } = home;
  const step = <Result>(
    options: { readonly session?: Session } | undefined,
    run: (session?: { session: ClientSession }) => Promise<Result>,
  ) => within(home, options?.session, run);

  const write: typeof step = (options, run) => within(home, options?.session, run, writeMeanings);

  return {
    name: collection.collectionName,
    findOne: (filter, options) =>
      step(options, async (session) => {
        const [first] = await findCursor(home, { ...options, filter: raw(filter), limit: 1 }, session).toArray();
        return first === undefined ? null : typed<T>(first);
      }),
    find: (filter, options) =>
      cursorOver<T>(options.limit === 0, (run) =>
        step(options, (session) => run(findCursor(home, { ...options, filter: raw(filter) }, session))),
      ),
    findEach: (queries, options = {}) =>
      step(undefined, async () => {
        const answers: T[][] = queries.map(() => []);
        const branches = queries.map((query, ordinal) => [
          ...stagesOf(home, query),
          { $project: { _id: 0, ordinal: { $literal: ordinal }, document: '$$ROOT' } },
        ]);
        for await (const { ordinal, document } of union(home, queries, branches, options))
          answers[ordinal]?.push(typed<T>(document));
        return answers;
      }),
    countDocuments: (filter, options) =>
      step(options, (session) => {
        checkHint(home, options.hint);
        return collection.countDocuments(checkedFilter(raw(filter)), {
          ...session,
          hint: options.hint,
          ...abortable(options),
        });
      }),
    countEach: (queries, options = {}) =>
      step(undefined, async () => {
        const answers: number[] = queries.map(() => 0);
        const branches = queries.map(({ filter, hint }, ordinal) => {
          checkHint(home, hint);
          return [
            { $match: checkedFilter(raw(filter)) },
            { $count: 'count' },
            { $set: { ordinal: { $literal: ordinal } } },
          ];
        });
        for await (const { ordinal, count } of union(home, queries, branches, options))
          answers[ordinal] = Number(count);
        return answers;
      }),
    aggregate: <Result>(
      pipeline: readonly object[],
      options: { hint: string; session?: Session; signal?: AbortSignal },
    ) => {
      const stages = pipeline.map(raw);
      compilePipeline(stages);
      return cursorOver<Result>(false, (run) =>
        step(options, (session) => {
          checkHint(home, options.hint);
          return run(
            collection.aggregate([...stages], {
              ...session,
              hint: options.hint,
              allowDiskUse: true,
              ...abortable(options),
            }),
          );
        }),
      );
    },

    insertOne: (document, options) =>
      write(options, async (session) => void (await collection.insertOne(checkedDocument(document), session))),
    insertMany: async (documents, options) => {
      if (documents.length === 0) return;
      const checked = documents.map(checkedDocument);
      if (options?.session !== undefined)
        return write(options, async (session) => void (await collection.insertMany(checked, session)));
      await inTransaction(home.client, home.sessions, (session) =>
        within(home, session, async (own) => void (await collection.insertMany(checked, own))),
      );
    },
    updateOne: (filter, update, options) =>
      write(options, async (session) => {
        const isUpsert = options?.upsert === true;
        return resultOf(
          await collection.updateOne(filterFor(raw(filter), isUpsert), checkedUpdate(update), {
            ...session,
            upsert: isUpsert,
          }),
        );
      }),
    updateMany: (filter, update, options) =>
      write(options, async (session) =>
        resultOf(await collection.updateMany(checkedFilter(raw(filter)), checkedUpdate(update), { ...session })),
      ),
    findOneAndUpdate: (filter, update, options) =>
      write(options, async (session) => {
        const isUpsert = options.upsert === true;
        if (options.sort !== undefined) compileSort(options.sort);
        const found = await collection.findOneAndUpdate(filterFor(raw(filter), isUpsert), checkedUpdate(update), {
          ...session,
          upsert: isUpsert,
          returnDocument: options.returnDocument,
          ...(options.sort === undefined ? {} : { sort: { ...options.sort } }),
        });
        return found === null ? null : typed<T>(found);
      }),
    replaceOne: (filter, document, options) =>
      write(options, async (session) => {
        const isUpsert = options?.upsert === true;
        return resultOf(
          await collection.replaceOne(checkedFilter(raw(filter)), checkedDocument(document), {
            ...session,
            upsert: isUpsert,
          }),
        );
      }),
    deleteOne: (filter, options) =>
      write(options, async (session) => (await collection.deleteOne(checkedFilter(raw(filter)), session)).deletedCount),
    deleteMany: (filter, options) =>
      write(
        options,
        async (session) => (await collection.deleteMany(checkedFilter(raw(filter)), session)).deletedCount,
      ),
  };
}

// The edge between the driver's documents and ours: crossed here and nowhere else.
const typed = <T>(document: MongoDocument): T => document as T;

function raw(given: object): RawFilter {
  if (!isFields(given)) throw unsupported('a filter or update that is no plain object');
  return given;
}

async function told<Result>(run: () => Promise<Result>, meanings?: Meanings): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw asStoreError(error, meanings);
  }
}

async function within<Result>(
  { sessions }: Home,
  session: Session | undefined,
  run: (session?: { session: ClientSession }) => Promise<Result>,
  meanings?: Meanings,
): Promise<Result> {
  if (session === undefined) return told(async () => run(), meanings);
  const running = sessions.get(session);
  if (running === undefined || running.failure !== undefined) throw new StoreError('TRANSACTION_ENDED');
  try {
    return await told(async () => run({ session: running.session }), meanings);
  } catch (error) {
    // What our own checks refuse never reached the server, but must end the transaction on both stores alike.
    running.failure ??= error instanceof StoreError && isTransient(error.cause) ? error.cause : error;
    throw error;
  }
}

function checkHint({ collection, names }: Home, hint: unknown): void {
  if (typeof hint !== 'string' || !names.has(hint)) throw unknownIndex(collection.collectionName, hint);
}

function checkedFilter(filter: RawFilter): RawFilter {
  compileFilter(filter);
  return filter;
}

// An upsert without an _id in its filter would make the server invent one that is no string.
function filterFor(filter: RawFilter, isUpsert: boolean): RawFilter {
  compileFilter(filter);
  if (isUpsert && typeof seedOf(filter)._id !== 'string')
    throw new StoreError('INVALID_DOCUMENT', 'An upsert needs an _id in its filter.');
  return filter;
}

function checkedUpdate(update: object): MongoDocument {
  compileUpdate(raw(update));
  return update;
}

function checkedDocument(document: object): MongoDocument & { _id: string } {
  const checked = valueIn(document);
  if (!isFields(checked) || typeof checked._id !== 'string' || checked._id === '') {
    throw new StoreError('INVALID_DOCUMENT', 'A document needs a string as its _id.');
  }
  return { ...checked, _id: checked._id };
}

interface Query {
  readonly filter: RawFilter;
  readonly hint: string;
  readonly sort?: Readonly<Record<string, 1 | -1>> | undefined;
  readonly skip?: number | undefined;
  readonly limit: number;
  readonly projection?: Readonly<Record<string, unknown>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

function checkQuery(home: Home, { filter, hint, sort, skip = 0, limit, projection }: Query): void {
  checkHint(home, hint);
  compileFilter(filter);
  if (sort !== undefined) compileSort(sort);
  if (projection !== undefined) compileProjection(projection);
  if (!isCount(skip) || !(isCount(limit) || limit === Number.POSITIVE_INFINITY))
    throw unsupported('a skip or limit that is no whole number');
}

const isCount = (number: unknown) => typeof number === 'number' && Number.isInteger(number) && number >= 0;

const abortable = ({ signal }: { readonly signal?: AbortSignal | undefined }) =>
  signal === undefined ? {} : { signal };

function findCursor(home: Home, query: Query, session: { session: ClientSession } | undefined) {
  checkQuery(home, query);
  const { filter, hint, sort, skip = 0, limit, projection } = query;
  return home.collection.find(filter, {
    ...session,
    hint,
    skip,
    limit: limit === Number.POSITIVE_INFINITY ? 0 : limit,
    ...(sort === undefined ? {} : { sort: { ...sort } }),
    ...(projection === undefined ? {} : { projection: { ...projection } }),
    ...abortable(query),
  });
}

function stagesOf(home: Home, query: FindQuery<never> | Query): MongoDocument[] {
  const { filter, sort, skip = 0, limit, projection } = query;
  checkQuery(home, { ...query, filter: raw(filter) });
  const stages: MongoDocument[] = [{ $match: filter }];
  if (sort !== undefined) stages.push({ $sort: sort });
  if (skip > 0) stages.push({ $skip: skip });
  if (limit === 0) stages.push({ $match: { $nor: [{}] } });
  else if (limit !== Number.POSITIVE_INFINITY) stages.push({ $limit: limit });
  if (projection !== undefined) stages.push({ $project: projection });
  return stages;
}

async function* union(
  { collection }: Home,
  queries: readonly { readonly hint: string }[],
  branches: readonly MongoDocument[][],
  options: { readonly signal?: AbortSignal },
): AsyncIterable<MongoDocument> {
  const [first, ...others] = branches;
  if (branches.length > mostAtOnce) throw unsupported(`more than ${mostAtOnce} queries at once`);
  if (first === undefined) return;
  const joined = others.map((pipeline) => ({ $unionWith: { coll: collection.collectionName, pipeline } }));
  yield* collection.aggregate([...first, ...joined], {
    hint: queries[0]?.hint ?? '_id_',
    allowDiskUse: true,
    ...abortable(options),
  });
}

interface DriverCursor extends AsyncIterable<MongoDocument> {
  toArray(): Promise<MongoDocument[]>;
}

function cursorOver<T>(
  isEmpty: boolean,
  open: <Result>(run: (cursor: DriverCursor) => Promise<Result>) => Promise<Result>,
): Cursor<T> {
  return {
    toArray: async () =>
      isEmpty ? [] : (await open((cursor) => cursor.toArray())).map((document) => typed<T>(document)),
    async *[Symbol.asyncIterator]() {
      if (isEmpty) return;
      const cursor = await open(async (opened) => opened);
      try {
        for await (const document of cursor) yield typed<T>(document);
      } catch (error) {
        throw asStoreError(error);
      }
    },
  };
}

const resultOf = (result: { matchedCount: number; modifiedCount: number; upsertedCount: number }): UpdateResult => ({
  matchedCount: result.matchedCount,
  modifiedCount: result.modifiedCount,
  upsertedCount: result.upsertedCount,
});

import type { Collection, Cursor, Document, Session, Sort, UpdateResult, WriteOptions } from '../collection.ts';
import { invalidUpdate, StoreError, unsupported } from '../errors.ts';
import { compilePipeline } from '../query/aggregate.ts';
import type { RawFilter } from '../query/match.ts';
import { type Fields, isFields } from '../query/order.ts';
import { startPace } from '../query/pace.ts';
import { compileSort } from '../query/sort.ts';
import { compileUpdate, seedOf } from '../query/update.ts';
import type { StoredCollection } from './catalog.ts';
import { decodeDocument } from './documents.ts';
import type { KeyValues, Reader } from './kv.ts';
import type { Overlay } from './overlay.ts';
import { bytesAt, entriesOf, planWrite } from './plan.ts';
import { aggregateChunks, countMatching, findChunks, type NoteScan, type ReadContext } from './reads.ts';
import type { Sessions } from './session.ts';
import type { Unit, Writer } from './writer.ts';
import { erase, insert, replace } from './writes.ts';

/** What a collection needs of the store it is in. */
export interface Home {
  readonly keyValues: KeyValues;
  readonly writer: Writer;
  readonly sessions: Sessions;
  readonly noteScan: NoteScan;
  /** The stored form; fails once the collection has been dropped. */
  readonly stored: () => StoredCollection;
}

interface ReadOptions {
  readonly session?: Session;
  readonly signal?: AbortSignal;
}

const mostAtOnce = 100;

/** The seam's collection over the embedded store. What the types promise about documents is taken at their word here. */
export function embeddedCollection<T extends Document>(name: string, home: Home): Collection<T> {
  const { sessions, writer } = home;
  const change = <Result>(unit: Unit<Result>, options?: WriteOptions) =>
    options?.session === undefined ? writer.write(unit) : sessions.within(options.session, unit);

  return {
    name,
    findOne: async (filter, options) => {
      const [first] = await collect<T>(
        read(home, options, (context) => findChunks(context, { ...options, filter: raw(filter), limit: 1 })),
      );
      return first ?? null;
    },
    find: (filter, options) =>
      cursorOver<T>(() => read(home, options, (context) => findChunks(context, { ...options, filter: raw(filter) }))),
    findEach: async (queries, options = {}) =>
      inOneSnapshot(home, options, queries.length, async (context) => {
        const answers: T[][] = [];
        for (const query of queries)
          answers.push(await collect<T>(findChunks(context, { ...query, filter: raw(query.filter) })));
        return answers;
      }),
    countDocuments: async (filter, options) =>
      inOneSnapshot(home, options, 1, (context) => countMatching(context, raw(filter), options.hint)),
    countEach: async (queries, options = {}) =>
      inOneSnapshot(home, options, queries.length, async (context) => {
        const answers: number[] = [];
        for (const query of queries) answers.push(await countMatching(context, raw(query.filter), query.hint));
        return answers;
      }),
    aggregate: <Result>(pipeline: readonly object[], options: ReadOptions & { readonly hint: string }) => {
      const stages = pipeline.map(raw);
      compilePipeline(stages); // refuses before the first document is asked for
      return cursorOver<Result>(() => read(home, options, (context) => aggregateChunks(context, stages, options.hint)));
    },

    insertOne: async (document, options) =>
      change((changes) => insert(changes, home.stored(), fieldsOf(document)), options),
    insertMany: async (documents, options) => change((changes) => insertAll(changes, home, documents), options),
    updateOne: async (filter, update, options) => {
      const isUpsert = options?.upsert === true;
      const outcome = await change(
        (changes) => updateFirst(changes, home, raw(filter), compileUpdate(raw(update)), isUpsert),
        options,
      );
      return resultOf(outcome);
    },
    updateMany: async (filter, update, options) =>
      change((changes) => updateAll(changes, home, raw(filter), compileUpdate(raw(update))), options),
    findOneAndUpdate: async (filter, update, options) =>
      change(async (changes) => {
        const apply = compileUpdate(raw(update));
        const outcome = await updateFirst(changes, home, raw(filter), apply, options.upsert === true, options.sort);
        const wanted = options.returnDocument === 'before' ? outcome.before : outcome.after;
        return wanted === null ? null : typed<T>(wanted);
      }, options),
    replaceOne: async (filter, document, options) => {
      const isUpsert = options?.upsert === true;
      const outcome = await change(
        (changes) => updateFirst(changes, home, raw(filter), replacement(fieldsOf(document)), isUpsert),
        options,
      );
      return resultOf(outcome);
    },
    deleteOne: async (filter, options) => change((changes) => remove(changes, home, raw(filter), 1), options),
    deleteMany: async (filter, options) =>
      change((changes) => remove(changes, home, raw(filter), Number.POSITIVE_INFINITY), options),
  };
}

// The edge between typed documents and plain fields: crossed here and nowhere else.
const typed = <T>(fields: Readonly<Fields>): T => fields as unknown as T;

function raw(given: object): RawFilter {
  if (!isFields(given)) throw unsupported('a filter or update that is no plain object');
  return given;
}

function fieldsOf(document: object): Fields {
  if (!isFields(document)) throw new StoreError('INVALID_DOCUMENT', 'Only plain objects can be stored.');
  return { ...document };
}

async function collect<T>(chunks: AsyncIterable<readonly Fields[]>): Promise<T[]> {
  const documents: T[] = [];
  for await (const chunk of chunks) for (const document of chunk) documents.push(typed<T>(document));
  return documents;
}

function cursorOver<T>(chunks: () => AsyncIterable<readonly Fields[]>): Cursor<T> {
  return {
    toArray: () => collect<T>(chunks()),
    async *[Symbol.asyncIterator]() {
      for await (const chunk of chunks()) for (const document of chunk) yield typed<T>(document);
    },
  };
}

type Answer = (context: ReadContext) => AsyncIterable<readonly Fields[]>;

// A read of its own pins a snapshot for as long as it is walked; one in a session reads the session's sheet at once,
// since the sheet changes with the session's next step.
async function* read(home: Home, { session, signal }: ReadOptions, answer: Answer): AsyncIterable<readonly Fields[]> {
  if (session !== undefined) {
    yield await home.sessions.within(session, (changes) => collect<Fields>(answer(contextOf(home, changes, signal))));
    return;
  }
  const snapshot = home.keyValues.snapshot();
  try {
    yield* answer(contextOf(home, snapshot, signal));
  } finally {
    snapshot.release();
  }
}

async function inOneSnapshot<Result>(
  home: Home,
  { session, signal }: ReadOptions,
  queries: number,
  answer: (context: ReadContext) => Promise<Result>,
): Promise<Result> {
  if (queries > mostAtOnce) throw unsupported(`more than ${mostAtOnce} queries at once`);
  if (session !== undefined)
    return home.sessions.within(session, (changes) => answer(contextOf(home, changes, signal)));
  const snapshot = home.keyValues.snapshot();
  try {
    return await answer(contextOf(home, snapshot, signal));
  } finally {
    snapshot.release();
  }
}

function contextOf(home: Home, reader: Reader, signal: AbortSignal | undefined): ReadContext {
  return { collection: home.stored(), reader, pace: startPace(signal), noteScan: home.noteScan };
}

async function insertAll(changes: Overlay, home: Home, documents: readonly object[]): Promise<void> {
  const pace = startPace();
  for (const document of documents) {
    insert(changes, home.stored(), fieldsOf(document));
    if (pace.isDue()) await pace.rest();
  }
}

interface Found {
  readonly bytes: Buffer;
  readonly fields: Fields;
}

// Collected before anything is changed, or an updated document could be met again further on in the index.
async function matching(changes: Overlay, home: Home, filter: RawFilter, most: number): Promise<readonly Found[]> {
  const plan = planWrite(home.stored(), filter);
  const pace = startPace();
  const found: Found[] = [];
  let met = 0;
  for (const entry of entriesOf(changes, plan, false)) {
    if (++met === 5000 && !plan.bounds.isNarrowed) home.noteScan(plan, filter);
    const bytes = bytesAt(changes, plan, entry);
    const fields = decodeDocument(bytes);
    if (plan.matches === null || plan.matches(fields)) found.push({ bytes, fields });
    if (found.length >= most) break;
    if (pace.isDue()) await pace.rest();
  }
  return found;
}

function rewrite(
  changes: Overlay,
  home: Home,
  { bytes, fields }: Found,
  apply: (document: Fields) => void,
): Fields | null {
  const next = { ...fields };
  apply(next);
  return replace(changes, home.stored(), fields, bytes, next) ? next : null;
}

interface Outcome {
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly isModified: boolean;
}

type Apply = ReturnType<typeof compileUpdate>;

const replacement = (next: Fields): Apply => ({
  change: (document) => {
    const isOther = document._id !== undefined && document._id !== next._id;
    if (isOther) throw invalidUpdate('A replacement may not change _id.');
    for (const field of Object.keys(document)) delete document[field];
    Object.assign(document, next);
  },
  changeOnInsert: () => {},
});

async function updateAll(changes: Overlay, home: Home, filter: RawFilter, { change }: Apply): Promise<UpdateResult> {
  const pace = startPace();
  const found = await matching(changes, home, filter, Number.POSITIVE_INFINITY);
  let modifiedCount = 0;
  for (const each of found) {
    if (rewrite(changes, home, each, change) !== null) modifiedCount++;
    if (pace.isDue()) await pace.rest();
  }
  return { matchedCount: found.length, modifiedCount, upsertedCount: 0 };
}

async function updateFirst(
  changes: Overlay,
  home: Home,
  filter: RawFilter,
  apply: Apply,
  isUpsert: boolean,
  sort?: Sort,
): Promise<Outcome> {
  const first = await firstMatching(changes, home, filter, sort);
  if (first !== undefined) {
    const next = rewrite(changes, home, first, apply.change);
    return { before: first.fields, after: next ?? first.fields, isModified: next !== null };
  }
  if (!isUpsert) return { before: null, after: null, isModified: false };

  const made = seedOf(filter);
  apply.change(made);
  apply.changeOnInsert(made);
  insert(changes, home.stored(), made);
  return { before: null, after: made, isModified: false };
}

async function firstMatching(
  changes: Overlay,
  home: Home,
  filter: RawFilter,
  sort: Sort | undefined,
): Promise<Found | undefined> {
  if (sort === undefined) return (await matching(changes, home, filter, 1))[0];
  const all = await matching(changes, home, filter, Number.POSITIVE_INFINITY);
  const sorter = compileSort(sort)(1);
  for (const { fields } of all) sorter.add(fields);
  const [first] = sorter.finish();
  return all.find(({ fields }) => fields === first);
}

const resultOf = ({ before, after, isModified }: Outcome): UpdateResult => ({
  matchedCount: before === null ? 0 : 1,
  modifiedCount: isModified ? 1 : 0,
  upsertedCount: before === null && after !== null ? 1 : 0,
});

async function remove(changes: Overlay, home: Home, filter: RawFilter, most: number): Promise<number> {
  const found = await matching(changes, home, filter, most);
  for (const { fields } of found) erase(changes, home.stored(), fields);
  return found.length;
}

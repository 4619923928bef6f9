/**
 * The seam between the repositories and what holds their data: a narrow slice of the MongoDB driver's own API.
 * MongoDB's driver and the embedded store both stand behind it, and a repository never knows which. What is not in these
 * types does not compile; what slips past them is refused with `UNSUPPORTED_QUERY`.
 */

/** What a document may hold. Whole numbers are exact up to 2^53 - 1, so money fits as whole fen. */
export type Value = string | number | boolean | null | Date | readonly Value[] | { readonly [field: string]: Value };

/** Every document is found by an opaque string of our own making. */
export interface Document {
  readonly _id: string;
}

export type Direction = 1 | -1;

/** Declared once per collection; every query names the one it runs on (`_id_` is always there). */
export interface IndexSpec {
  readonly name: string;
  /** Field paths in order; a path into an array makes the index multikey. */
  readonly key: Readonly<Record<string, Direction>>;
  readonly unique?: true;
}

export interface CollectionSpec {
  /** `<subgraph>.<plural noun>`, e.g. `governance.residents`. */
  readonly name: string;
  readonly indexes: readonly IndexSpec[];
}

/** What one path of a document is held against. A bare value means equality; `null` also matches a missing field. */
export type Condition<V> =
  | V
  | (V extends readonly (infer Element)[] ? Element : never)
  | {
      readonly $eq?: V | null;
      readonly $ne?: V | null;
      readonly $gt?: V;
      readonly $gte?: V;
      readonly $lt?: V;
      readonly $lte?: V;
      readonly $in?: readonly ((V extends readonly (infer Element)[] ? Element : V) | null)[];
      readonly $nin?: readonly ((V extends readonly (infer Element)[] ? Element : V) | null)[];
      readonly $exists?: boolean;
      readonly $regex?: string;
      readonly $options?: 'i';
      readonly $size?: number;
      readonly $all?: readonly (V extends readonly (infer Element)[] ? Element : V)[];
      readonly $elemMatch?: Readonly<Record<string, unknown>>;
    };

/** A dotted path reaches into sub-documents and array elements; `$and`, `$or`, `$nor` combine. */
export type Filter<T extends Document> = {
  readonly [Field in keyof T]?: Condition<T[Field] | NullIfOptional<T, Field>>;
} & {
  readonly [path: `${string}.${string}`]: unknown;
} & {
  readonly $and?: readonly Filter<T>[];
  readonly $or?: readonly Filter<T>[];
  readonly $nor?: readonly Filter<T>[];
};
type NullIfOptional<T, Field extends keyof T> = undefined extends T[Field] ? null : never;

export type Sort = Readonly<Record<string, Direction>>;

export interface Update<T extends Document> {
  readonly $set?: { readonly [Field in keyof T]?: T[Field] } & { readonly [path: `${string}.${string}`]: unknown };
  readonly $unset?: Readonly<Record<string, ''>>;
  readonly $inc?: Readonly<Record<string, number>>;
  readonly $min?: Readonly<Record<string, Value>>;
  readonly $max?: Readonly<Record<string, Value>>;
  readonly $push?: Readonly<Record<string, unknown>>;
  readonly $addToSet?: Readonly<Record<string, unknown>>;
  readonly $pull?: Readonly<Record<string, unknown>>;
  readonly $setOnInsert?: { readonly [Field in keyof T]?: T[Field] };
}

/** Computed inside `$group`, `$project` and `$set`: a `"$path"`, a literal, or one operator applied to expressions. */
export type Expression = Value | { readonly [operator: `$${string}`]: Expression | readonly Expression[] };

/** The operators an accumulator of `$group` may use. */
export type Accumulator =
  | { readonly $sum: Expression }
  | { readonly $avg: Expression }
  | { readonly $min: Expression }
  | { readonly $max: Expression }
  | { readonly $first: Expression }
  | { readonly $last: Expression }
  | { readonly $push: Expression }
  | { readonly $addToSet: Expression };

export type Stage<T extends Document> =
  | { readonly $match: Filter<T> }
  | { readonly $match: Readonly<Record<string, unknown>> }
  | { readonly $sort: Sort }
  | { readonly $skip: number }
  | { readonly $limit: number }
  | { readonly $unwind: `$${string}` }
  | { readonly $project: Readonly<Record<string, 0 | 1 | Expression>> }
  | { readonly $set: Readonly<Record<string, Expression>> }
  | { readonly $group: { readonly _id: Expression } & Readonly<Record<string, Accumulator | Expression>> }
  | { readonly $count: string };

/** A transaction in progress; made by `withTransaction` and handed to each call that belongs to it. */
export interface Session {
  readonly inTransaction: () => boolean;
}

export interface FindOptions {
  /** The declared index this query runs on; naming one that does not exist is an error on both stores. */
  readonly hint: string;
  readonly sort?: Sort;
  readonly skip?: number;
  readonly limit: number;
  /** 1 for each field wanted; `_id` always comes along. */
  readonly projection?: Readonly<Record<string, 1>>;
  readonly session?: Session;
  /** Gives up with the signal's reason; a scan stops at its next slice. */
  readonly signal?: AbortSignal;
}

export interface FindQuery<T extends Document> extends Omit<FindOptions, 'session' | 'signal'> {
  readonly filter: Filter<T>;
}

export interface CountQuery<T extends Document> {
  readonly filter: Filter<T>;
  readonly hint: string;
}

export interface Cursor<T> extends AsyncIterable<T> {
  toArray(): Promise<T[]>;
}

export interface WriteOptions {
  readonly session?: Session;
}

export interface UpdateResult {
  readonly matchedCount: number;
  readonly modifiedCount: number;
  readonly upsertedCount: number;
}

export interface Collection<T extends Document> {
  readonly name: string;
  findOne(filter: Filter<T>, options: Omit<FindOptions, 'limit' | 'skip'>): Promise<T | null>;
  /** A cursor; `limit` is required, and a walk over everything says so with `Infinity`. */
  find(filter: Filter<T>, options: FindOptions): Cursor<T>;
  /** Several finds in one trip to the store, answers in the order asked. At most 100. */
  findEach(queries: readonly FindQuery<T>[], options?: { readonly signal?: AbortSignal }): Promise<T[][]>;
  countDocuments(
    filter: Filter<T>,
    options: { readonly hint: string; readonly session?: Session; readonly signal?: AbortSignal },
  ): Promise<number>;
  /** Several counts in one trip to the store, answers in the order asked. At most 100. */
  countEach(queries: readonly CountQuery<T>[], options?: { readonly signal?: AbortSignal }): Promise<number[]>;
  aggregate<Result>(
    pipeline: readonly Stage<T>[],
    options: { readonly hint: string; readonly session?: Session; readonly signal?: AbortSignal },
  ): Cursor<Result>;

  insertOne(document: T, options?: WriteOptions): Promise<void>;
  /** All or, on the first failure, none of the batch. */
  insertMany(documents: readonly T[], options?: WriteOptions): Promise<void>;
  updateOne(
    filter: Filter<T>,
    update: Update<T>,
    options?: WriteOptions & { readonly upsert?: true },
  ): Promise<UpdateResult>;
  updateMany(filter: Filter<T>, update: Update<T>, options?: WriteOptions): Promise<UpdateResult>;
  findOneAndUpdate(
    filter: Filter<T>,
    update: Update<T>,
    options: WriteOptions & {
      readonly returnDocument: 'before' | 'after';
      readonly upsert?: true;
      readonly sort?: Sort;
    },
  ): Promise<T | null>;
  replaceOne(
    filter: Filter<T>,
    document: T,
    options?: WriteOptions & { readonly upsert?: true },
  ): Promise<UpdateResult>;
  deleteOne(filter: Filter<T>, options?: WriteOptions): Promise<number>;
  deleteMany(filter: Filter<T>, options?: WriteOptions): Promise<number>;
}

export interface Store {
  readonly kind: 'mongodb' | 'embedded';
  /** Makes the collection and its indexes where they are missing; may be called again with the same spec. */
  collection<T extends Document>(spec: CollectionSpec): Promise<Collection<T>>;
  /** Runs the work, commits it whole or not at all, and runs it again when another transaction got in its way. */
  withTransaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
  /** Names of the collections that exist. */
  collections(): Promise<readonly string[]>;
  /** Removes the collection, its documents and its indexes. */
  drop(name: string): Promise<void>;
  /** Answers when the store can be read, fails when it cannot. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

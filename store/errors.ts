/** Every way a store can fail that a caller may want to tell from the others, with the sentence said by default. */
export const storeErrorCodes = {
  DUPLICATE_KEY: 'Another document already holds these unique values.',
  UNSUPPORTED_QUERY: 'The store does not answer queries of this kind.',
  UNKNOWN_INDEX: 'The query names an index that the collection does not have.',
  INDEX_CONFLICT: 'An index of this name exists with other fields.',
  INVALID_UPDATE: 'The update does not fit the document it meets.',
  INVALID_DOCUMENT: 'The document cannot be stored.',
  TRANSACTION_TIMEOUT: 'The transaction took too long and was given up; nothing of it was written.',
  TRANSACTION_ENDED: 'The transaction has ended; nothing more can be read or written in it.',
  STORE_LOCKED: 'Another process uses this data folder.',
  STORE_FULL: 'The disk is full; the write was not made.',
  STORE_CORRUPT: 'The data file is damaged; restore it from a backup.',
  STORE_UNAVAILABLE: 'The store cannot be reached.',
  STORE_CLOSED: 'The store has been closed.',
  STORE_HALF_FILLED: 'The store was filled only in part; run `npm run seed -- --replace` to fill it anew.',
} as const;

export type StoreErrorCode = keyof typeof storeErrorCodes;

export interface StoreErrorOptions {
  /** For `DUPLICATE_KEY`: the fields of the unique index, never their values. */
  readonly keyPattern?: Readonly<Record<string, 1 | -1>>;
  readonly cause?: unknown;
}

/** What both stores throw. Messages name collections, fields and operators, and never quote a stored value. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly keyPattern: Readonly<Record<string, 1 | -1>> | undefined;

  constructor(code: StoreErrorCode, message: string = storeErrorCodes[code], options: StoreErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'StoreError';
    this.code = code;
    this.keyPattern = options.keyPattern;
  }
}

/** A query or update outside the typed interface. */
export const unsupported = (what: string) => new StoreError('UNSUPPORTED_QUERY', `The store does not support ${what}.`);

/** An update that cannot be applied to the document it meets. */
export const invalidUpdate = (why: string) => new StoreError('INVALID_UPDATE', why);

/** A query whose index does not exist, or which names none. */
export function unknownIndex(collection: string, hint: unknown): StoreError {
  if (typeof hint !== 'string') return unsupported('a query that names no index');
  return new StoreError('UNKNOWN_INDEX', `${collection} has no index named '${hint}'.`);
}

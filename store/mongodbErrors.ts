import {
  MongoError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb';
import { StoreError, type StoreErrorCode } from './errors.ts';

/** True for a failure that the driver's `withTransaction` answers by running the work again. */
export const isTransient = (error: unknown): boolean =>
  error instanceof MongoError &&
  (error.hasErrorLabel('TransientTransactionError') || error.hasErrorLabel('UnknownTransactionCommitResult'));

/** What the server's numbers mean to a caller. */
export type Meanings = Readonly<Record<number, StoreErrorCode>>;

const readMeanings: Meanings = {
  2: 'UNSUPPORTED_QUERY',
  9: 'UNSUPPORTED_QUERY',
  14: 'INVALID_UPDATE',
  28: 'INVALID_UPDATE',
  40: 'INVALID_UPDATE',
  56: 'UNSUPPORTED_QUERY',
  66: 'INVALID_UPDATE',
  85: 'INDEX_CONFLICT',
  86: 'INDEX_CONFLICT',
  171: 'INVALID_UPDATE',
  14031: 'STORE_FULL',
  251: 'TRANSACTION_ENDED',
  10334: 'INVALID_DOCUMENT',
};

/** In a write, what the server calls a bad value is an update that does not fit; the rest was checked before it was sent. */
export const writeMeanings: Meanings = { ...readMeanings, 2: 'INVALID_UPDATE' };

/** Gives a failure of the driver the code that the embedded store would have used. The server's wording stays behind, since it quotes values. */
export function asStoreError(error: unknown, meanings: Meanings = readMeanings): unknown {
  if (error instanceof StoreError || !(error instanceof MongoError)) return error;
  if (error.code === 11000) return new StoreError('DUPLICATE_KEY', undefined, { ...keyPatternOf(error), cause: error });
  if (error instanceof MongoNotConnectedError) return new StoreError('STORE_CLOSED', undefined, { cause: error });
  if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError)
    return new StoreError('STORE_UNAVAILABLE', undefined, { cause: error });
  const code = typeof error.code === 'number' ? meanings[error.code] : undefined;
  if (code !== undefined) return new StoreError(code, undefined, { cause: error });
  const isAnswer = error instanceof MongoServerError && !isTransient(error);
  return new StoreError(isAnswer ? 'UNSUPPORTED_QUERY' : 'STORE_UNAVAILABLE', undefined, { cause: error });
}

function keyPatternOf(error: MongoError): { keyPattern?: Readonly<Record<string, 1 | -1>> } {
  if ('keyPattern' in error) return { keyPattern: error.keyPattern as Readonly<Record<string, 1 | -1>> };
  if (!('writeErrors' in error)) return {};
  const [first] = [error.writeErrors].flat();
  const inner: unknown = first !== null && typeof first === 'object' && 'err' in first ? first.err : undefined;
  if (typeof inner !== 'object' || inner === null || !('keyPattern' in inner)) return {};
  return { keyPattern: inner.keyPattern as Readonly<Record<string, 1 | -1>> };
}

import type { Session } from '../collection.ts';
import { StoreError } from '../errors.ts';
import { layOver, type Overlay, settle } from './overlay.ts';
import type { Unit, Writer } from './writer.ts';

/** Transactions of one embedded store: one at a time, each a long unit of the single writer. */
export interface Sessions {
  readonly withTransaction: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  /** Runs a read or a write inside the session, after what was asked of the session before. */
  readonly within: <Result>(session: Session, step: Unit<Result>) => Promise<Result>;
}

interface Running {
  readonly changes: Overlay;
  /** Steps of one session run one after another, also when their callers did not wait. */
  last: Promise<unknown>;
  isEnded: boolean;
  /** As on MongoDB, a step that failed has spoilt the transaction, even if the caller caught the error. */
  failure: { readonly error: unknown } | null;
}

/** Makes the transactions of a writer; `longestMs` bounds how long one may hold up all other writes. */
export function sessionsOf(writer: Writer, longestMs: number): Sessions {
  const running = new WeakMap<Session, Running>();

  async function withTransaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return writer.writeAlone(async (changes) => {
      const state: Running = { changes: layOver(changes), last: Promise.resolve(), isEnded: false, failure: null };
      const session: Session = { inTransaction: () => !state.isEnded };
      running.set(session, state);
      try {
        const result = await within(longestMs, work(session));
        await within(longestMs, state.last);
        if (state.failure !== null) throw state.failure.error;
        settle(state.changes, changes);
        return result;
      } finally {
        state.isEnded = true;
      }
    });
  }

  function step<Result>(session: Session, unit: Unit<Result>): Promise<Result> {
    const state = running.get(session);
    if (state === undefined)
      return Promise.reject(new StoreError('TRANSACTION_ENDED', 'The session belongs to another store.'));
    const result = state.last.then(async () => {
      if (state.isEnded || state.failure !== null) throw new StoreError('TRANSACTION_ENDED');
      const own = layOver(state.changes);
      try {
        const answer = await unit(own);
        if (state.isEnded) throw new StoreError('TRANSACTION_ENDED');
        settle(own, state.changes);
        return answer;
      } catch (error) {
        state.failure ??= { error };
        throw error;
      }
    });
    state.last = result.catch(() => {});
    return result;
  }

  return { withTransaction, within: step };
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('TRANSACTION_TIMEOUT')), ms);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

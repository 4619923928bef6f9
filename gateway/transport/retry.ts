import type { Clock } from './clock.ts';
import { isUnavailable } from './outage.ts';
import { retryBudget } from './retryBudget.ts';
import type { Transport } from './transport.ts';
import { type CallSignal, whenAborted } from './whenAborted.ts';

export interface RetryOptions {
  /** Retries per call over the window, at most. */
  readonly retryShare: number;
  readonly retryWindowMs: number;
  /** The pause before the retry lies anywhere from half of this to all of it. */
  readonly retryPauseMs: number;
  readonly clock: Clock;
  /** From 0 to under 1. */
  readonly random: () => number;
}

/**
 * Asks a query once more, after a short pause, when the subgraph could not be reached and the budget allows it. Never a mutation,
 * which may have been carried out; never a call that was too slow; never when nobody waits for the answer any more.
 */
export function withRetry(
  transport: Transport,
  { retryShare, retryWindowMs, retryPauseMs, clock, random }: RetryOptions,
): Transport {
  const budget = retryBudget({ share: retryShare, windowMs: retryWindowMs, now: clock.now });
  return {
    ...transport,
    send: async (request, context) => {
      budget.noteCall();
      try {
        return await transport.send(request, context);
      } catch (error) {
        const mayRetry = request.kind !== 'mutation' && isUnavailable(error) && !context.signal.aborted;
        if (!mayRetry || !budget.take()) throw error;
      }
      // Jittered, so that calls which failed together do not come back together.
      await pause(clock, retryPauseMs * (0.5 + random() / 2), context.signal);
      return transport.send(request, context);
    },
  };
}

const pause = (clock: Clock, ms: number, signal: CallSignal) =>
  new Promise<void>((resolve, reject) => {
    const callOff = clock.after(ms, () => {
      forget();
      resolve();
    });
    const forget = whenAborted(signal, () => {
      callOff();
      reject(signal.reason);
    });
  });

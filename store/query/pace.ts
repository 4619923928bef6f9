import { setImmediate as nextTurn } from 'node:timers/promises';

/** Cuts long work into slices of about 4 ms, so that a scan does not hold up everyone else's requests. */
export interface Pace {
  /** True when the slice is used up; the work should then `rest`. */
  readonly isDue: () => boolean;
  /** Lets others run; fails with the signal's reason when the caller has gone away. */
  readonly rest: () => Promise<void>;
}

const sliceMs = 4;

/** Starts the clock of one piece of work. */
export function startPace(signal?: AbortSignal): Pace {
  signal?.throwIfAborted();
  let until = performance.now() + sliceMs;
  return {
    isDue: () => performance.now() >= until,
    rest: async () => {
      await nextTurn();
      signal?.throwIfAborted();
      until = performance.now() + sliceMs;
    },
  };
}

/** Says whether anybody still waits: what a client's request and each call made for it carry along. */
export type CallSignal = AbortSignal | LightSignal;

/** Does between our own functions what an `AbortSignal` does, for a small part of what it costs to make one. */
export interface LightSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  readonly listeners: Set<() => void>;
}

export interface LightAbort {
  readonly signal: LightSignal;
  /** The first time counts. */
  readonly abort: (reason: unknown) => void;
}

/** Makes a signal and the function that ends all patience with it. */
export function lightAbort(): LightAbort {
  const signal = { aborted: false, reason: undefined as unknown, listeners: new Set<() => void>() };
  return {
    signal,
    abort: (reason) => {
      if (signal.aborted) return;
      signal.aborted = true;
      signal.reason = reason;
      tellAll(signal.listeners);
    },
  };
}

const listenersOf = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs something once when the signal is aborted; the function it gives forgets about it. An `AbortSignal` is listened to only
 * once, since one client's signal goes along with every call made for it, and Node warns of a leak at the eleventh listener.
 */
export function whenAborted(signal: CallSignal, run: () => void): () => void {
  const listeners = 'listeners' in signal ? signal.listeners : (listenersOf.get(signal) ?? listenTo(signal));
  // A wrapper of its own, so that one function given twice is two listeners.
  const listener = () => run();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The same signal for those who ask for an `AbortSignal`. */
export function asAbortSignal(signal: CallSignal): AbortSignal {
  if (!('listeners' in signal)) return signal;
  if (signal.aborted) return AbortSignal.abort(signal.reason);
  const controller = new AbortController();
  whenAborted(signal, () => controller.abort(signal.reason));
  return controller.signal;
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const listeners = new Set<() => void>();
  listenersOf.set(signal, listeners);
  signal.addEventListener('abort', () => tellAll(listeners), { once: true });
  return listeners;
}

function tellAll(listeners: Set<() => void>): void {
  for (const listener of listeners) listener();
  listeners.clear();
}

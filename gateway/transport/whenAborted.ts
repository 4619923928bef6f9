const listenersOf = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs something once when the signal is aborted; the function it gives forgets about it. The signal itself is listened to only
 * once, since one client's signal goes along with every call made for it, and Node warns of a leak at the eleventh listener.
 */
export function whenAborted(signal: AbortSignal, run: () => void): () => void {
  const listeners = listenersOf.get(signal) ?? listenTo(signal);
  // A wrapper of its own, so that one function given twice is two listeners.
  const listener = () => run();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const listeners = new Set<() => void>();
  listenersOf.set(signal, listeners);
  signal.addEventListener(
    'abort',
    () => {
      for (const listener of listeners) listener();
      listeners.clear();
    },
    { once: true },
  );
  return listeners;
}

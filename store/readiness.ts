import type { Store } from './collection.ts';

/** Whether a process may take traffic as far as its store goes: null when it can be read, else why not. */
export const storePart = (store: Store) => ({
  name: 'store',
  whyNotReady: () =>
    store.ping().then(
      () => null,
      () => 'cannot be read',
    ),
});

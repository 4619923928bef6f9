import type { Key } from './keys.ts';
import type { Entry, KeyChange, Reader } from './kv.ts';

/** Changes not yet committed, seen as if they were: what a unit of work reads and writes. */
export interface Overlay extends Reader {
  readonly put: (key: Key, value: Buffer) => void;
  readonly remove: (key: Key) => void;
  readonly changes: () => Iterable<KeyChange>;
  readonly size: () => number;
}

/** Lays a sheet for changes over a reader; nothing reaches the reader itself. */
export function layOver(base: Reader): Overlay {
  const changed = new Map<Key, Buffer | null>();
  const changedWithin = (start: Key, end: Key) => [...changed.keys()].filter((key) => key >= start && key < end);

  return {
    get: (key) => {
      const value = changed.get(key);
      if (value === undefined) return base.get(key);
      return value ?? undefined;
    },
    range: (start, end, isReverse) => {
      const keys = changedWithin(start, end);
      if (keys.length === 0) return base.range(start, end, isReverse);
      keys.sort();
      if (isReverse) keys.reverse();
      const above = keys.map((key): KeyChange => [key, changed.get(key) ?? null]);
      return merge(above, base.range(start, end, isReverse), isReverse);
    },
    count: (start, end, most) => {
      const keys = changedWithin(start, end);
      if (keys.length === 0) return base.count(start, end, most);
      let { count } = base.count(start, end, Number.MAX_SAFE_INTEGER);
      for (const key of keys) count += Number(changed.get(key) !== null) - Number(base.get(key) !== undefined);
      return { count, next: null };
    },
    put: (key, value) => void changed.set(key, value),
    remove: (key) => void changed.set(key, null),
    changes: () => changed,
    size: () => changed.size,
  };
}

/** Moves what a finished unit changed onto the sheet below it. */
export function settle(from: Overlay, onto: Overlay): void {
  for (const [key, value] of from.changes()) {
    if (value === null) onto.remove(key);
    else onto.put(key, value);
  }
}

function* merge(above: readonly KeyChange[], below: Iterable<Entry>, isReverse: boolean): Iterable<Entry> {
  let at = 0;
  for (const entry of below) {
    for (let next = above[at]; next !== undefined && comesFirst(next[0], entry.key, isReverse); next = above[++at]) {
      if (next[1] !== null) yield { key: next[0], value: next[1] };
    }
    const same = above[at];
    if (same !== undefined && same[0] === entry.key) {
      at++;
      if (same[1] !== null) yield { key: same[0], value: same[1] };
    } else yield entry;
  }
  for (const [key, value] of above.slice(at)) if (value !== null) yield { key, value };
}

const comesFirst = (key: Key, other: Key, isReverse: boolean) => (isReverse ? key > other : key < other);

/** A map that forgets what was not asked for the longest. */
export interface BoundedMap<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  /** What it holds, the longest not asked for first. */
  readonly entries: () => readonly (readonly [key: string, value: Value])[];
}

export interface Bound {
  readonly entries: number;
  /** The most characters that all keys and texts together may have. */
  readonly characters: number;
}

/** Makes a map that holds no more than its bound; `lengthOf` says how many characters an entry stands for. */
export function boundedMap<Value>(bound: Bound, lengthOf: (key: string, value: Value) => number): BoundedMap<Value> {
  const entries = new Map<string, Value>();
  let characters = 0;
  return {
    get: (key) => {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set: (key, value) => {
      forget(key);
      const length = lengthOf(key, value);
      if (length > bound.characters) return;
      entries.set(key, value);
      characters += length;
      for (const oldest of entries.keys()) {
        if (entries.size <= bound.entries && characters <= bound.characters) break;
        forget(oldest);
      }
    },
    entries: () => [...entries],
  };

  function forget(key: string): void {
    const value = entries.get(key);
    if (value === undefined) return;
    entries.delete(key);
    characters -= lengthOf(key, value);
  }
}

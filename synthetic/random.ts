/** A stream of random draws that is the same for the same seed, type and division, whatever else is drawn elsewhere. */
export interface Random {
  /** From 0 up to but without 1. */
  readonly next: () => number;
  /** A whole number between two, both included. */
  readonly between: (least: number, greatest: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, each as likely as its weight. */
  readonly weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  /** A normal draw of mean 0 and deviation 1. */
  readonly normal: () => number;
  /** How many of so many happen, each with this probability: the whole part for sure, the rest by chance. */
  readonly share: (count: number, probability: number) => number;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** The stream named by an entity type and a division code (domain reference § 5.1). */
export function randomStream(seed: number, type: string, divisionCode: string): Random {
  const next = mulberry32(textHash(`${seed}|${type}|${divisionCode}`));
  const between = (least: number, greatest: number) => least + Math.floor(next() * (greatest - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  };
  return {
    next,
    between,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items) => {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let rest = next() * total;
      for (const [item, weight] of items) {
        rest -= weight;
        if (rest < 0) return item;
      }
      return pick(items)[0];
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    share: (count, probability) => {
      const expected = count * probability;
      return Math.floor(expected) + (next() < expected % 1 ? 1 : 0);
    },
    shuffled: (items) => {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        [copy[last], copy[other]] = [copy[other] as (typeof copy)[number], copy[last] as (typeof copy)[number]];
      }
      return copy;
    },
  };
}

/** A stable 32-bit hash of a text (FNV-1a with a final mix); also orders records for planted anomalies. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

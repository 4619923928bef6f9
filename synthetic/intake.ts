import { createHash } from 'node:crypto';

/** One kind of record on its way into the store. */
export interface Lane<Row> {
  readonly put: (records: readonly Row[]) => Promise<void>;
}

/** Takes records in the order they are generated, and writes them in batches. */
export interface Intake {
  /** A lane named `<subgraph>.<plural noun>`, with what writes a batch of it. */
  readonly lane: <Row extends object>(name: string, write: (batch: readonly Row[]) => Promise<void>) => Lane<Row>;
  /** Takes account of records that were written and then taken away again. */
  readonly removed: (name: string, records: number) => void;
  /** Records taken in so far. */
  readonly records: () => number;
  /** Writes what is left and waits for all of it; more may follow. */
  readonly settle: () => Promise<void>;
  /** Waits for what is under way, whatever becomes of it. */
  readonly rest: () => Promise<void>;
  /** Writes what is left, and says what has been written since the beginning. */
  readonly finish: () => Promise<Written>;
}

export interface Written {
  readonly counts: Readonly<Record<string, number>>;
  /** SHA-256 over every record as JSON in the order of generation: the same for the same seed, whatever the store. */
  readonly digest: string;
}

const batchSize = 1500;
const mostInFlight = 4;

/** Starts an intake that lets only a few batches be under way at once, so that memory stays flat. */
export function openIntake(): Intake {
  const hash = createHash('sha256');
  const counts = new Map<string, number>();
  const flushes: (() => Promise<void>)[] = [];
  const inFlight = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let total = 0;

  const send = async (work: Promise<void>) => {
    const settled = work
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => inFlight.delete(settled));
    inFlight.add(settled);
    if (inFlight.size >= mostInFlight) await Promise.race(inFlight);
    if (failures.length > 0) throw failures[0];
  };

  const settle = async () => {
    for (const flush of flushes) await flush();
    await Promise.all(inFlight);
    if (failures.length > 0) throw failures[0];
  };

  return {
    lane: <Row extends object>(name: string, write: (batch: readonly Row[]) => Promise<void>): Lane<Row> => {
      let batch: Row[] = [];
      counts.set(name, 0);
      const flush = async () => {
        if (batch.length === 0) return;
        const full = batch;
        batch = [];
        await send(write(full));
      };
      flushes.push(flush);
      return {
        put: async (records) => {
          if (records.length === 0) return;
          hash.update(`${name}${JSON.stringify(records)}\n`);
          counts.set(name, (counts.get(name) ?? 0) + records.length);
          total += records.length;
          for (const record of records) batch.push(record);
          if (batch.length >= batchSize) await flush();
        },
      };
    },
    removed: (name, records) => counts.set(name, (counts.get(name) ?? 0) - records),
    records: () => total,
    settle,
    rest: async () => void (await Promise.allSettled(inFlight)),
    finish: async () => {
      await settle();
      return { counts: Object.fromEntries(counts), digest: hash.copy().digest('hex') };
    },
  };
}

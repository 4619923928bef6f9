import { StoreError } from '../errors.ts';
import type { KeyValues } from './kv.ts';
import { layOver, type Overlay, settle } from './overlay.ts';

/** One piece of work that is written whole or not at all. */
export type Unit<Result> = (changes: Overlay) => Result | Promise<Result>;

/** The single writer of an embedded store. */
export interface Writer {
  /** Runs the unit and answers once its changes are on the disk. Units that wait together share one commit. */
  readonly write: <Result>(unit: Unit<Result>) => Promise<Result>;
  /** Runs the unit in a commit of its own, with no other write before its end. */
  readonly writeAlone: <Result>(unit: Unit<Result>) => Promise<Result>;
  /** Refuses further work and answers when all that was accepted is done. */
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly isAlone: boolean;
  /** Runs the unit; its answer is given with `acknowledge` once the commit it belongs to stands. */
  readonly run: (changes: Overlay) => Promise<void>;
  readonly acknowledge: () => void;
  readonly fail: (error: unknown) => void;
}

// Enough to share a flush among many, few enough that the first does not wait long for the last.
const mostUnits = 1000;
const mostChanges = 20_000;

/**
 * Group commit: while one commit is being flushed, units gather; then they run one after another, each over a sheet
 * of its own above what the batch changed so far, and all that succeeded are committed together. A batch begins only
 * when the one before is on the disk, so a unit never reads what could still be lost.
 */
export function startWriter(store: KeyValues): Writer {
  const queue: Waiting[] = [];
  let running: Promise<void> | null = null;
  let isStopped = false;

  function enqueue<Result>(unit: Unit<Result>, isAlone: boolean): Promise<Result> {
    if (isStopped) return Promise.reject(new StoreError('STORE_CLOSED'));
    return new Promise((resolve, reject) => {
      let answer: () => void = () => {};
      queue.push({
        isAlone,
        run: async (changes) => {
          const result = await unit(changes);
          answer = () => resolve(result);
        },
        acknowledge: () => answer(),
        fail: reject,
      });
      running ??= drain();
    });
  }

  async function drain(): Promise<void> {
    await null; // whatever is asked for in this turn joins the first batch
    while (queue.length > 0) await runBatch(store, queue);
    running = null;
  }

  return {
    write: (unit) => enqueue(unit, false),
    writeAlone: (unit) => enqueue(unit, true),
    stop: async () => {
      isStopped = true;
      await running;
    },
  };
}

async function runBatch(store: KeyValues, queue: Waiting[]): Promise<void> {
  const done: Waiting[] = [];
  try {
    const snapshot = store.snapshot();
    const batch = layOver(snapshot);
    try {
      while (isRoomFor(queue[0], done, batch)) {
        const waiting = queue.shift();
        if (waiting === undefined) break;
        if (await runUnit(waiting, batch)) done.push(waiting);
        if (waiting.isAlone) break;
      }
    } finally {
      snapshot.release();
    }
    if (batch.size() > 0) await store.commit(batch.changes());
  } catch (error) {
    for (const waiting of done.length > 0 ? done : queue.splice(0)) waiting.fail(error);
    return;
  }
  for (const waiting of done) waiting.acknowledge();
}

function isRoomFor(next: Waiting | undefined, done: readonly Waiting[], batch: Overlay): boolean {
  if (next === undefined) return false;
  if (done.length === 0) return true;
  return !next.isAlone && done.length < mostUnits && batch.size() < mostChanges;
}

async function runUnit(waiting: Waiting, batch: Overlay): Promise<boolean> {
  const own = layOver(batch);
  try {
    await waiting.run(own);
  } catch (error) {
    waiting.fail(error);
    return false;
  }
  settle(own, batch);
  return true;
}

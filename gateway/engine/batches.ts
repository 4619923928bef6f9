import type { SubgraphRequest, Transport } from '../transport/transport.ts';
import type { PlainRepresentation } from './representations.ts';
import { isRow, type Row, type Run, type SubgraphError } from './run.ts';

/** What came back for the representations of a batch, by slot. */
export interface BatchAnswer {
  readonly entities: readonly unknown[];
  /** Errors about one slot, with the path the subgraph gave. */
  readonly errors: readonly { readonly slot: number; readonly error: SubgraphError }[];
  /** Slots whose call failed as a whole, and why. */
  readonly failures: ReadonlyMap<number, unknown>;
}

/** Entities asked of one subgraph with one selection in one tick, each only once. */
export interface Batch {
  /** Puts a representation in and gives its slot; an equal one has the same. */
  readonly add: (representation: Row) => number;
  /** The same for an object that is named by fields of its own. */
  readonly addPlain: (plain: PlainRepresentation, row: Row) => number;
  /** Counts one more reader; true from the second on, who must not take the same nested objects as the first. */
  readonly join: () => boolean;
  readonly answer: () => Promise<BatchAnswer>;
}

/** The entity fetches of one run that are about to be sent. */
export interface EntityBatches {
  readonly open: (
    joinKey: string,
    transport: Transport,
    request: Omit<SubgraphRequest, 'variables'>,
    variables: () => Record<string, unknown>,
  ) => Batch;
}

const mostRepresentations = 500;
const mostChunksAtOnce = 4;

/** Makes the batches of one run: those opened under one key before the next turn of the event loop are one. */
export function entityBatches(run: Run): EntityBatches {
  const waiting = new Map<string, Batch>();
  return {
    open: (joinKey, transport, request, variables) => {
      const open = waiting.get(joinKey);
      if (open) return open;
      const opened = newBatch(async (representations) => {
        waiting.delete(joinKey);
        return sendChunks(representations, (chunk) =>
          transport.send({ ...request, variables: { ...variables(), representations: chunk } }, run.context),
        );
      });
      waiting.set(joinKey, opened);
      return opened;
    },
  };
}

function newBatch(send: (representations: readonly Row[]) => Promise<BatchAnswer>): Batch {
  const representations: Row[] = [];
  const slotByText = new Map<string, number>();
  const slotByValues = newBranch();
  let readers = 0;
  let answer: Promise<BatchAnswer> | null = null;
  return {
    add: (representation) => {
      const text = JSON.stringify(representation);
      const known = slotByText.get(text);
      if (known !== undefined) return known;
      slotByText.set(text, representations.length);
      return representations.push(representation) - 1;
    },
    addPlain: ({ names, key }, row) => {
      let branch = branchAt(slotByValues, key);
      for (const name of names) branch = branchAt(branch, row[name]);
      if (branch.slot >= 0) return branch.slot;
      const representation: Row = {};
      for (const name of names) representation[name] = row[name];
      branch.slot = representations.push(representation) - 1;
      return branch.slot;
    },
    join: () => {
      readers += 1;
      return readers > 1;
    },
    answer: () => {
      answer ??= new Promise((resolve, reject) => {
        setImmediate(() => send(representations).then(resolve, reject));
      });
      return answer;
    },
  };
}

/** Representations told apart value by value: at the end of the way stands the slot. */
interface Branch {
  readonly next: Map<unknown, Branch>;
  slot: number;
}

const newBranch = (): Branch => ({ next: new Map(), slot: -1 });

function branchAt({ next }: Branch, value: unknown): Branch {
  const known = next.get(value);
  if (known !== undefined) return known;
  const opened = newBranch();
  next.set(value, opened);
  return opened;
}

async function sendChunks(
  representations: readonly Row[],
  send: (chunk: readonly Row[]) => Promise<{ readonly data?: unknown; readonly errors?: readonly SubgraphError[] }>,
): Promise<BatchAnswer> {
  const entities: unknown[] = new Array(representations.length).fill(null);
  const errors: { slot: number; error: SubgraphError }[] = [];
  const failures = new Map<number, unknown>();
  const sendFrom = async (first: number) => {
    const chunk = representations.slice(first, first + mostRepresentations);
    const fail = (reason: unknown) => {
      for (const index of chunk.keys()) failures.set(first + index, reason);
    };
    try {
      const answer = await send(chunk);
      const found = isRow(answer.data) && Array.isArray(answer.data._entities) ? answer.data._entities : null;
      if (found && found.length === chunk.length)
        for (const [index, entity] of found.entries()) entities[first + index] = entity;
      const unplaced = answer.errors?.find((error) => !isPlaced(error));
      if (!found || found.length !== chunk.length || unplaced)
        fail(unplaced ?? answer.errors?.[0] ?? new Error('no entities'));
      for (const error of answer.errors ?? [])
        if (isPlaced(error)) errors.push({ slot: first + Number(error.path?.[1]), error });
    } catch (error) {
      fail(error);
    }
  };
  const starts = Array.from(
    { length: Math.ceil(representations.length / mostRepresentations) },
    (_, index) => index * mostRepresentations,
  );
  const lane = async () => {
    for (let first = starts.shift(); first !== undefined; first = starts.shift()) await sendFrom(first);
  };
  await Promise.all(Array.from({ length: Math.min(mostChunksAtOnce, starts.length) }, lane));
  return { entities, errors, failures };
}

const isPlaced = ({ path }: SubgraphError) => path?.[0] === '_entities' && typeof path[1] === 'number';

/** Writes until it is killed, and prints what the store has acknowledged. Started by the crash test. */
import { openStore } from '../../store/open.ts';

const [dataDir = '', round = ''] = process.argv.slice(2);
const store = await openStore({ dataDir });
const index = { name: 'byRound', key: { round: 1, _id: 1 } } as const;
const left = await store.collection<Entry>({ name: 'test.left', indexes: [index] });
const right = await store.collection<Entry>({ name: 'test.right', indexes: [index] });

interface Entry {
  readonly _id: string;
  readonly round: string;
  readonly filling: string;
}

// Enough for several of LMDB's own instruction buffers, so that a torn commit would show.
const batchSize = 600;

const entry = (_id: string): Entry => ({ _id, round, filling: 'x'.repeat(300) });
const acknowledge = (kind: string, id: string) => process.stdout.write(`${kind} ${id}\n`);

async function writeSingly(): Promise<never> {
  for (let at = 0; ; at++) {
    const id = `s-${round}-${at}`;
    await left.insertOne(entry(id));
    acknowledge('single', id);
  }
}

async function writeBatches(): Promise<never> {
  for (let at = 0; ; at++) {
    const id = `b-${round}-${at}`;
    await left.insertMany(Array.from({ length: batchSize }, (_, each) => entry(`${id}-${each}`)));
    acknowledge('batch', id);
  }
}

async function writePairs(): Promise<never> {
  for (let at = 0; ; at++) {
    const id = `p-${round}-${at}`;
    await store.withTransaction(async (session) => {
      await left.insertOne(entry(id), { session });
      await right.insertOne(entry(id), { session });
    });
    acknowledge('pair', id);
  }
}

acknowledge('ready', round);
await Promise.all([writeSingly(), writeBatches(), writePairs()]);

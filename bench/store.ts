import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection, Document } from '../store/collection.ts';
import { openStore } from '../store/open.ts';

/** What is stored: as large as a resident, and as invented as one can be. */
interface Person extends Document {
  readonly divisionCode: string;
  readonly name: string;
  readonly bornOn: string;
  readonly householdId: string;
  readonly tags: readonly string[];
  readonly balance: number;
  readonly notes: string;
}

const amount = Number(process.argv[2] ?? 60_000);
const spec = {
  name: 'bench.people',
  indexes: [
    { name: 'byDivision', key: { divisionCode: 1, _id: 1 } },
    { name: 'byBirth', key: { bornOn: -1, _id: 1 } },
    { name: 'byHousehold', key: { householdId: 1 } },
  ],
} as const;

const idOf = (number: number) => `p${String(number).padStart(9, '0')}`;

const person = (number: number): Person => ({
  _id: idOf(number),
  divisionCode: String(420_100_000_000 + (number % 500) * 1000),
  name: `居民${number}`,
  bornOn: `${1930 + (number % 90)}-${String(1 + (number % 12)).padStart(2, '0')}-15`,
  householdId: `h${Math.floor(number / 3)}`,
  tags: ['LIVING', number % 2 ? 'URBAN' : 'RURAL'],
  balance: number * 100,
  notes: 'x'.repeat(380),
});

/** Runs the work for about a second and says how often a second it was done. */
async function rate(what: string, work: (round: number) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < 1000) await work(rounds++);
  report(what, `${Math.round((rounds * 1000) / (performance.now() - start)).toLocaleString('en')}/s`);
}

async function once(what: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const answer = await work();
  report(
    what,
    `${(performance.now() - start).toFixed(0)} ms${typeof answer === 'number' ? ` (${answer.toLocaleString('en')})` : ''}`,
  );
}

const report = (what: string, figure: string) => process.stdout.write(`${what.padEnd(44)} ${figure}\n`);

async function fill(people: Collection<Person>): Promise<void> {
  const start = performance.now();
  for (let from = 0; from < amount; from += 1000) {
    await people.insertMany(Array.from({ length: Math.min(1000, amount - from) }, (_, at) => person(from + at)));
  }
  report(
    `insertMany of ${amount.toLocaleString('en')}`,
    `${Math.round((amount * 1000) / (performance.now() - start)).toLocaleString('en')} documents/s`,
  );
}

const dataDir = await mkdtemp(join(tmpdir(), 'store-bench-'));
const location = { mongodbUri: process.env.MONGODB_URI, dataDir };
const first = await openStore(location);
report('store', first.kind);
await first.drop(spec.name);
await fill(await first.collection<Person>(spec));
await first.close();

const begun = performance.now();
const store = await openStore(location);
const people = await store.collection<Person>(spec);
await people.findOne({ _id: idOf(1) }, { hint: '_id_' });
report('start to first read', `${(performance.now() - begun).toFixed(0)} ms`);

await rate('findOne by _id', (round) => people.findOne({ _id: idOf((round * 7919) % amount) }, { hint: '_id_' }));
await rate('page of 50 by index', (round) =>
  people
    .find(
      { divisionCode: String(420_100_000_000 + (round % 500) * 1000) },
      { hint: 'byDivision', sort: { _id: 1 }, limit: 50 },
    )
    .toArray(),
);
await rate('$in of 100', (round) =>
  people
    .find(
      { _id: { $in: Array.from({ length: 100 }, (_, at) => idOf((round * 7919 + at * 104_729) % amount)) } },
      { hint: '_id_', limit: 100 },
    )
    .toArray(),
);
await rate('updateOne, one after another', (round) =>
  people.updateOne({ _id: idOf((round * 7919) % amount) }, { $inc: { balance: 1 } }),
);
await rate('updateOne, rounds of 50 at once', (round) =>
  Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      people.updateOne({ _id: idOf((round * 7919 + at) % amount) }, { $inc: { balance: 1 } }),
    ),
  ),
);
await once('count by range', () =>
  people.countDocuments({ bornOn: { $gte: '1960', $lt: '2000' } }, { hint: 'byBirth' }),
);
await once('$group by an indexed field', async () => {
  const groups = await people
    .aggregate([{ $group: { _id: '$divisionCode', count: { $sum: 1 } } }], { hint: 'byDivision' })
    .toArray();
  return groups.length;
});
await once('$group over documents', async () => {
  const stage = { $group: { _id: '$bornOn', total: { $sum: '$balance' } } };
  return (await people.aggregate([stage], { hint: '_id_' }).toArray()).length;
});
report('memory', `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);

await store.drop(spec.name);
await store.close();
await rm(dataDir, { recursive: true });

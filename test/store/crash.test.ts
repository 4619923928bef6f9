import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Collection, Document } from '../../store/collection.ts';
import { openStore } from '../../store/open.ts';

const program = join(import.meta.dirname, 'crashingWriter.ts');
const rounds = 20;

interface Writer {
  readonly child: ChildProcess;
  readonly acknowledged: string[];
  /** The writer has opened the store. */
  readonly isReady: Promise<unknown>;
}

function startWriter(dataDir: string, round: string): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir, round], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const acknowledged: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => acknowledged.push(line));
  return { child, acknowledged, isReady: Promise.race([once(lines, 'line'), once(child, 'exit')]) };
}

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'store-crash-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

describe('an embedded store whose process is killed', () => {
  it('keeps every acknowledged write and no half transaction', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const writer = startWriter(dataDir, String(round));
      await writer.isReady;
      await wait(20 + Math.random() * 200); // the moment of the crash is meant to be random
      writer.child.kill('SIGKILL');
      await once(writer.child, 'close');
      expect(writer.acknowledged[0]).toBe(`ready ${round}`);
      acknowledged.push(...writer.acknowledged.slice(0, -1)); // the last line may be cut
    }

    const store = await openStore({ dataDir });
    const index = { name: 'byRound', key: { round: 1, _id: 1 } } as const;
    const left = await store.collection<Document>({ name: 'test.left', indexes: [index] });
    const right = await store.collection<Document>({ name: 'test.right', indexes: [index] });
    const inLeft = await idsIn(left);
    const inRight = await idsIn(right);

    const missing = acknowledged.filter((line) => !isThere(line, inLeft, inRight));
    const halves = [...inLeft].filter((id) => id.startsWith('p-') !== inRight.has(id));
    const torn = [...countByBatch(inLeft)].filter(([, count]) => count !== 600);
    expect({ missing, halves, torn }).toEqual({ missing: [], halves: [], torn: [] });
    expect(acknowledged.length).toBeGreaterThan(rounds);
    expect(await left.countDocuments({}, { hint: 'byRound' })).toBe(inLeft.size);
    expect(await right.countDocuments({}, { hint: 'byRound' })).toBe(inRight.size);
    await store.close();
  }, 300_000); // twenty starts of a process; some 12 s on an idle machine

  it('is refused to a second process while the first lives, and free after it was killed', async () => {
    const writer = startWriter(dataDir, '0');
    await writer.isReady;

    const second = openStore({ dataDir });
    await expect(second).rejects.toMatchObject({ code: 'STORE_LOCKED', message: expect.stringContaining(dataDir) });

    writer.child.kill('SIGKILL');
    await once(writer.child, 'close');
    const store = await openStore({ dataDir });
    expect(await store.collections()).toContain('test.left');
    await store.close();
  });

  it('is won by one process when several start at once', async () => {
    const writers = ['1', '2', '3', '4'].map((round) => startWriter(dataDir, round));
    await Promise.all(writers.map(({ isReady }) => isReady));

    const winners = writers.filter(({ acknowledged }) => acknowledged.length > 0);
    for (const { child } of winners) child.kill('SIGKILL');

    expect(winners.length).toBe(1);
  });
});

async function idsIn(collection: Collection<Document>): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const { _id } of collection.find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY })) ids.add(_id);
  return ids;
}

function countByBatch(ids: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    if (!id.startsWith('b-')) continue;
    const batch = id.slice(0, id.lastIndexOf('-'));
    counts.set(batch, (counts.get(batch) ?? 0) + 1);
  }
  return counts;
}

function isThere(line: string, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [kind, id = ''] = line.split(' ');
  if (kind === 'ready') return true;
  if (kind === 'batch') return left.has(`${id}-0`) && left.has(`${id}-599`);
  return left.has(id) && (kind === 'single' || right.has(id));
}

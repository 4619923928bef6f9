import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Document, Store } from '../../store/collection.ts';
import { readFilling, requireServable } from '../../store/filling.ts';
import { openStore } from '../../store/open.ts';
import type { DibaoCaseRecord, TekunCaseRecord } from '../../subgraphs/assistance/records.ts';
import type { DeathRecordRecord } from '../../subgraphs/funeral/records.ts';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import type { MarriageRecord } from '../../subgraphs/marriage/records.ts';
import { ageOn } from '../../subgraphs/shared/dates.ts';
import type { WelfareBenefitRecord } from '../../subgraphs/welfare/records.ts';
import { type ManifestRecord, readManifest } from '../../synthetic/anomalies.ts';
import { contradictions } from '../../synthetic/checks/benefits.ts';
import { type Progress, silentProgress } from '../../synthetic/progress.ts';
import { ensureFilled, type Seeded, seedStore } from '../../synthetic/seed.ts';
import { compile, startProgram } from '../kit/processes.ts';
import { forgetfulStore } from './forgetfulStore.ts';

const minutes = 60_000;
let dataDir = '';
let inMemory: Seeded;

beforeAll(async () => {
  compile();
  dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-seed-'));
  inMemory = await seedStore({ store: forgetfulStore(), size: 'tiny' });
}, 2 * minutes);
afterAll(() => rm(dataDir, { recursive: true }));

const seedProgram = (...words: readonly string[]) => startProgram('synthetic/main.js', words, { DATA_DIR: dataDir });

/** Aborts as soon as the first people are there. */
function abortEarly(): { readonly signal: AbortSignal; readonly report: Progress } {
  const controller = new AbortController();
  return { signal: controller.signal, report: { ...silentProgress, advance: () => controller.abort() } };
}

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ dataDir });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function allOf<Row extends Document>(store: Store, name: string): Promise<Row[]> {
  const collection = await store.collection<Row>({ name, indexes: [] });
  return collection.find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY }).toArray();
}

describe('Synthetic data', () => {
  it('are others for another seed, though as many people', async () => {
    const other = await seedStore({ store: forgetfulStore(), size: 'tiny', seed: 7 });

    expect(other.digest).not.toBe(inMemory.digest);
    expect(other.counts['governance.residents']).toBe(inMemory.counts['governance.residents']);
  }, 180_000);

  it('pass every check of the domain reference § 5.6', () => {
    expect(inMemory.checks.filter(({ broken }) => broken > 0)).toEqual([]);
    expect(inMemory.checks).toHaveLength(13);
    expect(inMemory.counts['governance.residents']).toBe(5775);
  });

  it('spread over the official divisions without changing the totals', async () => {
    const official = await seedStore({ store: forgetfulStore(), size: 'tiny', divisions: 'official' });

    expect(official.checks.filter(({ broken }) => broken > 0)).toEqual([]);
    expect(official.counts['governance.residents']).toBe(5775);
    expect(official.counts['governance.divisions']).toBeGreaterThan(27_000);
    expect(official.odd.length).toBeGreaterThan(400);
  }, 180_000);

  it('stop at once when told to', async () => {
    const stopped = seedStore({ store: forgetfulStore(), size: 'tiny', ...abortEarly() });

    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('A store that its users filled', () => {
  it('is left as it is with --if-empty', async () => {
    const theirs = await mkdtemp(join(tmpdir(), 'civil-affairs-theirs-'));
    const store = await openStore({ dataDir: theirs });
    const notes = await store.collection({ name: 'archive.notes', indexes: [] });
    await notes.insertOne({ _id: 'note-1' });
    await store.close();
    const program = startProgram('synthetic/main.js', ['--size', 'tiny', '--if-empty'], { DATA_DIR: theirs });

    expect(await program.ended).toBe(0);
    expect(program.output()).toBe('The store holds data already; it is left as it is.');
    await rm(theirs, { recursive: true });
  });
});

// One store goes through all of this, in this order.
describe('A store', () => {
  it('is half filled when the process that fills it is killed, and is not served', async () => {
    const program = seedProgram('--size', 'small', '--if-empty');
    await program.line(/ 0 of 57753 people/);
    await program.end('SIGKILL');

    await withStore(async (store) => {
      expect(await readFilling(store)).toMatchObject({ state: 'FILLING', size: 'small' });
      await expect(requireServable(store)).rejects.toMatchObject({ code: 'STORE_HALF_FILLED' });
    });
  }, 180_000);

  it('is then filled anew from nothing at the next start, with the same data as any other store', async () => {
    const said: string[] = [];
    await withStore(async (store) => {
      const seeded = await ensureFilled(store, 'tiny', { ...silentProgress, say: (line) => said.push(line) });

      expect(said.join()).toContain('interrupted');
      expect(seeded?.digest).toBe(inMemory.digest);
      expect(await readFilling(store)).toMatchObject({
        state: 'FILLED',
        size: 'tiny',
        seed: '20251231',
        digest: inMemory.digest,
      });
      expect(await ensureFilled(store, 'tiny', silentProgress)).toBeNull();
    });
  }, 180_000);

  it('holds as many documents as were written', async () => {
    await withStore(async (store) => {
      for (const [name, count] of Object.entries((await readFilling(store)).counts)) {
        const collection = await store.collection({ name, indexes: [] });
        expect([name, await collection.countDocuments({}, { hint: '_id_' })]).toEqual([name, count]);
      }
    });
  });

  it('holds each planted anomaly as the manifest has it, and no other of the kind', async () => {
    await withStore(async (store) => {
      const manifest = await readManifest(store);
      const plantedFor = (xId: ManifestRecord['xId']) =>
        manifest.flatMap((entry) => (entry.xId === xId ? [entry.recordId] : [])).sort();
      const residents = new Map(
        (await allOf<ResidentRecord>(store, 'governance.residents')).map((row) => [row._id, row]),
      );
      const deaths = await allOf<DeathRecordRecord>(store, 'funeral.deathRecords');
      const benefits = await allOf<WelfareBenefitRecord>(store, 'welfare.benefits');
      const dibaoCases = await allOf<DibaoCaseRecord>(store, 'assistance.dibaoCases');
      const tekunCases = await allOf<TekunCaseRecord>(store, 'assistance.tekunCases');
      const marriages = await allOf<MarriageRecord>(store, 'marriage.marriages');

      const stillAlive = deaths.filter(({ residentId }) => residents.get(residentId ?? '')?.lifeStatus === 'ALIVE');
      expect(stillAlive.map(({ _id }) => _id).sort()).toEqual(plantedFor('X-02'));
      const oneSource = deaths.filter(({ reports }) => reports.length === 1);
      expect(oneSource.map(({ _id }) => _id).sort()).toEqual(
        manifest.flatMap(({ expected, recordId }) => (expected === 'ONE_SOURCE_ONLY' ? [recordId] : [])).sort(),
      );

      const dead = new Set(deaths.map(({ residentId }) => residentId));
      const paid = new Set(
        benefits.flatMap(({ kind, status, personId }) =>
          kind === 'ADVANCED_AGE' && status === 'ACTIVE' ? [personId] : [],
        ),
      );
      const unpaid = [...residents.values()].filter(
        ({ _id, birthDate, registeredDivision }) =>
          !dead.has(_id) &&
          registeredDivision.startsWith('42') &&
          ageOn(birthDate, '2025-12-31') >= 80 &&
          !paid.has(_id),
      );
      expect(unpaid.map(({ _id }) => _id).sort()).toEqual(plantedFor('X-05'));

      const siblings = marriages.filter(({ partyIds: [one, other] }) => {
        const parents = residents.get(one)?.parentIds ?? [];
        return residents.get(other)?.parentIds.some((id) => parents.includes(id));
      });
      expect(siblings.map(({ _id }) => _id).sort()).toEqual(plantedFor('X-24'));

      const exclusive = contradictions({ dibaoCases, tekunCases, benefits }).map(({ personId }) => personId);
      expect([...new Set(exclusive)].sort()).toEqual(plantedFor('X-07'));
      for (const xId of ['X-02', 'X-05', 'X-07', 'X-24'] as const) expect(plantedFor(xId).length).toBeGreaterThan(0);
    });
  }, 180_000);

  it('is refused when it is filled', async () => {
    const program = seedProgram('--size', 'tiny');

    expect(await program.ended).toBe(1);
    expect(program.output()).toBe(
      'The store holds data already. Run again with --replace to remove all of it and fill the store anew.',
    );
  });

  it('is left as it is with --if-empty when it is filled, and still says what was planted', async () => {
    const before = await withStore(readFilling);
    const file = join(dataDir, 'kept.jsonl');
    const program = seedProgram('--size', 'small', '--seed', '7', '--if-empty', '--manifest', file);

    expect(await program.ended).toBe(0);
    expect(program.output()).toBe('The store holds data already (size tiny, seed 20251231); it is left as it is.');
    expect(await withStore(readFilling)).toEqual(before);
    expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toHaveLength(inMemory.manifest.length);
  });

  it('is not touched when asked to be replaced and left as it is in one breath', async () => {
    const program = seedProgram('--size', 'tiny', '--replace', '--if-empty');

    expect(await program.ended).toBe(2);
    expect(program.output()).toContain('--replace and --if-empty ask for opposite things; give one of them.');
  });

  it('is not touched by a command line that makes no sense', async () => {
    const program = seedProgram('--size', 'tiny', '--all');

    expect(await program.ended).toBe(2);
    expect(program.output()).toContain(
      'There is no option --all. Valid options: --size, --seed, --divisions, --replace, --if-empty, --manifest, --help.',
    );
  });

  it('is filled anew with --replace, in another process to the same digest, and the manifest written out', async () => {
    const file = join(dataDir, 'planted.jsonl');
    const program = seedProgram('--size', 'tiny', '--replace', '--manifest', file);

    expect(await program.ended).toBe(0);
    expect(program.output()).toContain(`SHA-256 of the records: ${inMemory.digest}`);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      inMemory.manifest.map(({ xId, recordId, expected }) => ({ xId, recordId, expected })),
    );
  }, 180_000);

  it('is half filled after a run that was stopped, its former data gone', async () => {
    await withStore(async (store) => {
      await expect(seedStore({ store, size: 'tiny', replace: true, ...abortEarly() })).rejects.toThrow();

      expect(await readFilling(store)).toMatchObject({ state: 'FILLING' });
      expect(await allOf(store, 'marriage.marriages')).toEqual([]);
    });
  });

  it('is filled anew with --if-empty after a run that was stopped', async () => {
    const program = seedProgram('--size', 'tiny', '--if-empty');

    expect(await program.ended).toBe(0);
    expect(program.output()).toContain('An earlier filling of the store was interrupted; it is done anew.');
    expect(await withStore(readFilling)).toMatchObject({ state: 'FILLED', digest: inMemory.digest });
  }, 180_000);

  it('is empty when nothing shall be filled into what an interrupted run has left', async () => {
    await withStore(async (store) => {
      await expect(seedStore({ store, size: 'tiny', replace: true, ...abortEarly() })).rejects.toThrow();
      expect(await ensureFilled(store, 'none', silentProgress)).toBeNull();

      expect(await readFilling(store)).toMatchObject({ state: 'EMPTY' });
      await requireServable(store);
    });
  });
});

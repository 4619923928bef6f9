import type { Store } from '../store/collection.ts';
import { beginFilling, finishFilling, isData, readFilling } from '../store/filling.ts';
import { type ManifestRecord, startAnomalies } from './anomalies.ts';
import { type CheckResult, startChecks } from './checks.ts';
import { type DivisionTree, syntheticDivisions } from './divisions.ts';
import { generateCommunity, generateProvince } from './generation.ts';
import { openIntake, type Written } from './intake.ts';
import { openLanes } from './lanes.ts';
import { type OddDivision, officialDivisions } from './officialDivisions.ts';
import { rowsByUnit } from './population/quotas.ts';
import { populationOf } from './population.ts';
import { type Progress, silentProgress } from './progress.ts';
import { randomStream } from './random.ts';
import { createTools } from './tools.ts';

/** How many real people one synthetic person stands for. */
export const scales = { tiny: 10_000, small: 1_000, medium: 100 } as const;
export type Size = keyof typeof scales;
/** `none` leaves an empty store empty, for those who bring their own data. */
export type SizeOrNone = Size | 'none';

export const sizes: readonly SizeOrNone[] = ['none', 'tiny', 'small', 'medium'];
export const isSize = (text: string): text is SizeOrNone => sizes.some((size) => size === text);

export const defaultSeed = 20251231;

export interface SeedOptions {
  readonly store: Store;
  readonly size: Size;
  readonly seed?: number;
  readonly divisions?: 'synthetic' | 'official';
  /** Empties a filled store first; without it a filled store is refused. */
  readonly replace?: boolean;
  readonly report?: Progress;
  readonly signal?: AbortSignal;
}

/** What a run has made. */
export interface Seeded extends Written {
  readonly seconds: number;
  readonly checks: readonly CheckResult[];
  readonly manifest: readonly ManifestRecord[];
  /** Entries of the official list that were mapped or left out; none for the invented tree. */
  readonly odd: readonly OddDivision[];
}

/** Thrown for a store that holds data already. */
export class StoreFilledError extends Error {
  override readonly name = 'StoreFilledError';
  constructor() {
    super('The store holds data already. Run again with --replace to remove all of it and fill the store anew.');
  }
}

/** Thrown when the data made breaks its own rules; the store stays marked as half filled and is not served. */
export class ChecksFailedError extends Error {
  override readonly name = 'ChecksFailedError';
  readonly results: readonly CheckResult[];
  constructor(results: readonly CheckResult[]) {
    const lines = results.map(({ name, broken, examples }) => `  ${name}: ${broken}, e.g. ${examples.join(', ')}`);
    super(`The synthetic data breaks its own rules:\n${lines.join('\n')}`);
    this.results = results;
  }
}

/** Fills an empty store, redoes a filling that was interrupted, leaves a filled one as it is. */
export async function ensureFilled(
  store: Store,
  size: SizeOrNone,
  report: Progress,
  signal?: AbortSignal,
): Promise<Seeded | null> {
  const { state } = await readFilling(store);
  if (state === 'FILLED') return null;
  if (size === 'none') {
    if (state === 'EMPTY') return null;
    report.say('An earlier filling of the store was interrupted; what it left is removed.');
    await emptyStore(store);
    return null;
  }
  return seedStore({ store, size, report, ...(signal && { signal }) });
}

/** Makes the synthetic data of the domain reference § 5 and writes it: the same for the same seed, whatever the store. */
export async function seedStore({
  store,
  size,
  seed = defaultSeed,
  divisions = 'synthetic',
  replace = false,
  report = silentProgress,
  signal,
}: SeedOptions): Promise<Seeded> {
  const startedAt = new Date();
  const { state } = await readFilling(store);
  if (state === 'FILLED' && !replace) throw new StoreFilledError();
  if (state === 'FILLING') report.say('An earlier filling of the store was interrupted; it is done anew.');

  // Marked before anything is removed, so that a run that stops half-way is noticed whatever it had reached.
  await beginFilling(store, { size, seed: String(seed), startedAt });
  await dropCollections(store, isData);
  try {
    const generated = await generate({ store, size, seed, divisions, report, ...(signal && { signal }) });
    const { counts, digest } = generated;
    await finishFilling(store, { finishedAt: new Date(), counts, digest });
    return { ...generated, seconds: (Date.now() - startedAt.getTime()) / 1000 };
  } finally {
    report.stop();
  }
}

type Generation = Required<Omit<SeedOptions, 'replace' | 'signal'>> & Pick<SeedOptions, 'signal'>;

async function generate({
  store,
  size,
  seed,
  divisions,
  report,
  signal,
}: Generation): Promise<Omit<Seeded, 'seconds'>> {
  const scale = scales[size];
  const { tree, odd } = await treeFor(divisions, seed);
  const tools = createTools(seed, scale, tree.records);
  const intake = openIntake();
  const lanes = await openLanes(store, intake);
  const watchers = { checks: startChecks(tree, tools), anomalies: startAnomalies(tools) };

  try {
    const province = await generateProvince(tree.records, tree.places, tools, lanes, watchers);
    // Matches take from resources, so those have to be there.
    await intake.settle();

    report.start([...rowsByUnit(scale).values()].reduce((sum, rows) => sum + rows, 0));
    let people = 0;
    for (const community of populationOf(tree, tools)) {
      signal?.throwIfAborted();
      if (community.residents.length === 0) continue; // many a village of the official list, at a small scale
      await generateCommunity(community, province, tools, lanes, watchers);
      people += community.residents.length;
      report.advance(people, intake.records());
    }
    await intake.settle();

    const broken = watchers.checks.finish().filter((result) => result.broken > 0);
    if (broken.length > 0) throw new ChecksFailedError(broken);

    const planted = await watchers.anomalies.plant(store);
    await lanes.tekunCases.put(planted.tekunCases);
    await lanes.manifest.put(planted.manifest);
    const removed = planted.manifest.filter(({ expected }) => expected === 'ALLOWANCE_MISSING').length;
    intake.removed('welfare.benefits', removed);
    const written = await intake.finish();
    return { ...written, checks: watchers.checks.finish(), manifest: planted.manifest, odd };
  } catch (error) {
    // Batches under way would otherwise meet a closed store.
    await intake.rest();
    throw error;
  }
}

async function treeFor(
  divisions: 'synthetic' | 'official',
  seed: number,
): Promise<{ readonly tree: DivisionTree; readonly odd: readonly OddDivision[] }> {
  const randomOf = (type: string, divisionCode: string) => randomStream(seed, type, divisionCode);
  if (divisions === 'synthetic') return { tree: syntheticDivisions(randomOf), odd: [] };
  const tree = await officialDivisions(randomOf);
  return { tree, odd: tree.odd };
}

const fillingCollection = 'platform.filling';

const emptyStore = (store: Store): Promise<void> =>
  dropCollections(store, (name) => isData(name) || name === fillingCollection);

async function dropCollections(store: Store, isWanted: (name: string) => boolean): Promise<void> {
  for (const name of await store.collections()) if (isWanted(name)) await store.drop(name);
}

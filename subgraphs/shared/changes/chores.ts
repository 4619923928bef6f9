import { randomUUID } from 'node:crypto';
import type { SubgraphName } from '../../../schema/load.ts';
import type { Collection, Document, Store } from '../../../store/collection.ts';
import { type IsoDate, shanghaiDateOf } from '../dates.ts';
import { isDuplicateKey } from '../duplicateKey.ts';
import { type Change, handOfPlatform, openChanges } from './changes.ts';
import { openParameters, type ParameterSpecs, type Parameters } from './parameters.ts';

/** What a chore is given to work with. */
export interface ChoreContext {
  readonly today: IsoDate;
  readonly now: Date;
  readonly parameters: Parameters;
  /** One change of the platform's own, in a transaction. */
  readonly change: <Result extends object>(work: (change: Change) => Promise<Result>) => Promise<Result>;
}

/**
 * Something that a subgraph does by itself when the time has come, e.g. a monthly donation. It may be run at any moment and more
 * than once, also half-way again after a crash: what is done already must be known by what is kept, not by when it last ran.
 */
export interface Chore<Repository> {
  readonly name: string;
  /** How long it may wait at least between two runs. */
  readonly everyMinutes: number;
  /** Gives how much it did. */
  readonly run: (repository: Repository, context: ChoreContext) => Promise<number>;
}

interface ChoreRecord extends Document {
  readonly leaseUntil: Date;
  readonly holder: string;
  readonly lastRunAt: Date | null;
  readonly lastDone: number;
}

interface HasChores<Repository> {
  readonly name: SubgraphName;
  readonly chores?: readonly Chore<Repository>[];
  readonly parameters?: ParameterSpecs;
  readonly openRepository: (store: Store) => Promise<Repository>;
}

/** Runs what is due; gives by chore how much was done. A chore that fails is tried again at its next turn and fails alone. */
export type RunDueChores = (onFailure: (chore: string, error: unknown) => void) => Promise<ReadonlyMap<string, number>>;

/** Opens the chores of a subgraph. Of many processes one at a time does a chore; a lease that its holder lost runs out. */
export async function openChores<Repository>(
  subgraph: HasChores<Repository>,
  store: Store,
  now: () => Date = () => new Date(),
): Promise<RunDueChores> {
  const chores = subgraph.chores ?? [];
  if (chores.length === 0) return async () => new Map();
  const [repository, changes, parameters, leases] = await Promise.all([
    subgraph.openRepository(store),
    openChanges(store, subgraph.name),
    openParameters(store, subgraph.name, subgraph.parameters ?? {}, now),
    store.collection<ChoreRecord>({ name: 'platform.chores', indexes: [] }),
  ]);
  const holder = randomUUID();

  return async (onFailure) => {
    const done = new Map<string, number>();
    for (const chore of chores) {
      const id = `${subgraph.name}/${chore.name}`;
      const instant = now();
      if (!(await takeLease(leases, id, holder, instant, chore.everyMinutes))) continue;
      const today = shanghaiDateOf(instant);
      try {
        const count = await chore.run(repository, {
          today,
          now: instant,
          parameters,
          change: (work) => changes.once(handOfPlatform(today, instant), chore.name, {}, work),
        });
        done.set(chore.name, count);
        await leases.updateOne({ _id: id, holder }, { $set: { lastRunAt: instant, lastDone: count } });
      } catch (error) {
        onFailure(id, error);
      }
    }
    return done;
  };
}

async function takeLease(
  leases: Collection<ChoreRecord>,
  _id: string,
  holder: string,
  now: Date,
  minutes: number,
): Promise<boolean> {
  const leaseUntil = new Date(now.getTime() + minutes * 60_000);
  const { matchedCount } = await leases.updateOne({ _id, leaseUntil: { $lte: now } }, { $set: { leaseUntil, holder } });
  if (matchedCount > 0) return true;
  try {
    await leases.insertOne({ _id, leaseUntil, holder, lastRunAt: null, lastDone: 0 });
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

import type { SubgraphName } from '../schema/load.ts';
import type { Store } from '../store/collection.ts';
import { choreOpeners } from './all.ts';

/** What is told of chores. */
interface ChoreLog {
  readonly info: (fields: object, line: string) => void;
  readonly error: (fields: object, line: string) => void;
}

const everyMs = 60_000;

/**
 * Looks every minute for what the subgraphs have to do by themselves, e.g. monthly donations that fell due. The first look is at
 * once, so that what fell due while nothing ran is made up for. `stop` waits for a round under way.
 */
export async function startChores(
  names: readonly SubgraphName[],
  store: Store,
  log: ChoreLog,
): Promise<{ readonly stop: () => Promise<void> }> {
  const opened = await Promise.all(names.map((name) => choreOpeners[name](store)));
  let round: Promise<void> = Promise.resolve();
  let isStopped = false;

  const look = async () => {
    for (const runDue of opened) {
      if (isStopped) return;
      const done = await runDue((chore, error) => log.error({ chore, err: error }, 'a chore failed'));
      for (const [chore, count] of done) if (count > 0) log.info({ chore, count }, 'a chore was done');
    }
  };
  const lookAgain = () => {
    round = round.then(look).catch((error) => log.error({ err: error }, 'chores could not be looked for'));
  };
  lookAgain();
  const timer = setInterval(lookAgain, everyMs).unref();
  return {
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await round;
    },
  };
}

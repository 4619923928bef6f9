import { writeFile } from 'node:fs/promises';
import { readStoreConfig } from '../store/config.ts';
import { StoreError } from '../store/errors.ts';
import { type Filling, readFilling } from '../store/filling.ts';
import { openStore } from '../store/open.ts';
import { readManifest } from './anomalies.ts';
import { type CommandLine, readCommandLine, usage, WrongUsageError } from './commandLine.ts';
import { openProgress } from './progress.ts';
import { ChecksFailedError, StoreFilledError, seedStore } from './seed.ts';
import { summaryOf } from './summary.ts';

/** 0 when the store is filled at the end, 1 when it is not, 2 for a command line or an environment that makes no sense. */
async function run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const command = readCommandLine(words);
    if (command === 'help') {
      console.log(usage);
      return 0;
    }
    await fill(command, env);
    return 0;
  } catch (error) {
    console.error(sentenceOf(error));
    return error instanceof WrongUsageError ? 2 : 1;
  }
}

async function fill({ manifest: file, ifEmpty, ...options }: CommandLine, env: NodeJS.ProcessEnv): Promise<void> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort(new Interrupted());
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const store = await openStore(locationOf(env));
  try {
    const filling = await readFilling(store);
    if (ifEmpty && filling.state === 'FILLED') {
      console.log(leftAlone(filling));
    } else {
      const report = openProgress(process.stderr);
      const seeded = await seedStore({ store, report, signal: interruption.signal, ...options });
      console.log(summaryOf(seeded));
    }
    if (file === null) return;
    const lines = (await readManifest(store)).map(({ xId, recordId, expected }) =>
      JSON.stringify({ xId, recordId, expected }),
    );
    await writeFile(file, `${lines.join('\n')}\n`);
  } finally {
    await store.close();
  }
}

/** Says that nothing was done, and what the store holds when we filled it ourselves. */
function leftAlone({ size, seed }: Filling): string {
  const held = size === null ? '' : ` (size ${size}, seed ${seed})`;
  return `The store holds data already${held}; it is left as it is.`;
}

function locationOf(env: NodeJS.ProcessEnv) {
  try {
    return readStoreConfig(env);
  } catch (error) {
    throw new WrongUsageError(error instanceof Error ? error.message : 'The environment cannot be read.');
  }
}

class Interrupted extends Error {
  override readonly message = 'Interrupted. The store is marked as half filled; run again to fill it anew.';
}

/** What a person at the terminal needs; a stack only for what nobody expected. */
function sentenceOf(error: unknown): string {
  const isExpected = [WrongUsageError, StoreFilledError, ChecksFailedError, StoreError, Interrupted].some(
    (kind) => error instanceof kind,
  );
  if (error instanceof Error) return isExpected || 'code' in error ? error.message : String(error.stack);
  return String(error);
}

process.exitCode = await run(process.argv.slice(2), process.env);

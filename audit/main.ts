import { readStoreConfig } from '../store/config.ts';
import { openStore } from '../store/open.ts';
import { type ChainsWanted, verifyAccessLog } from '../subgraphs/shared/accessLog/verify.ts';
import { readCommandLine, usage, WrongUsageError } from './commandLine.ts';

/** 0 when every link holds, 1 when one does not, 2 for a command line that makes no sense. */
async function run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const wanted = readCommandLine(words);
    if (wanted !== 'help') return await verify(wanted, env);
    console.log(usage);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof WrongUsageError ? 2 : 1;
  }
}

async function verify(wanted: ChainsWanted, env: NodeJS.ProcessEnv): Promise<number> {
  const store = await openStore(readStoreConfig(env));
  try {
    let chains = 0;
    let links = 0;
    for await (const { chain, goodLinks, lastHash, broken } of verifyAccessLog(store, wanted)) {
      chains += 1;
      links += goodLinks;
      if (broken !== null) {
        console.error(
          `${chain}: links that hold: ${goodLinks}; number ${broken.seq} is the first that does not: ${broken.what}.`,
        );
        return 1;
      }
      console.log(`${chain}: links that hold: ${goodLinks}, ending with ${lastHash}`);
    }
    console.log(`Links that hold in all: ${links}, in chains: ${chains}. None is broken.`);
    return 0;
  } finally {
    await store.close();
  }
}

process.exitCode = await run(process.argv.slice(2), process.env);

import { existsSync, readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Logger } from 'pino';
import type { LiveGraph } from './liveGraph.ts';

const lookEveryMs = 1_000;

/** The text of a supergraph file. Throws a line that says what to do when there is none. */
export function readSupergraph(path: string): string {
  if (!existsSync(path))
    throw new Error(`SUPERGRAPH: there is no file ${path}. Run "npm run compose" or name another.`);
  return readFileSync(path, 'utf8');
}

/** Serves what the file holds whenever it changes, and on SIGHUP; gives the function that stops looking. */
export function followSupergraph(path: string, live: LiveGraph, log: Logger): () => void {
  const look = () => {
    try {
      void live.replace(readSupergraph(path));
    } catch (error) {
      log.error(
        { reason: error instanceof Error ? error.message : String(error) },
        'the supergraph file cannot be read; the old one stays',
      );
    }
  };
  watchFile(path, { interval: lookEveryMs }, look);
  process.on('SIGHUP', look);
  return () => {
    unwatchFile(path, look);
    process.off('SIGHUP', look);
  };
}

import { parseArgs } from 'node:util';
import { isSubgraphName, subgraphNames } from '../schema/load.ts';
import { isCalendarDate } from '../schema/scalars.ts';
import type { ChainsWanted } from '../subgraphs/shared/accessLog/verify.ts';

/** Thrown for words that make no sense; the message says which do. */
export class WrongUsageError extends Error {
  override readonly name = 'WrongUsageError';
}

export const usage = `npm run audit:verify -- [--day YYYY-MM-DD] [--subgraph ${subgraphNames.join('|')}]

  Checks the chains of the access log, all of them unless told, and names the first link that does not hold.
  Exits with 0 when all hold, with 1 when one does not, with 2 when it was asked wrongly.

The store is MongoDB at MONGODB_URI, or else the embedded one in DATA_DIR (default ./data).`;

const options = { day: { type: 'string' }, subgraph: { type: 'string' }, help: { type: 'boolean' } } as const;

/** Reads the words after `npm run audit:verify --`. Throws `WrongUsageError`. */
export function readCommandLine(words: readonly string[]): ChainsWanted | 'help' {
  const { day, subgraph, help } = valuesIn(words);
  if (help) return 'help';
  if (day !== undefined && !isCalendarDate(day)) throw new WrongUsageError(`--day is a day, YYYY-MM-DD.\n\n${usage}`);
  if (subgraph === undefined) return { ...(day !== undefined && { day }) };
  if (!isSubgraphName(subgraph)) throw new WrongUsageError(`--subgraph is one of the six.\n\n${usage}`);
  return { subgraph, ...(day !== undefined && { day }) };
}

function valuesIn(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new WrongUsageError(`${error instanceof Error ? error.message : 'Not understood.'}\n\n${usage}`);
  }
}

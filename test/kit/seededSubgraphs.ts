import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../gateway/transport/inProcess.ts';
import type { Caller } from '../../schema/caller.ts';
import { subgraphNames } from '../../schema/load.ts';
import { openStore } from '../../store/open.ts';
import { openers } from '../../subgraphs/all.ts';
import type { ExecuteRequest } from '../../subgraphs/shared/execute.ts';
import { silentProgress } from '../../synthetic/progress.ts';
import { ensureFilled } from '../../synthetic/seed.ts';
import { everything } from './aCaller.ts';

/** The six subgraphs over the tiny synthetic province, without a gateway. */
export interface SeededSubgraphs {
  /** Answers a caller who may see everything, unless told otherwise. */
  readonly answerOf: (name: string, caller?: Caller) => Answer;
  readonly stop: () => Promise<void>;
}

/** Opens them over an embedded store of their own; stop them when done. */
export async function seededSubgraphs(today = '2025-12-31'): Promise<SeededSubgraphs> {
  const dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-subgraphs-'));
  const store = await openStore({ dataDir });
  await ensureFilled(store, 'tiny', silentProgress);
  const opened = await Promise.all(subgraphNames.map(async (name) => [name, await openers[name](store)] as const));
  const executors = new Map<string, ExecuteRequest>(opened);
  return {
    answerOf: (name, caller = everything) => {
      const execute = executors.get(name);
      if (!execute) throw new Error(`There is no subgraph ${name}`);
      return (request, { requestId, signal }) => execute(request, { requestId, signal, today, caller });
    },
    stop: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

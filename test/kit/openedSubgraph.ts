import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import { openStore } from '../../store/open.ts';
import { openSubgraph } from '../../subgraphs/shared/execute.ts';
import type { RequestContext, Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { everything } from './aCaller.ts';
import { countingStore, type StoreCall } from './countingStore.ts';

/** One subgraph over an embedded store of its own, without gateway or HTTP. */
export interface OpenedSubgraph<Repository> {
  readonly repository: Repository;
  /** Asks as a caller who may see everything, unless told otherwise. */
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    caller?: Caller,
  ) => Promise<ExecutionResult<Record<string, never>>>;
  readonly calls: StoreCall[];
  readonly close: () => Promise<void>;
}

/** Opens it on the given day; close it when done. */
export async function openedSubgraph<Repository, Context extends RequestContext>(
  subgraph: Subgraph<Repository, Context>,
  today = '2025-12-31',
): Promise<OpenedSubgraph<Repository>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-subgraph-'));
  const opened = await openStore({ dataDir });
  const { store, calls } = countingStore(opened);
  const execute = await openSubgraph(subgraph, store);
  const requestBy = (caller: Caller): RequestContext => ({
    requestId: 'test',
    caller,
    today,
    signal: new AbortController().signal,
  });
  return {
    repository: await subgraph.openRepository(opened),
    calls,
    ask: async (query, variables = {}, caller = everything) =>
      JSON.parse(JSON.stringify(await execute({ query, variables }, requestBy(caller)))),
    close: async () => {
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

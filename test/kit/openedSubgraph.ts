import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { anonymous } from '../../schema/caller.ts';
import { openStore } from '../../store/open.ts';
import { openSubgraph } from '../../subgraphs/shared/execute.ts';
import type { RequestContext, Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { countingStore, type StoreCall } from './countingStore.ts';

/** One subgraph over an embedded store of its own, without gateway or HTTP. */
export interface OpenedSubgraph<Repository> {
  readonly repository: Repository;
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
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
  const request: RequestContext = {
    requestId: 'test',
    caller: anonymous,
    today,
    signal: new AbortController().signal,
  };
  return {
    repository: await subgraph.openRepository(opened),
    calls,
    ask: async (query, variables = {}) => JSON.parse(JSON.stringify(await execute({ query, variables }, request))),
    close: async () => {
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import type { Store } from '../../store/collection.ts';
import { openStore } from '../../store/open.ts';
import { openSubgraph } from '../../subgraphs/shared/execute.ts';
import type { ServedRequest, Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { everything } from './aCaller.ts';
import { countingStore, type StoreCall } from './countingStore.ts';

export interface OpenedOptions {
  readonly clock?: () => Date;
  /** Puts something between the subgraph and its store. */
  readonly over?: (store: Store) => Store;
}

/** One subgraph over an embedded store of its own, without gateway or HTTP. */
export interface OpenedSubgraph<Repository> {
  readonly repository: Repository;
  /** Asks as a caller who may see everything, unless told otherwise. */
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    caller?: Caller,
  ) => Promise<ExecutionResult<Record<string, never>>>;
  /** The same with the caller first, and a name for the operation. */
  readonly askAs: (
    caller: Caller,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    operationName?: string,
  ) => Promise<ExecutionResult<Record<string, never>>>;
  readonly calls: StoreCall[];
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/** Opens it on the given day, at the time of the clock given; close it when done. */
export async function openedSubgraph<Repository, Context extends ServedRequest>(
  subgraph: Subgraph<Repository, Context>,
  today = '2025-12-31',
  { clock = () => new Date('2025-12-31T04:00:00Z'), over = (store) => store }: OpenedOptions = {},
): Promise<OpenedSubgraph<Repository>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-subgraph-'));
  const opened = await openStore({ dataDir });
  const { store, calls } = countingStore(opened);
  const execute = await openSubgraph(subgraph, over(store), { clock });
  let requests = 0;
  const askAs: OpenedSubgraph<Repository>['askAs'] = async (caller, query, variables = {}, operationName) => {
    requests += 1;
    const { signal } = new AbortController();
    const request = { requestId: `test-${requests}`, caller, today, signal };
    const asked = { query, variables, ...(operationName !== undefined && { operationName }) };
    return JSON.parse(JSON.stringify(await execute(asked, request)));
  };
  return {
    store: opened,
    askAs,
    repository: await subgraph.openRepository(opened),
    calls,
    ask: (query, variables, caller = everything) => askAs(caller, query, variables),
    close: async () => {
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

import { join } from 'node:path';
import { composeWithoutRequirements } from '../../schema/compose.ts';
import { isSubgraphName, projectFolder, subgraphNames } from '../../schema/load.ts';
import { openStore } from '../../store/open.ts';
import { openers } from '../../subgraphs/all.ts';
import type { ExecuteRequest } from '../../subgraphs/shared/execute.ts';
import { openProgress } from '../../synthetic/progress.ts';
import { ensureFilled } from '../../synthetic/seed.ts';
import { officer } from '../officer.ts';
import type { Graph } from './graph.ts';

const today = '2025-12-31';

/** Our own six subgraphs, over synthetic data in bench/data/small. */
export async function openProvince(): Promise<Graph> {
  const store = await openStore({ dataDir: join(projectFolder, 'bench', 'data', 'small') });
  await ensureFilled(store, 'small', openProgress(process.stdout));
  const supergraph = composeWithoutRequirements(); // not every gateway serves one that asks for scopes
  const subgraphs = new Map<string, ExecuteRequest>();
  for (const name of subgraphNames) subgraphs.set(name, await openers[name](store));
  return {
    names: subgraphNames,
    supergraphAt: (addressOf) =>
      supergraph.replace(
        /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
        (_all, name: string) => `@join__graph(name: "${name}", url: "${addressOf(name)}")`,
      ),
    answer: async (name, request) => {
      if (!isSubgraphName(name)) throw new Error(`There is no subgraph "${name}".`);
      return subgraphs.get(name)?.(request, {
        requestId: 'bench',
        caller: officer,
        today,
        signal: new AbortController().signal,
      });
    },
    close: () => store.close(),
  };
}

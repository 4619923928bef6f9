import type { SubgraphName } from '../schema/load.ts';
import type { Store } from '../store/collection.ts';
import { assistance } from './assistance/subgraph.ts';
import { charity } from './charity/subgraph.ts';
import { funeral } from './funeral/subgraph.ts';
import { governance } from './governance/subgraph.ts';
import { marriage } from './marriage/subgraph.ts';
import { type ExecuteRequest, openSubgraph } from './shared/execute.ts';
import { welfare } from './welfare/subgraph.ts';

/** How to open each of the six subgraphs over a store. */
export const openers: Readonly<Record<SubgraphName, (store: Store) => Promise<ExecuteRequest>>> = {
  assistance: (store) => openSubgraph(assistance, store),
  welfare: (store) => openSubgraph(welfare, store),
  charity: (store) => openSubgraph(charity, store),
  governance: (store) => openSubgraph(governance, store),
  funeral: (store) => openSubgraph(funeral, store),
  marriage: (store) => openSubgraph(marriage, store),
};

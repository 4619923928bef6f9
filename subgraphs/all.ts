import type { SubgraphName } from '../schema/load.ts';
import type { Store } from '../store/collection.ts';
import { assistance } from './assistance/subgraph.ts';
import { charity } from './charity/subgraph.ts';
import { funeral } from './funeral/subgraph.ts';
import { governance } from './governance/subgraph.ts';
import { marriage } from './marriage/subgraph.ts';
import { openChores, type RunDueChores } from './shared/changes/chores.ts';
import type { AnyMachine } from './shared/changes/machine.ts';
import { type ExecuteRequest, openSubgraph } from './shared/execute.ts';
import type { SubgraphSettings } from './shared/takeUp.ts';
import { welfare } from './welfare/subgraph.ts';

type Open = (store: Store, settings?: SubgraphSettings) => Promise<ExecuteRequest>;

/** How to open each of the six subgraphs over a store. */
export const openers: Readonly<Record<SubgraphName, Open>> = {
  assistance: (store, settings) => openSubgraph(assistance, store, settings),
  welfare: (store, settings) => openSubgraph(welfare, store, settings),
  charity: (store, settings) => openSubgraph(charity, store, settings),
  governance: (store, settings) => openSubgraph(governance, store, settings),
  funeral: (store, settings) => openSubgraph(funeral, store, settings),
  marriage: (store, settings) => openSubgraph(marriage, store, settings),
};

/** The machines of each subgraph's nouns. */
export const machinesOf: Readonly<Record<SubgraphName, readonly AnyMachine[]>> = {
  assistance: assistance.machines ?? [],
  welfare: welfare.machines ?? [],
  charity: charity.machines ?? [],
  governance: governance.machines ?? [],
  funeral: funeral.machines ?? [],
  marriage: marriage.machines ?? [],
};

/** How to open what each subgraph does by itself when the time has come. */
export const choreOpeners: Readonly<Record<SubgraphName, (store: Store, now?: () => Date) => Promise<RunDueChores>>> = {
  assistance: (store, now) => openChores(assistance, store, now),
  welfare: (store, now) => openChores(welfare, store, now),
  charity: (store, now) => openChores(charity, store, now),
  governance: (store, now) => openChores(governance, store, now),
  funeral: (store, now) => openChores(funeral, store, now),
  marriage: (store, now) => openChores(marriage, store, now),
};

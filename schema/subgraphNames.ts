/** The subgraphs by name, in the order they are composed. */
export const subgraphNames = ['assistance', 'welfare', 'charity', 'governance', 'funeral', 'marriage'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

export const isSubgraphName = (name: string): name is SubgraphName =>
  (subgraphNames as readonly string[]).includes(name);

/** One request to a subgraph. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A graph that the gateways are measured with. */
export interface Graph {
  readonly names: readonly string[];
  /** Its supergraph, with every subgraph at the given address. */
  readonly supergraphAt: (addressOf: (name: string) => string) => string;
  /** The true answer of one subgraph; it is asked once, the stubs replay it from then on. */
  readonly answer: (name: string, request: GraphQLRequest) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

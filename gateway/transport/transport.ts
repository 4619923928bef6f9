import type { ExecutionResult } from 'graphql';

/** One request that the gateway makes of a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** A mutation is never sent twice nor shared; a query unless told. */
  readonly kind?: 'query' | 'mutation';
}

/** What travels with it on behalf of the client. */
export interface ForwardedContext {
  readonly requestId: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}

/** One call to one subgraph, in process or over HTTP. A subgraph that cannot answer throws `SUBGRAPH_UNAVAILABLE`. */
export interface Transport {
  readonly send: (request: SubgraphRequest, context: ForwardedContext) => Promise<ExecutionResult>;
  /** Null when the subgraph may take traffic, else a few words on why not. */
  readonly whyNotReady: () => Promise<string | null>;
}

/** Makes the way to a subgraph from its name and the address in the supergraph. */
export type TransportFor = (name: string, url: string) => Transport;

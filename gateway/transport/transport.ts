import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import type { CallSignal } from './whenAborted.ts';

/** One request that the gateway makes of a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** A mutation is never sent twice nor shared; a query unless told. */
  readonly kind?: 'query' | 'mutation';
  /** The request as JSON, where it has been written already. */
  readonly json?: string;
}

/** The request as it goes over the wire. */
export const jsonOf = ({ json, query, variables, operationName }: SubgraphRequest): string =>
  json ?? JSON.stringify({ query, variables, operationName });

/** What travels with it on behalf of the client. */
export interface ForwardedContext {
  readonly requestId: string;
  /** Who is asking; nobody in particular when it is not said. */
  readonly caller?: Caller;
  /** Aborted when the client goes away. */
  readonly signal: CallSignal;
  /**
   * Names all about the caller that an answer may depend on: callers with the same one see the same, so equal queries of theirs that
   * are underway at once may share one call. Without it nothing is shared.
   */
  readonly viewpoint?: string | undefined;
}

/**
 * One call to one subgraph, in process or over HTTP. When the subgraph cannot answer it throws `SUBGRAPH_UNAVAILABLE` or
 * `SUBGRAPH_TIMEOUT`; when the client goes away, the reason in its signal.
 */
export interface Transport {
  readonly send: (request: SubgraphRequest, context: ForwardedContext) => Promise<ExecutionResult>;
  /** Null when the subgraph may take traffic, else a few words on why not. */
  readonly whyNotReady: () => Promise<string | null>;
}

/** Makes the way to a subgraph from its name and the address in the supergraph. */
export type TransportFor = (name: string, url: string) => Transport;

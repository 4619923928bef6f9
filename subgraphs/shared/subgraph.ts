import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import type { SubgraphName } from '../../schema/load.ts';
import type { Store } from '../../store/collection.ts';
import type { IsoDate } from './dates.ts';

/** What every request to a subgraph knows, whichever way it came. */
export interface RequestContext {
  readonly requestId: string;
  readonly caller: Caller;
  /** The day it is in Asia/Shanghai; the only clock a resolver or rule may use. */
  readonly today: IsoDate;
  /** Aborted when the client goes away or the deadline passes. */
  readonly signal: AbortSignal;
}

// biome-ignore lint/suspicious/noExplicitAny: a resolver's own types come from generated.ts; here all subgraphs meet.
type AnyResolver = (parent: any, args: any, context: any, info: GraphQLResolveInfo) => unknown;
export type ResolverMap = Readonly<Record<string, GraphQLScalarType | Readonly<Record<string, AnyResolver>>>>;

/** The face of a subgraph: all that the gateway, the servers and the synthetic data may know of it. */
export interface Subgraph<Repository, Context extends RequestContext> {
  readonly name: SubgraphName;
  readonly resolvers: object;
  readonly openRepository: (store: Store) => Promise<Repository>;
  readonly createContext: (request: RequestContext, repository: Repository) => Context;
}

import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import type { SubgraphName } from '../../schema/load.ts';
import type { Store } from '../../store/collection.ts';
import type { Disclosures } from './accessLog/disclosures.ts';
import type { Keyed } from './changes/answered.ts';
import type { Change } from './changes/changes.ts';
import type { Chore } from './changes/chores.ts';
import type { AnyMachine } from './changes/machine.ts';
import type { ParameterSpecs, Parameters } from './changes/parameters.ts';
import type { IsoDate } from './dates.ts';
import type { Discloser } from './disclosure.ts';
import type { TypesDisclosed } from './guardedFields.ts';
import type { PseudonymOf } from './pseudonyms.ts';
import type { Reach } from './reach.ts';

/** What every request to a subgraph brings along, whichever way it came. */
export interface RequestContext {
  readonly requestId: string;
  readonly caller: Caller;
  /** The day it is in Asia/Shanghai; the only clock a resolver or rule may use. */
  readonly today: IsoDate;
  /** Aborted when the client goes away or the deadline passes. */
  readonly signal: AbortSignal;
}

/** What is known of a request besides, once the subgraph has taken it up; the caller's divisions then hold those of wider access. */
export interface ServedRequest extends RequestContext {
  /** The rows that exist for the caller. */
  readonly reach: Reach;
  /** The caller's divisions without those of wider access. */
  readonly ownDivisions: readonly string[];
  /** The rows that are the caller's to change: those of the reach without wider access, which is for reading. */
  readonly writeReach: Reach;
  /** Does the work of a mutation once, in a transaction, and answers a repeated `idempotencyKey` alike. */
  readonly once: <Payload extends object>(
    mutation: string,
    input: Keyed,
    work: (change: Change) => Promise<Payload>,
  ) => Promise<Payload>;
  /** Values that rules leave to parameters. */
  readonly parameters: Parameters;
  /** Entries of the register whose data are the caller's own to read. */
  readonly ownIds: ReadonlySet<string>;
  readonly discloser: Discloser;
  readonly disclosures: Disclosures;
  /** The wider access under which a row of these divisions is reached; null for one in the caller's own. */
  readonly grantFor: (divisions: readonly (string | null)[]) => string | null;
  readonly pseudonymOf: PseudonymOf;
  readonly now: () => Date;
}

// biome-ignore lint/suspicious/noExplicitAny: a resolver's own types come from generated.ts; here all subgraphs meet.
type AnyResolver = (parent: any, args: any, context: any, info: GraphQLResolveInfo) => unknown;
export type ResolverMap = Readonly<Record<string, GraphQLScalarType | Readonly<Record<string, AnyResolver>>>>;

/** The face of a subgraph: all that the gateway, the servers and the synthetic data may know of it. */
export interface Subgraph<Repository, Context extends ServedRequest> {
  readonly name: SubgraphName;
  readonly resolvers: object;
  /** Whose data the rows of each type are and what masks their fields have. */
  readonly disclosed: TypesDisclosed<Context>;
  /** Every machine of its nouns, for pictures and checks. */
  readonly machines?: readonly AnyMachine[];
  /** Values that its rules leave to parameters, as the domain reference gives them. */
  readonly parameters?: ParameterSpecs;
  /** What it does by itself when the time has come. */
  readonly chores?: readonly Chore<Repository>[];
  readonly openRepository: (store: Store) => Promise<Repository>;
  readonly createContext: (request: ServedRequest, repository: Repository) => Context;
}

import type { Caller } from '../../schema/caller.ts';
import { type BreakerState, type BreakerTransport, withBreaker } from './breaker.ts';
import { type Clock, systemClock } from './clock.ts';
import { withDeadline } from './deadline.ts';
import { httpTransport } from './http.ts';
import { type Answer, inProcess } from './inProcess.ts';
import { openPools } from './pools.ts';
import { withRetry } from './retry.ts';
import { withSharing } from './sharing.ts';
import type { Transport, TransportFor } from './transport.ts';
import { checkTransportOptions, type TransportOptions } from './transportOptions.ts';

/** What a test may put in the place of time and chance. */
export interface Surroundings {
  readonly clock: Clock;
  /** From 0 to under 1. */
  readonly random: () => number;
}

/** The ways to all subgraphs of a gateway. */
export interface HttpSubgraphs {
  /** Gives the same way for the same name and address, so that a reloaded supergraph keeps breakers, budgets and connections. */
  readonly transportFor: TransportFor;
  /** The breaker of every subgraph called so far, by name. */
  readonly breakers: () => ReadonlyMap<string, BreakerState>;
  /** Takes no further calls, lets running ones end, closes every connection. */
  readonly close: () => Promise<void>;
}

export interface HttpSubgraphsOptions {
  /** Addresses that replace the supergraph's, by subgraph name in lower case. */
  readonly replacements?: Readonly<Record<string, string>>;
  readonly transport?: Partial<TransportOptions>;
  readonly surroundings?: Surroundings;
  /** How the gateway tells a subgraph of this name who is asking; without it no subgraph is told. */
  readonly tokensFor?: ((service: string) => (caller: Caller) => string) | undefined;
}

const ours: Surroundings = { clock: systemClock, random: Math.random };

/**
 * Subgraphs over HTTP. From the outside in: sharing, so that a shared call counts once for all below; the breaker, which judges what
 * callers get, retries and lateness included, and asks for no retry while open; the deadline, which bounds the retry and its pause;
 * the retry; the call.
 */
export function httpSubgraphs({
  replacements = {},
  transport = {},
  surroundings = ours,
  tokensFor,
}: HttpSubgraphsOptions = {}): HttpSubgraphs {
  const options = checkTransportOptions(transport);
  const pools = openPools(options);
  const ways = new Map<
    string,
    { readonly name: string; readonly way: Transport; readonly breaker: BreakerTransport }
  >();

  function openWay(service: string, address: string) {
    const url = addressOf(service, address);
    const { largestAnswerBytes } = options;
    const shared = { ...options, ...surroundings, service };
    const tokenFor = tokensFor?.(service);
    const call = httpTransport({ service, url, pool: pools.poolFor(url), largestAnswerBytes, tokenFor });
    const breaker = withBreaker(withDeadline(withRetry(call, shared), shared), shared);
    return { name: service, way: withSharing(breaker), breaker };
  }

  return {
    transportFor: (name, url) => {
      const address = replacements[name.toLowerCase()] ?? url;
      const key = JSON.stringify([name, address]);
      const opened = ways.get(key) ?? openWay(name, address);
      ways.set(key, opened);
      return opened.way;
    },
    breakers: () => new Map(Array.from(ways.values(), ({ name, breaker }) => [name, breaker.state()])),
    close: pools.close,
  };
}

function addressOf(service: string, address: string): URL {
  if (URL.canParse(address) && /^https?:/.test(address)) return new URL(address);
  throw new Error(
    `The supergraph gives the subgraph "${service}" no http or https address, nor does SUBGRAPH_URL_<NAME>.`,
  );
}

/**
 * A subgraph in this process: sharing and the deadline. A function call does not get lost on the way, so it is never made again, and
 * no breaker stands before it.
 */
export function inProcessSubgraph(
  service: string,
  answer: Answer,
  options: Partial<TransportOptions> = {},
  { clock }: Pick<Surroundings, 'clock'> = ours,
): Transport {
  const { deadlineMs } = checkTransportOptions(options);
  return withSharing(withDeadline(inProcess(answer), { service, deadlineMs, clock }));
}

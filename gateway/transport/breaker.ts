import type { Clock } from './clock.ts';
import { isOutage, unavailable } from './outage.ts';
import type { Transport } from './transport.ts';

export interface BreakerOptions {
  readonly service: string;
  /** How many of the last calls are looked at; fewer say nothing. */
  readonly breakerCalls: number;
  /** The share of them that must have failed. */
  readonly breakerFailureShare: number;
  readonly breakerOpenMs: number;
  readonly clock: Clock;
}

/** `closed`: calls go through. `open`: none does. `half-open`: one at a time tries whether the subgraph is back. */
export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerTransport extends Transport {
  readonly state: () => BreakerState;
}

/**
 * Stops calling a subgraph that keeps failing: calls then fail at once, and after a while single calls try it again. Failures are
 * `SUBGRAPH_UNAVAILABLE` and `SUBGRAPH_TIMEOUT`. An answer with GraphQL errors is an answer, and a client that went away says
 * nothing about the subgraph.
 */
export function withBreaker(
  transport: Transport,
  { service, breakerCalls, breakerFailureShare, breakerOpenMs, clock }: BreakerOptions,
): BreakerTransport {
  let hasFailed: boolean[] = [];
  let openedAt: number | null = null;
  let isProbing = false;
  // Counts openings and closings: a call begun before one of them says nothing about the time after.
  let era = 0;

  function state(): BreakerState {
    if (openedAt === null) return 'closed';
    return clock.now() - openedAt < breakerOpenMs ? 'open' : 'half-open';
  }

  function turn(to: 'open' | 'closed'): void {
    era += 1;
    openedAt = to === 'open' ? clock.now() : null;
    isProbing = false;
    hasFailed = [];
  }

  function note(failed: boolean): void {
    if (openedAt !== null) {
      turn(failed ? 'open' : 'closed');
      return;
    }
    hasFailed.push(failed);
    if (hasFailed.length > breakerCalls) hasFailed.shift();
    if (!failed || hasFailed.length < breakerCalls) return;
    const failures = hasFailed.filter((each) => each).length;
    if (failures >= breakerCalls * breakerFailureShare) turn('open');
  }

  return {
    ...transport,
    state,
    whyNotReady: async () =>
      state() === 'open' ? 'not called for a while: its last calls failed' : transport.whyNotReady(),
    send: async (request, context) => {
      const now = state();
      if (now === 'open' || (now === 'half-open' && isProbing)) throw unavailable(service);
      isProbing = now === 'half-open';
      const begunIn = era;
      try {
        const answer = await transport.send(request, context);
        if (begunIn === era) note(false);
        return answer;
      } catch (error) {
        if (begunIn === era && isOutage(error)) note(true);
        else if (begunIn === era) isProbing = false;
        throw error;
      }
    },
  };
}

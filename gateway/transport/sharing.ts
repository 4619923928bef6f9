import type { ExecutionResult } from 'graphql';
import { copyAnswer } from './copyAnswer.ts';
import { type ForwardedContext, jsonOf, type SubgraphRequest, type Transport } from './transport.ts';
import { type CallSignal, type LightAbort, lightAbort, whenAborted } from './whenAborted.ts';

/** One call underway and those who wait for it. */
interface Flight {
  readonly waiters: Set<Waiter>;
  readonly running: LightAbort;
}

interface Waiter {
  readonly resolve: (answer: ExecutionResult) => void;
  readonly reject: (reason: unknown) => void;
  readonly forget: () => void;
}

/**
 * Lets equal queries that are underway at the same time, from the same point of view, be one call. Mutations and requests without a
 * `viewpoint` are never shared. Once a mutation has ended, no query joins a call begun before that end: who has written reads what
 * was written. The call ends when the last waiter goes away, and carries the request id of the first.
 *
 * Every waiter may change its answer as it likes: the first has the subgraph's, each other a deep copy. All copies are made in the
 * turn in which the answer comes, before any waiter can run.
 */
export function withSharing(transport: Transport): Transport {
  const flights = new Map<string, Flight>();

  function start(key: string, request: SubgraphRequest, context: ForwardedContext): Flight {
    const flight: Flight = { waiters: new Set(), running: lightAbort() };
    flights.set(key, flight);
    const land = (tell: (waiter: Waiter, index: number) => void) => {
      forgetFlight(key, flight);
      for (const [index, waiter] of [...flight.waiters].entries()) {
        waiter.forget();
        try {
          tell(waiter, index);
        } catch (reason) {
          waiter.reject(reason); // an answer that cannot be copied
        }
      }
    };
    transport.send(request, { ...context, signal: flight.running.signal }).then(
      (answer) => land(({ resolve }, index) => resolve(index === 0 ? answer : copyAnswer(answer))),
      (error) => land(({ reject }) => reject(error)),
    );
    return flight;
  }

  // Another may have taken its place.
  function forgetFlight(key: string, flight: Flight): void {
    if (flights.get(key) === flight) flights.delete(key);
  }

  const wait = (key: string, flight: Flight, signal: CallSignal) =>
    new Promise<ExecutionResult>((resolve, reject) => {
      const { waiters, running } = flight;
      const forget = whenAborted(signal, () => {
        waiters.delete(waiter);
        reject(signal.reason);
        if (waiters.size > 0) return;
        forgetFlight(key, flight);
        running.abort(signal.reason);
      });
      const waiter: Waiter = { resolve, reject, forget };
      waiters.add(waiter);
    });

  return {
    ...transport,
    send: (request, context) => {
      const { signal, viewpoint } = context;
      if (request.kind === 'mutation') return transport.send(request, context).finally(() => flights.clear());
      if (viewpoint === undefined) return transport.send(request, context);
      if (signal.aborted) return Promise.reject(signal.reason);
      const json = jsonOf(request);
      const key = `${viewpoint}\n${json}`;
      return wait(key, flights.get(key) ?? start(key, { ...request, json }, context), signal);
    },
  };
}

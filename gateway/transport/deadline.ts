import type { Clock } from './clock.ts';
import { timedOut } from './outage.ts';
import type { Transport } from './transport.ts';
import { lightAbort, whenAborted } from './whenAborted.ts';

export interface DeadlineOptions {
  readonly service: string;
  readonly deadlineMs: number;
  readonly clock: Clock;
}

/**
 * Gives up with `SUBGRAPH_TIMEOUT` on a call that has not wholly answered in time, whatever it is doing, and cancels it. A client
 * that goes away ends the call at once with that client's own reason. Neither waits for the call underneath to notice.
 */
export function withDeadline(transport: Transport, { service, deadlineMs, clock }: DeadlineOptions): Transport {
  return {
    ...transport,
    send: (request, context) =>
      new Promise((resolve, reject) => {
        const { signal } = context;
        if (signal.aborted) return reject(signal.reason);
        const running = lightAbort();
        const giveUp = (reason: unknown) => {
          end();
          reject(reason);
          running.abort(reason);
        };
        const callOff = clock.after(deadlineMs, () => giveUp(timedOut(service)));
        const forget = whenAborted(signal, () => giveUp(signal.reason));
        const end = () => {
          callOff();
          forget();
        };
        transport.send(request, { ...context, signal: running.signal }).then(
          (answer) => {
            end();
            resolve(answer);
          },
          (error) => {
            end();
            reject(error);
          },
        );
      }),
  };
}

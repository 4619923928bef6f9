import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timedOut, unavailable } from '../../../gateway/transport/outage.ts';
import { type RetryOptions, withRetry } from '../../../gateway/transport/retry.ts';
import { manualClock } from './manualClock.ts';
import { aContext, aRequest, codeOf, recordedTransport, settle } from './recordedTransport.ts';

function aRetry(options: Partial<RetryOptions> = {}) {
  const clock = manualClock();
  const below = recordedTransport();
  const transport = withRetry(below, {
    retryShare: 0.1,
    retryWindowMs: 10_000,
    retryPauseMs: 50,
    clock,
    random: () => 0.5,
    ...options,
  });
  const answerOneCall = async () => {
    const call = transport.send(aRequest(), aContext());
    below.last().answer({ data: {} });
    await call;
  };
  const answerCalls = async (count: number) => {
    for (let made = 0; made < count; made += 1) await answerOneCall();
  };
  return { clock, below, transport, answerCalls };
}

describe('A retry', () => {
  it('asks a query that could not be answered once more after a pause, and gives the second answer', async () => {
    const { clock, below, transport, answerCalls } = aRetry();
    await answerCalls(9);
    const call = transport.send(aRequest(), aContext());
    below.last().fail(unavailable('funeral'));
    await settle();
    clock.advance(37);
    await settle();
    const duringPause = below.calls.length;
    clock.advance(1);
    await settle();
    below.last().answer({ data: { a: 1 } });

    expect(await call).toEqual({ data: { a: 1 } });
    expect([duringPause, below.calls.length]).toEqual([10, 11]);
  });

  it.each([
    [0, 25],
    [1, 50],
  ])('pauses for half of its time to all of it: chance %d, %d ms', async (chance, ms) => {
    const { clock, below, transport, answerCalls } = aRetry({ random: () => chance });
    await answerCalls(9);
    transport.send(aRequest(), aContext());
    below.last().fail(unavailable('funeral'));
    await settle();
    clock.advance(ms - 1);
    await settle();
    const before = below.calls.length;
    clock.advance(1);
    await settle();

    expect([before, below.calls.length]).toEqual([10, 11]);
  });

  it('does not ask a third time', async () => {
    const { clock, below, transport, answerCalls } = aRetry();
    await answerCalls(100);
    const call = codeOf(transport.send(aRequest(), aContext()));
    below.last().fail(unavailable('funeral'));
    await settle();
    clock.advance(50);
    await settle();
    below.last().fail(unavailable('funeral'));

    expect(await call).toBe('SUBGRAPH_UNAVAILABLE');
    expect([below.calls.length, clock.waiting()]).toEqual([102, 0]);
  });

  it.each([
    ['a mutation', aRequest({ kind: 'mutation' }), unavailable('funeral')],
    ['a call that was too slow', aRequest(), timedOut('funeral')],
    ['a fault of another kind', aRequest(), new Error('a mistake of ours')],
  ])('never makes %s again', async (_what, request, reason) => {
    const { clock, below, transport, answerCalls } = aRetry();
    await answerCalls(100);
    const call = transport.send(request, aContext());
    below.last().fail(reason);

    await expect(call).rejects.toBe(reason);
    expect([below.calls.length, clock.waiting()]).toEqual([101, 0]);
  });

  it('takes GraphQL errors for an answer', async () => {
    const { below, transport, answerCalls } = aRetry();
    await answerCalls(100);
    const answer = { data: null, errors: [unavailable('the store')] };
    const call = transport.send(aRequest(), aContext());
    below.last().answer(answer);

    expect(await call).toBe(answer);
    expect(below.calls).toHaveLength(101);
  });

  it('does not come back for a client that went away while it was called or during the pause', async () => {
    const { clock, below, transport, answerCalls } = aRetry();
    await answerCalls(100);
    const early = new AbortController();
    const first = codeOf(transport.send(aRequest(), aContext({ signal: early.signal })));
    early.abort();
    below.last().fail(unavailable('funeral'));
    await first;
    const late = new AbortController();
    const second = transport.send(aRequest(), aContext({ signal: late.signal }));
    below.last().fail(unavailable('funeral'));
    await settle();
    const paused = clock.waiting();
    late.abort();

    await expect(second).rejects.toBe(late.signal.reason);
    const stillPaused = clock.waiting();
    clock.advance(1_000);
    await settle();
    expect([paused, stillPaused, below.calls.length]).toEqual([1, 0, 102]);
  });

  it('has no retry before ten calls, and one more for every further ten', async () => {
    const { clock, below, transport } = aRetry();
    const retriedAt: number[] = [];
    for (let made = 1; made <= 40; made += 1) {
      const before = below.calls.length;
      const call = codeOf(transport.send(aRequest(), aContext()));
      below.last().fail(unavailable('funeral'));
      await settle();
      clock.advance(50);
      await settle();
      if (below.calls.length > before + 1) retriedAt.push(made);
      below.last().fail(unavailable('funeral'));
      await call;
    }

    expect(retriedAt).toEqual([10, 20, 30, 40]);
  });

  it('forgets calls that are older than its window', async () => {
    const { clock, below, transport, answerCalls } = aRetry();
    await answerCalls(100);
    clock.advance(10_000);
    const call = codeOf(transport.send(aRequest(), aContext()));
    below.last().fail(unavailable('funeral'));

    expect(await call).toBe('SUBGRAPH_UNAVAILABLE');
    expect(below.calls).toHaveLength(101);
  });

  it('is never more than a tenth of the calls of the last ten seconds, whatever comes', async () => {
    const steps = fc.array(
      fc.record({ waitMs: fc.integer({ min: 0, max: 3_000 }), calls: fc.integer({ min: 1, max: 30 }) }),
      {
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const { clock, below, transport } = aRetry();
        const made: number[] = [];
        const retried: number[] = [];
        for (const { waitMs, calls } of chosen) {
          clock.advance(waitMs);
          for (let call = 0; call < calls; call += 1) {
            made.push(clock.now());
            const outcome = codeOf(transport.send(aRequest(), aContext()));
            below.last().fail(unavailable('funeral'));
            await settle();
            if (clock.waiting() === 0) continue;
            retried.push(clock.now());
            const since = clock.now() - 10_000;
            const inWindow = (times: readonly number[]) => times.filter((time) => time > since).length;
            expect(inWindow(retried)).toBeLessThanOrEqual(inWindow(made) * 0.1);
            clock.advance(50);
            await settle();
            below.last().fail(unavailable('funeral'));
            await outcome;
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

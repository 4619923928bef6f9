import { describe, expect, it } from '@jest/globals';
import { withBreaker } from '../../../gateway/transport/breaker.ts';
import { timedOut, unavailable } from '../../../gateway/transport/outage.ts';
import { manualClock } from './manualClock.ts';
import { aContext, aRequest, codeOf, recordedTransport, settle } from './recordedTransport.ts';

function aBreaker() {
  const clock = manualClock();
  const below = recordedTransport();
  const transport = withBreaker(below, {
    service: 'funeral',
    breakerCalls: 20,
    breakerFailureShare: 0.5,
    breakerOpenMs: 30_000,
    clock,
  });
  const send = () => transport.send(aRequest(), aContext());
  const succeed = async (count: number) => {
    for (let made = 0; made < count; made += 1) {
      const call = send();
      below.last().answer({ data: {} });
      await call;
    }
  };
  const fail = async (count: number, reason: unknown = unavailable('funeral')) => {
    for (let made = 0; made < count; made += 1) {
      const call = codeOf(send());
      below.last().fail(reason);
      await call;
    }
  };
  return { clock, below, transport, send, succeed, fail };
}

describe('A breaker', () => {
  it('opens when half of the last twenty calls have failed, and then calls nothing', async () => {
    const { below, transport, send, succeed, fail } = aBreaker();
    await succeed(10);
    await fail(9);
    const before = transport.state();
    await fail(1);
    const outcome = await codeOf(send());

    expect([before, transport.state()]).toEqual(['closed', 'open']);
    expect(outcome).toBe('SUBGRAPH_UNAVAILABLE');
    expect(below.calls).toHaveLength(20);
  });

  it('says nothing from fewer than twenty calls', async () => {
    const { transport, fail } = aBreaker();
    await fail(19);
    const before = transport.state();
    await fail(1);

    expect([before, transport.state()]).toEqual(['closed', 'open']);
  });

  it('forgets what lies more than twenty calls back', async () => {
    const { transport, succeed, fail } = aBreaker();
    await fail(9);
    await succeed(19);
    await fail(9);

    expect(transport.state()).toBe('closed');
  });

  it('counts lateness as a failure', async () => {
    const { transport, fail } = aBreaker();
    await fail(20, timedOut('funeral'));

    expect(transport.state()).toBe('open');
  });

  it('counts neither clients that go away nor faults of our own', async () => {
    const { transport, fail } = aBreaker();
    await fail(30, AbortSignal.abort().reason);
    await fail(30, new Error('a mistake of ours'));

    expect(transport.state()).toBe('closed');
  });

  it('takes GraphQL errors in an answer for an answer', async () => {
    const { below, transport, send } = aBreaker();
    for (let made = 0; made < 30; made += 1) {
      const call = send();
      below.last().answer({ data: null, errors: [unavailable('the store')] });
      await call;
    }

    expect(transport.state()).toBe('closed');
  });

  it('tries one call at a time after thirty seconds, and closes when it is answered', async () => {
    const { clock, below, transport, send, succeed, fail } = aBreaker();
    await fail(20);
    clock.advance(29_999);
    const early = [transport.state(), await codeOf(send())];
    clock.advance(1);
    const state = transport.state();
    const probe = send();
    const beside = await codeOf(send());
    const during = below.calls.length;
    below.last().answer({ data: { a: 1 } });

    expect(early).toEqual(['open', 'SUBGRAPH_UNAVAILABLE']);
    expect([state, beside, during]).toEqual(['half-open', 'SUBGRAPH_UNAVAILABLE', 21]);
    expect(await probe).toEqual({ data: { a: 1 } });
    expect(transport.state()).toBe('closed');
    await succeed(5);
    await fail(14); // a window of its own: what was before it opened is forgotten
    expect(transport.state()).toBe('closed');
  });

  it('stays open for another thirty seconds when the trial fails', async () => {
    const { clock, transport, fail } = aBreaker();
    await fail(20);
    clock.advance(30_000);
    await fail(1);
    const after = transport.state();
    clock.advance(29_999);
    const late = transport.state();
    clock.advance(1);

    expect([after, late, transport.state()]).toEqual(['open', 'open', 'half-open']);
  });

  it('lets another call try when the client of the trial went away', async () => {
    const { clock, below, transport, send, fail } = aBreaker();
    await fail(20);
    clock.advance(30_000);
    await fail(1, AbortSignal.abort().reason);
    const state = transport.state();
    const next = send();
    below.last().answer({ data: {} });
    await next;

    expect([state, transport.state()]).toEqual(['half-open', 'closed']);
  });

  it('learns nothing from calls begun before it opened', async () => {
    const { clock, below, transport, send, fail } = aBreaker();
    const old = [send(), codeOf(send())];
    const [answered, failing] = below.calls;
    await fail(20);
    answered?.answer({ data: {} });
    await settle();
    const afterAnswer = transport.state();
    clock.advance(30_000);
    const probe = send();
    failing?.fail(unavailable('funeral'));
    await settle();
    const duringProbe = [transport.state(), await codeOf(send())];
    below.last().answer({ data: {} });
    await probe;
    await Promise.all(old);

    expect(afterAnswer).toBe('open');
    expect(duringProbe).toEqual(['half-open', 'SUBGRAPH_UNAVAILABLE']);
    expect(transport.state()).toBe('closed');
  });

  it('is not ready while open, and asks the subgraph otherwise', async () => {
    const { clock, transport, fail } = aBreaker();
    const closed = await transport.whyNotReady();
    await fail(20);
    const open = await transport.whyNotReady();
    clock.advance(30_000);

    expect([closed, open, await transport.whyNotReady()]).toEqual([
      'asked underneath',
      'not called for a while: its last calls failed',
      'asked underneath',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { withDeadline } from '../../../gateway/transport/deadline.ts';
import { unavailable } from '../../../gateway/transport/outage.ts';
import { manualClock } from './manualClock.ts';
import { aContext, aRequest, codeOf, recordedTransport } from './recordedTransport.ts';

function aDeadline() {
  const clock = manualClock();
  const below = recordedTransport();
  return { clock, below, transport: withDeadline(below, { service: 'funeral', deadlineMs: 5_000, clock }) };
}

describe('A deadline', () => {
  it('gives up on a call that never answers, at its time and not before, and cancels it', async () => {
    const { clock, below, transport } = aDeadline();
    let isOver = false;
    const call = codeOf(transport.send(aRequest(), aContext())).finally(() => {
      isOver = true;
    });
    clock.advance(4_999);
    await Promise.resolve();
    const wasOver = isOver;
    clock.advance(1);

    expect(await call).toBe('SUBGRAPH_TIMEOUT');
    expect(wasOver).toBe(false);
    expect(below.last().context.signal.aborted).toBe(true);
  });

  it('says which part was late', async () => {
    const { clock, transport } = aDeadline();
    const call = transport.send(aRequest(), aContext());
    clock.advance(5_000);

    await expect(call).rejects.toMatchObject({
      message: 'The funeral part of the graph did not answer in time.',
      extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'funeral' },
    });
  });

  it('lets an answer in time pass, passes the request on, and leaves no timer behind', async () => {
    const { clock, below, transport } = aDeadline();
    const request = aRequest({ variables: { id: '1' } });
    const call = transport.send(request, aContext({ requestId: 'clerk-42', viewpoint: 'clerk' }));
    clock.advance(4_999);
    below.last().answer({ data: { a: 1 } });

    expect(await call).toEqual({ data: { a: 1 } });
    expect(below.last().request).toBe(request);
    expect(below.last().context).toMatchObject({ requestId: 'clerk-42', viewpoint: 'clerk' });
    expect(clock.waiting()).toBe(0);
  });

  it('lets a failure in time pass as it is', async () => {
    const { clock, below, transport } = aDeadline();
    const call = codeOf(transport.send(aRequest(), aContext()));
    below.last().fail(unavailable('funeral'));

    expect(await call).toBe('SUBGRAPH_UNAVAILABLE');
    expect(clock.waiting()).toBe(0);
  });

  it("ends at once with the client's own reason when the client goes away, and cancels the call", async () => {
    const { clock, below, transport } = aDeadline();
    const client = new AbortController();
    const call = transport.send(aRequest(), aContext({ signal: client.signal }));
    client.abort();

    await expect(call).rejects.toBe(client.signal.reason);
    expect(below.last().context.signal.aborted).toBe(true);
    expect(clock.waiting()).toBe(0);
  });

  it('sends nothing for a client that has gone already', async () => {
    const { below, transport } = aDeadline();
    const signal = AbortSignal.abort();

    await expect(transport.send(aRequest(), aContext({ signal }))).rejects.toBe(signal.reason);
    expect(below.calls).toEqual([]);
  });
});

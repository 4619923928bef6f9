import { afterEach, describe, expect, it } from '@jest/globals';
import { type HttpSubgraphsOptions, httpSubgraphs, inProcessSubgraph } from '../../../gateway/transport/standard.ts';
import { answerWith, bodyOf, listenWith, refusingAddress } from './localServer.ts';
import { manualClock } from './manualClock.ts';
import { aContext, aRequest, codeOf, occasion, settle } from './recordedTransport.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A server that answers each request by the next of these, and the last of them ever after. */
async function aSubgraph(...turns: readonly ('answer' | 'fail' | 'hang')[]) {
  const asked: unknown[] = [];
  const arrivals = turns.map(() => occasion());
  const { url, close } = await listenWith(async (request, response) => {
    const turn = turns[Math.min(asked.length, turns.length - 1)];
    asked.push(await bodyOf(request));
    if (turn === 'answer') answerWith(response, '{"data":{"list":[1]}}');
    if (turn === 'fail') answerWith(response, 'broken', {}, 500);
    arrivals[asked.length - 1]?.happens();
  });
  closers.push(close);
  return { url: url.href, asked, arrived: (turn: number) => arrivals[turn - 1]?.happened };
}

function ways(options: HttpSubgraphsOptions = {}) {
  const clock = manualClock();
  const subgraphs = httpSubgraphs({ surroundings: { clock, random: () => 1 }, ...options });
  closers.push(subgraphs.close);
  return { clock, ...subgraphs };
}

/** Moves the clock on until the call is over, as a pause before a retry asks for. */
async function answerOf<Value>(call: Promise<Value>, clock: ReturnType<typeof manualClock>): Promise<Value> {
  let isOver = false;
  const over = call.finally(() => {
    isOver = true;
  });
  over.catch(() => undefined);
  while (!isOver) {
    if (clock.waiting() > 1) clock.advance(50); // the deadline waits always, the pause beside it
    await settle();
  }
  return over;
}

describe('The way to a subgraph over HTTP', () => {
  it('makes a query that failed once more, and breaks nothing', async () => {
    const { url, asked } = await aSubgraph('fail', 'answer');
    const { transportFor, breakers, clock } = ways({ transport: { retryShare: 1 } });
    const answer = await answerOf(transportFor('funeral', url).send(aRequest(), aContext()), clock);

    expect(answer).toEqual({ data: { list: [1] } });
    expect(asked).toHaveLength(2);
    expect(breakers()).toEqual(new Map([['funeral', 'closed']]));
    expect(clock.waiting()).toBe(0);
  });

  it('never makes a mutation twice', async () => {
    const { url, asked } = await aSubgraph('fail', 'answer');
    const { transportFor, clock } = ways({ transport: { retryShare: 1 } });
    const call = codeOf(transportFor('funeral', url).send(aRequest({ kind: 'mutation' }), aContext(clerk)));

    expect(await answerOf(call, clock)).toBe('SUBGRAPH_UNAVAILABLE');
    expect(asked).toHaveLength(1);
  });

  it('bounds call, pause and retry by one deadline', async () => {
    const { url, asked, arrived } = await aSubgraph('fail', 'hang');
    const { transportFor, clock } = ways({ transport: { retryShare: 1, retryPauseMs: 4_000 } });
    const call = codeOf(transportFor('funeral', url).send(aRequest(), aContext()));
    while (clock.waiting() < 2) await settle();
    clock.advance(4_000);
    await arrived(2);
    clock.advance(1_000);

    expect(await call).toBe('SUBGRAPH_TIMEOUT');
    expect(asked).toHaveLength(2);
  });

  it('makes no retry that the deadline leaves no time for', async () => {
    const { url, asked } = await aSubgraph('fail', 'answer');
    const { transportFor, clock } = ways({ transport: { retryShare: 1, deadlineMs: 40, retryPauseMs: 50 } });
    const call = codeOf(transportFor('funeral', url).send(aRequest(), aContext()));
    while (clock.waiting() < 2) await settle();
    clock.advance(1_000);

    expect(await call).toBe('SUBGRAPH_TIMEOUT');
    expect([asked.length, clock.waiting()]).toEqual([1, 0]);
  });

  it.each([
    ['SUBGRAPH_UNAVAILABLE', 'fail'],
    ['SUBGRAPH_TIMEOUT', 'hang'],
  ] as const)('opens its breaker after twenty times %s, and says so', async (code, turn) => {
    const { url, asked, arrived } = await aSubgraph(...Array.from({ length: 20 }, () => turn));
    const { transportFor, breakers, clock } = ways({ transport: { retryShare: 0 } });
    const transport = transportFor('funeral', url);
    for (let made = 1; made <= 20; made += 1) {
      const call = codeOf(transport.send(aRequest(), aContext()));
      await arrived(made);
      if (turn === 'hang') clock.advance(5_000);
      expect(await call).toBe(code);
    }
    const beyond = await codeOf(transport.send(aRequest(), aContext()));

    expect([beyond, asked.length]).toEqual(['SUBGRAPH_UNAVAILABLE', 20]);
    expect(breakers()).toEqual(new Map([['funeral', 'open']]));
    expect(await transport.whyNotReady()).not.toBeNull();
  });

  it('shares equal queries of one point of view, and the breaker counts them once', async () => {
    const { url, asked } = await aSubgraph('fail');
    const { transportFor, breakers, clock } = ways({ transport: { retryShare: 0, breakerCalls: 2 } });
    const transport = transportFor('funeral', url);
    const send = () => codeOf(transport.send(aRequest(), aContext(clerk)));
    await answerOf(Promise.all([send(), send(), send()]), clock);
    const afterOne = breakers().get('funeral');
    await answerOf(send(), clock);

    expect([afterOne, breakers().get('funeral'), asked.length]).toEqual(['closed', 'open', 2]);
  });

  it('is the same for the same name and address, and goes to the address that replaces it', async () => {
    const { url } = await aSubgraph('answer');
    const nowhere = (await refusingAddress()).href;
    const { transportFor, clock } = ways({ replacements: { funeral: url } });
    const transport = transportFor('Funeral', nowhere);

    expect(transportFor('Funeral', nowhere)).toBe(transport);
    expect(transportFor('marriage', nowhere)).not.toBe(transport);
    expect(await answerOf(transport.send(aRequest(), aContext()), clock)).toEqual({ data: { list: [1] } });
  });

  it('needs an address', () => {
    expect(() => ways().transportFor('funeral', '')).toThrow(/^The supergraph gives the subgraph "funeral" no http/);
  });

  it('ends an abandoned call down to the subgraph, with the reason of the client', async () => {
    const { url, arrived } = await aSubgraph('hang');
    const { transportFor, breakers, clock } = ways();
    const client = new AbortController();
    const call = codeOf(transportFor('funeral', url).send(aRequest(), aContext({ ...clerk, signal: client.signal })));
    await arrived(1);
    client.abort();

    expect(await call).toBe(client.signal.reason);
    expect(clock.waiting()).toBe(0);
    expect(breakers().get('funeral')).toBe('closed');
  });
});

describe('The way to a subgraph in process', () => {
  it('has the deadline', async () => {
    const clock = manualClock();
    const cancelled = occasion<unknown>();
    const transport = inProcessSubgraph(
      'funeral',
      (_request, { signal }) =>
        new Promise(() => signal.addEventListener('abort', () => cancelled.happens(signal.reason))),
      { deadlineMs: 100 },
      { clock },
    );
    const call = codeOf(transport.send(aRequest(), aContext()));
    clock.advance(100);

    expect(await call).toBe('SUBGRAPH_TIMEOUT');
    expect(await codeOf(Promise.reject(await cancelled.happened))).toBe('SUBGRAPH_TIMEOUT');
  });

  it('shares equal queries of one point of view', async () => {
    let asked = 0;
    const transport = inProcessSubgraph('funeral', async () => {
      asked += 1;
      return { data: { asked } };
    });
    const answers = await Promise.all([1, 2].map(() => transport.send(aRequest(), aContext(clerk))));

    expect(answers).toEqual([{ data: { asked: 1 } }, { data: { asked: 1 } }]);
    expect(answers[0]).not.toBe(answers[1]);
  });

  it('gives the answer of the function itself, without a round trip through JSON', async () => {
    const answer = { data: { on: new Date(0) } };

    expect(await inProcessSubgraph('funeral', async () => answer).send(aRequest(), aContext())).toBe(answer);
  });
});

const clerk = { viewpoint: 'clerk of 420106000000' };

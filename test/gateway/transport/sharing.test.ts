import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { copyAnswer } from '../../../gateway/transport/copyAnswer.ts';
import { unavailable } from '../../../gateway/transport/outage.ts';
import { withSharing } from '../../../gateway/transport/sharing.ts';
import { aContext, aRequest, type Call, codeOf, recordedTransport, settle } from './recordedTransport.ts';

function aSharing() {
  const below = recordedTransport();
  return { below, transport: withSharing(below) };
}

const clerk = { viewpoint: 'clerk of 420106000000' };

describe('Sharing', () => {
  it('lets equal queries underway be one call', async () => {
    const { below, transport } = aSharing();
    const variables = { ids: ['1', '2'] };
    const calls = [1, 2, 3].map((n) =>
      transport.send(aRequest({ variables: { ...variables } }), aContext({ ...clerk, requestId: `request-${n}` })),
    );
    below.last().answer({ data: { a: [1] } });

    expect(await Promise.all(calls)).toEqual([{ data: { a: [1] } }, { data: { a: [1] } }, { data: { a: [1] } }]);
    expect(below.calls.map(({ context }) => context.requestId)).toEqual(['request-1']);
  });

  it.each([
    ['of different text', aRequest({ query: '{ a }' }), aRequest({ query: '{ b }' }), clerk, clerk],
    [
      'with different variables',
      aRequest({ variables: { id: '1' } }),
      aRequest({ variables: { id: 1 } }),
      clerk,
      clerk,
    ],
    ['of different operations', aRequest({ operationName: 'A' }), aRequest({ operationName: 'B' }), clerk, clerk],
    ['from different points of view', aRequest(), aRequest(), clerk, { viewpoint: 'anonymous' }],
    ['without a point of view', aRequest(), aRequest(), {}, {}],
    ['that are mutations', aRequest({ kind: 'mutation' }), aRequest({ kind: 'mutation' }), clerk, clerk],
  ])('keeps requests %s apart', async (_what, one, other, oneView, otherView) => {
    const { below, transport } = aSharing();
    const calls = [transport.send(one, aContext(oneView)), transport.send(other, aContext(otherView))];
    for (const [index, call] of below.calls.entries()) call.answer({ data: { index } });

    expect(await Promise.all(calls)).toEqual([{ data: { index: 0 } }, { data: { index: 1 } }]);
  });

  it('does not share what has been answered', async () => {
    const { below, transport } = aSharing();
    const first = transport.send(aRequest(), aContext(clerk));
    below.last().answer({ data: { turn: 1 } });
    await first;
    const second = transport.send(aRequest(), aContext(clerk));
    below.last().answer({ data: { turn: 2 } });

    expect(await second).toEqual({ data: { turn: 2 } });
  });

  it('gives each an answer of its own to change', async () => {
    const { below, transport } = aSharing();
    const seen: unknown[] = [];
    const change = async () => {
      const answer = await transport.send(aRequest(), aContext(clerk));
      seen.push(structuredClone(answer));
      const residents = answer.data?.residents;
      if (Array.isArray(residents)) {
        residents[0].name = 'changed';
        residents.push('added');
      }
    };
    const readers = [change(), change(), change()];
    below.last().answer({ data: { residents: [{ id: '1', home: { code: '4201' } }] } });
    await Promise.all(readers);

    const untouched = { data: { residents: [{ id: '1', home: { code: '4201' } }] } };
    expect(seen).toEqual([untouched, untouched, untouched]);
  });

  it('fails for all when the call fails', async () => {
    const { below, transport } = aSharing();
    const calls = [transport.send(aRequest(), aContext(clerk)), transport.send(aRequest(), aContext(clerk))];
    below.last().fail(unavailable('funeral'));

    expect(await Promise.all(calls.map(codeOf))).toEqual(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']);
  });

  it('goes on for the others when one of them goes away, even the first', async () => {
    const { below, transport } = aSharing();
    const client = new AbortController();
    const leaving = transport.send(aRequest(), aContext({ ...clerk, signal: client.signal }));
    const staying = transport.send(aRequest(), aContext(clerk));
    client.abort();

    await expect(leaving).rejects.toBe(client.signal.reason);
    expect(below.last().context.signal.aborted).toBe(false);
    below.last().answer({ data: {} });
    expect(await staying).toEqual({ data: {} });
  });

  it('ends the call when the last goes away, and calls afresh for whoever comes then', async () => {
    const { below, transport } = aSharing();
    const clients = [new AbortController(), new AbortController()];
    const calls = clients.map(({ signal }) => codeOf(transport.send(aRequest(), aContext({ ...clerk, signal }))));
    clients[0]?.abort();
    const afterOne = below.calls[0]?.context.signal.aborted;
    clients[1]?.abort();
    const newcomer = transport.send(aRequest(), aContext(clerk));
    below.calls[0]?.fail(new Error('ended')); // the old call ends late: the new one stays
    await settle();
    const another = transport.send(aRequest(), aContext(clerk));
    below.last().answer({ data: {} });

    await Promise.all(calls);
    expect([afterOne, below.calls[0]?.context.signal.aborted]).toEqual([false, true]);
    expect([await newcomer, await another, below.calls.length]).toEqual([{ data: {} }, { data: {} }, 2]);
  });

  it.each([
    ['succeeds', (call: Call) => call.answer({ data: {} })],
    ['fails, perhaps after it was carried out', (call: Call) => call.fail(unavailable('funeral'))],
  ])('lets no query after a mutation join one from before it ended: it %s', async (_what, end) => {
    const { below, transport } = aSharing();
    const send = () => transport.send(aRequest(), aContext(clerk));
    const before = send();
    const mutation = transport.send(aRequest({ kind: 'mutation' }), aContext()).catch(() => undefined);
    const during = send();
    const [old, written] = below.calls;
    if (written) end(written);
    await mutation;
    const after = send();
    below.last().answer({ data: { is: 'written' } });
    old?.answer({ data: { is: 'old' } });

    expect(await Promise.all([before, during, after])).toEqual([
      { data: { is: 'old' } },
      { data: { is: 'old' } },
      { data: { is: 'written' } },
    ]);
    expect(below.calls).toHaveLength(3);
  });

  it('keeps the call that took the place of an abandoned one from before a mutation', async () => {
    const { below, transport } = aSharing();
    const client = new AbortController();
    const old = codeOf(transport.send(aRequest(), aContext({ ...clerk, signal: client.signal })));
    const mutation = transport.send(aRequest({ kind: 'mutation' }), aContext());
    below.last().answer({ data: {} });
    await mutation;
    const fresh = transport.send(aRequest(), aContext(clerk));
    client.abort();
    const joined = transport.send(aRequest(), aContext(clerk));
    below.last().answer({ data: { is: 'fresh' } });

    await old;
    expect([await fresh, await joined, below.calls.length]).toEqual([
      { data: { is: 'fresh' } },
      { data: { is: 'fresh' } },
      3,
    ]);
  });

  it('sends nothing for a client that has gone already', async () => {
    const { below, transport } = aSharing();
    const signal = AbortSignal.abort();

    await expect(transport.send(aRequest(), aContext({ ...clerk, signal }))).rejects.toBe(signal.reason);
    expect(below.calls).toEqual([]);
  });
});

describe('A copied answer', () => {
  it('equals the original, whatever is in it, and shares no object with it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const objectsIn = (value: unknown): readonly object[] =>
          typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
        const copy = copyAnswer({ data });
        const originals = new Set(objectsIn(data));

        expect(JSON.stringify(copy)).toBe(JSON.stringify({ data }));
        expect(objectsIn(copy.data).filter((object) => originals.has(object))).toEqual([]);
      }),
    );
  });

  it('keeps a field that a client calls __proto__, and inherits nothing by it', () => {
    const { data } = copyAnswer({ data: JSON.parse('{"__proto__":{"polluted":true}}') });

    expect(JSON.stringify(data)).toBe('{"__proto__":{"polluted":true}}');
    expect(data?.polluted).toBeUndefined();
  });

  it('takes leaves of a class as they are', () => {
    const on = new Date(0);

    expect(copyAnswer({ data: { on } }).data?.on).toBe(on);
  });
});

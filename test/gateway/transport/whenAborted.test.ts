import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { whenAborted } from '../../../gateway/transport/whenAborted.ts';

describe('Waiting for an abort', () => {
  it('runs everything once, in order, with one listener on the signal', () => {
    const { signal, abort } = anAbort();
    const ran: number[] = [];
    for (let n = 0; n < 50; n += 1) whenAborted(signal, () => ran.push(n));
    const listeners = getEventListeners(signal, 'abort').length;
    abort();
    abort();

    expect(listeners).toBe(1);
    expect(ran).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  it('forgets one of two equal listeners, and only that', () => {
    const { signal, abort } = anAbort();
    let ran = 0;
    const count = () => {
      ran += 1;
    };
    const forget = whenAborted(signal, count);
    whenAborted(signal, count);
    forget();
    abort();

    expect(ran).toBe(1);
  });

  it('lets a listener make others be forgotten before their turn', () => {
    const { signal, abort } = anAbort();
    const ran: string[] = [];
    whenAborted(signal, () => {
      ran.push('first');
      forget();
    });
    const forget = whenAborted(signal, () => ran.push('second'));
    abort();

    expect(ran).toEqual(['first']);
  });
});

function anAbort() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

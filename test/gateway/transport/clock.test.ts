import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../gateway/transport/clock.ts';
import { occasion } from './recordedTransport.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

describe("The machine's clock", () => {
  it('goes forward, and runs what is due', async () => {
    const before = systemClock.now();
    const due = occasion();
    systemClock.after(5, due.happens);
    await due.happened;

    expect(systemClock.now() - before).toBeGreaterThanOrEqual(4);
  });

  it('takes in what has come before it calls anything late, however busy the process was', async () => {
    const { one, other } = await aConnection();
    const order: string[] = [];
    const late = occasion();
    one.on('data', () => order.push('answer'));
    systemClock.after(5, () => {
      order.push('late');
      late.happens();
    });
    other.write('answer');
    keepBusyFor(20);
    await late.happened;

    expect(order).toEqual(['answer', 'late']);
  });

  it('can be called off by what has come in that last moment', async () => {
    const { one, other } = await aConnection();
    const answered = occasion();
    let isLate = false;
    const callOff = systemClock.after(5, () => {
      isLate = true;
    });
    one.on('data', () => {
      callOff();
      setImmediate(answered.happens);
    });
    other.write('answer');
    keepBusyFor(20);
    await answered.happened;

    expect(isLate).toBe(false);
  });
});

function keepBusyFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function aConnection() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const one = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
  const [[other]] = await Promise.all([once(server, 'connection'), once(one, 'connect')]);
  closers.push(() => {
    one.destroy();
    other.destroy();
    server.close();
  });
  return { one, other };
}

import { type Logger, pino } from 'pino';

/** What a process runs until it is told to stop. */
export interface Running {
  /** Takes no new requests, lets running ones finish, then closes what they need. */
  readonly stop: () => Promise<void>;
}

const longestStopMs = 10_000;

/**
 * Runs a process from its first line to its last: starts, and on SIGTERM or SIGINT stops within ten seconds and exits with 0. A
 * start that fails prints one line and exits with 1. The signal given to `start` is aborted when the stop comes while starting.
 */
export async function runProcess(start: (signal: AbortSignal) => Promise<Running>): Promise<void> {
  const stopping = new AbortController();
  const stopAsked = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        stopping.abort();
        resolve();
      });
    }
  });
  try {
    const running = await start(stopping.signal);
    await stopAsked;
    await Promise.race([running.stop(), deadline()]);
    process.exit(0);
  } catch (error) {
    if (stopping.signal.aborted) process.exit(0);
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const deadline = () => new Promise<void>((resolve) => setTimeout(resolve, longestStopMs).unref());

/** The log of a process: JSON lines on standard output, with the fields that could hold personal data cut out. */
export function createLog(name: string, level: string): Logger {
  return pino({
    name,
    level,
    base: { name },
    redact: {
      paths: ['variables', 'query', 'authorization', '*.variables', '*.query', '*.authorization'],
      remove: true,
    },
  });
}

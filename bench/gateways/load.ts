import { Pool } from 'undici';
import { cpuSeconds, forgetPeak, peakMegabytes } from './cost.ts';
import { markOf } from './marks.ts';

/** What the load generator is asked to do. */
export interface Load {
  readonly address: string;
  /** The process whose cost is noted. */
  readonly pid: number;
  /** The request's body, in parts between which a mark belongs. */
  readonly bodyParts: readonly string[];
  /** The first request's number; the others count on from it. Null sends the same request again and again. */
  readonly firstTurn: number | null;
  /** Every right answer is so long. */
  readonly answerBytes: number;
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it. */
export interface Measurement {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuPerThousand: number;
  /** Processors kept busy by the gateway, 1 for each. */
  readonly busy: number;
  readonly peakMegabytes: number;
  readonly answered: number;
  /** Requests that failed or whose answer was not as long as the right one. */
  readonly wrong: number;
}

const answerDeadlineMs = 20_000;

process.on('message', async (load: Load) => process.send?.(await measure(load)));
process.on('disconnect', () => process.exit());

async function measure(load: Load): Promise<Measurement> {
  const { address, pid, connections, seconds, answerBytes } = load;
  const pool = new Pool(address, { connections, headersTimeout: answerDeadlineMs, bodyTimeout: answerDeadlineMs });
  const bodies = bodiesOf(load);
  const times: number[] = [];
  let wrong = 0;
  forgetPeak(pid);
  const cpuBefore = cpuSeconds(pid);
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const lane = async () => {
    for (let now = begun; now < end; ) {
      const sentAt = now;
      const isRight = await send(pool, bodies(), answerBytes);
      now = performance.now();
      if (!isRight) wrong += 1;
      else times.push(now - sentAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  const elapsed = (performance.now() - begun) / 1_000;
  const cpu = cpuSeconds(pid) - cpuBefore;
  await pool.destroy();
  times.sort((one, other) => one - other);
  return {
    requestsPerSecond: times.length / elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpuPerThousand: (1_000 * cpu) / times.length,
    busy: cpu / elapsed,
    peakMegabytes: peakMegabytes(pid),
    answered: times.length,
    wrong,
  };
}

function bodiesOf({ bodyParts, firstTurn }: Load): () => string {
  if (firstTurn === null) {
    const body = bodyParts.join(markOf(0));
    return () => body;
  }
  let turn = firstTurn;
  return () => bodyParts.join(markOf(turn++));
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

function send(pool: Pool, body: string, answerBytes: number): Promise<boolean> {
  return new Promise((resolve) => {
    let status = 0;
    let bytes = 0;
    pool.dispatch(
      { path: '/graphql', method: 'POST', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, statusCode) => {
          status = statusCode;
        },
        onResponseData: (_controller, chunk) => {
          bytes += chunk.length;
        },
        onResponseEnd: () => resolve(status === 200 && bytes === answerBytes),
        onResponseError: () => resolve(false),
      },
    );
  });
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

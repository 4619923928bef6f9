import { isDeepStrictEqual } from 'node:util';
import type { RunningGateway } from './gateways.ts';
import { withoutMarks } from './marks.ts';
import { bodyOf, type Operation } from './operations.ts';

/** A gateway's answer to an operation. */
export interface Answer {
  readonly bytes: number;
  readonly data: unknown;
}

const patienceMs = 60_000;
const pauseMs = 100;

/** The answer as soon as the gateway gives one without errors. Throws what it said last when it never does. */
export async function firstAnswer(gateway: RunningGateway, operation: Operation): Promise<Answer> {
  const until = performance.now() + patienceMs;
  let fault = 'no answer';
  while (performance.now() < until) {
    const lastWords = gateway.lastWords();
    if (lastWords !== null) throw new Error(`It has stopped: ${lastWords}`);
    const answer = await ask(gateway, operation).catch((error: Error) => error);
    if (!(answer instanceof Error)) return answer;
    fault = answer.message;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`It gave no right answer: ${fault}`);
}

/** Whether two gateways answered the same, whatever the order of fields. */
export const agree = (one: Answer, other: Answer): boolean => isDeepStrictEqual(one.data, other.data);

async function ask({ address }: RunningGateway, operation: Operation): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: bodyOf(operation, 0),
    signal: AbortSignal.timeout(patienceMs),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(withoutMarks(text));
  if (!response.ok || errors || !data) throw new Error(`${response.status} ${text.slice(0, 500)}`);
  return { bytes: Buffer.byteLength(text), data };
}

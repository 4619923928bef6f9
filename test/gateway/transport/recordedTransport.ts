import { setImmediate } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import type { ForwardedContext, SubgraphRequest, Transport } from '../../../gateway/transport/transport.ts';

/** A call that the test answers, when and how it likes. */
export interface Call {
  readonly request: SubgraphRequest;
  readonly context: ForwardedContext;
  readonly answer: (answer: ExecutionResult) => void;
  readonly fail: (reason: unknown) => void;
}

/** A transport that keeps its calls for the test to answer. It is deaf: an aborted signal alone does not end a call. */
export interface RecordedTransport extends Transport {
  readonly calls: readonly Call[];
  /** The newest call. */
  readonly last: () => Call;
}

export function recordedTransport(): RecordedTransport {
  const calls: Call[] = [];
  return {
    calls,
    last: () => {
      const call = calls.at(-1);
      if (!call) throw new Error('Nothing was called.');
      return call;
    },
    whyNotReady: async () => 'asked underneath',
    send: (request, context) =>
      new Promise((answer, fail) => {
        calls.push({ request, context, answer, fail });
      }),
  };
}

/** A whole request with only what the test is about. */
export const aRequest = (parts: Partial<SubgraphRequest> = {}): SubgraphRequest => ({
  query: '{ residents { id } }',
  variables: {},
  ...parts,
});

export const aContext = (parts: Partial<ForwardedContext> = {}): ForwardedContext => ({
  requestId: 'request-1',
  signal: new AbortController().signal,
  ...parts,
});

/** The code of the error a call fails with; fails itself when the call is answered. */
export const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => {
      throw new Error('The call was answered.');
    },
    (error) => error?.extensions?.code ?? error,
  );

/** Lets everything that is ready to run do so; true time is not waited for. */
export const settle = () => setImmediate();

/** Something that happens later in a test, to wait for. */
export function occasion<Value = void>() {
  let happens: (value: Value) => void = () => {};
  const happened = new Promise<Value>((resolve) => {
    happens = resolve;
  });
  return { happened, happens: (value: Value) => happens(value) };
}

import type { ExecutionResult } from 'graphql';
import type { ForwardedContext, SubgraphRequest, Transport } from './transport.ts';
import { asAbortSignal } from './whenAborted.ts';

/** Answers one request; the answer must be the caller's own to change, as what graphql-js makes is. */
export type Answer = (
  request: SubgraphRequest,
  context: ForwardedContext & { readonly signal: AbortSignal },
) => Promise<ExecutionResult>;

/** Calls a subgraph in this process: values pass as they are, nothing is written as JSON. */
export function inProcess(answer: Answer, whyNotReady: Transport['whyNotReady'] = async () => null): Transport {
  return {
    whyNotReady,
    send: async (request, context) => {
      const signal = asAbortSignal(context.signal);
      signal.throwIfAborted();
      return answer(request, { ...context, signal });
    },
  };
}

import type { ExecutionResult } from 'graphql';
import { failure } from '../../schema/errors.ts';
import type { Transport, TransportFor } from './transport.ts';

const answerDeadlineMs = 5_000;
const probeDeadlineMs = 1_000;

/** Calls subgraphs over HTTP at the supergraph's addresses, or at those that replace them by name in lower case. */
export function httpTransports(replacements: Readonly<Record<string, string>>): TransportFor {
  return (name, url) => httpTransport(name, replacements[name.toLowerCase()] ?? url);
}

function httpTransport(service: string, url: string): Transport {
  const unavailable = () =>
    failure('SUBGRAPH_UNAVAILABLE', `The ${service} part of the graph cannot be reached.`, { service });
  return {
    send: async (request, { requestId, signal }) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'x-request-id': requestId },
        body: JSON.stringify(request),
        signal: AbortSignal.any([signal, AbortSignal.timeout(answerDeadlineMs)]),
      }).catch(() => {
        throw unavailable();
      });
      const answer: unknown = await response.json().catch(() => null);
      if (isExecutionResult(answer)) return answer;
      throw unavailable();
    },
    whyNotReady: async () => {
      const response = await fetch(new URL('/ready', url), { signal: AbortSignal.timeout(probeDeadlineMs) }).catch(
        () => null,
      );
      if (response === null) return 'cannot be reached';
      await response.body?.cancel();
      return response.ok ? null : 'not ready';
    },
  };
}

const isExecutionResult = (answer: unknown): answer is ExecutionResult =>
  typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);

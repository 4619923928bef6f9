import type { ExecutionResult } from 'graphql';
import type { Dispatcher } from 'undici';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { unavailable } from './outage.ts';
import { acceptedEncodings, readAnswer } from './readAnswer.ts';
import { jsonOf, type Transport } from './transport.ts';
import { whenAborted } from './whenAborted.ts';

export interface HttpOptions {
  readonly service: string;
  readonly url: URL;
  /** The connections to the address. */
  readonly pool: Dispatcher;
  /** How large an answer may be, on the wire and decoded. */
  readonly largestAnswerBytes: number;
  /** The token that tells the subgraph who is asking; without it none is sent. */
  readonly tokenFor?: ((caller: Caller) => string) | undefined;
}

const probeDeadlineMs = 1_000;

/**
 * Calls one subgraph over HTTP: `POST` with JSON, over kept connections, cancelled on the wire when the client goes away. It waits as
 * long as it takes; `withDeadline` does not. A connection that fails or ends early, a 5xx, a 401 to the gateway's own token, an
 * answer that is too large or not GraphQL are all `SUBGRAPH_UNAVAILABLE`.
 */
export function httpTransport({ service, url, pool, largestAnswerBytes, tokenFor }: HttpOptions): Transport {
  const path = url.pathname + url.search;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'accept-encoding': acceptedEncodings,
  };
  const headersFor = (requestId: string, caller: Caller) => ({
    ...headers,
    'x-request-id': requestId,
    ...(tokenFor && { authorization: `Bearer ${tokenFor(caller)}` }),
  });
  return {
    send: (request, { requestId, caller = anonymous, signal }) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const chunks: Buffer[] = [];
        let size = 0;
        let status = 0;
        let encoding = '';
        let cancel = () => {};
        const forget = whenAborted(signal, () => {
          reject(signal.reason);
          cancel();
        });
        const fail = () => {
          forget();
          reject(unavailable(service));
        };
        const take = (answer: ExecutionResult | null) => {
          if (answer === null) return fail();
          forget();
          resolve(answer);
        };
        pool.dispatch(
          {
            path,
            method: 'POST',
            headers: headersFor(requestId, caller),
            body: jsonOf(request),
          },
          {
            onRequestStart: (controller) => {
              // Nothing is sent yet. To throw drops the call and keeps the connection; to abort would close it.
              if (signal.aborted) throw new Error('The client went away while the call waited for a connection.');
              cancel = () => controller.abort(new Error('The client went away.'));
            },
            onResponseStart: (_controller, statusCode, { 'content-encoding': given = '' }) => {
              status = statusCode;
              encoding = String(given).trim().toLowerCase();
            },
            onResponseData: (controller, chunk) => {
              size += chunk.length;
              if (size > largestAnswerBytes) controller.abort(new Error('The answer is too large.'));
              else chunks.push(chunk);
            },
            onResponseEnd: () => {
              // Read to its end all the same: that keeps the connection.
              // A subgraph that does not let the gateway in is not there for anybody, whoever is asking.
              if (status >= 500 || (status === 401 && tokenFor)) return fail();
              const answer = readAnswer(joined(chunks), encoding, largestAnswerBytes);
              if (answer !== null && 'then' in answer) answer.then(take);
              else take(answer);
            },
            onResponseError: fail,
          },
        );
      }),
    // Not over the pool: a subgraph that is merely busy, with all connections taken, is ready.
    whyNotReady: async () => {
      const response = await fetch(new URL('/ready', url), {
        redirect: 'manual',
        signal: AbortSignal.timeout(probeDeadlineMs),
      }).catch(() => null);
      if (response === null) return 'cannot be reached';
      await response.body?.cancel();
      // Other people's subgraphs have no /ready: whatever they say to it, they are there.
      return response.status < 500 ? null : 'not ready';
    },
  };
}

const joined = (chunks: readonly Buffer[]): Buffer =>
  chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);

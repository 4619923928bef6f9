import type { Fetcher } from '@graphiql/toolkit';
import type { Viewer } from './viewer.ts';

/**
 * Sends operations to the gateway as the viewer; headers written in the editor go before the viewer's. A GraphQL answer passes whatever its status; anything else becomes one error that
 * says what came instead, since a proxy's error page helps nobody who waits for JSON.
 */
export function askGateway(endpoint: string, viewer: Viewer): Fetcher {
  return async function ask(operation, options) {
    const nothingAnswers = () => {
      throw new Error(`Nothing answers at ${endpoint}.`);
    };
    const headers = new Headers({ accept: 'application/json', 'content-type': 'application/json' });
    for (const given of [await viewer.headers().catch(nothingAnswers), options?.headers ?? {}])
      for (const [name, value] of Object.entries(given)) headers.set(name, value);
    const body = JSON.stringify(operation);
    const response = await fetch(endpoint, { method: 'POST', headers, body }).catch(nothingAnswers);
    if (response.status === 401) viewer.forgetTokens();
    const answer = parseAnswer(await response.text());
    if (answer === undefined)
      throw new Error(`${endpoint} answered with status ${response.status} and no GraphQL result.`);
    return answer;
  };
}

function parseAnswer(text: string) {
  try {
    const answer = JSON.parse(text);
    return 'data' in answer || 'errors' in answer ? answer : undefined;
  } catch {
    return undefined;
  }
}

import type { Fetcher } from '@graphiql/toolkit';

/**
 * Sends operations to the gateway. A GraphQL answer passes whatever its status; anything else becomes one error that
 * says what came instead, since a proxy's error page helps nobody who waits for JSON.
 */
export function askGateway(endpoint: string): Fetcher {
  return async function ask(operation, options) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
      body: JSON.stringify(operation),
    }).catch(() => {
      throw new Error(`Nothing answers at ${endpoint}.`);
    });
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

import { checkTransportOptions, type TransportOptions } from './transportOptions.ts';

/** The variable that sets each option. */
const variables: Readonly<Record<keyof TransportOptions, string>> = {
  deadlineMs: 'SUBGRAPH_TIMEOUT_MS',
  connections: 'SUBGRAPH_CONNECTIONS',
  connectMs: 'SUBGRAPH_CONNECT_MS',
  largestAnswerBytes: 'SUBGRAPH_LARGEST_ANSWER_BYTES',
  retryShare: 'SUBGRAPH_RETRY_SHARE',
  retryWindowMs: 'SUBGRAPH_RETRY_WINDOW_MS',
  retryPauseMs: 'SUBGRAPH_RETRY_PAUSE_MS',
  breakerCalls: 'SUBGRAPH_BREAKER_CALLS',
  breakerFailureShare: 'SUBGRAPH_BREAKER_FAILURE_SHARE',
  breakerOpenMs: 'SUBGRAPH_BREAKER_OPEN_MS',
};

/** How subgraphs are called, as the environment says. Throws one line that names the variable and says what would be right. */
export function transportOptionsOf(env: NodeJS.ProcessEnv): TransportOptions {
  const given: Record<string, number> = {};
  for (const [option, variable] of Object.entries(variables)) {
    const text = env[variable];
    if (text) given[option] = numberIn(text);
  }
  try {
    return checkTransportOptions(given);
  } catch (error) {
    const [option = '', ...rest] = (error instanceof Error ? error.message : String(error)).split(':');
    throw new Error([variables[option as keyof TransportOptions] ?? option, ...rest].join(':'));
  }
}

const numberIn = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

/** How subgraphs are called. */
export interface TransportOptions {
  /** How long a call to a subgraph may take, retry and all. */
  readonly deadlineMs: number;
  /** Connections to one origin, at most. */
  readonly connections: number;
  /** How long opening a connection may take. */
  readonly connectMs: number;
  /** How large an answer may be, on the wire and decoded. */
  readonly largestAnswerBytes: number;
  /** Retries per call over the window, at most; 0 for none. */
  readonly retryShare: number;
  readonly retryWindowMs: number;
  /** The pause before a retry, at most; at least half of it. */
  readonly retryPauseMs: number;
  /** How many of the last calls to a subgraph the breaker looks at. */
  readonly breakerCalls: number;
  /** The share of them that must have failed for it to open. */
  readonly breakerFailureShare: number;
  readonly breakerOpenMs: number;
}

interface Bounds {
  readonly usual: number;
  readonly from: number;
  readonly to: number;
  readonly isShare?: true;
}

const hour = 3_600_000;

const boundsOf: Readonly<Record<keyof TransportOptions, Bounds>> = {
  deadlineMs: { usual: 5_000, from: 1, to: hour },
  connections: { usual: 128, from: 1, to: 10_000 },
  connectMs: { usual: 2_000, from: 1, to: hour },
  largestAnswerBytes: { usual: 32 * 1024 * 1024, from: 1, to: 512 * 1024 * 1024 }, // 512 MiB is the longest text Node holds
  retryShare: { usual: 0.1, from: 0, to: 1, isShare: true },
  retryWindowMs: { usual: 10_000, from: 10, to: hour },
  retryPauseMs: { usual: 50, from: 0, to: 10_000 },
  breakerCalls: { usual: 20, from: 1, to: 10_000 },
  breakerFailureShare: { usual: 0.5, from: 0.01, to: 1, isShare: true },
  breakerOpenMs: { usual: 30_000, from: 1, to: hour },
};

/** The options with the usual values for those not given. Throws one line that names the option and says what would be right. */
export function checkTransportOptions(given: Partial<TransportOptions> = {}): TransportOptions {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(boundsOf, name)) throw new Error(`${name}: no such option of a transport`);
  const optionOf = (name: keyof TransportOptions): number => {
    const { usual, from, to, isShare } = boundsOf[name];
    const value = given[name] ?? usual;
    if (value >= from && value <= to && (isShare || Number.isInteger(value))) return value;
    throw new Error(`${name}: give a ${isShare ? 'number' : 'whole number'} from ${from} to ${to}, not ${value}`);
  };
  return Object.freeze({
    deadlineMs: optionOf('deadlineMs'),
    connections: optionOf('connections'),
    connectMs: optionOf('connectMs'),
    largestAnswerBytes: optionOf('largestAnswerBytes'),
    retryShare: optionOf('retryShare'),
    retryWindowMs: optionOf('retryWindowMs'),
    retryPauseMs: optionOf('retryPauseMs'),
    breakerCalls: optionOf('breakerCalls'),
    breakerFailureShare: optionOf('breakerFailureShare'),
    breakerOpenMs: optionOf('breakerOpenMs'),
  });
}

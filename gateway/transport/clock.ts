/** What time it is and what happens later; a test puts its own in its place. */
export interface Clock {
  /** Milliseconds that only ever go forward, from a start of its own. */
  readonly now: () => number;
  /** Runs something once after so many milliseconds; the function it gives calls that off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** The machine's clock, which setting the date does not move. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

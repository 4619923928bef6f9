/** What time it is and what happens later; a test puts its own in its place. */
export interface Clock {
  /** Milliseconds that only ever go forward, from a start of its own. */
  readonly now: () => number;
  /** Runs something once after so many milliseconds; the function it gives calls that off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/**
 * The machine's clock, which setting the date does not move. A process that was busy past the time first takes in what has come
 * over the network meanwhile: Node runs timers before it reads, and an answer that is there would be given up as late.
 */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    let reading: NodeJS.Immediate | undefined;
    const timer = setTimeout(() => {
      reading = setImmediate(run);
    }, ms);
    return () => {
      clearTimeout(timer);
      clearImmediate(reading);
    };
  },
};

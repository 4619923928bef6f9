import type { Clock } from '../../../gateway/transport/clock.ts';

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves it on and runs what falls due, in order. */
  readonly advance: (ms: number) => void;
  /** How many things still wait for their time. */
  readonly waiting: () => number;
}

export function manualClock(): ManualClock {
  const due = new Set<{ readonly at: number; readonly run: () => void }>();
  let time = 0;
  return {
    now: () => time,
    after: (ms, run) => {
      const entry = { at: time + ms, run };
      due.add(entry);
      return () => void due.delete(entry);
    },
    advance: (ms) => {
      const end = time + ms;
      const next = () => [...due].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      for (let entry = next(); entry; entry = next()) {
        due.delete(entry);
        time = entry.at;
        entry.run();
      }
      time = end;
    },
    waiting: () => due.size,
  };
}

/** How many calls may be made again. */
export interface RetryBudget {
  readonly noteCall: () => void;
  /** True, and one retry less, when the calls of the window leave room for another. */
  readonly take: () => boolean;
}

export interface RetryBudgetOptions {
  /** Retries per call, at most. */
  readonly share: number;
  readonly windowMs: number;
  readonly now: () => number;
}

interface Slot {
  /** Which tenth of a window since the clock began. */
  tenth: number;
  calls: number;
  retries: number;
}

const tenths = 10;

/**
 * Lets a share of the calls of the last `windowMs` be made again, so that retries cannot double the load of a subgraph that is
 * down. Few calls leave no room at all.
 *
 * The window slides in tenths, since to count single calls would keep a list of them. Of the oldest tenth, which has partly slid
 * out, the retries still count and the calls do not: so the share is never exceeded.
 */
export function retryBudget({ share, windowMs, now }: RetryBudgetOptions): RetryBudget {
  const slots = new Map<number, Slot>();

  function currentSlot(): Slot {
    const tenth = Math.floor((now() * tenths) / windowMs);
    const place = tenth % (tenths + 1);
    const known = slots.get(place);
    if (known?.tenth === tenth) return known;
    const fresh = { tenth, calls: 0, retries: 0 };
    slots.set(place, fresh);
    return fresh;
  }

  return {
    noteCall: () => {
      currentSlot().calls += 1;
    },
    take: () => {
      const current = currentSlot();
      let calls = 0;
      let retries = 1;
      for (const slot of slots.values()) {
        if (slot.tenth > current.tenth - tenths) calls += slot.calls;
        if (slot.tenth >= current.tenth - tenths) retries += slot.retries;
      }
      if (retries > calls * share) return false;
      current.retries += 1;
      return true;
    },
  };
}

/** Waits until an operation may begin; nothing where it may at once. */
export type Turn = () => Promise<void> | undefined;

/**
 * Lets one operation begin in each turn of the event loop, the first come first, so that those under way go before new ones. A loop
 * with little to do turns many thousand times a second and nobody waits. A busy one then works on a few operations at a time
 * instead of all at once: as many are answered, and what they hold in memory is less by far.
 */
export function oneATurn(): Turn {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  function next(): void {
    const begin = waiting.shift();
    isTaken = begin !== undefined;
    if (!begin) return;
    setImmediate(next);
    begin();
  }

  return () => {
    if (isTaken) return new Promise((resolve) => waiting.push(resolve));
    isTaken = true;
    setImmediate(next);
    return undefined;
  };
}

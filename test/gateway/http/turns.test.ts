import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { oneATurn } from '../../../gateway/http/turns.ts';

describe('Taking turns', () => {
  it('lets the first begin at once, and each further one a turn later, in the order they came', async () => {
    const turn = oneATurn();
    const begun: number[] = [];
    const begin = async (number: number) => {
      const wait = turn();
      if (wait) await wait;
      begun.push(number);
    };

    const all = [begin(1), begin(2), begin(3)];
    const seen = [[...begun]];
    for (let turns = 0; turns < 2; turns += 1) {
      await nextTurn();
      seen.push([...begun]);
    }
    await Promise.all(all);

    expect(seen).toEqual([[1], [1, 2], [1, 2, 3]]);
  });

  it('makes nobody wait when the loop has turned since', async () => {
    const turn = oneATurn();
    turn();
    await nextTurn();
    await nextTurn();

    expect(turn()).toBeUndefined();
  });
});

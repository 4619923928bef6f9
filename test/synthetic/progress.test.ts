import { describe, expect, it } from '@jest/globals';
import { progressLines } from '../../synthetic/progress.ts';

describe('Progress without a terminal', () => {
  it('is a line at the beginning and then one every five seconds at most', () => {
    const lines: string[] = [];
    let clock = 0;
    const progress = progressLines(
      (line) => lines.push(line),
      () => clock,
    );

    progress.start(1000);
    for (clock = 1000; clock <= 12_000; clock += 1000) progress.advance(clock / 20, clock);

    expect(lines).toEqual([
      '  0 of 1000 people',
      '  250 of 1000 people, 5000 records, 1000 a second, 15 s left',
      '  500 of 1000 people, 10000 records, 1000 a second, 10 s left',
    ]);
  });

  it('says what it is told to', () => {
    const lines: string[] = [];
    progressLines((line) => lines.push(line)).say('An earlier filling was interrupted.');

    expect(lines).toEqual(['An earlier filling was interrupted.']);
  });
});

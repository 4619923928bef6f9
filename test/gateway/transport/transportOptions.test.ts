import { describe, expect, it } from '@jest/globals';
import { checkTransportOptions } from '../../../gateway/transport/transportOptions.ts';

describe('The options of a transport', () => {
  it('are the usual ones where none are given', () => {
    expect(checkTransportOptions()).toEqual({
      deadlineMs: 5_000,
      connections: 128,
      connectMs: 2_000,
      largestAnswerBytes: 33_554_432,
      retryShare: 0.1,
      retryWindowMs: 10_000,
      retryPauseMs: 50,
      breakerCalls: 20,
      breakerFailureShare: 0.5,
      breakerOpenMs: 30_000,
    });
  });

  it('can be given one by one, and do not change afterwards', () => {
    const options = checkTransportOptions({ deadlineMs: 100, retryShare: 0 });

    expect(options).toMatchObject({ deadlineMs: 100, retryShare: 0, connections: 128 });
    expect(Object.isFrozen(options)).toBe(true);
  });

  it.each([
    [{ deadlineMs: 0 }, 'deadlineMs: give a whole number from 1 to 3600000, not 0'],
    [{ deadlineMs: Number.NaN }, 'deadlineMs: give a whole number from 1 to 3600000, not NaN'],
    [{ connections: 1.5 }, 'connections: give a whole number from 1 to 10000, not 1.5'],
    [{ retryShare: 1.1 }, 'retryShare: give a number from 0 to 1, not 1.1'],
    [{ breakerFailureShare: 0 }, 'breakerFailureShare: give a number from 0.01 to 1, not 0'],
    [{ deadline: 5 } as object, 'deadline: no such option of a transport'],
  ])('are refused when wrong: %j', (options, words) => {
    expect(() => checkTransportOptions(options)).toThrow(words);
  });
});

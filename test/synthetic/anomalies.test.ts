import { describe, expect, it } from '@jest/globals';
import { plantedCount } from '../../synthetic/anomalies.ts';

describe('Planted anomalies', () => {
  it('are the rate of what they are planted in, rounded up', () => {
    expect(plantedCount('X-05', 300)).toBe(9);
    expect(plantedCount('X-05', 301)).toBe(10);
    expect(plantedCount('X-02', 2311)).toBe(24);
    expect(plantedCount('X-24', 14_730)).toBe(8);
    expect(plantedCount('X-07', 0)).toBe(0);
  });
});

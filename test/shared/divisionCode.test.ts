import { describe, expect, it } from '@jest/globals';
import { divisionAndAbove } from '../../subgraphs/shared/divisionCode.ts';

describe('A division and all above it', () => {
  it.each([
    ['420106090001', ['420000000000', '420100000000', '420106000000', '420106090000', '420106090001']],
    ['420106000000', ['420000000000', '420100000000', '420106000000']],
    ['420000000000', ['420000000000']],
  ])('of %s are one a level', (code, divisions) => {
    expect(divisionAndAbove(code)).toEqual(divisions);
  });

  it('hold no placeholder where the province administers a county itself', () => {
    expect(divisionAndAbove('429004001000')).toEqual(['420000000000', '429004000000', '429004001000']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { creditCodeFindings } from '../../subgraphs/shared/creditCode.ts';

describe('A unified social credit code', () => {
  it.each([
    '91330100799655058B',
    '51429901MJ0000018L',
    '53429901MJ00000269',
    '52429903MJ00000344',
    '12429901MB0000019A',
    '91429901MA0000015N',
  ])('%s is accepted', (code) => {
    expect(creditCodeFindings(code)).toEqual([]);
  });

  it.each([
    ['17 characters', '9133010079965505B', 'USCC_LENGTH'],
    ['a letter outside the alphabet', '9133010079965505IB', 'USCC_CHARSET'],
    ['a wrong last character', '91330100799655058C', 'USCC_CHECKSUM'],
    ['a wrong inner check', '91330100799655068B', 'USCC_CHECKSUM'],
  ])('with %s is refused with one code', (_what, code, expected) => {
    expect(creditCodeFindings(code).map(({ code }) => code)).toEqual([expected]);
  });
});

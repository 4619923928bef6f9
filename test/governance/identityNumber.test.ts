import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  birthDateOf,
  type DeclaredFacts,
  identityCheckCharacter,
  identityNumberFindings,
  sexOf,
} from '../../subgraphs/governance/identityNumber.ts';
import { normalizedNumber } from '../../subgraphs/shared/officialNumber.ts';

const today = '2025-12-31';
const codesOf = (number: string, declared?: DeclaredFacts) =>
  identityNumberFindings(normalizedNumber(number), today, declared).map(({ code }) => code);

describe('An identity number', () => {
  it('is accepted in the sample of the standard', () => {
    expect(codesOf('11010519491231002X')).toEqual([]);
  });

  it.each([
    ['42990119880229001', '0'],
    ['42990220150601002', 'X'],
    ['42991719350101003', '6'],
  ])('with body %s ends in the check character of the worked example', (body, check) => {
    expect(identityCheckCharacter(body)).toBe(check);
  });

  it('is trimmed, made half-width and upper case before it is checked', () => {
    expect(codesOf(' １１０１０５１９４９１２３１００２ｘ ')).toEqual([]);
  });

  it.each([
    ['15 digits of an old card', '110105491231002', 'ID_LENGTH'],
    ['a letter inside', '1101051949123100AX', 'ID_CHARSET'],
    ['a month 13 under a valid check character', '429901199913100018', 'ID_DATE'],
    ['the 29th of February of a common year', '42990119890229001X', 'ID_DATE'],
    ['a birth after today', '429901202701010019', 'ID_DATE'],
    ['a wrong check character', '110105194912310021', 'ID_CHECKSUM'],
  ])('with %s is refused with one code', (_what, number, code) => {
    expect(codesOf(number)).toEqual([code]);
  });

  it('is held against the declared sex and birth date', () => {
    expect(codesOf('11010519491231002X', { sex: 'MALE', birthDate: '1949-12-30' })).toEqual([
      'ID_SEX_MISMATCH',
      'ID_BIRTH_MISMATCH',
    ]);
    expect(codesOf('11010519491231002X', { sex: 'FEMALE', birthDate: '1949-12-31' })).toEqual([]);
    expect(codesOf('11010519491231002X', { sex: 'UNKNOWN' })).toEqual([]);
  });

  it('tells birth date and sex', () => {
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
    expect(sexOf('11010519491231002X')).toBe('FEMALE');
  });

  it('never stands in a message about it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}[\dX]$/), (number) => {
        for (const { message } of identityNumberFindings(number, today)) expect(message).not.toContain(number);
      }),
    );
  });

  it('is refused whenever one digit of it is mistyped', () => {
    const right = '11010519491231002X';
    for (let index = 0; index < 17; index += 1) {
      for (const digit of '0123456789') {
        if (digit === right[index]) continue;
        expect(codesOf(right.slice(0, index) + digit + right.slice(index + 1))).toHaveLength(1);
      }
    }
  });
});

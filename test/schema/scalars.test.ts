import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fenOf, isCalendarDate, scalars, shanghaiTimeOf, yuanOf } from '../../schema/scalars.ts';

describe('Money', () => {
  it('is whole fen inside and yuan with two decimals outside', () => {
    expect(fenOf('785.9')).toBe(78_590);
    expect(yuanOf(78_590)).toBe('785.90');
    expect(yuanOf(5)).toBe('0.05');
    expect(yuanOf(-1_205)).toBe('-12.05');
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 13 - 1 }), (fen) => fenOf(yuanOf(fen)) === fen));
  });

  it.each(['1.234', '-1.00', '100000000000.00', '1,000.00', '1e3', '', ' 1.00', '01.00', '.50', 'NaN'])(
    'refuses %p with MONEY_INVALID',
    (text) => {
      expect(() => scalars.Money.parseValue(text)).toThrow(
        expect.objectContaining({ extensions: { code: 'MONEY_INVALID' } }),
      );
    },
  );

  it('refuses a number, which has no decimals to count', () => {
    expect(() => scalars.Money.parseValue(785.9)).toThrow(
      expect.objectContaining({ extensions: { code: 'MONEY_INVALID' } }),
    );
  });
});

describe('A date', () => {
  it.each(['2024-02-29', '1949-12-31', '2025-12-31'])('%s is a day of the calendar', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-1-1', '20250101', '0001-01-01', '2025-01-01T00:00:00Z', ''])(
    '%p is none and refused with DATE_INVALID',
    (text) => {
      expect(() => scalars.Date.parseValue(text)).toThrow(
        expect.objectContaining({ extensions: { code: 'DATE_INVALID' } }),
      );
    },
  );
});

describe('An instant', () => {
  it('is answered in Asia/Shanghai and read with any offset', () => {
    const instant = scalars.DateTime.parseValue('2025-03-01T01:30:00Z');

    expect(shanghaiTimeOf(instant)).toBe('2025-03-01T09:30:00.000+08:00');
    expect(() => scalars.DateTime.parseValue('2025-03-01T01:30:00')).toThrow();
  });
});

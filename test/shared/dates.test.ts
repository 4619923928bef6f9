import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  earliestBirthOf,
  latestBirthOf,
  shanghaiDateOf,
} from '../../subgraphs/shared/dates.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays('1900-01-01', offset));

describe('Dates', () => {
  it('are those of Asia/Shanghai', () => {
    expect(shanghaiDateOf(new Date('2025-12-31T15:59:59Z'))).toBe('2025-12-31');
    expect(shanghaiDateOf(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01');
  });

  it('move by months to the corresponding day or the month’s last', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-03-15', -3)).toBe('2024-12-15');
  });

  it('attain an age on the birthday, and on 1 March in common years for the 29th of February', () => {
    expect(ageOn('1945-01-01', '2024-12-31')).toBe(79);
    expect(ageOn('1945-01-01', '2025-01-01')).toBe(80);
    expect(ageOn('2004-02-29', '2022-02-28')).toBe(17);
    expect(ageOn('2004-02-29', '2022-03-01')).toBe(18);
    expect(ageOn('2004-02-29', '2024-02-29')).toBe(20);
  });

  it('bound the births of an age exactly as the age is counted', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 120 }), (birth, on, age) => {
        expect(birth <= latestBirthOf(age, on)).toBe(ageOn(birth, on) >= age);
        expect(birth >= earliestBirthOf(age, on)).toBe(ageOn(birth, on) <= age);
      }),
    );
  });

  it('count days as they are added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});

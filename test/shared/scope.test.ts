import { describe, expect, it } from '@jest/globals';
import { isInScope, mayReadAsParentOrGuardian, seenInScope, type Ward } from '../../subgraphs/shared/scope.ts';

const wuchang = '420106000000';
const street = '420106090000';
const community = '420106090001';
const yichang = '420500000000';

describe('The scope of a caller', () => {
  const row = { handlingDivision: community };
  const seenFrom = (...scope: readonly string[]) => seenInScope(row, ['handlingDivision'], scope);

  it('S-01: shows a row to whoever has its community or any division above it', () => {
    for (const code of [community, street, wuchang, '420100000000', '420000000000']) expect(seenFrom(code)).toBe(row);
    expect(seenFrom(yichang, street)).toBe(row);
  });

  it('S-01: has no row outside, as if it were not there', () => {
    for (const code of [yichang, '420102000000', '420106091000', '420106090002']) expect(seenFrom(code)).toBeNull();
    expect(seenFrom()).toBeNull();
    expect(seenInScope(null, ['handlingDivision'], [wuchang])).toBeNull();
  });

  it('S-01: shows nothing for an entry that is no division code', () => {
    for (const code of ['', '4', '42', '420106', 'everything']) expect(seenFrom(code)).toBeNull();
  });

  it('S-02: is tested on the division that the rule of the type names, or on any of several', () => {
    const moved = { handlingDivision: null, registeredDivision: '420502001001', residenceDivision: community };

    expect(isInScope(moved, ['registeredDivision'], [yichang])).toBe(true);
    expect(isInScope(moved, ['residenceDivision'], [yichang])).toBe(false);
    expect(isInScope(moved, ['residenceDivision', 'registeredDivision'], [yichang])).toBe(true);
    expect(isInScope(moved, ['residenceDivision', 'registeredDivision'], [wuchang])).toBe(true);
    expect(isInScope(moved, ['handlingDivision'], [wuchang, yichang])).toBe(false);
    expect(isInScope(moved, [], [wuchang, yichang])).toBe(false);
  });
});

describe('Parents and guardians', () => {
  const child: Ward = {
    birthDate: '2008-05-20',
    parentIds: ['mother'],
    guardianships: [{ guardianId: 'aunt', from: '2020-01-01', to: null }],
  };
  const mayRead = (readerId: string, on: string, ward = child) => mayReadAsParentOrGuardian(readerId, ward, on);

  it('S-04: read the data of a minor up to the day before the eighteenth birthday', () => {
    for (const reader of ['mother', 'aunt']) {
      expect(mayRead(reader, '2026-05-19')).toBe(true);
      expect(mayRead(reader, '2026-05-20')).toBe(false);
    }
    expect(mayRead('neighbour', '2025-05-20')).toBe(false);
  });

  it('S-04: read for one born on 29 February until 1 March of the common year', () => {
    const leapling = { ...child, birthDate: '2008-02-29' };

    expect(mayRead('mother', '2026-02-28', leapling)).toBe(true);
    expect(mayRead('mother', '2026-03-01', leapling)).toBe(false);
  });

  it('S-04: read the data of a minor no earlier and no longer than the guardianship', () => {
    const [guardianship] = child.guardianships;
    const ended = { ...child, guardianships: [{ guardianId: 'aunt', from: '2020-01-01', to: '2024-06-30' }] };

    expect(mayRead('aunt', guardianship?.from ?? '')).toBe(true);
    expect(mayRead('aunt', '2019-12-31')).toBe(false);
    expect(mayRead('aunt', '2024-06-30', ended)).toBe(true);
    expect(mayRead('aunt', '2024-07-01', ended)).toBe(false);
  });

  it('S-04: read the data of an adult ward as long as the guardianship of the adult is recorded', () => {
    const ward: Ward = {
      ...child,
      birthDate: '1970-01-01',
      guardianships: [
        { guardianId: 'brother', from: '2020-03-01', to: '2025-03-31' },
        { guardianId: 'sister', from: '2025-04-01', to: null },
      ],
    };

    expect(mayRead('brother', '2025-03-31', ward)).toBe(true);
    expect(mayRead('brother', '2025-04-01', ward)).toBe(false);
    expect(mayRead('sister', '2045-04-01', ward)).toBe(true);
    expect(mayRead('mother', '2025-04-01', ward)).toBe(false);
  });
});

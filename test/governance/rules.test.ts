import { describe, expect, it } from '@jest/globals';
import type { DivisionLevel } from '../../subgraphs/governance/generated.ts';
import {
  breachesOfDivision,
  breachesOfHousehold,
  breachesOfResident,
  disagreesWithIdNumber,
  fieldsAfterDeathCorrection,
  identityKeyOf,
  isHeadVacant,
  mayHoldLevel,
} from '../../subgraphs/governance/rules.ts';
import { aBranchOfDivisions, aDivision, aHousehold, aResident, communityCode } from '../kit/register.ts';

const levels = new Map<string, DivisionLevel>([
  [communityCode, 'COMMUNITY'],
  ['420106090000', 'TOWNSHIP'],
]);
const breachesOf = (wanted: Parameters<typeof aResident>[0]) =>
  breachesOfResident(aResident(wanted), (code) => levels.get(code), '2025-12-31').map(({ rule }) => rule);

describe('The register', () => {
  it('finds nothing wrong with a whole valid resident', () => {
    expect(breachesOf({})).toEqual([]);
  });

  it('S-05: gives two residents with one identity number one key, and two without any two', () => {
    const one = aResident({ idNumber: '11010519491231002X' });
    const other = aResident({ idNumber: '11010519491231002X' });

    expect(identityKeyOf(one)).toBe(identityKeyOf(other));
    expect(identityKeyOf({ ...one, idNumber: null })).not.toBe(identityKeyOf({ ...other, idNumber: null }));
    expect(breachesOf({ identityKey: 'NONE:else' })).toEqual(['S-05']);
  });

  it('S-06: flags a resident whose birth date or sex disagrees with the number', () => {
    const resident = aResident({ birthDate: '1980-05-20', sex: 'FEMALE' });

    expect(disagreesWithIdNumber(resident)).toBe(false);
    expect(disagreesWithIdNumber({ ...resident, sex: 'MALE' })).toBe(true);
    expect(disagreesWithIdNumber({ ...resident, birthDate: '1980-05-21' })).toBe(true);
    expect(disagreesWithIdNumber({ ...resident, idDocType: 'PASSPORT', sex: 'MALE' })).toBe(false);
    expect(breachesOf({ needsCheck: true })).toEqual(['S-06']);
  });

  it('S-07: keeps a day of death for the dead alone, from birth to today', () => {
    expect(breachesOf({ lifeStatus: 'DECEASED', deathDate: '2025-03-30' })).toEqual([]);
    expect(breachesOf({ lifeStatus: 'DECEASED' })).toEqual(['S-07']);
    expect(breachesOf({ deathDate: '2025-03-30' })).toEqual(['S-07']);
    expect(breachesOf({ lifeStatus: 'DECEASED', deathDate: '1980-05-19' })).toEqual(['S-07']);
    expect(breachesOf({ lifeStatus: 'DECEASED', deathDate: '2026-01-01' })).toEqual(['S-07']);
  });

  it('S-08: gives back life and takes away the day of death when a death was recorded or declared wrongly', () => {
    for (const lifeStatus of ['DECEASED', 'DECLARED_DEAD'] as const) {
      const resident = aResident({ lifeStatus, deathDate: '2025-03-30' });
      const corrected = { ...resident, ...fieldsAfterDeathCorrection(resident) };

      expect(fieldsAfterDeathCorrection(resident)).toEqual({ lifeStatus: 'ALIVE', deathDate: null });
      expect(breachesOf(corrected)).toEqual([]);
    }
  });

  it('S-08: corrects no death of whoever is not recorded as dead', () => {
    expect(fieldsAfterDeathCorrection(aResident())).toBeNull();
    expect(fieldsAfterDeathCorrection(aResident({ lifeStatus: 'DECLARED_MISSING' }))).toBeNull();
  });

  it('S-09: asks of a family household one living head, or the mark that there is none', () => {
    const [head, child] = [aResident(), aResident()];
    const alive = () => true;
    const household = aHousehold([head, child]);

    expect(breachesOfHousehold(household, alive)).toEqual([]);
    expect(breachesOfHousehold(household, (id) => id !== head._id).map(({ rule }) => rule)).toContain('S-09');
    expect(breachesOfHousehold({ ...household, headVacant: true, headId: null }, (id) => id !== head._id)).toEqual([]);
    expect(isHeadVacant('FAMILY', null)).toBe(true);
    expect(isHeadVacant('COLLECTIVE', null)).toBe(false);
  });

  it('S-10: counts a resident as a current member once', () => {
    const head = aResident();
    const household = aHousehold([head]);
    const twice = {
      ...household,
      members: [...household.members, { ...household.members[0], relation: 'OTHER' }],
      size: 2,
    } as typeof household;

    expect(breachesOfHousehold(twice, () => true).map(({ rule }) => rule)).toContain('S-10');
    expect(breachesOfHousehold({ ...household, size: 3 }, () => true).map(({ rule }) => rule)).toEqual(['S-10']);
  });

  it('S-11: lets people live in communities only, and be registered anywhere', () => {
    expect(breachesOf({ residenceDivision: '420106090000' })).toEqual(['S-11']);
    expect(breachesOf({ registeredDivision: '410105000000' })).toEqual([]);
    expect(breachesOf({ registeredDivision: '410105' })).toEqual(['S-11']);
  });

  it('S-12: lets a division hold those of lower levels, and a community none', () => {
    expect(mayHoldLevel('PROVINCE', 'COUNTY')).toBe(true);
    expect(mayHoldLevel('COUNTY', 'COUNTY')).toBe(false);
    expect(mayHoldLevel('TOWNSHIP', 'COUNTY')).toBe(false);
    expect(mayHoldLevel('TOWNSHIP', null)).toBe(true);
    expect(mayHoldLevel('COMMUNITY', null)).toBe(false);
  });

  it('S-12: has every division below a higher one, and closes none with residents without a successor', () => {
    const branch = aBranchOfDivisions();
    const parentOf = (code: string | null) => branch.find(({ _id }) => _id === code);

    expect(branch.flatMap((division) => breachesOfDivision(division, parentOf(division.parentCode), true))).toEqual([]);
    expect(
      breachesOfDivision(aDivision({ level: 'TOWNSHIP' }), parentOf('420106090000'), true).map(({ rule }) => rule),
    ).toEqual(['S-12']);
    expect(breachesOfDivision(aDivision(), undefined, true).map(({ rule }) => rule)).toEqual(['S-12']);
    const closed = aDivision({ validTo: '2020-01-01' });
    expect(breachesOfDivision(closed, parentOf(closed.parentCode), true).map(({ rule }) => rule)).toEqual(['S-12']);
    expect(breachesOfDivision(closed, parentOf(closed.parentCode), false)).toEqual([]);
    expect(breachesOfDivision({ ...closed, succeededBy: ['420106090002'] }, parentOf(closed.parentCode), true)).toEqual(
      [],
    );
  });
});

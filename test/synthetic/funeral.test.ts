import { describe, expect, it } from '@jest/globals';
import {
  deathFindings,
  isCovered,
  isOverused,
  isPriceValidOn,
  nextDeathStates,
} from '../../subgraphs/funeral/rules.ts';
import { creditCodeFindings } from '../../subgraphs/shared/creditCode.ts';
import { shanghaiDateOf } from '../../subgraphs/shared/dates.ts';
import { unitCodeOf, units } from '../../subgraphs/shared/hubei.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import { funeralOfCommunity, funeralOfProvince } from '../../synthetic/funeral.ts';
import type { CommunityPeople } from '../../synthetic/people.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools } from '../../synthetic/tools.ts';
import { aDivision, aResident } from '../kit/register.ts';

const seed = 20251231;
const { records: divisions } = syntheticDivisions((type, code) => randomStream(seed, type, code));
const newTools = () => createTools(seed, 1000, divisions);
const province = funeralOfProvince(newTools(), divisions);
const grounds = [...province.cemeteries, ...province.columbaria];

describe('The funeral facilities of the synthetic province', () => {
  it('cover every county (indicator 13) and 63 of 100 central villages (indicator 14)', () => {
    const counties = divisions.filter(({ level }) => level === 'COUNTY');
    const villages = divisions.filter(({ isCentralVillage }) => isCentralVillage);

    expect(counties.filter(({ _id }) => !isCovered(_id, grounds))).toEqual([]);
    expect(villages.filter(({ _id }) => isCovered(_id, grounds)).length / villages.length).toBeCloseTo(0.63, 2);
  });

  it('give every county a home or a service point, and every unit a home', () => {
    const received = new Set([...province.funeralHomes, ...province.servicePoints].map(({ division }) => division));
    const unitsWithHome = new Set(province.funeralHomes.map(({ division }) => unitCodeOf(division)));

    expect(divisions.filter(({ _id, level }) => level === 'COUNTY' && !received.has(_id))).toEqual([]);
    expect(unitsWithHome.size).toBe(units.length);
  });

  it('F-14: use no more places than there are, and say how many are free', () => {
    expect(grounds.filter(isOverused)).toEqual([]);
    expect(grounds.filter(({ plots, niches, used, free }) => free !== plots + niches - used)).toEqual([]);
  });

  it('F-12: let a village cemetery serve its own village alone', () => {
    const ofVillages = grounds.filter(({ tier }) => tier === 'VILLAGE');

    expect(ofVillages.length).toBeGreaterThan(0);
    expect(ofVillages.filter(({ division, serves }) => serves.join() !== division)).toEqual([]);
  });

  it('are run by organizations that are there, with valid codes', () => {
    const codes = new Set(province.organizations.map(({ _id }) => _id));
    const operators = [...province.funeralHomes, ...province.servicePoints, ...grounds].flatMap(({ operatorUscc }) =>
      operatorUscc === null ? [] : [operatorUscc],
    );

    expect(operators.filter((code) => !codes.has(code))).toEqual([]);
    expect([...codes].filter((code) => creditCodeFindings(code).length > 0)).toEqual([]);
    expect(codes.size).toBe(province.organizations.length);
  });

  it('F-05: have one price for each item on any day, and the whole base list', () => {
    for (const on of ['2021-01-01', '2024-06-30', '2024-07-01', '2025-12-31']) {
      const valid = province.serviceItems.filter((item) => isPriceValidOn(item, on));
      const keys = valid.map(({ homeId, code }) => `${homeId} ${code}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(valid.filter(({ group }) => group === 'BASIC')).toHaveLength(7 * province.funeralHomes.length);
    }
  });

  it('are the same for the same seed', () => {
    expect(funeralOfProvince(newTools(), divisions)).toEqual(province);
  });
});

const [unit] = units;
if (unit === undefined) throw new Error('Hubei has no units');
const place = {
  unit,
  county: aDivision({ _id: '420106000000', name: '武昌区', level: 'COUNTY' }),
  township: aDivision({ _id: '420106090000', name: '清源街道', level: 'TOWNSHIP' }),
  community: aDivision(),
  isUrban: true,
};
const dead = Array.from({ length: 200 }, (_, index) =>
  aResident({
    lifeStatus: index === 0 ? 'DECLARED_DEAD' : 'DECEASED',
    birthDate: '1940-02-01',
    deathDate: index < 5 ? '2025-12-31' : `2023-${String((index % 12) + 1).padStart(2, '0')}-15`,
  }),
);
const people: CommunityPeople = { ...place, households: [], couples: [], residents: [aResident(), ...dead] };

describe('The deaths of a synthetic community', () => {
  const { deathRecords } = funeralOfCommunity(people, newTools());

  it('F-02: are one record for each of the dead, verified or closed, by two sources that agree', () => {
    expect(deathRecords.map(({ residentId, diedOn }) => [residentId, diedOn])).toEqual(
      dead.map(({ _id, deathDate }) => [_id, deathDate]),
    );
    expect(deathRecords.filter(({ state }) => state !== 'VERIFIED' && state !== 'CLOSED')).toEqual([]);
    expect(deathRecords.filter(({ reports }) => new Set(reports.map(({ source }) => source)).size !== 2)).toEqual([]);
    expect(deathRecords.flatMap(({ reports }) => deathFindings(reports))).toEqual([]);
  });

  it('take the way of their machine, each step after the one before, and none after the reference date', () => {
    for (const { diedOn, history, state } of deathRecords) {
      const states = history.map((change) => change.state);
      const times = history.map(({ at }) => at.getTime());
      expect(states[0]).toBe('REPORTED');
      expect(states.at(-1)).toBe(state);
      states.slice(1).forEach((next, at) => {
        expect(nextDeathStates(states[at] ?? 'REJECTED')).toContain(next);
      });
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(history.map(({ at }) => shanghaiDateOf(at)).filter((day) => day < diedOn || day > '2025-12-31')).toEqual(
        [],
      );
    }
  });

  it('F-03: are verified in time but for a few', () => {
    const late = deathRecords.filter(({ daysToVerification }) => (daysToVerification ?? 0) > 15).length;

    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(dead.length / 10);
  });

  it('are certified by a court where a court declared them', () => {
    expect(deathRecords[0]).toMatchObject({ certifiedBy: 'COURT', source: 'COURT' });
    expect(deathRecords.slice(1).filter(({ certifiedBy }) => certifiedBy === 'COURT')).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { identityNumberFindings } from '../../subgraphs/governance/identityNumber.ts';
import type { HouseholdRecord, ResidentRecord } from '../../subgraphs/governance/records.ts';
import { breachesOfHousehold, breachesOfResident } from '../../subgraphs/governance/rules.ts';
import { ageOn, daysBetween } from '../../subgraphs/shared/dates.ts';
import { units } from '../../subgraphs/shared/hubei.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import { monthOfExcess } from '../../synthetic/lifeEvents.ts';
import type { CommunityPeople, Couple } from '../../synthetic/people.ts';
import { surnameOf } from '../../synthetic/population/names.ts';
import { cellShares } from '../../synthetic/population/pyramid.ts';
import { populationOf } from '../../synthetic/population.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools } from '../../synthetic/tools.ts';

// One in two thousand: big enough for shares, small enough for a test.
const scale = 2000;
const asOf = '2025-12-31';
const communities: CommunityPeople[] = [];
const residents = new Map<string, ResidentRecord>();
const households: HouseholdRecord[] = [];
const couples: Couple[] = [];
const levels = new Map<string, 'COMMUNITY'>();

beforeAll(() => {
  const tree = syntheticDivisions((type, code) => randomStream(20251231, type, code));
  for (const people of populationOf(tree, createTools(20251231, scale, tree.records))) {
    communities.push(people);
    households.push(...people.households);
    couples.push(...people.couples);
    levels.set(people.community._id, 'COMMUNITY');
    for (const resident of people.residents) residents.set(resident._id, resident);
  }
});

const living = () => [...residents.values()].filter(({ lifeStatus }) => lifeStatus === 'ALIVE');
const dead = () => [...residents.values()].filter(({ lifeStatus }) => lifeStatus === 'DECEASED');
const percentOf = <Row>(rows: readonly Row[], isMeant: (row: Row) => boolean) =>
  (100 * rows.filter(isMeant).length) / rows.length;
const ageOf = ({ birthDate }: ResidentRecord) => ageOn(birthDate, asOf);
const resident = (id: string) => {
  const found = residents.get(id);
  if (!found) throw new Error('No resident has this identifier');
  return found;
};

describe('The people of the synthetic province', () => {
  it('are as many in each unit as the census says', () => {
    for (const unit of units) {
      const rows = communities
        .filter((people) => people.unit.code === unit.code)
        .reduce((sum, people) => sum + people.residents.length, 0);
      expect(Math.abs((rows ?? 0) - Math.round(unit.census2020 / scale))).toBeLessThanOrEqual(1);
    }
  });

  it('live in towns and villages as the units do', () => {
    const urban = communities.filter(({ isUrban }) => isUrban).flatMap((people) => people.residents);

    expect((100 * urban.length) / residents.size).toBeCloseTo(63.2, 0);
  });

  it('have the ages of the census, 20.4 in a hundred 60 and over', () => {
    const rural = cellShares(false);
    const shares = cellShares(true).map((share, cell) => 0.632 * share + 0.368 * (rural[cell] ?? 0));
    const alive = shares.slice(0, 42).reduce((sum, share) => sum + share, 0);
    const groups = living().map((person) => Math.min(20, Math.floor(ageOf(person) / 5)));
    for (let group = 0; group < 21; group += 1) {
      const wanted = (100 * ((shares[group] ?? 0) + (shares[group + 21] ?? 0))) / alive;
      expect(percentOf(groups, (made) => made === group)).toBeCloseTo(wanted, 0);
    }
    expect(percentOf(living(), (person) => ageOf(person) >= 60)).toBeCloseTo(20.43, 0);
    expect(percentOf(living(), (person) => ageOf(person) < 15)).toBeCloseTo(16.31, 0);
    expect(percentOf(living(), ({ sex }) => sex === 'MALE')).toBeCloseTo(51.2, 0);
  });

  it('are older in the countryside by six points', () => {
    const sixtyIn = (isUrban: boolean) => {
      const there = communities.filter((people) => people.isUrban === isUrban).flatMap((people) => people.residents);
      return percentOf(
        there.filter(({ lifeStatus }) => lifeStatus === 'ALIVE'),
        (person) => ageOf(person) >= 60,
      );
    };

    expect(sixtyIn(false) - sixtyIn(true)).toBeCloseTo(6, 0);
  });

  it('die at 8 in a thousand a year, more in winter and in one month of 2023', () => {
    const inMonths = (months: readonly string[]) =>
      dead().filter(({ deathDate }) => months.includes(deathDate?.slice(5, 7) ?? '')).length;

    expect((1000 * dead().length) / residents.size / 5).toBeCloseTo(8, 0);
    expect(
      dead().filter(({ deathDate }) => deathDate === null || deathDate < '2021-01-01' || deathDate > asOf),
    ).toEqual([]);
    expect(inMonths(['12', '01', '02'])).toBeGreaterThan(inMonths(['06', '07', '08']));
    expect(monthOfExcess.slice(0, 4)).toBe('2023');
    expect(percentOf(dead(), ({ birthDate, deathDate }) => ageOn(birthDate, deathDate ?? '') >= 60)).toBeGreaterThan(
      75,
    );
  });

  it('are registered elsewhere in 22 of 100 cases, 3 of them outside the province', () => {
    expect(Math.abs(percentOf(living(), ({ registeredElsewhere }) => registeredElsewhere) - 22)).toBeLessThan(1.5);
    expect(percentOf(living(), ({ registeredDivision }) => !registeredDivision.startsWith('42'))).toBeCloseTo(3, 0);
  });

  it('belong to minorities in 4.8 of 100 cases, and mostly so in 恩施', () => {
    const enshi = communities.filter(({ unit }) => unit.code === '422800').flatMap((people) => people.residents);

    expect(Math.abs(percentOf(living(), ({ ethnicity }) => ethnicity !== '汉族') - 4.8)).toBeLessThan(1);
    expect(percentOf(enshi, ({ ethnicity }) => ['土家族', '苗族'].includes(ethnicity))).toBeGreaterThan(50);
  });

  it('bear a parent’s family name, the father’s in 93 of 100 cases', () => {
    const withFather = living().flatMap((person) => {
      const father = person.parentIds.map(resident).find(({ sex }) => sex === 'MALE');
      return father && person.parentIds.length === 2 ? [{ person, father }] : [];
    });

    expect(
      Math.abs(percentOf(withFather, ({ person, father }) => surnameOf(person.name) === surnameOf(father.name)) - 93),
    ).toBeLessThan(2.5);
    expect(percentOf(living(), ({ name }) => [...name].length - [...surnameOf(name)].length === 1)).toBeCloseTo(
      14,
      -0.7,
    );
  });

  it('S-05 to S-11: are sound rows of the register', () => {
    const levelOf = (code: string) => levels.get(code);

    expect([...residents.values()].flatMap((row) => breachesOfResident(row, levelOf, asOf))).toEqual([]);
  });

  it('hold identity numbers that are valid, unique and in no real range', () => {
    const numbers = [...residents.values()].map(({ idNumber }) => idNumber ?? '');

    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => !/^4299(0[1-9]|1[0-7])/.test(number))).toEqual([]);
    expect([...residents.values()].flatMap((row) => identityNumberFindings(row.idNumber ?? '', asOf, row))).toEqual([]);
  });

  it('have telephones that no network has', () => {
    expect(living().filter(({ phone }) => phone !== null && !/^12\d{9}$/.test(phone))).toEqual([]);
  });
});

describe('The kin of the synthetic province', () => {
  it('is acyclic: parents are older than their children, mothers 18 to 44 years', () => {
    const links = [...residents.values()].flatMap((child) =>
      child.parentIds.map(resident).map((parent) => ({ child, parent, age: ageOn(parent.birthDate, child.birthDate) })),
    );

    expect(links.length).toBeGreaterThan(5_000);
    expect(links.filter(({ age }) => age < 18)).toEqual([]);
    expect(links.filter(({ parent, age }) => parent.sex === 'FEMALE' && age > 44)).toEqual([]);
    expect(
      links.filter(({ parent, child }) => parent.deathDate !== null && parent.deathDate < child.birthDate),
    ).toEqual([]);
  });

  it('has spouses of lawful age who differ by up to 8 years, 2.3 on average', () => {
    const years = couples.map(({ husbandId, wifeId }) =>
      Math.abs(daysBetween(resident(husbandId).birthDate, resident(wifeId).birthDate) / 365.25),
    );

    expect(Math.max(...years)).toBeLessThanOrEqual(8);
    expect(years.reduce((sum, value) => sum + value, 0) / years.length).toBeCloseTo(2.3, 0);
    const tooYoung = couples.filter(
      ({ husbandId, wifeId, marriedOn }) =>
        ageOn(resident(husbandId).birthDate, marriedOn) < 22 || ageOn(resident(wifeId).birthDate, marriedOn) < 20,
    );
    expect(tooYoung).toEqual([]);
  });

  it('ends marriages by divorce or by the first death, and never before they began', () => {
    const wrong = couples.filter(({ husbandId, wifeId, marriedOn, endedOn, endReason }) => {
      const firstDeath = [husbandId, wifeId].flatMap((id) => resident(id).deathDate ?? []).sort()[0] ?? null;
      const endsByDeath = endReason === 'DIVORCE' || endedOn === firstDeath;
      return !endsByDeath || (endedOn === null) !== (endReason === null) || (endedOn !== null && endedOn < marriedOn);
    });

    expect(wrong).toEqual([]);
    expect(new Set(couples.map(({ endReason }) => endReason))).toEqual(new Set([null, 'DIVORCE', 'DEATH']));
  });

  it('marries and divorces about as often as the country does', () => {
    const perThousand = (count: number) => (1000 * count) / residents.size / 5;
    const since2021 = (date: string | null) => date !== null && date >= '2021-01-01';

    expect(Math.abs(perThousand(couples.filter(({ marriedOn }) => since2021(marriedOn)).length) - 4.5)).toBeLessThan(
      0.8,
    );
    const divorced = couples.filter(({ endReason, endedOn }) => endReason === 'DIVORCE' && since2021(endedOn));
    expect(Math.abs(perThousand(divorced.length) - 1.9)).toBeLessThan(0.5);
  });

  it('gives minors a guardian: a living parent, or the eldest adult they live with', () => {
    const minors = living().filter((person) => ageOf(person) < 18);

    const wrong = minors.filter(({ guardianIds, parentIds }) => {
      const livingParents = parentIds.filter((id) => resident(id).lifeStatus === 'ALIVE');
      const isParents = livingParents.length === 0 || guardianIds.join() === livingParents.join();
      return !isParents || guardianIds.some((id) => ageOf(resident(id)) < 18);
    });
    expect(wrong).toEqual([]);
    expect(percentOf(minors, ({ guardianIds }) => guardianIds.length > 0)).toBeGreaterThan(90);
  });
});

describe('The households of the synthetic province', () => {
  const families = () => households.filter(({ kind, size }) => kind === 'FAMILY' && size > 0);

  it('S-09, S-10: have one living head or none, and count their members', () => {
    const isAlive = (id: string) => resident(id).lifeStatus === 'ALIVE';

    expect(households.flatMap((household) => breachesOfHousehold(household, isAlive))).toEqual([]);
    const current = households.flatMap(({ members }) => members.filter(({ leftOn }) => leftOn === null));
    expect(new Set(current.map(({ residentId }) => residentId)).size).toBe(current.length);
    expect(current.length).toBe(living().length);
  });

  it('have the sizes of the census, 2.65 on average', () => {
    const wanted = [24, 29, 22, 14, 6.5, 3, 1.5];

    for (const [index, share] of wanted.entries()) {
      expect(Math.abs(percentOf(families(), ({ size }) => size === index + 1) - share)).toBeLessThan(1.5);
    }
    const people = families().reduce((sum, { size }) => sum + size, 0);
    expect(people / families().length).toBeCloseTo(2.65, 1);
  });

  it('are collective for 6 in a hundred people', () => {
    const collective = households.filter(({ kind }) => kind === 'COLLECTIVE').reduce((sum, { size }) => sum + size, 0);

    expect((100 * collective) / residents.size).toBeCloseTo(6, 0);
  });

  it('let the dead go on the day they died, and mostly name a new head', () => {
    const bereaved = households.filter(({ members }) =>
      members.some(({ relation, leftOn }) => relation === 'HEAD' && leftOn !== null),
    );

    const wrong = households.flatMap(({ members }) =>
      members.filter(({ residentId, leftOn, relation }) => {
        const { deathDate } = resident(residentId);
        const leftAlive = deathDate === null && leftOn !== null;
        return leftAlive ? relation !== 'SPOUSE' : leftOn !== deathDate; // the divorced have moved out
      }),
    );
    expect(wrong).toEqual([]);
    const survivors = bereaved.filter(({ size }) => size > 0);
    expect(percentOf(survivors, ({ headVacant }) => headVacant)).toBeLessThan(15);
    expect(survivors.some(({ headVacant }) => headVacant)).toBe(true);
  });
});

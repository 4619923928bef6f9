import { describe, expect, it } from '@jest/globals';
import { ageOn } from '../../subgraphs/shared/dates.ts';
import { familyOf, guaranteedResidents, homesOf } from '../../synthetic/circumstances/families.ts';
import { circumstancesOf, drawn } from '../../synthetic/circumstances.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools } from '../../synthetic/tools.ts';
import { aHousehold, aResident } from '../kit/register.ts';
import { aVillage } from './village.ts';

const asOf = '2025-12-31';
const newTools = () => createTools(20251231, 1000, []);
const village = aVillage(4000, false);
const town = aVillage(4000, true);
const circumstances = circumstancesOf(village, newTools());
const living = village.residents.filter(({ lifeStatus }) => lifeStatus === 'ALIVE');
const livingIds = new Set(living.map(({ _id }) => _id));
const ages = new Map(living.map(({ _id, birthDate }) => [_id, ageOn(birthDate, asOf)]));
const ageOf = (id: string) => ages.get(id) ?? -1;
const shareOf = (part: number, whole: number) => part / whole;

describe('Circumstances of a community', () => {
  it('are those of the living alone', () => {
    const { tekunIds, disabilityGrade, careLevel, childStatus } = circumstances;
    const concerned = [...tekunIds, ...disabilityGrade.keys(), ...careLevel.keys(), ...childStatus.keys()];

    expect(concerned.filter((id) => !livingIds.has(id))).toEqual([]);
  });

  it('are the same for the same seed', () => {
    expect(circumstancesOf(village, newTools())).toEqual(circumstances);
  });

  it('cover 6 % of rural and 0.78 % of urban people by the guarantee, 1 to 2 in a family', () => {
    const covered = guaranteedResidents(village, circumstances, asOf);
    const urban = circumstancesOf(town, newTools());

    expect(shareOf(covered.size, living.length)).toBeCloseTo(0.06, 2);
    expect(shareOf(guaranteedResidents(town, urban, asOf).size, living.length)).toBeCloseTo(0.0078, 2.5);
    expect(shareOf(covered.size, circumstances.dibaoHouseholdIds.size)).toBeGreaterThan(1);
    expect(shareOf(covered.size, circumstances.dibaoHouseholdIds.size)).toBeLessThan(2);
  });

  it('certify 2.6 % as disabled, more of the old than of the young', () => {
    const { disabilityGrade } = circumstances;
    const old = living.filter(({ _id }) => ageOf(_id) >= 60);
    const young = living.filter(({ _id }) => ageOf(_id) < 40);
    const certified = (people: typeof living) =>
      shareOf(people.filter(({ _id }) => disabilityGrade.has(_id)).length, people.length);

    expect(certified(living)).toBeCloseTo(0.026, 3);
    expect(certified(old)).toBeGreaterThan(2 * certified(young));
  });

  it('give everybody of 60 and more a care level, steeply rising with age', () => {
    const { careLevel } = circumstances;
    const frailShare = (from: number, to: number) => {
      const group = [...careLevel].filter(([id]) => ageOf(id) >= from && ageOf(id) < to);
      return shareOf(group.filter(([, level]) => level >= 2).length, group.length);
    };

    expect(careLevel.size).toBe(living.filter(({ _id }) => ageOf(_id) >= 60).length);
    expect(frailShare(80, 120)).toBeGreaterThan(3 * frailShare(60, 70));
  });

  it('A-22: leave nobody in two of guarantee, extreme difficulty and orphan status', () => {
    const { tekunIds, childStatus } = circumstances;
    const covered = guaranteedResidents(village, circumstances, asOf);
    const orphans = [...childStatus].flatMap(([id, status]) => (status === 'ORPHAN' ? [id] : []));

    expect(orphans.length).toBeGreaterThan(0);
    expect([...tekunIds].filter((id) => covered.has(id))).toEqual([]);
    expect(orphans.filter((id) => covered.has(id) || tekunIds.has(id))).toEqual([]);
  });

  it('A-19: see nobody in extreme difficulty who has a spouse or child alive', () => {
    const supported = new Set([
      ...living.flatMap(({ parentIds }) => parentIds),
      ...village.couples.flatMap(({ husbandId, wifeId }) =>
        livingIds.has(husbandId) && livingIds.has(wifeId) ? [husbandId, wifeId] : [],
      ),
    ]);

    expect(circumstances.tekunIds.size).toBeGreaterThan(20);
    expect([...circumstances.tekunIds].filter((id) => supported.has(id))).toEqual([]);
  });

  it('W-01, W-02: call no child an orphan with a parent alive, nor unattended with two', () => {
    const parentsOf = new Map(
      living.map(({ _id, parentIds }) => [_id, parentIds.filter((parent) => livingIds.has(parent)).length]),
    );
    const tooMany = [...circumstances.childStatus].filter(
      ([id, status]) => (parentsOf.get(id) ?? 0) > (status === 'ORPHAN' ? 0 : 1) || ageOf(id) >= 18,
    );

    expect(tooMany).toEqual([]);
  });
});

describe('The family unit of a home', () => {
  const head = aResident({ _id: 'head', birthDate: '1980-01-01', relationToHead: 'HEAD' });
  const son = aResident({ _id: 'son', birthDate: '2010-01-01', relationToHead: 'SON', parentIds: ['head'] });
  const brother = aResident({ _id: 'brother', birthDate: '1985-01-01', relationToHead: 'SIBLING' });
  const home = { household: aHousehold([head, son, brother]), members: [head, son, brother] };

  it('leaves out whoever owes no support', () => {
    expect(familyOf(home, new Map(), asOf)).toMatchObject({
      applicant: head,
      covered: [head, son],
      excluded: [brother],
    });
  });

  it('A-06: covers one severely disabled member of a working family alone', () => {
    const mother = aResident({ _id: 'mother', birthDate: '1955-01-01', relationToHead: 'PARENT' });
    const three = { ...home, members: [head, son, mother] };

    expect(familyOf(three, new Map([['mother', 1]]), asOf)).toMatchObject({ covered: [mother], isIndividual: true });
  });

  it('needs an adult to apply', () => {
    expect(familyOf({ ...home, members: [son] }, new Map(), asOf)).toBeNull();
  });

  it('is made of the living alone', () => {
    const [widowed] = homesOf(village).filter(({ household }) => household._id === 'home-4');

    expect(widowed?.members.map(({ _id }) => _id)).toEqual(['person-4-widow']);
  });
});

describe('A draw by probabilities', () => {
  it('takes as many as they add up to, one more or less by chance', () => {
    const items = Array.from({ length: 250 }, (_, index) => index);
    const counts = Array.from(
      { length: 50 },
      (_, index) => drawn(randomStream(index, 'draw', ''), items, () => 0.1).length,
    );

    expect(new Set(counts)).toEqual(new Set([25]));
  });

  it('takes a fraction as often as it says', () => {
    const taken = Array.from({ length: 4000 }, (_, index) =>
      drawn(randomStream(index, 'one', ''), ['only'], () => 0.3),
    );

    expect(taken.flat().length / taken.length).toBeCloseTo(0.3, 1);
  });
});

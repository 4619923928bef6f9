import { describe, expect, it } from '@jest/globals';
import { isRestDay } from '../../subgraphs/marriage/restDays.ts';
import {
  divorceWindow,
  hasLapsedOn,
  isOfGrade3AOn,
  mayCollectOn,
  mayWithdrawOn,
  nextDivorceStates,
  nextMarriageStates,
} from '../../subgraphs/marriage/rules.ts';
import { units } from '../../subgraphs/shared/hubei.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import { marriageOfCommunity, marriageOfProvince, registriesByCounty } from '../../synthetic/marriage.ts';
import type { CommunityPeople, Couple } from '../../synthetic/people.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools } from '../../synthetic/tools.ts';
import { aDivision, aResident } from '../kit/register.ts';

const seed = 20251231;
const asOf = '2025-12-31';
const { records: divisions } = syntheticDivisions((type, code) => randomStream(seed, type, code));
const newTools = () => createTools(seed, 1000, divisions);
const { registries, slots } = marriageOfProvince(newTools(), divisions);

describe('The registries of the synthetic province', () => {
  it('M-23: are 112, of which 82 of 100 are of grade 3A or better (indicator 15) and 66 have a room (indicator 16)', () => {
    const shareOf = (count: number) => Math.round((100 * count) / registries.length);

    expect(registries).toHaveLength(112);
    expect(registries.filter(({ status }) => status !== 'OPERATING')).toEqual([]);
    expect(shareOf(registries.filter((registry) => isOfGrade3AOn(registry, asOf)).length)).toBe(82);
    expect(shareOf(registries.filter(({ hasCounsellingRoom }) => hasCounsellingRoom).length)).toBe(66);
  });

  it('give every county one of its own', () => {
    const byCounty = registriesByCounty(registries);
    const counties = divisions.filter(({ level }) => level === 'COUNTY');

    expect(counties.filter(({ _id }) => byCounty.get(_id)?.[0]?.division !== _id)).toEqual([]);
  });

  it('M-16: book no slot beyond its capacity, and none on a rest day', () => {
    expect(slots.filter(({ booked, capacity, free }) => booked > capacity || free !== capacity - booked)).toEqual([]);
    expect(slots.filter(({ date }) => isRestDay(date) || date > asOf)).toEqual([]);
  });

  it('are the same for the same seed', () => {
    expect(marriageOfProvince(newTools(), divisions)).toEqual({ registries, slots });
  });
});

const [unit] = units;
if (unit === undefined) throw new Error('Hubei has no units');

type Ending = Pick<Couple, 'marriedOn' | 'endedOn' | 'endReason'>;
const endings: readonly Ending[] = Array.from({ length: 1200 }, (_, index): Ending => {
  const marriedOn = `${2004 + (index % 21)}-${String((index % 12) + 1).padStart(2, '0')}-14`;
  const year = Math.max(2021 + (index % 5), 2004 + (index % 21) + 1);
  if (index % 3 !== 0 || year > 2025) return { marriedOn, endedOn: null, endReason: null };
  const endedOn = `${year}-${String((index % 11) + 1).padStart(2, '0')}-20`;
  return { marriedOn, endedOn, endReason: index % 9 === 0 ? 'DEATH' : 'DIVORCE' };
});
const couples = endings.map((ending, index): Couple => ({ husbandId: `h-${index}`, wifeId: `w-${index}`, ...ending }));
const partners = couples.flatMap(({ husbandId, wifeId, endedOn, endReason }) => [
  aResident(
    endReason === 'DEATH' ? { _id: husbandId, lifeStatus: 'DECEASED', deathDate: endedOn } : { _id: husbandId },
  ),
  aResident({ _id: wifeId }),
]);
const child = aResident({ birthDate: '2015-01-01', parentIds: ['h-3', 'w-3'] });
const people: CommunityPeople = {
  unit,
  county: aDivision({ _id: '420106000000', name: '武昌区', level: 'COUNTY' }),
  township: aDivision({ _id: '420106090000', name: '清源街道', level: 'TOWNSHIP' }),
  community: aDivision(),
  isUrban: true,
  households: [],
  residents: [...partners, child],
  couples,
};
const { marriages, divorceApplications } = marriageOfCommunity(people, registriesByCounty(registries), newTools());
const marriageById = new Map(marriages.map((marriage) => [marriage._id, marriage]));

describe('The marriages of a synthetic community', () => {
  it('are one for each couple, with its days', () => {
    expect(marriages.map(({ partyIds, registeredOn, endedOn }) => [...partyIds, registeredOn, endedOn])).toEqual(
      couples.map(({ husbandId, wifeId, marriedOn, endedOn }) => [husbandId, wifeId, marriedOn, endedOn]),
    );
  });

  it('stand under their community and every division above it', () => {
    expect(marriages[0]?.partyAreas).toEqual([
      ...['420106090001', '420000000000', '420100000000', '420106000000', '420106090000'],
    ]);
  });

  it('end as the couple did: three divorces in four before a registry, a death by the one who died', () => {
    const divorced = marriages.filter((_, index) => couples[index]?.endReason === 'DIVORCE');
    const ended = marriages.filter((_, index) => couples[index]?.endReason === 'DEATH');

    expect(divorced.filter(({ state }) => state === 'DIVORCED').length / divorced.length).toBeCloseTo(0.73, 1);
    expect(divorced.filter(({ state }) => state !== 'DIVORCED' && state !== 'DIVORCED_BY_COURT')).toEqual([]);
    expect(
      ended.filter(
        ({ state, endedByDeathOf, partyIds }) => state !== 'ENDED_BY_DEATH' || endedByDeathOf !== partyIds[0],
      ),
    ).toEqual([]);
    expect(marriages.filter(({ state, endedOn }) => (state === 'VALID') !== (endedOn === null))).toEqual([]);
  });

  it('take the way of their machine', () => {
    for (const { state, history } of marriages) {
      const states = history.map((change) => change.state);
      expect(states[0]).toBe('VALID');
      expect(states.at(-1)).toBe(state);
      if (states[1]) expect(nextMarriageStates('VALID')).toContain(states[1]);
    }
  });
});

describe('The divorce applications of a synthetic community', () => {
  it('M-10, M-11: keep to cooling-off and window', () => {
    for (const { state, receivedOn, coolingEndsOn, collectFrom, collectBy, closedOn } of divorceApplications) {
      const window = divorceWindow(receivedOn ?? '', isRestDay);
      expect({ coolingEndsOn, collectFrom, collectBy }).toEqual(window);
      expect(isRestDay(receivedOn ?? '')).toBe(false);
      if (state === 'WITHDRAWN') expect(mayWithdrawOn(window, closedOn ?? '')).toBe(true);
      if (state === 'LAPSED') expect(hasLapsedOn(window, closedOn ?? '')).toBe(true);
      if (state === 'REGISTERED') expect(mayCollectOn(window, closedOn ?? '')).toBe(true);
      if (state === 'COOLING') expect(mayWithdrawOn(window, asOf)).toBe(true);
      if (state === 'COLLECTABLE') expect(mayCollectOn(window, asOf)).toBe(true);
    }
  });

  it('precede every divorce before a registry, on its day', () => {
    const registered = divorceApplications.filter(({ state }) => state === 'REGISTERED');

    expect(registered.map(({ marriageId }) => marriageId)).toEqual(
      marriages.filter(({ state }) => state === 'DIVORCED').map(({ _id }) => _id),
    );
    expect(registered.filter(({ marriageId, closedOn }) => marriageById.get(marriageId)?.endedOn !== closedOn)).toEqual(
      [],
    );
  });

  it('are withdrawn or lapse in 38 of 100 that end, and then the marriage holds', () => {
    const closed = divorceApplications.filter(({ closedOn }) => closedOn !== null);
    const reconciled = closed.filter(({ state }) => state === 'WITHDRAWN' || state === 'LAPSED');

    expect(reconciled.length / closed.length).toBeCloseTo(0.38, 1);
    expect(reconciled.filter(({ marriageId }) => marriageById.get(marriageId)?.state !== 'VALID')).toEqual([]);
    expect(divorceApplications.length - closed.length).toBeGreaterThan(0);
  });

  it('take the way of their machine, and nothing of them lies after the reference date', () => {
    for (const { state, history, marriageId } of divorceApplications) {
      const states = history.map((change) => change.state);
      const days = history.map(({ on }) => on);
      expect(states[0]).toBe('SUBMITTED');
      expect(states.at(-1)).toBe(state);
      states.slice(1).forEach((next, at) => {
        expect(nextDivorceStates(states[at] ?? 'REGISTERED')).toContain(next);
      });
      expect(days).toEqual(days.toSorted());
      expect(days.filter((day) => day > asOf || day <= (marriageById.get(marriageId)?.registeredOn ?? ''))).toEqual([]);
    }
  });
});

import type { TekunCaseRecord } from '../../subgraphs/assistance/records.ts';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addDays, ageOn, type IsoMonth, monthOf } from '../../subgraphs/shared/dates.ts';
import { drawn } from '../circumstances.ts';
import type { Circumstances, CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { earliest, latest, monthBetween } from './course.ts';
import { earliestTekunStart, type InstitutionOf, selfCareFor, tekunCase } from './tekun.ts';

/** Half of the cases are from before the plan period, the others began during it. */
export function startBetween(random: Random, first: IsoMonth, last: IsoMonth): IsoMonth {
  const isOld = first < '2021-01' && random.chance(0.45);
  const from = isOld ? first : latest(first, '2021-01');
  return monthBetween(random, earliest(from, last), isOld ? earliest('2020-12', last) : last);
}

const oldestCase = '2014-01';

/** One running case for everybody in extreme difficulty. */
export function currentTekunCases(
  people: CommunityPeople,
  circumstances: Circumstances,
  tools: Tools,
  institutionOf: InstitutionOf,
): readonly TekunCaseRecord[] {
  const random = tools.random('tekunCase', people.community._id);
  const persons = people.residents.filter(({ _id }) => circumstances.tekunIds.has(_id));
  return persons.map((person) => {
    const isSevere = (circumstances.disabilityGrade.get(person._id) ?? 5) <= 2;
    const first = earliest(earliestTekunStart(person, people, isSevere, oldestCase), monthOf(tools.asOf));
    const course = {
      start: startBetween(random, first, monthOf(tools.asOf)),
      ending: null,
      gradualExitFrom: null,
      suspendedFrom: null,
    };
    const selfCare = selfCareFor(person, circumstances);
    const livesCollectively = isInCollective(person, people);
    return tekunCase({ person, course, selfCare, livesCollectively }, people, tools, random, institutionOf);
  });
}

// So many of the old who died were in extreme difficulty; only those without spouse or child can have been.
const shareOfDead = { urban: 0.03, rural: 0.3 } as const;

/** Cases of people who have died since 2021, ended with the month of death. */
export function endedTekunCases(
  people: CommunityPeople,
  tools: Tools,
  institutionOf: InstitutionOf,
): readonly TekunCaseRecord[] {
  const random = tools.random('tekunPastCase', people.community._id);
  const share = people.isUrban ? shareOfDead.urban : shareOfDead.rural;
  const persons = drawn(random, diedAlone(people), () => share);
  return persons.flatMap((person) => {
    const deathDate = person.deathDate ?? tools.asOf;
    const lastMonth = monthOf(deathDate);
    const first = earliestTekunStart(person, people, false, oldestCase);
    if (first > lastMonth) return [];
    const decidedOn = earliest(addDays(deathDate, random.between(3, 15)), tools.asOf);
    const course = {
      start: startBetween(random, first, lastMonth),
      ending: { lastMonth, decidedOn, reason: 'DEATH' },
      gradualExitFrom: null,
      suspendedFrom: null,
    } as const;
    const selfCare = random.weighted([
      ['FULL', 45],
      ['PARTIAL', 30],
      ['NONE', 25],
    ] as const);
    const livesCollectively = isInCollective(person, people);
    return [tekunCase({ person, course, selfCare, livesCollectively }, people, tools, random, institutionOf)];
  });
}

function diedAlone({ residents, couples }: CommunityPeople): readonly ResidentRecord[] {
  const parents = new Set(residents.flatMap(({ parentIds }) => parentIds));
  const married = new Set(
    couples.flatMap(({ husbandId, wifeId, endReason }) => (endReason === 'DIVORCE' ? [] : [husbandId, wifeId])),
  );
  return residents.filter(
    ({ _id, birthDate, deathDate }) =>
      deathDate !== null && ageOn(birthDate, deathDate) >= 61 && !parents.has(_id) && !married.has(_id),
  );
}

const isInCollective = ({ householdId }: ResidentRecord, { households }: CommunityPeople): boolean =>
  households.some(({ _id, kind }) => _id === householdId && kind === 'COLLECTIVE');

import type { TerminationReason } from '../../subgraphs/assistance/generated.ts';
import type { DibaoCaseRecord, TekunCaseRecord } from '../../subgraphs/assistance/records.ts';
import { lastMonthBefore, monthAfter } from '../../subgraphs/assistance/rules.ts';
import { addDays, type IsoDate, type IsoMonth, monthOf } from '../../subgraphs/shared/dates.ts';
import { familyOf, type Home, homesOf, isAbleToWork } from '../circumstances/families.ts';
import { drawn, drawnByWeight, rates } from '../circumstances.ts';
import type { Circumstances, CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { type Course, type Ending, earliest, latest, monthBetween, monthsBetween, reviewMonth } from './course.ts';
import { classOf, type DibaoPlan, dibaoCase, earliestStart } from './dibao.ts';
import { startBetween } from './tekunCases.ts';

const oldestCase = '2013-01';
const meanCovered = 1.6;
// Over the five years so many families left for each that is covered now.
const leftPerFamily = 0.4;

/** One running case for each guaranteed household. */
export function currentDibaoCases(
  people: CommunityPeople,
  circumstances: Circumstances,
  tools: Tools,
  neverCovered: ReadonlySet<string>,
): readonly DibaoCaseRecord[] {
  const random = tools.random('dibaoCase', people.community._id);
  const homes = homesOf(people).filter(({ household }) => circumstances.dibaoHouseholdIds.has(household._id));
  return homes.flatMap((home) => {
    const family = familyOf(home, circumstances.disabilityGrade, tools.asOf);
    if (!family) return [];
    const now = monthOf(tools.asOf);
    const start = startBetween(random, earliest(earliestStart({ home, family }, oldestCase), now), now);
    const familyClass = classOf(family, circumstances.disabilityGrade, tools.asOf, random);
    const course = runningCourse(start, familyClass === 'C', now, random);
    const plan = { home, family, course, class: familyClass, assessedOn: tools.asOf, neverCovered };
    return [dibaoCase(plan, people, circumstances, tools, random)];
  });
}

function runningCourse(start: IsoMonth, isUnsteady: boolean, now: IsoMonth, random: Random): Course {
  const recent = monthBetween(random, monthAfter(now, -5), now);
  const state = random.weighted([
    ['ACTIVE', 96],
    ['GRADUAL_EXIT', isUnsteady ? 6 : 0],
    ['SUSPENDED', 1.5],
  ] as const);
  const from = recent > start ? recent : null;
  return {
    start,
    ending: null,
    gradualExitFrom: state === 'GRADUAL_EXIT' ? from : null,
    suspendedFrom: state === 'SUSPENDED' ? from : null,
  };
}

/** Cases that ended since 2021: families that left, and homes whose last member died. */
export function endedDibaoCases(
  people: CommunityPeople,
  circumstances: Circumstances,
  tools: Tools,
  onceInTekun: ReadonlySet<string>,
): readonly DibaoCaseRecord[] {
  const random = tools.random('dibaoPastCase', people.community._id);
  const left = familiesThatLeft(people, circumstances, tools, onceInTekun, random);
  const died = homesThatDiedOut(people, onceInTekun, random);
  return [
    ...left.flatMap((home) => planOfLeaving(home, circumstances, tools, onceInTekun, random)),
    ...died.flatMap((home) => planOfDeath(home, circumstances, tools, onceInTekun, random)),
  ].map((plan) => dibaoCase(plan, people, circumstances, tools, random));
}

function familiesThatLeft(
  people: CommunityPeople,
  { dibaoHouseholdIds, tekunIds, childStatus }: Circumstances,
  { asOf }: Tools,
  onceInTekun: ReadonlySet<string>,
  random: Random,
): readonly Home[] {
  const isElsewhere = (id: string) => tekunIds.has(id) || onceInTekun.has(id) || childStatus.get(id) === 'ORPHAN';
  const candidates = homesOf(people).filter(
    ({ household, members }) =>
      household.kind === 'FAMILY' &&
      !dibaoHouseholdIds.has(household._id) &&
      !household.members.some(({ residentId }) => isElsewhere(residentId)) &&
      members.some(({ registeredElsewhere }) => !registeredElsewhere),
  );
  const living = people.residents.filter(({ lifeStatus }) => lifeStatus === 'ALIVE').length;
  const rate = people.isUrban ? rates.dibaoUrban : rates.dibaoRural;
  const weightOf = ({ members }: Home) =>
    (members.some((member) => isAbleToWork(member, new Map(), asOf)) ? 1.5 : 1) / members.length;
  return drawnByWeight(random, candidates, ((living * rate) / meanCovered) * leftPerFamily, weightOf);
}

const reasonsToLeave: readonly (readonly [TerminationReason, number])[] = [
  ['INCOME_EXCEEDED', 52],
  ['NO_LONGER_QUALIFIED', 16],
  ['VOLUNTARY', 14],
  ['PROPERTY_EXCEEDED', 10],
  ['REFUSED_REVIEW', 6],
  ['FRAUD', 2],
];

function planOfLeaving(
  home: Home,
  { disabilityGrade }: Circumstances,
  { asOf }: Tools,
  neverCovered: ReadonlySet<string>,
  random: Random,
): readonly DibaoPlan[] {
  const family = familyOf(home, disabilityGrade, asOf);
  if (!family) return [];
  const first = earliestStart({ home, family }, oldestCase);
  const latestEnd = lastMonthBefore(monthOf(asOf));
  const soonestEnd = latest('2021-01', monthAfter(first, 8));
  if (soonestEnd > latestEnd) return [];
  const lastMonth = reviewMonth(random, soonestEnd, latestEnd);
  const start = monthBetween(random, latest(first, monthAfter(lastMonth, -96)), monthAfter(lastMonth, -7));
  const reason = random.weighted(reasonsToLeave);
  const decidedOn = `${lastMonth}-${random.between(10, 28)}`;
  const then = familyOf(homeOn(home, decidedOn), disabilityGrade, decidedOn);
  if (!then || then.applicant !== family.applicant || (then.isIndividual && !family.isIndividual)) return [];
  const familyClass = classOf(then, disabilityGrade, decidedOn, random);
  const ending: Ending = { lastMonth, decidedOn, reason };
  const exits = reason === 'INCOME_EXCEEDED' && familyClass === 'C' && random.chance(0.5);
  const gradualExitFrom = exits && monthsBetween(start, lastMonth) > 6 ? monthAfter(lastMonth, -5) : null;
  const course = { start, ending, gradualExitFrom, suspendedFrom: null };
  return [{ home, family: then, course, class: familyClass, assessedOn: decidedOn, neverCovered }];
}

/** Those of a home who had joined it by a day. */
function homeOn({ household, members }: Home, on: IsoDate): Home {
  const joined = new Set(household.members.flatMap(({ residentId, joinedOn }) => (joinedOn <= on ? [residentId] : [])));
  return { household, members: members.filter(({ _id }) => joined.has(_id)) };
}

// Who dies alone was poor more often than others.
const shareOfDiedOut = { urban: 0.04, rural: 0.2 } as const;

/** Homes in which nobody lives any more, as they were when the last one died. */
function homesThatDiedOut(
  { households, residents, isUrban }: CommunityPeople,
  onceInTekun: ReadonlySet<string>,
  random: Random,
): readonly Home[] {
  const byId = new Map(residents.map((resident) => [resident._id, resident]));
  const empty = households.flatMap((household): readonly Home[] => {
    const known = household.members.flatMap(({ residentId }) => byId.get(residentId) ?? []);
    if (
      household.kind !== 'FAMILY' ||
      known.some(({ lifeStatus, _id }) => lifeStatus === 'ALIVE' || onceInTekun.has(_id))
    )
      return [];
    const lastDeath = latest(...known.map(({ deathDate }) => deathDate ?? ''));
    const last = known.filter(({ deathDate }) => deathDate === lastDeath);
    return last.length === 0 ? [] : [{ household, members: last }];
  });
  return drawn(random, empty, () => (isUrban ? shareOfDiedOut.urban : shareOfDiedOut.rural));
}

function planOfDeath(
  home: Home,
  { disabilityGrade }: Circumstances,
  { asOf }: Tools,
  neverCovered: ReadonlySet<string>,
  random: Random,
): readonly DibaoPlan[] {
  const deathDate = home.members[0]?.deathDate ?? asOf;
  const family = familyOf(home, disabilityGrade, deathDate);
  if (!family) return [];
  const lastMonth = monthOf(deathDate);
  const first = earliestStart({ home, family }, oldestCase);
  if (first > lastMonth) return [];
  const ending: Ending = { lastMonth, decidedOn: decidedSoon(deathDate, asOf, random), reason: 'DEATH' };
  const course = { start: startBetween(random, first, lastMonth), ending, gradualExitFrom: null, suspendedFrom: null };
  const familyClass = classOf(family, disabilityGrade, deathDate, random);
  return [{ home, family, course, class: familyClass, assessedOn: deathDate, neverCovered }];
}

const decidedSoon = (date: IsoDate, asOf: IsoDate, random: Random): IsoDate =>
  earliest(addDays(date, random.between(3, 15)), asOf);

const transferredShare = 0.15;

/** Of those who came into extreme difficulty during the plan period some had the guarantee until then. */
export function transferredDibaoCases(
  people: CommunityPeople,
  circumstances: Circumstances,
  tools: Tools,
  tekunCases: readonly TekunCaseRecord[],
  neverCovered: ReadonlySet<string>,
): readonly DibaoCaseRecord[] {
  const random = tools.random('dibaoTransferred', people.community._id);
  const homes = homesOf(people).filter(({ household, members }) => household.kind === 'FAMILY' && members.length === 1);
  return drawn(random, tekunCases, ({ startMonth }) => (startMonth >= '2021-02' ? transferredShare : 0)).flatMap(
    ({ residentId, startMonth, changes }) => {
      const home = homes.find(({ members }) => members[0]?._id === residentId);
      const family = home && familyOf(home, circumstances.disabilityGrade, tools.asOf);
      const lastMonth = lastMonthBefore(startMonth);
      if (!home || !family) return [];
      const first = earliestStart({ home, family }, oldestCase);
      if (first > lastMonth) return [];
      const decidedOn = changes[0]?.decidedOn ?? `${lastMonth}-20`;
      const ending: Ending = { lastMonth, decidedOn, reason: 'TRANSFERRED_TO_OTHER_BENEFIT' };
      const start = monthBetween(random, latest(first, monthAfter(lastMonth, -72)), lastMonth);
      const course = { start, ending, gradualExitFrom: null, suspendedFrom: null };
      const familyClass = classOf(family, circumstances.disabilityGrade, decidedOn, random);
      const plan = { home, family, course, class: familyClass, assessedOn: decidedOn, neverCovered };
      return [dibaoCase(plan, people, circumstances, tools, random)];
    },
  );
}

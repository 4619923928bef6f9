import type { ResidentRecord } from '../subgraphs/governance/records.ts';
import { ageOn, type IsoDate } from '../subgraphs/shared/dates.ts';
import { familyOf, type Home, homesOf, isAbleToWork, isLiving, type Kin, kinOf } from './circumstances/families.ts';
import type { Circumstances, CommunityPeople, Tools } from './people.ts';
import type { Random } from './random.ts';

type Grade = 1 | 2 | 3 | 4;
type Level = 0 | 1 | 2 | 3 | 4;
type ChildStatus = 'ORPHAN' | 'DE_FACTO_UNATTENDED';

/** Shares of the population named (domain reference § 5.6), all illustrative but the urban guarantee. */
export const rates = {
  dibaoUrban: 0.0078,
  dibaoRural: 0.06,
  disabled: 0.026,
  orphans: 0.0006,
  unattended: 0.0009,
} as const;

// Communities are small and candidates rare, so each candidate has a chance of its own. Of all minors 7.0 % live in a family
// without a parent of the register; weighed as below, the minors with one parent at most come to 0.266 for each minor.
const orphanChance = rates.orphans / 0.07;
const unattendedChance = rates.unattended / 0.266;
// 0.42 % of everybody, 90 % of them in the countryside, where 36.8 % live; `tekunWeight` comes to 0.071 and 0.076 for each person.
const tekunChance = { urban: 0.0093, rural: 0.135 } as const;

const gradeShares: readonly (readonly [Grade, number])[] = [
  [1, 14],
  [2, 28],
  [3, 27],
  [4, 31],
];

/** Who in a community is in which difficult situation at `asOf`; everything else that is generated follows it. */
export function circumstancesOf(people: CommunityPeople, tools: Tools): Circumstances {
  const { asOf } = tools;
  const stream = (type: string) => tools.random(type, people.community._id);
  const living = people.residents.filter(isLiving);
  const homes = homesOf(people);
  const kin = kinOf(people, asOf);

  const disabilityGrade = disabilities(living, asOf, stream('disability'));
  const childStatus = childrenInNeed(living, kin, disabilityGrade, asOf, stream('childInNeed'));
  const known = { isUrban: people.isUrban, homes, kin, disabilityGrade, childStatus, asOf };
  const tekunIds = inExtremeDifficulty(living, known, stream('tekunPerson'));
  return {
    disabilityGrade,
    childStatus,
    tekunIds,
    careLevel: careLevels(living, { disabilityGrade, tekunIds, asOf }, stream('careLevel')),
    dibaoHouseholdIds: guaranteedHouseholds(living, { ...known, tekunIds }, stream('dibaoHousehold')),
  };
}

/** As many of the items as their probabilities add up to, the fraction by chance; each as often as its own says. */
export function drawn<Item>(random: Random, items: readonly Item[], probabilityOf: (item: Item) => number): Item[] {
  let reached = random.next();
  return random.shuffled(items).filter((item) => {
    const before = Math.floor(reached);
    reached += Math.min(1, probabilityOf(item));
    return Math.floor(reached) > before;
  });
}

/** As `drawn`, so many expected in all, each item by its weight. */
export function drawnByWeight<Item>(
  random: Random,
  items: readonly Item[],
  expected: number,
  weightOf: (item: Item) => number,
): Item[] {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  return total === 0 ? [] : drawn(random, items, (item) => (expected * weightOf(item)) / total);
}

function disabilities(living: readonly ResidentRecord[], asOf: IsoDate, random: Random): ReadonlyMap<string, Grade> {
  const weightOf = ({ birthDate }: ResidentRecord) => disabilityWeight(ageOn(birthDate, asOf));
  const certified = drawnByWeight(random, living, living.length * rates.disabled, weightOf);
  return new Map(certified.map(({ _id }) => [_id, random.weighted(gradeShares)]));
}

function disabilityWeight(age: number): number {
  if (age < 15) return 0.35;
  if (age < 40) return 0.6;
  if (age < 60) return 1.1;
  return age < 80 ? 1.9 : 2.4;
}

/** Orphans have no parent alive in the register (W-01); unattended children at most one, or only severely disabled ones (W-02). */
function childrenInNeed(
  living: readonly ResidentRecord[],
  kin: Kin,
  grades: ReadonlyMap<string, Grade>,
  asOf: IsoDate,
  random: Random,
): ReadonlyMap<string, ChildStatus> {
  const minors = living.filter((person) => ageOn(person.birthDate, asOf) < 18 && !kin.livesCollectively(person));
  const orphans = drawn(
    random,
    minors.filter((minor) => kin.livingParents(minor).length === 0),
    () => orphanChance,
  );
  const isOrphan = new Set(orphans);
  const isSevere = ({ _id }: ResidentRecord) => (grades.get(_id) ?? 4) <= 2;
  const unattended = drawn(
    random,
    minors.filter((minor) => !isOrphan.has(minor) && kin.livingParents(minor).length <= 1),
    (minor) => {
      const parents = kin.livingParents(minor);
      const weight = parents.length === 0 ? 3 : parents.every(isSevere) ? 20 : 0.4;
      return weight * unattendedChance;
    },
  );
  return new Map<string, ChildStatus>([
    ...orphans.map(({ _id }) => [_id, 'ORPHAN'] as const),
    ...unattended.map(({ _id }) => [_id, 'DE_FACTO_UNATTENDED'] as const),
  ]);
}

interface Known {
  readonly isUrban: boolean;
  readonly homes: readonly Home[];
  readonly kin: Kin;
  readonly disabilityGrade: ReadonlyMap<string, Grade>;
  readonly childStatus: ReadonlyMap<string, ChildStatus>;
  readonly asOf: IsoDate;
}

/** old, disabled or under 16, and nobody in the register who owes support. */
function inExtremeDifficulty(living: readonly ResidentRecord[], known: Known, random: Random): ReadonlySet<string> {
  const chance = known.isUrban ? tekunChance.urban : tekunChance.rural;
  const candidates = living.filter(({ _id }) => known.childStatus.get(_id) !== 'ORPHAN');
  const chosen = drawn(random, candidates, (person) => chance * tekunWeight(person, known));
  return new Set(chosen.map(({ _id }) => _id));
}

function tekunWeight(person: ResidentRecord, { kin, disabilityGrade, childStatus, asOf }: Known): number {
  if (kin.hasSupport(person) || !kin.isSettled(person)) return 0;
  const age = ageOn(person.birthDate, asOf);
  const everMarried = kin.wasMarried(person) ? 0.35 : 1;
  if (age >= 60) return (age < 70 ? 0.7 : 1) * (person.sex === 'MALE' ? 2 : 1) * everMarried;
  const grade = disabilityGrade.get(person._id);
  if (age >= 18) return grade !== undefined && grade <= 2 ? 7 : 0;
  return age < 16 && childStatus.has(person._id) ? 4 : 0;
}

// Log-odds of level 1, 2, 3 and 4 or more at the age of 60, and their growth with each year: 78/13/4.5/2.7/1.8 % at 60 and over.
const levelThresholds = [2.68, 3.89, 4.71, 5.71] as const;
const levelSteepness = 0.12;

// Those in extreme difficulty are frailer: with the younger ones, 65 % care for themselves, 20 % need some care, 15 % full care.
const tekunLevels: readonly (readonly [Level, number])[] = [
  [0, 42],
  [1, 25],
  [2, 18],
  [3, 9],
  [4, 6],
];

function careLevels(
  living: readonly ResidentRecord[],
  { disabilityGrade, tekunIds, asOf }: Pick<Known, 'disabilityGrade' | 'asOf'> & Pick<Circumstances, 'tekunIds'>,
  random: Random,
): ReadonlyMap<string, Level> {
  const elders = living.filter(({ birthDate }) => ageOn(birthDate, asOf) >= 60);
  return new Map(
    elders.map(({ _id, birthDate }) => {
      if (tekunIds.has(_id)) return [_id, random.weighted(tekunLevels)] as const;
      const isSevere = (disabilityGrade.get(_id) ?? 4) <= 2;
      const frailty = levelSteepness * (ageOn(birthDate, asOf) - 60) + (isSevere ? 1 : 0);
      const luck = random.next();
      const level = levelThresholds.filter((threshold) => luck < 1 / (1 + Math.exp(threshold - frailty))).length;
      return [_id, level as Level] as const;
    }),
  );
}

// Small families are poor more often: with these weights 1.6 people are covered on average.
const sizeWeights = [0, 1, 0.36, 0.14, 0.07, 0.04] as const;

/** Households so many that the people they cover are the share of § 5.6; none with somebody in extreme difficulty or an orphan. */
function guaranteedHouseholds(
  living: readonly ResidentRecord[],
  known: Known & Pick<Circumstances, 'tekunIds'>,
  random: Random,
): ReadonlySet<string> {
  const { tekunIds, childStatus } = known;
  const isElsewhere = (id: string) => tekunIds.has(id) || childStatus.get(id) === 'ORPHAN';
  const eligible = known.homes.flatMap((home) => {
    if (home.household.kind !== 'FAMILY' || home.members.some(({ _id }) => isElsewhere(_id))) return [];
    const family = familyOf(home, known.disabilityGrade, known.asOf);
    if (!family || family.applicant.registeredElsewhere) return [];
    if (![family.applicant, ...(family.isIndividual ? family.covered : [])].every(known.kin.isSettled)) return [];
    return [{ home, covered: family.covered.length, weight: needOf(home, known) }];
  });
  const expected = living.length * (known.isUrban ? rates.dibaoUrban : rates.dibaoRural);
  const weighed = eligible.reduce((sum, { covered, weight }) => sum + covered * weight, 0);
  const chosen = drawn(random, eligible, ({ weight }) => (expected * weight) / weighed);
  return new Set(chosen.map(({ home }) => home.household._id));
}

function needOf({ members }: Home, { disabilityGrade, asOf }: Known): number {
  const size = sizeWeights[Math.min(members.length, sizeWeights.length - 1)] ?? 0;
  const grades = members.map(({ _id }) => disabilityGrade.get(_id) ?? 5);
  const burden = Math.min(...grades) <= 2 ? 4 : Math.min(...grades) <= 4 ? 2 : 1;
  const worker = members.some((member) => isAbleToWork(member, disabilityGrade, asOf));
  return size * burden * (worker ? 0.5 : 1);
}

import type { HouseholdRecord, ResidentRecord } from '../subgraphs/governance/records.ts';
import { units } from '../subgraphs/shared/hubei.ts';
import type { DivisionTree } from './divisions.ts';
import type { CommunityPeople, Couple, Place, Tools } from './people.ts';
import { drawCollective, drawFamily, type Family } from './population/families.ts';
import { type Settlement, settle } from './population/households.ts';
import { identityNumbersOf } from './population/identifiers.ts';
import { type Balance, deadShare, startBalance } from './population/pyramid.ts';
import { quotasOf } from './population/quotas.ts';
import type { Random } from './random.ts';

/** Sizes of family households by their living members, in percent; the mean is 2.65 (domain reference § 5.4). */
const sizeShares = [24, 29, 22, 14, 6.5, 3, 1.5];
/** A divorce makes two homes: one of one, and one of these sizes. */
const formerHomeShares = [45, 35, 20];
/** Homes left by a divorce, per hundred of the others; makes for some 2 divorces a year per thousand people. */
const divorcesPerHundred = 4.7;

const familySizes = sizeShares.map((share, index) => {
  const fromDivorces = ((formerHomeShares[index] ?? 0) * divorcesPerHundred) / 100;
  return [index + 1, (share * (100 + divorcesPerHundred)) / 100 - fromDivorces] as const;
});
const divorceShareOfSingles = divorcesPerHundred / (familySizes[0]?.[1] ?? 1);
const formerHomes = formerHomeShares.map((share, index) => [index + 1, share] as const);

/** People in collective households; 6 in a hundred of all. */
const collectiveShare = { town: 0.08, country: 0.0256 } as const;

/** What runs on from community to community within towns, and within the countryside. */
interface Course {
  readonly balance: Balance;
  readonly collectiveShare: number;
  /** Rows made in all, and in the unit at hand. */
  rows: number;
  rowsOfUnit: number;
  dead: number;
  inCollectives: number;
}

const startCourse = (isUrban: boolean): Course => ({
  balance: startBalance(isUrban),
  collectiveShare: isUrban ? collectiveShare.town : collectiveShare.country,
  rows: 0,
  rowsOfUnit: 0,
  dead: 0,
  inCollectives: 0,
});

/** The people of the province, community by community in code order; nothing but counters is kept from one to the next. */
export function* populationOf({ places }: DivisionTree, tools: Tools): Generator<CommunityPeople> {
  const quotas = quotasOf(places, tools.scale, tools.random);
  const communityCodes = places.map(({ community }) => community._id);
  const [towns, country] = [startCourse(true), startCourse(false)];
  for (const unit of units) {
    towns.rowsOfUnit = 0;
    country.rowsOfUnit = 0;
    const ofUnit = places.filter((place) => place.unit.code === unit.code);
    const lastOf = (isUrban: boolean) =>
      quotas.get(ofUnit.findLast((place) => place.isUrban === isUrban)?.community._id ?? '') ?? 0;
    const totals = { towns: lastOf(true), country: lastOf(false) };
    const identityNumber = identityNumbersOf(unit.code);
    for (const place of ofUnit) {
      const course = place.isUrban ? towns : country;
      const settlement = settlementOf(place, tools, identityNumber, communityCodes);
      const families = familiesOf(
        tools.random('people', place.community._id),
        course,
        quotas.get(place.community._id) ?? 0,
        place.isUrban ? totals.towns : totals.country,
      );
      yield peopleOf(place, settlement, families);
    }
  }
}

interface Drawn {
  readonly kind: HouseholdRecord['kind'];
  readonly family: Family;
}

/** Families until the course has reached the community's mark; never more than the unit has people left. */
function* familiesOf(random: Random, course: Course, mark: number, total: number): Generator<Drawn> {
  while (course.rowsOfUnit < mark) {
    const drawn = nextFamily(random, course, total - course.rowsOfUnit);
    const { members } = drawn.family;
    course.rows += members.length;
    course.rowsOfUnit += members.length;
    course.dead += members.filter(({ dead }) => dead).length;
    if (drawn.kind === 'COLLECTIVE') course.inCollectives += members.length;
    yield drawn;
  }
}

function nextFamily(random: Random, course: Course, left: number): Drawn {
  const { balance } = course;
  const owedToCollectives = course.collectiveShare * course.rows - course.inCollectives;
  const size = random.between(5, 18);
  if (owedToCollectives >= size && size <= left)
    return { kind: 'COLLECTIVE', family: drawCollective(random, size, balance) };
  return { kind: 'FAMILY', family: drawFamily(random, nextWish(random, course, left), balance) };
}

function nextWish(random: Random, course: Course, left: number) {
  // The dead follow the count of all rows closely, some of them having lived alone.
  const isDue = course.dead < deadShare * course.rows;
  if (isDue && random.chance(0.06)) return { living: 0, dead: 1, formerHome: 0 } as const;
  const living = Math.min(left, random.weighted(familySizes));
  if (living === 1 && random.chance(divorceShareOfSingles)) {
    const formerHome = random.weighted(formerHomes);
    if (1 + formerHome <= left) return { living, dead: 0, formerHome } as const;
  }
  const dead = isDue && living < left && random.chance(0.25) ? 1 : 0;
  return { living, dead, formerHome: 0 } as const;
}

function settlementOf(
  place: Place,
  tools: Tools,
  identityNumber: Settlement['identityNumber'],
  communityCodes: readonly string[],
): Settlement {
  const stream = (type: string) => tools.random(type, place.community._id);
  let houses = 0;
  return {
    place,
    tools,
    identityNumber,
    communityCodes,
    streams: {
      names: stream('names'),
      dates: stream('dates'),
      homes: stream('homes'),
      marriages: stream('marriages'),
      contacts: stream('contacts'),
    },
    nextHouse: () => {
      houses += 1;
      return houses;
    },
  };
}

function peopleOf(place: Place, settlement: Settlement, families: Iterable<Drawn>): CommunityPeople {
  const households: HouseholdRecord[] = [];
  const residents: ResidentRecord[] = [];
  const couples: Couple[] = [];
  for (const { family, kind } of families) {
    const settled = settle(family, kind, settlement);
    households.push(...settled.households);
    residents.push(...settled.residents);
    couples.push(...settled.couples);
  }
  return { ...place, households, residents, couples };
}

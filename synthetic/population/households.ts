import type { HouseholdMemberRecord, HouseholdRecord, ResidentRecord } from '../../subgraphs/governance/records.ts';
import { identityKeyOf, isHeadVacant } from '../../subgraphs/governance/rules.ts';
import { addDays, addYears, daysBetween, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { streetNames } from '../divisionNames.ts';
import { birthDateOfAge, dayBetween, deathDate, earlier, lastDay, later } from '../lifeEvents.ts';
import type { Couple, Place, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import type { Family, Member } from './families.ts';
import { type Heritage, heritageOf } from './heritage.ts';
import { fullName } from './names.ts';
import { registeredDivision } from './origins.ts';
import { relate } from './relations.ts';
import { coupleOf } from './weddings.ts';

/** What turns the families of one community into records. */
export interface Settlement {
  readonly place: Place;
  readonly tools: Tools;
  readonly streams: Readonly<Record<'names' | 'dates' | 'homes' | 'marriages' | 'contacts', Random>>;
  readonly identityNumber: (birthDate: IsoDate, male: boolean) => string;
  readonly communityCodes: readonly string[];
  /** Counts the households of the community. */
  readonly nextHouse: () => number;
}

/** Records of one family. */
export interface Settled {
  readonly households: readonly HouseholdRecord[];
  readonly residents: readonly ResidentRecord[];
  readonly couples: readonly Couple[];
}

/** What is known of a member when the family's dates are drawn. */
interface Life {
  readonly member: Member;
  readonly id: string;
  readonly birthDate: IsoDate;
  readonly deathDate: IsoDate | null;
}

/** Gives a family names, dates, numbers and homes. */
export function settle(family: Family, kind: HouseholdRecord['kind'], settlement: Settlement): Settled {
  const { streams, tools } = settlement;
  const births = birthDatesOf(family, streams.dates);
  const lives = family.members.map((member, index): Life => {
    const birthDate = births[index] ?? lastDay;
    const died = member.dead ? deathDate(streams.dates, later(birthDate, '2020-12-31')) : null;
    return { member, id: tools.nextId('resident'), birthDate, deathDate: died };
  });
  const couples = couplesOf(family, lives, streams.marriages);
  const homes = [0, 1].flatMap((home) => {
    const inhabitants = lives.filter(({ member }) => member.home === home);
    return inhabitants.length === 0 ? [] : [homeOf(family, inhabitants, lives, couples, kind, settlement)];
  });
  const heritage = heritageOf(family, streams.names, settlement.place.county._id);
  const residents = homes.flatMap(({ household, registered, movedOn, relations }) =>
    lives
      .filter(({ id }) => relations.has(id))
      .map((life) => residentOf(life, { household, registered, movedOn, heritage, lives }, settlement)),
  );
  return { households: homes.map(({ household }) => household), residents, couples };
}

/** Children of one mother are twins or at least ten months apart. */
function birthDatesOf({ members }: Family, random: Random): readonly IsoDate[] {
  const dates: IsoDate[] = [];
  for (const [place, { age, father, mother }] of members.entries()) {
    const siblings = members.flatMap((other, earlierPlace) => {
      const same = (mother !== null && other.mother === mother) || (father !== null && other.father === father);
      return earlierPlace < place && same ? [{ age: other.age, date: dates[earlierPlace] ?? lastDay }] : [];
    });
    const twin = siblings.find((sibling) => sibling.age === age);
    let date = twin?.date ?? birthDateOfAge(random, age);
    while (!twin && siblings.some((sibling) => Math.abs(daysBetween(sibling.date, date)) < 300)) {
      date = birthDateOfAge(random, age);
    }
    dates.push(date);
  }
  return dates;
}

function couplesOf({ pairs, members }: Family, lives: readonly Life[], random: Random): readonly Couple[] {
  return pairs.flatMap((pair) => {
    const [husband, wife] = [lives[pair.husband], lives[pair.wife]];
    if (!husband || !wife) return [];
    const childBirths = lives.flatMap(({ birthDate }, place) => {
      const child = members[place];
      return child?.father === pair.husband && child.mother === pair.wife ? [birthDate] : [];
    });
    return [coupleOf(random, { husband, wife, childBirths, divorced: pair.divorced })];
  });
}

interface Home {
  readonly household: HouseholdRecord;
  readonly registered: string;
  /** When they came from elsewhere; null for those who have always lived here. */
  readonly movedOn: IsoDate | null;
  readonly relations: ReadonlyMap<string, HouseholdMemberRecord>;
}

function homeOf(
  family: Family,
  inhabitants: readonly Life[],
  lives: readonly Life[],
  couples: readonly Couple[],
  kind: HouseholdRecord['kind'],
  { place, tools, streams, communityCodes, nextHouse }: Settlement,
): Home {
  const { homes } = streams;
  const head = inhabitants.find(({ member }) => member.relation === 'HEAD');
  const registered = registeredDivision(homes, place, kind === 'COLLECTIVE', communityCodes);
  const movedOn = registered === place.community._id ? null : dayBetween(homes, '2004-01-01', '2025-06-30');
  const founded = later(foundingDay(head, couples, homes), movedOn ?? '');
  const entries = inhabitants.map(({ member, id, birthDate, deathDate: leftOn }): HouseholdMemberRecord => {
    const wedding = couples.find(({ husbandId, wifeId }) => husbandId === id || wifeId === id)?.marriedOn;
    const joined = later(founded, member.relation === 'SPOUSE' && wedding ? later(wedding, birthDate) : birthDate);
    return { residentId: id, relation: member.relation, joinedOn: earlier(joined, leftOn ?? lastDay), leftOn };
  });
  const gone = formerSpouses(inhabitants, lives, couples);
  const current = renamed(family, entries, lives, homes);
  const members = [...current, ...gone].sort((a, b) => order(a) - order(b));
  const living = members.filter(({ leftOn }) => leftOn === null);
  const headId = living.find(({ relation }) => relation === 'HEAD')?.residentId ?? null;
  const house = nextHouse();
  const household: HouseholdRecord = {
    _id: tools.nextId('household'),
    householdNo: `${place.community._id}${String(house).padStart(4, '0')}`,
    kind,
    headId,
    headVacant: isHeadVacant(kind, headId),
    headBirthDate: lives.find(({ id }) => id === headId)?.birthDate ?? null,
    division: place.community._id,
    address: `${place.township.name}${place.community.name}${homes.pick(streetNames)}${homes.between(1, 188)}号${place.isUrban ? `${homes.between(1, 12)}栋${homes.between(1, 26)}0${homes.between(1, 4)}室` : ''}`,
    members,
    size: living.length,
    synthetic: true,
  };
  return { household, registered, movedOn, relations: new Map(entries.map((entry) => [entry.residentId, entry])) };
}

const order = ({ leftOn, relation }: HouseholdMemberRecord): number =>
  relation === 'HEAD' && leftOn === null ? 0 : leftOn === null ? 1 : 2;

/** A household begins with the head's marriage, or when the head comes of age. */
function foundingDay(head: Life | undefined, couples: readonly Couple[], random: Random): IsoDate {
  if (!head) return dayBetween(random, '2019-01-01', '2025-09-01');
  const own = couples.find(({ husbandId, wifeId }) => husbandId === head.id || wifeId === head.id);
  if (own && head.member.home === 1) return addDays(own.endedOn ?? own.marriedOn, 1);
  if (own) return own.marriedOn;
  return earlier(addYears(head.birthDate, random.between(18, 30)), head.deathDate ?? '2025-06-30');
}

/** Divorced spouses who have moved out stay in the history of the home they left. */
function formerSpouses(
  inhabitants: readonly Life[],
  lives: readonly Life[],
  couples: readonly Couple[],
): readonly HouseholdMemberRecord[] {
  const here = new Set(inhabitants.map(({ id }) => id));
  return couples.flatMap(({ husbandId, wifeId, marriedOn, endedOn, endReason }) => {
    const [stayed, left] = here.has(husbandId) ? [husbandId, wifeId] : [wifeId, husbandId];
    const mover = lives.find(({ id }) => id === left);
    if (endReason !== 'DIVORCE' || !here.has(stayed) || here.has(left) || mover?.member.home !== 1) return [];
    return [{ residentId: left, relation: 'SPOUSE', joinedOn: marriedOn, leftOn: endedOn }];
  });
}

/** After the head's death most homes have named the spouse or the eldest; some of the last year's are still vacant (S-09). */
function renamed(
  family: Family,
  entries: readonly HouseholdMemberRecord[],
  lives: readonly Life[],
  random: Random,
): readonly HouseholdMemberRecord[] {
  const lost = entries.find(({ relation, leftOn }) => relation === 'HEAD' && leftOn !== null);
  if (!lost) return entries;
  const stillVacant = (lost.leftOn ?? '') >= '2025-01-01' && random.chance(0.3);
  const adults = entries
    .flatMap((entry) => {
      const place = lives.findIndex(({ id }) => id === entry.residentId);
      const age = family.members[place]?.age ?? 0;
      return entry.leftOn === null && age >= 18 ? [{ entry, place, age }] : [];
    })
    .sort((a, b) => b.age - a.age);
  const heir = adults.find(({ entry }) => entry.relation === 'SPOUSE') ?? adults[0];
  if (!heir || stillVacant) return entries;
  relate(family, heir.place);
  return entries.map((entry) => {
    const relation = lives.find(({ id }) => id === entry.residentId)?.member.relation ?? entry.relation;
    return entry.leftOn === null ? { ...entry, relation } : entry;
  });
}

interface Circumstance {
  readonly household: HouseholdRecord;
  readonly registered: string;
  readonly movedOn: IsoDate | null;
  readonly heritage: ReadonlyMap<Member, Heritage>;
  readonly lives: readonly Life[];
}

function residentOf(
  { member, id, birthDate, deathDate: died }: Life,
  { household, registered, movedOn, heritage, lives }: Circumstance,
  { place, tools, streams, identityNumber }: Settlement,
): ResidentRecord {
  const { contacts, names } = streams;
  const inherited = heritage.get(member) ?? { family: '王', ethnicity: '汉族' };
  const sex = member.male ? 'MALE' : 'FEMALE';
  const idNumber = identityNumber(birthDate, member.male);
  const parents = [member.father, member.mother].flatMap((parent) => {
    const life = parent === null ? undefined : lives[parent];
    return life ? [life] : [];
  });
  const ownEntry = household.members.find(({ residentId }) => residentId === id);
  return {
    _id: id,
    name: fullName(names, inherited.family, sex, Number(birthDate.slice(0, 4))),
    idDocType: 'RESIDENT_ID',
    idNumber,
    identityKey: identityKeyOf({ _id: id, idDocType: 'RESIDENT_ID', idNumber }),
    sex,
    birthDate,
    ethnicity: inherited.ethnicity,
    registeredDivision: registered,
    residenceDivision: place.community._id,
    registeredElsewhere: registered !== place.community._id,
    residenceSince: earlier(later(birthDate, movedOn ?? birthDate), died ?? lastDay),
    hukouType: contacts.chance(place.isUrban ? 0.82 : 0.06) ? 'URBAN' : 'RURAL',
    householdId: died === null ? household._id : null,
    relationToHead: died === null ? (ownEntry?.relation ?? null) : null,
    phone: died === null && member.age >= 14 && contacts.chance(0.95) ? tools.phone(contacts) : null,
    lifeStatus: died === null ? 'ALIVE' : 'DECEASED',
    deathDate: died,
    parentIds: parents.map((parent) => parent.id),
    guardianIds: died === null && member.age < 18 ? guardiansOf(parents, member, lives) : [],
    aliases: [],
    needsCheck: false,
    synthetic: true,
  };
}

/** A minor's guardians are the living parents, else the eldest adult of the home (民法典 第二十七条). */
function guardiansOf(parents: readonly Life[], minor: Member, lives: readonly Life[]): readonly string[] {
  const living = parents.filter(({ deathDate: died }) => died === null);
  if (living.length > 0) return living.map(({ id }) => id);
  const adults = lives.filter(
    ({ member, deathDate: died }) => died === null && member.home === minor.home && member.age >= 18,
  );
  const eldest = adults.sort((a, b) => b.member.age - a.member.age)[0];
  // Those of a dormitory are no family.
  return eldest && eldest.member.relation !== 'OTHER' ? [eldest.id] : [];
}

import type { HouseholdMemberRecord, HouseholdRecord, ResidentRecord } from '../../subgraphs/governance/records.ts';
import { units } from '../../subgraphs/shared/hubei.ts';
import type { CommunityPeople, Couple } from '../../synthetic/people.ts';
import { type Random, randomStream } from '../../synthetic/random.ts';
import { aDivision, aHousehold, aResident, communityCode } from '../kit/register.ts';

interface Draft {
  readonly resident: ResidentRecord;
  readonly entry: HouseholdMemberRecord;
}

interface HomeDraft {
  readonly members: readonly Draft[];
  readonly couple?: readonly [husband: string, wife: string];
}

/** One community far larger than life, of homes of every kind, so that shares can be told. */
export function aVillage(homes: number, isUrban: boolean): CommunityPeople {
  const random = randomStream(7, 'village', communityCode);
  const [unit] = units;
  if (!unit) throw new Error('Hubei has no units');
  const made = Array.from({ length: homes }, (_, number) => homeOf(number, random));
  return {
    unit,
    county: aDivision({ _id: '420106000000', name: '武昌区', level: 'COUNTY', kind: 'DISTRICT' }),
    township: aDivision({ _id: '420106090000', name: '清源街道', level: 'TOWNSHIP', kind: 'SUBDISTRICT' }),
    community: aDivision(),
    isUrban,
    households: made.map(({ members }, number) => householdOf(members, number)),
    residents: made.flatMap(({ members }, number) =>
      members.map(({ resident }) => ({ ...resident, householdId: `home-${number}` })),
    ),
    couples: made.flatMap(({ couple, members }) => (couple ? [coupleOf(couple, members)] : [])),
  };
}

/** The kinds of homes by turns; the last digit of the number says which. */
function homeOf(number: number, random: Random): HomeDraft {
  const of = (name: string, age: number, wanted: Partial<ResidentRecord> = {}, joinedOn?: string) =>
    draftOf(`person-${number}-${name}`, age, random, wanted, joinedOn);
  const elder = () => 60 + Math.floor(40 * random.next() ** 1.8);
  const [husband, wife] = [`person-${number}-husband`, `person-${number}-wife`] as const;
  switch (number % 10) {
    case 0:
    case 1:
      return { members: [of('alone', elder(), { sex: random.chance(0.5) ? 'MALE' : 'FEMALE' })] };
    case 2:
      return { members: [of('alone', random.between(22, 59))] };
    case 3:
      return {
        members: [of('husband', elder()), of('wife', elder(), { relationToHead: 'SPOUSE' })],
        couple: [husband, wife],
      };
    case 4:
      return {
        members: [of('widow', elder()), of('husband', elder(), { relationToHead: 'SPOUSE', ...deadIn(random) })],
        couple: [husband, `person-${number}-widow`],
      };
    case 5:
      return {
        members: [of('grandmother', elder()), of('child', random.between(1, 17), { relationToHead: 'GRANDCHILD' })],
      };
    case 6:
      return {
        members: [
          of('mother', random.between(25, 50)),
          of('child', random.between(0, 17), { relationToHead: 'SON', parentIds: [`person-${number}-mother`] }),
        ],
      };
    case 7:
      return { members: [of('last', elder(), deadIn(random))] };
    default: {
      const parentIds = [husband, wife];
      const born = `${random.between(2008, 2025)}-0${random.between(1, 9)}-15`;
      return {
        members: [
          of('husband', random.between(40, 50), { sex: 'MALE' }),
          of('wife', random.between(40, 50), { relationToHead: 'SPOUSE' }),
          of('son', 0, { relationToHead: 'SON', parentIds, birthDate: born }, born),
        ],
        couple: [husband, wife],
      };
    }
  }
}

function deadIn(random: Random): Partial<ResidentRecord> {
  return { lifeStatus: 'DECEASED', deathDate: `${random.between(2021, 2025)}-0${random.between(1, 9)}-10` };
}

function draftOf(
  _id: string,
  age: number,
  random: Random,
  wanted: Partial<ResidentRecord>,
  joinedOn = '2010-01-01',
): Draft {
  const birthDate = `${2025 - age}-0${random.between(1, 9)}-1${random.between(0, 9)}`;
  const resident = aResident({ _id, birthDate, relationToHead: 'HEAD', ...wanted });
  return {
    resident,
    entry: {
      residentId: _id,
      relation: resident.relationToHead ?? 'OTHER',
      joinedOn: joinedOn > resident.birthDate ? joinedOn : resident.birthDate,
      leftOn: resident.deathDate,
    },
  };
}

function householdOf(members: readonly Draft[], number: number): HouseholdRecord {
  const living = members.filter(({ resident }) => resident.lifeStatus === 'ALIVE');
  return aHousehold(
    living.map(({ resident }) => resident),
    { _id: `home-${number}`, members: members.map(({ entry }) => entry) },
  );
}

function coupleOf([husbandId, wifeId]: readonly [string, string], members: readonly Draft[]): Couple {
  const death = members.find(({ resident }) => resident.deathDate !== null)?.resident.deathDate ?? null;
  return { husbandId, wifeId, marriedOn: '2007-05-20', endedOn: death, endReason: death === null ? null : 'DEATH' };
}

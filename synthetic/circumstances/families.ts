import type { HouseholdRecord, ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addMonths, ageOn, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Circumstances, CommunityPeople } from '../people.ts';

/** A household with those of its current members who live. */
export interface Home {
  readonly household: HouseholdRecord;
  readonly members: readonly ResidentRecord[];
}

export const isLiving = ({ lifeStatus }: ResidentRecord): boolean => lifeStatus === 'ALIVE';

/** The homes of a community that are not empty. */
export function homesOf({ households, residents }: Pick<CommunityPeople, 'households' | 'residents'>): readonly Home[] {
  const living = new Map(residents.filter(isLiving).map((resident) => [resident._id, resident]));
  return households.flatMap((household) => {
    const members = household.members.flatMap(({ residentId, leftOn }) => {
      const resident = living.get(residentId);
      return leftOn === null && resident ? [resident] : [];
    });
    return members.length === 0 ? [] : [{ household, members }];
  });
}

/** What the register of a community says of kinship among its living. */
export interface Kin {
  readonly livingParents: (person: ResidentRecord) => readonly ResidentRecord[];
  /** Whether a spouse, a child or, of adults, a parent lives who owes support. */
  readonly hasSupport: (person: ResidentRecord) => boolean;
  readonly wasMarried: (person: ResidentRecord) => boolean;
  /** Whether the person lives in a dormitory, a barracks or a home. */
  readonly livesCollectively: (person: ResidentRecord) => boolean;
  /** Whether the person has been in the present household for two months; a benefit is not granted in the month of a move. */
  readonly isSettled: (person: ResidentRecord) => boolean;
}

export function kinOf({ households, residents, couples }: CommunityPeople, asOf: IsoDate): Kin {
  const living = new Map(residents.filter(isLiving).map((resident) => [resident._id, resident]));
  const withLivingChild = new Set([...living.values()].flatMap(({ parentIds }) => parentIds));
  const collective = new Set(households.flatMap(({ _id, kind }) => (kind === 'COLLECTIVE' ? [_id] : [])));
  const settledBy = addMonths(asOf, -2);
  const newcomers = new Set(
    households.flatMap(({ members }) =>
      members.flatMap(({ residentId, joinedOn, leftOn }) =>
        leftOn === null && joinedOn > settledBy ? [residentId] : [],
      ),
    ),
  );
  const everMarried = new Set(couples.flatMap(({ husbandId, wifeId }) => [husbandId, wifeId]));
  const marriedNow = new Set(
    couples
      .filter(({ husbandId, wifeId, endedOn }) => endedOn === null && living.has(husbandId) && living.has(wifeId))
      .flatMap(({ husbandId, wifeId }) => [husbandId, wifeId]),
  );
  const livingParents = ({ parentIds }: ResidentRecord) =>
    parentIds.flatMap((id) => {
      const parent = living.get(id);
      return parent ? [parent] : [];
    });
  return {
    livingParents,
    hasSupport: (person) =>
      marriedNow.has(person._id) ||
      withLivingChild.has(person._id) ||
      (ageOn(person.birthDate, asOf) >= 18 && livingParents(person).length > 0),
    wasMarried: ({ _id }) => everMarried.has(_id),
    isSettled: ({ _id }) => !newcomers.has(_id),
    livesCollectively: ({ householdId }) => householdId !== null && collective.has(householdId),
  };
}

/** Whether somebody of working age has no severe disability. */
export function isAbleToWork(
  { _id, birthDate }: Pick<ResidentRecord, '_id' | 'birthDate'>,
  disabilityGrade: Circumstances['disabilityGrade'],
  on: IsoDate,
): boolean {
  const age = ageOn(birthDate, on);
  return age >= 18 && age < 60 && (disabilityGrade.get(_id) ?? 5) > 2;
}

/** Who of a home is assessed together, who applies, and whom the guarantee covers. */
export interface FamilyOfHome {
  readonly applicant: ResidentRecord;
  readonly members: readonly ResidentRecord[];
  readonly covered: readonly ResidentRecord[];
  /** People of the home without a legal duty of support. */
  readonly excluded: readonly ResidentRecord[];
  /** Rule A-06: one severely disabled member is covered alone. */
  readonly isIndividual: boolean;
}

/** The family unit of a home; null where no adult could apply. The one place that says whom a guaranteed household covers. */
export function familyOf(
  { household, members }: Home,
  disabilityGrade: Circumstances['disabilityGrade'],
  on: IsoDate,
): FamilyOfHome | null {
  const adults = members.filter(({ birthDate }) => ageOn(birthDate, on) >= 18);
  const eldest = [...adults].sort((one, other) => (one.birthDate < other.birthDate ? -1 : 1))[0];
  const applicant = adults.find(({ _id }) => _id === household.headId) ?? eldest;
  if (!applicant) return null;
  const owesNothing = (person: ResidentRecord) =>
    person !== applicant && (person.relationToHead === 'SIBLING' || person.relationToHead === 'OTHER');
  const family = members.filter((person) => !owesNothing(person));
  const severe = family.filter(({ _id }) => (disabilityGrade.get(_id) ?? 5) <= 2);
  const earners = family.filter((person) => isAbleToWork(person, disabilityGrade, on));
  const isIndividual = family.length >= 3 && severe.length === 1 && earners.length > 0;
  return {
    applicant,
    members: family,
    covered: isIndividual ? severe : family,
    excluded: members.filter(owesNothing),
    isIndividual,
  };
}

/** Everybody whom the guarantee covers at `asOf`. */
export function guaranteedResidents(
  people: CommunityPeople,
  { dibaoHouseholdIds, disabilityGrade }: Circumstances,
  asOf: IsoDate,
): ReadonlySet<string> {
  const homes = homesOf(people).filter(({ household }) => dibaoHouseholdIds.has(household._id));
  return new Set(homes.flatMap((home) => familyOf(home, disabilityGrade, asOf)?.covered.map(({ _id }) => _id) ?? []));
}

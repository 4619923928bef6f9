import type { CollectionSpec, Filter, Store } from '../../store/collection.ts';
import { numberBounds, requireAge, searchPattern } from '../shared/arguments.ts';
import { earliestBirthOf, type IsoDate, latestBirthOf } from '../shared/dates.ts';
import { subtreeOfArgument } from '../shared/divisionCode.ts';
import { type List, listOf, type Walk } from '../shared/pages.ts';
import type { DivisionFilter, HouseholdFilter, OrganizationFilter, ResidentFilter } from './generated.ts';
import type { DivisionRecord, HouseholdRecord, OrganizationRecord, ResidentRecord } from './records.ts';

/** A filter of ages and validity also needs to know what day it is. */
export type OnDay<ListFilter> = ListFilter & { readonly today: IsoDate };

/** All that governance asks of its store. */
export interface GovernanceRepository {
  findDivisions(codes: readonly string[]): Promise<readonly DivisionRecord[]>;
  findResidents(ids: readonly string[]): Promise<readonly ResidentRecord[]>;
  /** Residents by an id they once had, before a merge. */
  findResidentsByAlias(ids: readonly string[]): Promise<readonly ResidentRecord[]>;
  findHouseholds(ids: readonly string[]): Promise<readonly HouseholdRecord[]>;
  findOrganizations(codes: readonly string[]): Promise<readonly OrganizationRecord[]>;
  readonly divisions: List<DivisionRecord, OnDay<DivisionFilter>>;
  readonly residents: List<ResidentRecord, OnDay<ResidentFilter>>;
  readonly households: List<HouseholdRecord, OnDay<HouseholdFilter>>;
  readonly organizations: List<OrganizationRecord, OrganizationFilter>;
  addDivisions(records: readonly DivisionRecord[]): Promise<void>;
  addResidents(records: readonly ResidentRecord[]): Promise<void>;
  addHouseholds(records: readonly HouseholdRecord[]): Promise<void>;
  addOrganizations(records: readonly OrganizationRecord[]): Promise<void>;
}

const divisionSpec: CollectionSpec = {
  name: 'governance.divisions',
  indexes: [
    { name: 'level', key: { level: 1, _id: 1 } },
    { name: 'parent', key: { parentCode: 1, _id: 1 } },
  ],
};

const residentSpec: CollectionSpec = {
  name: 'governance.residents',
  indexes: [
    { name: 'residence', key: { residenceDivision: 1, _id: 1, birthDate: 1, sex: 1, lifeStatus: 1, name: 1 } },
    { name: 'identity', key: { identityKey: 1 }, unique: true },
    { name: 'aliases', key: { aliases: 1 } },
  ],
};

const householdSpec: CollectionSpec = {
  name: 'governance.households',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, size: 1, headBirthDate: 1 } }],
};

const organizationSpec: CollectionSpec = {
  name: 'governance.organizations',
  indexes: [{ name: 'registration', key: { registrationDivision: 1, _id: 1 } }],
};

export async function governanceRepository(store: Store): Promise<GovernanceRepository> {
  const [divisions, residents, households, organizations] = await Promise.all([
    store.collection<DivisionRecord>(divisionSpec),
    store.collection<ResidentRecord>(residentSpec),
    store.collection<HouseholdRecord>(householdSpec),
    store.collection<OrganizationRecord>(organizationSpec),
  ]);
  const byId = (ids: readonly string[]) => ({
    filter: { _id: { $in: ids } },
    options: { hint: '_id_', limit: ids.length },
  });

  return {
    findDivisions: (codes) => divisions.find(byId(codes).filter, byId(codes).options).toArray(),
    findResidents: (ids) => residents.find(byId(ids).filter, byId(ids).options).toArray(),
    findResidentsByAlias: (ids) =>
      residents.find({ aliases: { $in: ids } }, { hint: 'aliases', limit: ids.length }).toArray(),
    findHouseholds: (ids) => households.find(byId(ids).filter, byId(ids).options).toArray(),
    findOrganizations: (codes) => organizations.find(byId(codes).filter, byId(codes).options).toArray(),
    divisions: listOf(divisions, 'public', walkDivisions),
    residents: listOf(residents, 'unbound', walkResidents),
    households: listOf(households, 'unbound', walkHouseholds),
    organizations: listOf(organizations, 'public', walkOrganizations),
    addDivisions: (records) => divisions.insertMany(records),
    addResidents: (records) => residents.insertMany(records),
    addHouseholds: (records) => households.insertMany(records),
    addOrganizations: (records) => organizations.insertMany(records),
  };
}

function walkDivisions({
  level,
  kind,
  parentCode,
  nameLike,
  asOf,
  today,
}: OnDay<DivisionFilter>): Walk<DivisionRecord> {
  const on = asOf ?? today;
  const filter: Filter<DivisionRecord> = {
    ...(level && { level }),
    ...(kind && { kind }),
    ...(parentCode != null && { parentCode }),
    ...(nameLike != null && { name: searchPattern(nameLike, 'filter.nameLike') }),
    validFrom: { $lte: on },
    $or: [{ validTo: null }, { validTo: { $gte: on } }],
  };
  return { filter, hint: parentCode ? 'parent' : level ? 'level' : '_id_', orderBy: '_id' };
}

function walkResidents(wanted: OnDay<ResidentFilter>): Walk<ResidentRecord> {
  const { divisionCode, ageMin, ageMax, sex, lifeStatus, nameLike, flags, today } = wanted;
  requireAge(ageMin, 'filter.ageMin');
  requireAge(ageMax, 'filter.ageMax');
  numberBounds(ageMin, ageMax, 'filter.ageMin, filter.ageMax');
  const filter: Filter<ResidentRecord> = {
    ...(divisionCode != null && { residenceDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...bornBetween('birthDate', ageMin, ageMax, today),
    ...(sex && { sex }),
    ...(lifeStatus && { lifeStatus }),
    ...(nameLike != null && { name: searchPattern(nameLike, 'filter.nameLike') }),
    ...(flags?.includes('NEEDS_CHECK') && { needsCheck: true }),
    ...(flags?.includes('NO_HOUSEHOLD') && { householdId: null }),
    ...(flags?.includes('REGISTERED_ELSEWHERE') && { registeredElsewhere: true }),
  };
  return { filter, hint: 'residence', orderBy: 'residenceDivision' };
}

function walkHouseholds({
  divisionCode,
  kind,
  sizeMin,
  sizeMax,
  headAgeMin,
  headVacant,
  today,
}: OnDay<HouseholdFilter>): Walk<HouseholdRecord> {
  requireAge(headAgeMin, 'filter.headAgeMin');
  const size = numberBounds(sizeMin, sizeMax, 'filter.sizeMin, filter.sizeMax');
  const filter: Filter<HouseholdRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(kind && { kind }),
    ...(size && { size }),
    ...bornBetween('headBirthDate', headAgeMin, null, today),
    ...(headVacant != null && { headVacant }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

function walkOrganizations({ divisionCode, kind, status, nameLike }: OrganizationFilter): Walk<OrganizationRecord> {
  const filter: Filter<OrganizationRecord> = {
    ...(divisionCode != null && { registrationDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(kind && { kind }),
    ...(status && { status }),
    ...(nameLike != null && { name: searchPattern(nameLike, 'filter.nameLike') }),
  };
  return { filter, hint: 'registration', orderBy: 'registrationDivision' };
}

type Age = number | null | undefined;

function bornBetween(field: 'birthDate' | 'headBirthDate', ageMin: Age, ageMax: Age, today: IsoDate) {
  if (ageMin == null && ageMax == null) return {};
  const born = {
    ...(ageMin != null && { $lte: latestBirthOf(ageMin, today) }),
    ...(ageMax != null && { $gte: earliestBirthOf(ageMax, today) }),
  };
  return { [field]: born };
}

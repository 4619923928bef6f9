import type { CollectionSpec, Filter, Store } from '../../store/collection.ts';
import { accessRecords } from '../shared/accessLog/records.ts';
import { numberBounds, requireAge, searchPattern } from '../shared/arguments.ts';
import { openRegister, type Register } from '../shared/changes/register.ts';
import { earliestBirthOf, type IsoDate, latestBirthOf } from '../shared/dates.ts';
import { subtreeOfArgument } from '../shared/divisionCode.ts';
import { type LookUp, lookUp } from '../shared/lookUp.ts';
import { kinIndexes } from '../shared/ownPersons.ts';
import { type List, listOf, type Walk } from '../shared/pages.ts';
import { personRule } from '../shared/personsReached.ts';
import type { ScopeRule } from '../shared/reach.ts';
import { type WidenedAccessRecord, widenedAccessRecords } from '../shared/widenedAccess.ts';
import { type AccessEntriesOfPerson, findAccessEntries } from './accessEntries.ts';
import { type CommitteesRepository, committeesRepository } from './committees/repository.ts';
import { type DeliberationRepository, deliberationRepository } from './deliberation/repository.ts';
import { type EstatesRepository, estatesRepository } from './estates/repository.ts';
import type { DivisionFilter, HouseholdFilter, OrganizationFilter, ResidentFilter } from './generated.ts';
import { keepWidenedAccess } from './keepWidenedAccess.ts';
import { type LinkageRepository, linkageRepository } from './linkage/repository.ts';
import type { DivisionRecord, HouseholdRecord, OrganizationRecord, ResidentRecord } from './records.ts';
import { type RegisterRepository, registerRepository } from './register/repository.ts';
import { type SocialWorkRepository, socialWorkRepository } from './socialWork/repository.ts';
import { type VolunteeringRepository, volunteeringRepository } from './volunteering/repository.ts';

/** A filter of ages and validity also needs to know what day it is. */
export type OnDay<ListFilter> = ListFilter & { readonly today: IsoDate };

/** A list of residents; a search by name may be kept to those whose names the caller is shown. */
export type ResidentsWanted = OnDay<ResidentFilter> & { readonly bornUntil?: IsoDate | undefined };

/** All that governance asks of its store. */
export interface GovernanceRepository
  extends DeliberationRepository,
    CommitteesRepository,
    EstatesRepository,
    VolunteeringRepository,
    SocialWorkRepository,
    LinkageRepository,
    RegisterRepository {
  /** The register, for rules. */
  readonly register: Register;
  readonly findDivisions: LookUp<DivisionRecord>;
  readonly findResidents: LookUp<ResidentRecord>;
  /** Residents by an id they once had, before a merge. */
  readonly findResidentsByAlias: LookUp<ResidentRecord>;
  /** Residents by document type and number, rule S-05. */
  readonly findResidentsByIdentity: LookUp<ResidentRecord>;
  readonly findHouseholds: LookUp<HouseholdRecord>;
  readonly findOrganizations: LookUp<OrganizationRecord>;
  /** Each person's entries of the access log, the newest first. */
  findAccessEntries(residentIds: readonly string[]): Promise<readonly AccessEntriesOfPerson[]>;
  /** Keeps wider access; when its id is taken, gives what was kept under it. */
  keepWidenedAccess(record: WidenedAccessRecord): Promise<WidenedAccessRecord>;
  readonly divisions: List<DivisionRecord, OnDay<DivisionFilter>>;
  readonly residents: List<ResidentRecord, ResidentsWanted>;
  readonly households: List<HouseholdRecord, OnDay<HouseholdFilter>>;
  readonly organizations: List<OrganizationRecord, OrganizationFilter>;
  readonly widenedAccess: List<WidenedAccessRecord, Record<never, never>>;
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
    { name: 'registered', key: { registeredDivision: 1, _id: 1 } },
    ...kinIndexes,
  ],
};

const householdSpec: CollectionSpec = {
  name: 'governance.households',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, size: 1, headBirthDate: 1 } },
    { name: 'member', key: { 'members.residentId': 1 } },
  ],
};

const organizationSpec: CollectionSpec = {
  name: 'governance.organizations',
  indexes: [{ name: 'registration', key: { registrationDivision: 1, _id: 1 } }],
};

// Looked up by the rule for a person, and listed where he or she lives.
const residentRule: ScopeRule<ResidentRecord> = personRule;
const residentListRule: ScopeRule<ResidentRecord> = { ...residentRule, divisions: ['residenceDivision'] };

// Whoever has left a household has no say in it any more.
const householdRule: ScopeRule<HouseholdRecord> = {
  divisions: ['division'],
  persons: {
    filter: (ids) => ({ members: { $elemMatch: { residentId: { $in: ids }, leftOn: null } } }),
    hint: 'member',
  },
};

const widenedAccessRule: ScopeRule<WidenedAccessRecord> = { divisions: ['division', 'homeDivision'] };

export async function governanceRepository(store: Store): Promise<GovernanceRepository> {
  const [divisions, residents, households, organizations, accesses, widened, register] = await Promise.all([
    store.collection<DivisionRecord>(divisionSpec),
    store.collection<ResidentRecord>(residentSpec),
    store.collection<HouseholdRecord>(householdSpec),
    store.collection<OrganizationRecord>(organizationSpec),
    accessRecords(store),
    widenedAccessRecords(store),
    openRegister(store),
  ]);
  const parts = await Promise.all([
    deliberationRepository(store),
    committeesRepository(store),
    estatesRepository(store),
    volunteeringRepository(store),
    socialWorkRepository(store),
    linkageRepository(store),
    registerRepository(store),
  ]);
  const residentsBy = (by: string, hint: string) => lookUp(residents, { scope: residentRule, by, hint });

  const [deliberation, committees, estates, volunteering, socialWork, linkage, registerChanges] = parts;
  return {
    ...deliberation,
    ...committees,
    ...estates,
    ...volunteering,
    ...socialWork,
    ...linkage,
    ...registerChanges,
    register,
    findDivisions: lookUp(divisions, { scope: 'public' }),
    findResidents: residentsBy('_id', '_id_'),
    findResidentsByAlias: residentsBy('aliases', 'aliases'),
    findResidentsByIdentity: residentsBy('identityKey', 'identity'),
    findHouseholds: lookUp(households, { scope: householdRule }),
    findOrganizations: lookUp(organizations, { scope: 'public' }),
    findAccessEntries: (residentIds) => findAccessEntries(accesses, residentIds),
    keepWidenedAccess: (record) => keepWidenedAccess(widened, record),
    widenedAccess: listOf(widened, widenedAccessRule, () => ({
      filter: {},
      hint: 'taken',
      orderBy: 'takenAt',
      descending: true,
    })),
    divisions: listOf(divisions, 'public', walkDivisions),
    residents: listOf(residents, residentListRule, walkResidents),
    households: listOf(households, householdRule, walkHouseholds),
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

function walkResidents(wanted: ResidentsWanted): Walk<ResidentRecord> {
  const { divisionCode, ageMin, ageMax, sex, lifeStatus, nameLike, flags, bornUntil, today } = wanted;
  requireAge(ageMin, 'filter.ageMin');
  requireAge(ageMax, 'filter.ageMax');
  numberBounds(ageMin, ageMax, 'filter.ageMin, filter.ageMax');
  const filter: Filter<ResidentRecord> = {
    ...(divisionCode != null && { residenceDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...bornBetween('birthDate', ageMin, ageMax, today),
    ...(sex && { sex }),
    ...(lifeStatus && { lifeStatus }),
    ...(nameLike != null && { name: searchPattern(nameLike, 'filter.nameLike') }),
    ...(bornUntil !== undefined && { $and: [{ birthDate: { $lte: bornUntil } }] }),
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

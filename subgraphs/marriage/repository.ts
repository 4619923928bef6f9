import type { CollectionSpec, Filter, Store } from '../../store/collection.ts';
import { dateBounds, requireIdentifier } from '../shared/arguments.ts';
import { isWithin, requireDivisionCode, subtreeOfArgument } from '../shared/divisionCode.ts';
import { type LookUp, lookUp } from '../shared/lookUp.ts';
import { type List, listOf, type Walk } from '../shared/pages.ts';
import { openPersonsReached, type PlacedPerson } from '../shared/personsReached.ts';
import type { Reach, ScopeRule } from '../shared/reach.ts';
import { type FiguresQuestion, figuresIn } from './figures.ts';
import type {
  DivorceApplicationFilter,
  MarriageFilter,
  MarriageRegistryFilter,
  MarriageStats,
  SlotFilter,
} from './generated.ts';
import type {
  DivorceApplicationRecord,
  MarriageRecord,
  MarriageRegistryRecord,
  RecordOfParties,
  SlotRecord,
} from './records.ts';
import { gradesFrom } from './rules.ts';

/** All that marriage asks of its store. */
export interface MarriageRepository {
  readonly findMarriages: LookUp<MarriageRecord>;
  /** The marriages that one of these people is a party of, oldest first. */
  readonly findMarriagesOf: LookUp<MarriageRecord>;
  readonly findDivorceApplications: LookUp<DivorceApplicationRecord>;
  /** The applications to end one of these marriages, newest first. */
  readonly findDivorceApplicationsFor: LookUp<DivorceApplicationRecord>;
  readonly findMarriageRegistries: LookUp<MarriageRegistryRecord>;
  readonly findSlots: LookUp<SlotRecord>;
  /** Entries of the register, which say of whom all marriages are known. */
  readonly findPersons: LookUp<PlacedPerson>;
  readonly marriages: List<MarriageRecord, MarriageFilter>;
  readonly divorceApplications: List<DivorceApplicationRecord, DivorceApplicationFilter>;
  readonly marriageRegistries: List<MarriageRegistryRecord, MarriageRegistryFilter>;
  readonly slots: List<SlotRecord, SlotFilter>;
  figures(questions: readonly FiguresQuestion[]): Promise<readonly MarriageStats[]>;
  addMarriages(records: readonly MarriageRecord[]): Promise<void>;
  addDivorceApplications(records: readonly DivorceApplicationRecord[]): Promise<void>;
  addMarriageRegistries(records: readonly MarriageRegistryRecord[]): Promise<void>;
  addSlots(records: readonly SlotRecord[]): Promise<void>;
}

// `parties` and `reach` hold one entry for each area of a row: asked for one area, they give every row once and in the order of days.
const marriageSpec: CollectionSpec = {
  name: 'marriage.marriages',
  indexes: [
    { name: 'parties', key: { partyAreas: 1, registeredOn: 1, _id: 1, state: 1 } },
    { name: 'reach', key: { reachAreas: 1, registeredOn: 1, _id: 1, state: 1 } },
    { name: 'party', key: { partyIds: 1, registeredOn: 1, _id: 1 } },
    { name: 'registry', key: { registryId: 1, registeredOn: 1, _id: 1 } },
    { name: 'registered', key: { registeredOn: 1, _id: 1, state: 1 } },
    { name: 'crossProvince', key: { crossProvince: 1, registeredOn: 1, _id: 1, state: 1 } },
    { name: 'ended', key: { state: 1, endedOn: 1 } },
  ],
};

const divorceApplicationSpec: CollectionSpec = {
  name: 'marriage.divorceApplications',
  indexes: [
    { name: 'parties', key: { partyAreas: 1, submittedOn: 1, _id: 1, state: 1, collectBy: 1 } },
    { name: 'reach', key: { reachAreas: 1, submittedOn: 1, _id: 1, state: 1, collectBy: 1 } },
    { name: 'party', key: { partyIds: 1, submittedOn: 1, _id: 1 } },
    { name: 'marriage', key: { marriageId: 1, submittedOn: -1, _id: -1 } },
    { name: 'registry', key: { registryId: 1, submittedOn: 1, _id: 1 } },
    { name: 'state', key: { state: 1, submittedOn: 1, _id: 1, collectBy: 1 } },
    { name: 'submitted', key: { submittedOn: 1, _id: 1, collectBy: 1 } },
  ],
};

const marriageRegistrySpec: CollectionSpec = {
  name: 'marriage.marriageRegistries',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, grade: 1, hasCounsellingRoom: 1, status: 1 } }],
};

const slotSpec: CollectionSpec = {
  name: 'marriage.slots',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, date: 1, business: 1, free: 1 } },
    { name: 'registry', key: { registryId: 1, date: 1, _id: 1, business: 1, free: 1 } },
    { name: 'date', key: { date: 1, _id: 1, division: 1, business: 1, free: 1 } },
  ],
};

// Nobody marries so often; the bound only keeps a wrong record from reading everything.
const mostMarriagesOfPerson = 20;
const mostApplicationsOfMarriage = 50;

// S-02: a record is the parties' own, its registry's, and that of the officers of either's division.
const recordRule: ScopeRule<RecordOfParties> = {
  divisions: [],
  areas: 'reachAreas',
  persons: { filter: (ids) => ({ partyIds: { $in: ids } }), hint: 'party' },
  institutions: { filter: (ids) => ({ registryId: { $in: ids } }), hint: 'registry' },
};

const marriageRule: ScopeRule<MarriageRecord> = recordRule;
const divorceApplicationRule: ScopeRule<DivorceApplicationRecord> = recordRule;

export async function marriageRepository(store: Store): Promise<MarriageRepository> {
  const [marriages, divorceApplications, marriageRegistries, slots, findPersons] = await Promise.all([
    store.collection<MarriageRecord>(marriageSpec),
    store.collection<DivorceApplicationRecord>(divorceApplicationSpec),
    store.collection<MarriageRegistryRecord>(marriageRegistrySpec),
    store.collection<SlotRecord>(slotSpec),
    openPersonsReached(store),
  ]);

  return {
    findMarriages: lookUp(marriages, { scope: marriageRule }),
    findMarriagesOf: lookUp(marriages, {
      scope: marriageRule,
      by: 'partyIds',
      hint: 'party',
      sort: { registeredOn: 1, _id: 1 },
      mostPerKey: mostMarriagesOfPerson,
    }),
    findDivorceApplications: lookUp(divorceApplications, { scope: divorceApplicationRule }),
    findDivorceApplicationsFor: lookUp(divorceApplications, {
      scope: divorceApplicationRule,
      by: 'marriageId',
      hint: 'marriage',
      sort: { submittedOn: -1, _id: -1 },
      mostPerKey: mostApplicationsOfMarriage,
    }),
    findMarriageRegistries: lookUp(marriageRegistries, { scope: 'public' }),
    findSlots: lookUp(slots, { scope: 'public' }),
    findPersons,
    marriages: listOf(marriages, marriageRule, walkMarriages),
    divorceApplications: listOf(divorceApplications, divorceApplicationRule, walkDivorceApplications),
    marriageRegistries: listOf(marriageRegistries, 'public', walkMarriageRegistries),
    slots: listOf(slots, 'public', walkSlots),
    figures: figuresIn({ marriages, divorceApplications, marriageRegistries }),
    addMarriages: (records) => marriages.insertMany(records),
    addDivorceApplications: (records) => divorceApplications.insertMany(records),
    addMarriageRegistries: (records) => marriageRegistries.insertMany(records),
    addSlots: (records) => slots.insertMany(records),
  };
}

function walkMarriages(
  { divisionCode, registry, registeredBetween, crossProvince, state }: MarriageFilter,
  reach: Reach,
): Walk<MarriageRecord> {
  const registeredOn = dateBounds(registeredBetween, 'filter.registeredBetween');
  const filter: Filter<MarriageRecord> = {
    ...inArea(divisionCode),
    ...atRegistry(registry),
    ...(registeredOn && { registeredOn }),
    ...(crossProvince != null && { crossProvince }),
    ...(state && { state }),
  };
  return {
    filter,
    hint: indexFor({ divisionCode, registry }, reach) ?? (crossProvince != null ? 'crossProvince' : 'registered'),
    orderBy: 'registeredOn',
    descending: true,
  };
}

function walkDivorceApplications(
  { divisionCode, registry, state, collectByBefore }: DivorceApplicationFilter,
  reach: Reach,
): Walk<DivorceApplicationRecord> {
  const filter: Filter<DivorceApplicationRecord> = {
    ...inArea(divisionCode),
    ...atRegistry(registry),
    ...(state && { state }),
    ...(collectByBefore && { collectBy: { $lt: collectByBefore } }),
  };
  return {
    filter,
    hint: indexFor({ divisionCode, registry }, reach) ?? (state ? 'state' : 'submitted'),
    orderBy: 'submittedOn',
    descending: true,
  };
}

function walkMarriageRegistries({
  divisionCode,
  grade,
  gradeMin,
  hasCounsellingRoom,
  status,
}: MarriageRegistryFilter): Walk<MarriageRegistryRecord> {
  const grades = gradesFrom(gradeMin ?? 'UNGRADED').filter((each) => grade == null || each === grade);
  const filter: Filter<MarriageRegistryRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...((grade || gradeMin) && { grade: { $in: grades } }),
    ...(hasCounsellingRoom != null && { hasCounsellingRoom }),
    ...(status && { status }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

function walkSlots({ divisionCode, registry, business, dates, free }: SlotFilter): Walk<SlotRecord> {
  const date = dateBounds(dates, 'filter.dates');
  const filter: Filter<SlotRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...atRegistry(registry),
    ...(date && { date }),
    ...(business && { business }),
    ...(free != null && { free: free ? { $gt: 0 } : { $lte: 0 } }),
  };
  if (registry) return { filter, hint: 'registry', orderBy: 'date' };
  return divisionCode ? { filter, hint: 'division', orderBy: 'division' } : { filter, hint: 'date', orderBy: 'date' };
}

interface PlaceAsked {
  readonly divisionCode: string | null | undefined;
  readonly registry: string | null | undefined;
}

// The index with the fewest rows to pass over: of what is asked for where that lies in reach, else of what is reached. Over the
// areas of several divisions no index is in order, so those rows are picked out of all.
function indexFor({ divisionCode, registry }: PlaceAsked, reach: Reach) {
  const reached = reach.by === 'divisions' && reach.divisions.length === 1 ? reach.divisions[0] : undefined;
  if (divisionCode && (reached === undefined || isWithin(divisionCode, reached))) return 'parties';
  if (registry) return 'registry';
  return reached === undefined ? null : 'reach';
}

function inArea(divisionCode: string | null | undefined): { readonly partyAreas?: string } {
  if (divisionCode == null) return {};
  requireDivisionCode(divisionCode, 'filter.divisionCode');
  return { partyAreas: divisionCode };
}

function atRegistry(registry: string | null | undefined): { readonly registryId?: string } {
  if (registry == null) return {};
  requireIdentifier(registry, 'filter.registry');
  return { registryId: registry };
}

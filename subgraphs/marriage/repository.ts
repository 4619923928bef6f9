import type { Collection, CollectionSpec, Document, Filter, Store } from '../../store/collection.ts';
import { dateBounds, requireIdentifier } from '../shared/arguments.ts';
import { requireDivisionCode, subtreeOfArgument } from '../shared/divisionCode.ts';
import { type List, listOf, type Walk } from '../shared/pages.ts';
import { type FiguresQuestion, figuresIn } from './figures.ts';
import type {
  DivorceApplicationFilter,
  MarriageFilter,
  MarriageRegistryFilter,
  MarriageStats,
  SlotFilter,
} from './generated.ts';
import type { DivorceApplicationRecord, MarriageRecord, MarriageRegistryRecord, SlotRecord } from './records.ts';
import { gradesFrom } from './rules.ts';

/** All that marriage asks of its store. */
export interface MarriageRepository {
  findMarriages(ids: readonly string[]): Promise<readonly MarriageRecord[]>;
  /** All marriages that one of these people is a party of, oldest first. */
  findMarriagesOf(residentIds: readonly string[]): Promise<readonly MarriageRecord[]>;
  findDivorceApplications(ids: readonly string[]): Promise<readonly DivorceApplicationRecord[]>;
  /** All applications to end one of these marriages, newest first. */
  findDivorceApplicationsFor(marriageIds: readonly string[]): Promise<readonly DivorceApplicationRecord[]>;
  findMarriageRegistries(ids: readonly string[]): Promise<readonly MarriageRegistryRecord[]>;
  findSlots(ids: readonly string[]): Promise<readonly SlotRecord[]>;
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

// `parties` holds one entry for each area of a row: asked for one area, it gives every row once and in the order of days.
const marriageSpec: CollectionSpec = {
  name: 'marriage.marriages',
  indexes: [
    { name: 'parties', key: { partyAreas: 1, registeredOn: 1, _id: 1, state: 1 } },
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

export async function marriageRepository(store: Store): Promise<MarriageRepository> {
  const [marriages, divorceApplications, marriageRegistries, slots] = await Promise.all([
    store.collection<MarriageRecord>(marriageSpec),
    store.collection<DivorceApplicationRecord>(divorceApplicationSpec),
    store.collection<MarriageRegistryRecord>(marriageRegistrySpec),
    store.collection<SlotRecord>(slotSpec),
  ]);

  return {
    findMarriages: findIn(marriages),
    findMarriagesOf: (residentIds) =>
      marriages
        .find(
          { partyIds: { $in: residentIds } },
          { hint: 'party', sort: { registeredOn: 1, _id: 1 }, limit: residentIds.length * mostMarriagesOfPerson },
        )
        .toArray(),
    findDivorceApplications: findIn(divorceApplications),
    findDivorceApplicationsFor: (marriageIds) =>
      divorceApplications
        .find(
          { marriageId: { $in: marriageIds } },
          {
            hint: 'marriage',
            sort: { submittedOn: -1, _id: -1 },
            limit: marriageIds.length * mostApplicationsOfMarriage,
          },
        )
        .toArray(),
    findMarriageRegistries: findIn(marriageRegistries),
    findSlots: findIn(slots),
    marriages: listOf(marriages, 'unbound', walkMarriages),
    divorceApplications: listOf(divorceApplications, 'unbound', walkDivorceApplications),
    marriageRegistries: listOf(marriageRegistries, 'public', walkMarriageRegistries),
    slots: listOf(slots, 'public', walkSlots),
    figures: figuresIn({ marriages, divorceApplications, marriageRegistries }),
    addMarriages: (records) => marriages.insertMany(records),
    addDivorceApplications: (records) => divorceApplications.insertMany(records),
    addMarriageRegistries: (records) => marriageRegistries.insertMany(records),
    addSlots: (records) => slots.insertMany(records),
  };
}

const findIn =
  <Row extends Document>(collection: Collection<Row>) =>
  (ids: readonly string[]): Promise<Row[]> =>
    collection.find({ _id: { $in: ids } } as Filter<Row>, { hint: '_id_', limit: ids.length }).toArray();

function walkMarriages({
  divisionCode,
  registry,
  registeredBetween,
  crossProvince,
  state,
}: MarriageFilter): Walk<MarriageRecord> {
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
    hint: indexFor(divisionCode, registry) ?? (crossProvince != null ? 'crossProvince' : 'registered'),
    orderBy: 'registeredOn',
    descending: true,
  };
}

function walkDivorceApplications({
  divisionCode,
  registry,
  state,
  collectByBefore,
}: DivorceApplicationFilter): Walk<DivorceApplicationRecord> {
  const filter: Filter<DivorceApplicationRecord> = {
    ...inArea(divisionCode),
    ...atRegistry(registry),
    ...(state && { state }),
    ...(collectByBefore && { collectBy: { $lt: collectByBefore } }),
  };
  return {
    filter,
    hint: indexFor(divisionCode, registry) ?? (state ? 'state' : 'submitted'),
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

function indexFor(divisionCode: string | null | undefined, registry: string | null | undefined) {
  if (divisionCode) return 'parties';
  return registry ? 'registry' : null;
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

import type { Collection, CollectionSpec, Filter, Store } from '../../store/collection.ts';
import { dateBounds, numberBounds, requireIdentifier } from '../shared/arguments.ts';
import type { IsoDate } from '../shared/dates.ts';
import { requireDivisionCode, subtreeOfArgument } from '../shared/divisionCode.ts';
import { type LookUp, lookUp } from '../shared/lookUp.ts';
import { type List, listOf, type Walk } from '../shared/pages.ts';
import type { ScopeRule } from '../shared/reach.ts';
import { type FiguresQuestion, figuresIn } from './figures.ts';
import type {
  CemeteryFilter,
  DeathRecordFilter,
  FuneralHomeFilter,
  FuneralStats,
  ServiceItemFilter,
} from './generated.ts';
import type {
  CemeteryRecord,
  ColumbariumRecord,
  DeathRecordRecord,
  FacilityRecord,
  FuneralHomeRecord,
  ServiceItemRecord,
  ServicePointRecord,
} from './records.ts';
import { parameters, standingKeyOf } from './rules.ts';

/** Prices are asked for on a day. */
export type PriceFilter = ServiceItemFilter & { readonly today: IsoDate };

/** All that funeral asks of its store. */
export interface FuneralRepository {
  readonly findDeathRecords: LookUp<DeathRecordRecord>;
  /** The records that stand, by resident (rule F-02). */
  readonly findDeathsOf: LookUp<DeathRecordRecord>;
  readonly findFuneralHomes: LookUp<FuneralHomeRecord>;
  readonly findServicePoints: LookUp<ServicePointRecord>;
  readonly findCemeteries: LookUp<CemeteryRecord>;
  readonly findColumbaria: LookUp<ColumbariumRecord>;
  readonly findServiceItems: LookUp<ServiceItemRecord>;
  /** Facilities of all kinds, by the credit code of who runs them. */
  readonly findFacilitiesRunBy: LookUp<FacilityRecord>;
  readonly deathRecords: List<DeathRecordRecord, DeathRecordFilter>;
  readonly funeralHomes: List<FuneralHomeRecord, FuneralHomeFilter>;
  readonly servicePoints: List<ServicePointRecord, FuneralHomeFilter>;
  readonly cemeteries: List<CemeteryRecord, CemeteryFilter>;
  readonly columbaria: List<ColumbariumRecord, CemeteryFilter>;
  readonly serviceItems: List<ServiceItemRecord, PriceFilter>;
  figures(questions: readonly FiguresQuestion[]): Promise<readonly FuneralStats[]>;
  addDeathRecords(records: readonly DeathRecordRecord[]): Promise<void>;
  addFuneralHomes(records: readonly FuneralHomeRecord[]): Promise<void>;
  addServicePoints(records: readonly ServicePointRecord[]): Promise<void>;
  addCemeteries(records: readonly CemeteryRecord[]): Promise<void>;
  addColumbaria(records: readonly ColumbariumRecord[]): Promise<void>;
  addServiceItems(records: readonly ServiceItemRecord[]): Promise<void>;
}

const deathRecordSpec: CollectionSpec = {
  name: 'funeral.deathRecords',
  indexes: [
    {
      name: 'residence',
      key: { residenceDivision: 1, _id: 1, diedOn: 1, state: 1, source: 1, daysToVerification: 1 },
    },
    { name: 'standing', key: { standingKey: 1 }, unique: true },
    { name: 'resident', key: { residentId: 1, residenceDivision: 1, _id: 1 } },
  ],
};

const byOperator = { name: 'operator', key: { operatorUscc: 1, _id: 1 } } as const;
const receptionIndexes = [
  { name: 'division', key: { division: 1, _id: 1, status: 1, platformConnected: 1, openedOn: 1 } },
  byOperator,
] as const;
const restingIndexes = [
  { name: 'division', key: { division: 1, _id: 1, kind: 1, status: 1, openedOn: 1, tier: 1, free: 1 } },
  { name: 'serves', key: { serves: 1, division: 1, _id: 1 } },
  byOperator,
] as const;

const funeralHomeSpec: CollectionSpec = { name: 'funeral.funeralHomes', indexes: receptionIndexes };
const servicePointSpec: CollectionSpec = { name: 'funeral.servicePoints', indexes: receptionIndexes };
const cemeterySpec: CollectionSpec = { name: 'funeral.cemeteries', indexes: restingIndexes };
const columbariumSpec: CollectionSpec = { name: 'funeral.columbaria', indexes: restingIndexes };

const serviceItemSpec: CollectionSpec = {
  name: 'funeral.serviceItems',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, group: 1, effectiveFrom: 1, effectiveTo: 1 } },
    { name: 'home', key: { homeId: 1, division: 1, _id: 1 } },
  ],
};

// One operator runs a handful of facilities; the bound only keeps a wrong record from reading everything.
const mostFacilitiesOfOperator = 100;

// S-02: a death is looked up from where the person lived or was registered, and listed where he or she lived. No institution has
// deaths of its own: whom a home serves is told by its orders.
const deathRule: ScopeRule<DeathRecordRecord> = {
  divisions: ['residenceDivision', 'registeredDivision'],
  persons: { filter: (ids) => ({ residentId: { $in: ids } }), hint: 'resident' },
};
const deathListRule: ScopeRule<DeathRecordRecord> = { ...deathRule, divisions: ['residenceDivision'] };

export async function funeralRepository(store: Store): Promise<FuneralRepository> {
  const [deathRecords, funeralHomes, servicePoints, cemeteries, columbaria, serviceItems] = await Promise.all([
    store.collection<DeathRecordRecord>(deathRecordSpec),
    store.collection<FuneralHomeRecord>(funeralHomeSpec),
    store.collection<ServicePointRecord>(servicePointSpec),
    store.collection<CemeteryRecord>(cemeterySpec),
    store.collection<ColumbariumRecord>(columbariumSpec),
    store.collection<ServiceItemRecord>(serviceItemSpec),
  ]);
  const findStanding = lookUp(deathRecords, { scope: deathRule, by: 'standingKey', hint: 'standing' });
  const runBy: readonly LookUp<FacilityRecord>[] = [
    facilitiesRunBy(funeralHomes),
    facilitiesRunBy(servicePoints),
    facilitiesRunBy(cemeteries),
    facilitiesRunBy(columbaria),
  ];

  return {
    findDeathRecords: lookUp(deathRecords, { scope: deathRule }),
    findDeathsOf: (residentIds, reach) => findStanding(residentIds.map(standingKeyOfResident), reach),
    findFuneralHomes: lookUp(funeralHomes, { scope: 'public' }),
    findServicePoints: lookUp(servicePoints, { scope: 'public' }),
    findCemeteries: lookUp(cemeteries, { scope: 'public' }),
    findColumbaria: lookUp(columbaria, { scope: 'public' }),
    findServiceItems: lookUp(serviceItems, { scope: 'public' }),
    findFacilitiesRunBy: async (usccs, reach) => (await Promise.all(runBy.map((find) => find(usccs, reach)))).flat(),
    deathRecords: listOf(deathRecords, deathListRule, walkDeathRecords),
    funeralHomes: listOf(funeralHomes, 'public', walkReception<FuneralHomeRecord>),
    servicePoints: listOf(servicePoints, 'public', walkReception<ServicePointRecord>),
    cemeteries: listOf(cemeteries, 'public', walkResting<CemeteryRecord>),
    columbaria: listOf(columbaria, 'public', walkResting<ColumbariumRecord>),
    serviceItems: listOf(serviceItems, 'public', walkServiceItems),
    figures: figuresIn({ deathRecords, funeralHomes, cemeteries, columbaria }),
    addDeathRecords: (records) => deathRecords.insertMany(records),
    addFuneralHomes: (records) => funeralHomes.insertMany(records),
    addServicePoints: (records) => servicePoints.insertMany(records),
    addCemeteries: (records) => cemeteries.insertMany(records),
    addColumbaria: (records) => columbaria.insertMany(records),
    addServiceItems: (records) => serviceItems.insertMany(records),
  };
}

const standingKeyOfResident = (residentId: string) => standingKeyOf({ _id: '', residentId, state: 'REPORTED' });

const facilitiesRunBy = <Row extends FacilityRecord>(collection: Collection<Row>): LookUp<Row> =>
  lookUp(collection, {
    scope: 'public',
    by: 'operatorUscc',
    hint: 'operator',
    sort: { operatorUscc: 1, _id: 1 },
    mostPerKey: mostFacilitiesOfOperator,
  });

function walkDeathRecords({
  state,
  divisionCode,
  diedBetween,
  late,
  source,
}: DeathRecordFilter): Walk<DeathRecordRecord> {
  const diedOn = dateBounds(diedBetween, 'filter.diedBetween');
  const filter: Filter<DeathRecordRecord> = {
    ...(divisionCode != null && { residenceDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(diedOn && { diedOn }),
    ...(state && { state }),
    ...(source && { source }),
    ...(late != null && {
      daysToVerification: late ? { $gt: parameters.verificationDays } : { $lte: parameters.verificationDays },
    }),
  };
  return { filter, hint: 'residence', orderBy: 'residenceDivision' };
}

function walkReception<Row extends FuneralHomeRecord | ServicePointRecord>({
  divisionCode,
  status,
  platformConnected,
}: FuneralHomeFilter): Walk<Row> {
  const filter = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(status && { status }),
    ...(platformConnected != null && { platformConnected }),
  };
  return { filter: filter as Filter<Row>, hint: 'division', orderBy: 'division' };
}

function walkResting<Row extends CemeteryRecord | ColumbariumRecord>({
  divisionCode,
  kind,
  tier,
  serves,
  freeMin,
  status,
}: CemeteryFilter): Walk<Row> {
  if (serves != null) requireDivisionCode(serves, 'filter.serves');
  const free = numberBounds(freeMin, null, 'filter.freeMin');
  const filter = {
    ...(serves != null && { serves }),
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(kind && { kind }),
    ...(tier && { tier }),
    ...(free && { free }),
    ...(status && { status }),
  };
  return { filter: filter as Filter<Row>, hint: serves ? 'serves' : 'division', orderBy: 'division' };
}

function walkServiceItems({ divisionCode, home, group, asOf, today }: PriceFilter): Walk<ServiceItemRecord> {
  if (home != null) requireIdentifier(home, 'filter.home');
  const on = asOf ?? today;
  const filter: Filter<ServiceItemRecord> = {
    ...(home != null && { homeId: home }),
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(group && { group }),
    effectiveFrom: { $lte: on },
    $or: [{ effectiveTo: null }, { effectiveTo: { $gte: on } }],
  };
  return { filter, hint: home ? 'home' : 'division', orderBy: 'division' };
}

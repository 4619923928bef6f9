import type { Collection, CollectionSpec, Document, Filter, Store } from '../../store/collection.ts';
import { dateBounds, numberBounds, requireAge } from '../shared/arguments.ts';
import { earliestBirthOf, type IsoDate, latestBirthOf, monthOf } from '../shared/dates.ts';
import { subtreeOfArgument, subtreeOfCountyOrAbove } from '../shared/divisionCode.ts';
import { type List, listOf, type Walk } from '../shared/pages.ts';
import type { AssistanceStandardFilter, DibaoCaseFilter, RescueStationFilter, TekunCaseFilter } from './generated.ts';
import type { AssistanceStandardRecord, DibaoCaseRecord, RescueStationRecord, TekunCaseRecord } from './records.ts';
import { findStandardsOn, type PlaceOnDay } from './standards.ts';
import { type AssistanceFigures, assistanceFigures } from './statistics.ts';

/** A filter of ages and due dates also needs to know what day it is. */
export type OnDay<ListFilter> = ListFilter & { readonly today: IsoDate };

/** All that assistance asks of its store. */
export interface AssistanceRepository {
  findStandards(ids: readonly string[]): Promise<readonly AssistanceStandardRecord[]>;
  /** What holds in each place on its day, its own standards before those of the divisions above. */
  findStandardsOn(places: readonly PlaceOnDay[]): Promise<readonly (readonly AssistanceStandardRecord[])[]>;
  findDibaoCases(ids: readonly string[]): Promise<readonly DibaoCaseRecord[]>;
  /** Cases that cover or once covered these people, newest first. */
  findDibaoCasesOfResidents(residentIds: readonly string[]): Promise<readonly DibaoCaseRecord[]>;
  /** Cases whose family units come from these households, newest first. */
  findDibaoCasesOfHouseholds(householdIds: readonly string[]): Promise<readonly DibaoCaseRecord[]>;
  findTekunCases(ids: readonly string[]): Promise<readonly TekunCaseRecord[]>;
  /** Cases of these people, newest first. */
  findTekunCasesOfResidents(residentIds: readonly string[]): Promise<readonly TekunCaseRecord[]>;
  findRescueStations(ids: readonly string[]): Promise<readonly RescueStationRecord[]>;
  readonly standards: List<AssistanceStandardRecord, AssistanceStandardFilter>;
  readonly dibaoCases: List<DibaoCaseRecord, OnDay<DibaoCaseFilter>>;
  readonly tekunCases: List<TekunCaseRecord, TekunCaseFilter>;
  readonly rescueStations: List<RescueStationRecord, RescueStationFilter>;
  figures(places: readonly PlaceOnDay[]): Promise<readonly AssistanceFigures[]>;
  addStandards(records: readonly AssistanceStandardRecord[]): Promise<void>;
  addDibaoCases(records: readonly DibaoCaseRecord[]): Promise<void>;
  addTekunCases(records: readonly TekunCaseRecord[]): Promise<void>;
  addRescueStations(records: readonly RescueStationRecord[]): Promise<void>;
}

const standardSpec: CollectionSpec = {
  name: 'assistance.standards',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, kind: 1, effectiveFrom: 1, effectiveTo: 1 } }],
};

const dibaoSpec: CollectionSpec = {
  name: 'assistance.dibaoCases',
  indexes: [
    { name: 'handling', key: { handlingDivision: 1, _id: 1, status: 1, areaType: 1, class: 1, nextReviewDue: 1 } },
    { name: 'covered', key: { 'members.residentId': 1, startMonth: -1 } },
    { name: 'household', key: { householdId: 1, startMonth: -1 } },
  ],
};

const tekunSpec: CollectionSpec = {
  name: 'assistance.tekunCases',
  indexes: [
    { name: 'handling', key: { handlingDivision: 1, _id: 1, status: 1, selfCare: 1, supportMode: 1 } },
    { name: 'person', key: { residentId: 1, startMonth: -1 } },
  ],
};

const stationSpec: CollectionSpec = {
  name: 'assistance.rescueStations',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, tier: 1, status: 1, hasIndependentPremises: 1 } }],
};

// Nobody is granted the same benefit more often than this in a life; the bound keeps a faulty import from flooding a page.
const mostCasesOfOne = 50;

export async function assistanceRepository(store: Store): Promise<AssistanceRepository> {
  const [standards, dibaoCases, tekunCases, rescueStations] = await Promise.all([
    store.collection<AssistanceStandardRecord>(standardSpec),
    store.collection<DibaoCaseRecord>(dibaoSpec),
    store.collection<TekunCaseRecord>(tekunSpec),
    store.collection<RescueStationRecord>(stationSpec),
  ]);

  return {
    findStandards: byId(standards),
    findStandardsOn: (places) => findStandardsOn(standards, places),
    findDibaoCases: byId(dibaoCases),
    findDibaoCasesOfResidents: (ids) =>
      dibaoCases.find({ 'members.residentId': { $in: ids } }, newestFirst('covered', ids)).toArray(),
    findDibaoCasesOfHouseholds: (ids) =>
      dibaoCases.find({ householdId: { $in: ids } }, newestFirst('household', ids)).toArray(),
    findTekunCases: byId(tekunCases),
    findTekunCasesOfResidents: (ids) =>
      tekunCases.find({ residentId: { $in: ids } }, newestFirst('person', ids)).toArray(),
    findRescueStations: byId(rescueStations),
    standards: listOf(standards, 'public', walkStandards),
    dibaoCases: listOf(dibaoCases, 'unbound', walkDibaoCases),
    tekunCases: listOf(tekunCases, 'unbound', walkTekunCases),
    rescueStations: listOf(rescueStations, 'public', walkRescueStations),
    figures: (places) => assistanceFigures(dibaoCases, tekunCases, places),
    addStandards: (records) => standards.insertMany(records),
    addDibaoCases: (records) => dibaoCases.insertMany(records),
    addTekunCases: (records) => tekunCases.insertMany(records),
    addRescueStations: (records) => rescueStations.insertMany(records),
  };
}

const byId =
  <Row extends Document>(collection: Collection<Row>) =>
  (ids: readonly string[]): Promise<readonly Row[]> =>
    collection
      .find({ _id: { $in: ids } } as Filter<Document> as Filter<Row>, { hint: '_id_', limit: ids.length })
      .toArray();

const newestFirst = (hint: string, keys: readonly string[]) => ({
  hint,
  sort: { startMonth: -1, _id: -1 } as const,
  limit: keys.length * mostCasesOfOne,
});

function walkStandards({ kind, divisionCode, asOf }: AssistanceStandardFilter): Walk<AssistanceStandardRecord> {
  const filter: Filter<AssistanceStandardRecord> = {
    ...(divisionCode != null && { division: subtreeOfCountyOrAbove(divisionCode, 'filter.divisionCode') }),
    ...(kind && { kind }),
    ...(asOf && { effectiveFrom: { $lte: asOf }, $or: [{ effectiveTo: null }, { effectiveTo: { $gte: asOf } }] }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

function walkDibaoCases(wanted: OnDay<DibaoCaseFilter>): Walk<DibaoCaseRecord> {
  const { divisionCode, areaType, status, class: familyClass, amount, startedBetween } = wanted;
  const monthlyAmount = numberBounds(amount?.min, amount?.max, 'filter.amount');
  const covered = coveredNow(wanted);
  const filter: Filter<DibaoCaseRecord> = {
    ...(divisionCode != null && { handlingDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(areaType && { areaType }),
    ...(status && { status }),
    ...(familyClass && { class: familyClass }),
    ...(monthlyAmount && { monthlyAmount }),
    ...(covered && { members: { $elemMatch: covered } }),
    ...startedIn(startedBetween),
    ...reviewedWhen(wanted),
  };
  return { filter, hint: 'handling', orderBy: 'handlingDivision' };
}

function coveredNow({ memberAgeMin, memberAgeMax, today }: OnDay<DibaoCaseFilter>) {
  requireAge(memberAgeMin, 'filter.memberAgeMin');
  requireAge(memberAgeMax, 'filter.memberAgeMax');
  if (numberBounds(memberAgeMin, memberAgeMax, 'filter.memberAgeMin, filter.memberAgeMax') === undefined)
    return undefined;
  const birthDate = {
    ...(memberAgeMin != null && { $lte: latestBirthOf(memberAgeMin, today) }),
    ...(memberAgeMax != null && { $gte: earliestBirthOf(memberAgeMax, today) }),
  };
  return { birthDate, coveredTo: null };
}

function startedIn(range: DibaoCaseFilter['startedBetween']) {
  const days = dateBounds(range, 'filter.startedBetween');
  if (!days) return {};
  const startMonth = {
    ...(days.$gte !== undefined && { $gte: monthOf(days.$gte) }),
    ...(days.$lte !== undefined && { $lte: monthOf(days.$lte) }),
  };
  return { startMonth };
}

// Ended cases have no review due: a null is neither before a day nor after one.
function reviewedWhen({ reviewDueBefore, overdue, today }: OnDay<DibaoCaseFilter>): Filter<DibaoCaseRecord> {
  const conditions: readonly Filter<DibaoCaseRecord>[] = [
    ...(reviewDueBefore ? [{ nextReviewDue: { $lt: reviewDueBefore } }] : []),
    ...(overdue === true ? [{ nextReviewDue: { $lt: today } }] : []),
    ...(overdue === false ? [{ $or: [{ nextReviewDue: null }, { nextReviewDue: { $gte: today } }] }] : []),
  ];
  return conditions.length > 0 ? { $and: conditions } : {};
}

function walkTekunCases({ divisionCode, selfCare, supportMode, status }: TekunCaseFilter): Walk<TekunCaseRecord> {
  const filter: Filter<TekunCaseRecord> = {
    ...(divisionCode != null && { handlingDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(selfCare && { selfCare }),
    ...(supportMode && { supportMode }),
    ...(status && { status }),
  };
  return { filter, hint: 'handling', orderBy: 'handlingDivision' };
}

function walkRescueStations(wanted: RescueStationFilter): Walk<RescueStationRecord> {
  const { divisionCode, tier, status, hasIndependentPremises } = wanted;
  const filter: Filter<RescueStationRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(tier && { tier }),
    ...(status && { status }),
    ...(hasIndependentPremises != null && { hasIndependentPremises }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

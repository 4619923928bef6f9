import type { CollectionSpec, Filter, Store } from '../../store/collection.ts';
import { dateBounds, numberBounds, requireAge } from '../shared/arguments.ts';
import { earliestBirthOf, type IsoDate, latestBirthOf, monthOf } from '../shared/dates.ts';
import { subtreeOfArgument, subtreeOfCountyOrAbove } from '../shared/divisionCode.ts';
import { type LookUp, lookUp } from '../shared/lookUp.ts';
import { type List, listOf, type Walk } from '../shared/pages.ts';
import type { ScopeRule } from '../shared/reach.ts';
import type { AssistanceStandardFilter, DibaoCaseFilter, RescueStationFilter, TekunCaseFilter } from './generated.ts';
import type { AssistanceStandardRecord, DibaoCaseRecord, RescueStationRecord, TekunCaseRecord } from './records.ts';
import { findStandardsOn, type PlaceOnDay } from './standards.ts';
import { type AssistanceFigures, assistanceFigures } from './statistics.ts';

/** A filter of ages and due dates also needs to know what day it is. */
export type OnDay<ListFilter> = ListFilter & { readonly today: IsoDate };

/** All that assistance asks of its store. */
export interface AssistanceRepository {
  readonly findStandards: LookUp<AssistanceStandardRecord>;
  /** What holds in each place on its day, its own standards before those of the divisions above. */
  findStandardsOn(places: readonly PlaceOnDay[]): Promise<readonly (readonly AssistanceStandardRecord[])[]>;
  readonly findDibaoCases: LookUp<DibaoCaseRecord>;
  /** Cases that cover or once covered these people, newest first. */
  readonly findDibaoCasesOfResidents: LookUp<DibaoCaseRecord>;
  /** Cases whose family units come from these households, newest first. */
  readonly findDibaoCasesOfHouseholds: LookUp<DibaoCaseRecord>;
  readonly findTekunCases: LookUp<TekunCaseRecord>;
  /** Cases of these people, newest first. */
  readonly findTekunCasesOfResidents: LookUp<TekunCaseRecord>;
  readonly findRescueStations: LookUp<RescueStationRecord>;
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

// S-02: a case is read from where it is handled, and by those it is about; who has left a family has no say in its case any more.
const dibaoRule: ScopeRule<DibaoCaseRecord> = {
  divisions: ['handlingDivision'],
  persons: {
    filter: (ids) => ({
      'members.residentId': { $in: ids },
      $or: [{ status: 'TERMINATED' }, { members: { $elemMatch: { residentId: { $in: ids }, coveredTo: null } } }],
    }),
    hint: 'covered',
  },
};

const tekunRule: ScopeRule<TekunCaseRecord> = {
  divisions: ['handlingDivision'],
  persons: { filter: (ids) => ({ residentId: { $in: ids } }), hint: 'person' },
};

export async function assistanceRepository(store: Store): Promise<AssistanceRepository> {
  const [standards, dibaoCases, tekunCases, rescueStations] = await Promise.all([
    store.collection<AssistanceStandardRecord>(standardSpec),
    store.collection<DibaoCaseRecord>(dibaoSpec),
    store.collection<TekunCaseRecord>(tekunSpec),
    store.collection<RescueStationRecord>(stationSpec),
  ]);

  return {
    findStandards: lookUp(standards, { scope: 'public' }),
    findStandardsOn: (places) => findStandardsOn(standards, places),
    findDibaoCases: lookUp(dibaoCases, { scope: dibaoRule }),
    findDibaoCasesOfResidents: lookUp(dibaoCases, {
      ...newestFirst,
      scope: dibaoRule,
      by: 'members.residentId',
      hint: 'covered',
    }),
    findDibaoCasesOfHouseholds: lookUp(dibaoCases, {
      ...newestFirst,
      scope: dibaoRule,
      by: 'householdId',
      hint: 'household',
    }),
    findTekunCases: lookUp(tekunCases, { scope: tekunRule }),
    findTekunCasesOfResidents: lookUp(tekunCases, {
      ...newestFirst,
      scope: tekunRule,
      by: 'residentId',
      hint: 'person',
    }),
    findRescueStations: lookUp(rescueStations, { scope: 'public' }),
    standards: listOf(standards, 'public', walkStandards),
    dibaoCases: listOf(dibaoCases, dibaoRule, walkDibaoCases),
    tekunCases: listOf(tekunCases, tekunRule, walkTekunCases),
    rescueStations: listOf(rescueStations, 'public', walkRescueStations),
    figures: (places) => assistanceFigures(dibaoCases, tekunCases, places),
    addStandards: (records) => standards.insertMany(records),
    addDibaoCases: (records) => dibaoCases.insertMany(records),
    addTekunCases: (records) => tekunCases.insertMany(records),
    addRescueStations: (records) => rescueStations.insertMany(records),
  };
}

const newestFirst = { sort: { startMonth: -1, _id: -1 }, mostPerKey: mostCasesOfOne } as const;

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

import type { Collection, CollectionSpec, Document, Filter, Store } from '../../store/collection.ts';
import type { IsoDate } from '../shared/dates.ts';
import { type List, listOf } from '../shared/pages.ts';
import type {
  CareNeedsAssessmentFilter,
  ChildStandardFilter,
  ChildWelfareInstitutionFilter,
  DisabilityCertificateFilter,
  ElderlyBenefitStandardFilter,
  ElderlyCareFacilityFilter,
  WelfareBenefitFilter,
} from './generated.ts';
import { careFacilityList } from './near.ts';
import type {
  CareNeedsAssessmentRecord,
  ChildStandardRecord,
  ChildWelfareInstitutionRecord,
  DisabilityCertificateRecord,
  ElderlyBenefitStandardRecord,
  ElderlyCareFacilityRecord,
  WelfareBenefitRecord,
} from './records.ts';
import { type WelfareStatistics, welfareStatistics } from './statistics.ts';
import {
  type OnDay,
  walkAssessments,
  walkBenefits,
  walkCertificates,
  walkChildStandards,
  walkElderlyStandards,
  walkInstitutions,
} from './walks.ts';

/** All that welfare asks of its store. */
export interface WelfareRepository {
  findBenefits(ids: readonly string[]): Promise<readonly WelfareBenefitRecord[]>;
  /** Benefits of people, by first month. */
  findBenefitsOf(personIds: readonly string[]): Promise<readonly WelfareBenefitRecord[]>;
  findCertificates(ids: readonly string[]): Promise<readonly DisabilityCertificateRecord[]>;
  /** Certificates of people, the one issued first first. */
  findCertificatesOf(personIds: readonly string[]): Promise<readonly DisabilityCertificateRecord[]>;
  findAssessments(ids: readonly string[]): Promise<readonly CareNeedsAssessmentRecord[]>;
  /** Assessments of people that are valid on a day, the earliest first. */
  findAssessmentsOf(personIds: readonly string[], on: IsoDate): Promise<readonly CareNeedsAssessmentRecord[]>;
  findCareFacilities(ids: readonly string[]): Promise<readonly ElderlyCareFacilityRecord[]>;
  /** Care facilities by the credit codes of those who run them. */
  findCareFacilitiesOf(operators: readonly string[]): Promise<readonly ElderlyCareFacilityRecord[]>;
  findInstitutions(ids: readonly string[]): Promise<readonly ChildWelfareInstitutionRecord[]>;
  /** Child-welfare institutions by the credit codes of those who run them. */
  findInstitutionsOf(operators: readonly string[]): Promise<readonly ChildWelfareInstitutionRecord[]>;
  findElderlyStandards(ids: readonly string[]): Promise<readonly ElderlyBenefitStandardRecord[]>;
  findChildStandards(ids: readonly string[]): Promise<readonly ChildStandardRecord[]>;
  readonly benefits: List<WelfareBenefitRecord, OnDay<WelfareBenefitFilter>>;
  readonly certificates: List<DisabilityCertificateRecord, DisabilityCertificateFilter>;
  readonly assessments: List<CareNeedsAssessmentRecord, CareNeedsAssessmentFilter>;
  readonly careFacilities: List<ElderlyCareFacilityRecord, ElderlyCareFacilityFilter>;
  readonly institutions: List<ChildWelfareInstitutionRecord, ChildWelfareInstitutionFilter>;
  readonly elderlyStandards: List<ElderlyBenefitStandardRecord, ElderlyBenefitStandardFilter>;
  readonly childStandards: List<ChildStandardRecord, ChildStandardFilter>;
  readonly statistics: WelfareStatistics;
  addBenefits(records: readonly WelfareBenefitRecord[]): Promise<void>;
  addCertificates(records: readonly DisabilityCertificateRecord[]): Promise<void>;
  addAssessments(records: readonly CareNeedsAssessmentRecord[]): Promise<void>;
  addCareFacilities(records: readonly ElderlyCareFacilityRecord[]): Promise<void>;
  addInstitutions(records: readonly ChildWelfareInstitutionRecord[]): Promise<void>;
  addElderlyStandards(records: readonly ElderlyBenefitStandardRecord[]): Promise<void>;
  addChildStandards(records: readonly ChildStandardRecord[]): Promise<void>;
}

const benefitSpec: CollectionSpec = {
  name: 'welfare.benefits',
  indexes: [
    {
      name: 'residence',
      key: { residenceDivision: 1, _id: 1, kind: 1, status: 1, tier: 1, startMonth: 1, endMonth: 1 },
    },
    { name: 'payer', key: { payingDivision: 1, _id: 1, kind: 1, status: 1, tier: 1, startMonth: 1, endMonth: 1 } },
    { name: 'person', key: { personId: 1, startMonth: 1, _id: 1 } },
  ],
};

const certificateSpec: CollectionSpec = {
  name: 'welfare.disabilityCertificates',
  indexes: [
    { name: 'residence', key: { residenceDivision: 1, _id: 1, grade: 1, state: 1, issuedOn: 1, validUntil: 1 } },
    { name: 'person', key: { personId: 1, issuedOn: 1, _id: 1 } },
  ],
};

const assessmentSpec: CollectionSpec = {
  name: 'welfare.careNeedsAssessments',
  indexes: [
    {
      name: 'residence',
      key: { residenceDivision: 1, _id: 1, finalLevel: 1, kind: 1, assessedOn: 1, validUntil: 1, supersededOn: 1 },
    },
    { name: 'person', key: { personId: 1, assessedOn: 1, _id: 1 } },
  ],
};

const careFacilitySpec: CollectionSpec = {
  name: 'welfare.elderlyCareFacilities',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, kind: 1, status: 1, starRating: 1, freeBeds: 1, nursingShare: 1 } },
    { name: 'operator', key: { operatorUscc: 1, _id: 1 } },
  ],
};

const institutionSpec: CollectionSpec = {
  name: 'welfare.childWelfareInstitutions',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, tier: 1, status: 1, freeBeds: 1 } },
    { name: 'operator', key: { operatorUscc: 1, _id: 1 } },
  ],
};

const elderlyStandardSpec: CollectionSpec = {
  name: 'welfare.elderlyBenefitStandards',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, kind: 1, tier: 1, effectiveFrom: 1, effectiveTo: 1 } }],
};

const childStandardSpec: CollectionSpec = {
  name: 'welfare.childStandards',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, careMode: 1, effectiveFrom: 1, effectiveTo: 1 } }],
};

export async function welfareRepository(store: Store): Promise<WelfareRepository> {
  const [benefits, certificates, assessments, careFacilities, institutions, elderlyStandards, childStandards] =
    await Promise.all([
      store.collection<WelfareBenefitRecord>(benefitSpec),
      store.collection<DisabilityCertificateRecord>(certificateSpec),
      store.collection<CareNeedsAssessmentRecord>(assessmentSpec),
      store.collection<ElderlyCareFacilityRecord>(careFacilitySpec),
      store.collection<ChildWelfareInstitutionRecord>(institutionSpec),
      store.collection<ElderlyBenefitStandardRecord>(elderlyStandardSpec),
      store.collection<ChildStandardRecord>(childStandardSpec),
    ]);

  return {
    findBenefits: byId(benefits),
    findBenefitsOf: (personIds) =>
      benefits.find({ personId: { $in: personIds } }, ofPeople(personIds, 'startMonth')).toArray(),
    findCertificates: byId(certificates),
    findCertificatesOf: (personIds) =>
      certificates.find({ personId: { $in: personIds } }, ofPeople(personIds, 'issuedOn')).toArray(),
    findAssessments: byId(assessments),
    findAssessmentsOf: (personIds, on) =>
      assessments
        .find(
          { personId: { $in: personIds }, assessedOn: { $lte: on }, validUntil: { $gte: on } },
          ofPeople(personIds, 'assessedOn'),
        )
        .toArray(),
    findCareFacilities: byId(careFacilities),
    findCareFacilitiesOf: (operators) =>
      careFacilities.find({ operatorUscc: { $in: operators } }, ofOperators(operators)).toArray(),
    findInstitutions: byId(institutions),
    findInstitutionsOf: (operators) =>
      institutions.find({ operatorUscc: { $in: operators } }, ofOperators(operators)).toArray(),
    findElderlyStandards: byId(elderlyStandards),
    findChildStandards: byId(childStandards),
    benefits: listOf(benefits, 'unbound', walkBenefits),
    certificates: listOf(certificates, 'unbound', walkCertificates),
    assessments: listOf(assessments, 'unbound', walkAssessments),
    careFacilities: careFacilityList(careFacilities),
    institutions: listOf(institutions, 'public', walkInstitutions),
    elderlyStandards: listOf(elderlyStandards, 'public', walkElderlyStandards),
    childStandards: listOf(childStandards, 'public', walkChildStandards),
    statistics: welfareStatistics({ benefits, certificates, assessments, facilities: careFacilities }),
    addBenefits: (records) => benefits.insertMany(records),
    addCertificates: (records) => certificates.insertMany(records),
    addAssessments: (records) => assessments.insertMany(records),
    addCareFacilities: (records) => careFacilities.insertMany(records),
    addInstitutions: (records) => institutions.insertMany(records),
    addElderlyStandards: (records) => elderlyStandards.insertMany(records),
    addChildStandards: (records) => childStandards.insertMany(records),
  };
}

// More than any person, and any organization, honestly has.
const mostPerPerson = 100;
const mostPerOperator = 1_000;

function byId<Row extends Document>(collection: Collection<Row>) {
  return (ids: readonly string[]): Promise<readonly Row[]> =>
    collection.find({ _id: { $in: ids } } as Filter<Row>, { hint: '_id_', limit: ids.length }).toArray();
}

const ofPeople = (ids: readonly string[], orderBy: string) => ({
  hint: 'person',
  sort: { personId: 1, [orderBy]: 1, _id: 1 } as const,
  limit: ids.length * mostPerPerson,
});

const ofOperators = (operators: readonly string[]) => ({
  hint: 'operator',
  sort: { operatorUscc: 1, _id: 1 } as const,
  limit: operators.length * mostPerOperator,
});

import type { Collection, CollectionSpec, Document, Filter, Store } from '../../store/collection.ts';
import type { IsoDate } from '../shared/dates.ts';
import { type LookUp, lookUp } from '../shared/lookUp.ts';
import { type List, listOf } from '../shared/pages.ts';
import type { Reach, RowScope, RowsOf, ScopeRule } from '../shared/reach.ts';
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
  readonly findBenefits: LookUp<WelfareBenefitRecord>;
  /** Benefits of people, by first month. */
  readonly findBenefitsOf: LookUp<WelfareBenefitRecord>;
  readonly findCertificates: LookUp<DisabilityCertificateRecord>;
  /** Certificates of people, the one issued first first. */
  readonly findCertificatesOf: LookUp<DisabilityCertificateRecord>;
  readonly findAssessments: LookUp<CareNeedsAssessmentRecord>;
  /** Assessments of people that are valid on a day, the earliest first. */
  findAssessmentsOf(
    personIds: readonly string[],
    on: IsoDate,
    reach: Reach,
  ): Promise<readonly CareNeedsAssessmentRecord[]>;
  readonly findCareFacilities: LookUp<ElderlyCareFacilityRecord>;
  /** Care facilities by the credit codes of those who run them. */
  readonly findCareFacilitiesOf: LookUp<ElderlyCareFacilityRecord>;
  readonly findInstitutions: LookUp<ChildWelfareInstitutionRecord>;
  /** Child-welfare institutions by the credit codes of those who run them. */
  readonly findInstitutionsOf: LookUp<ChildWelfareInstitutionRecord>;
  readonly findElderlyStandards: LookUp<ElderlyBenefitStandardRecord>;
  readonly findChildStandards: LookUp<ChildStandardRecord>;
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
    { name: 'institution', key: { institutionId: 1, _id: 1 } },
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

// S-02: whoever pays a benefit must find it wherever the person has moved; it is listed where the person lives, and where it is
// paid when that is asked for.
const benefitRule: ScopeRule<WelfareBenefitRecord> = {
  divisions: ['residenceDivision', 'payingDivision'],
  persons: ofPersons(),
  institutions: {
    // Children that the institution brings up; benefits of other kinds name none.
    filter: (ids) => ({ institutionId: { $in: ids } }) as Filter<WelfareBenefitRecord>,
    hint: 'institution',
  },
};

// S-02: what is known of a person's health is found from where he or she lives or is registered, and listed where he or she
// lives. No row names a place that serves the person.
const certificateRule: ScopeRule<DisabilityCertificateRecord> = {
  divisions: ['residenceDivision', 'registeredDivision'],
  persons: ofPersons(),
};
const assessmentRule: ScopeRule<CareNeedsAssessmentRecord> = {
  divisions: ['residenceDivision', 'registeredDivision'],
  persons: ofPersons(),
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
    findBenefits: lookUp(benefits, { scope: benefitRule }),
    findBenefitsOf: byPerson(benefits, benefitRule, 'startMonth'),
    findCertificates: lookUp(certificates, { scope: certificateRule }),
    findCertificatesOf: byPerson(certificates, certificateRule, 'issuedOn'),
    findAssessments: lookUp(assessments, { scope: assessmentRule }),
    findAssessmentsOf: (personIds, on, reach) =>
      byPerson(assessments, assessmentRule, 'assessedOn', { assessedOn: { $lte: on }, validUntil: { $gte: on } })(
        personIds,
        reach,
      ),
    findCareFacilities: lookUp(careFacilities, { scope: 'public' }),
    findCareFacilitiesOf: lookUp(careFacilities, byOperator),
    findInstitutions: lookUp(institutions, { scope: 'public' }),
    findInstitutionsOf: lookUp(institutions, byOperator),
    findElderlyStandards: lookUp(elderlyStandards, { scope: 'public' }),
    findChildStandards: lookUp(childStandards, { scope: 'public' }),
    benefits: listOf(
      benefits,
      ({ payingDivisionCode }) => (payingDivisionCode == null ? byResidence(benefitRule) : benefitRule),
      walkBenefits,
    ),
    certificates: listOf(certificates, byResidence(certificateRule), walkCertificates),
    assessments: listOf(assessments, byResidence(assessmentRule), walkAssessments),
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

const byResidence = <Row extends PersonalRow>(rule: ScopeRule<Row>): ScopeRule<Row> => ({
  ...rule,
  divisions: ['residenceDivision'],
});

function ofPersons<Row extends PersonalRow>(): RowsOf<Row> {
  return { filter: (ids) => ({ personId: { $in: ids } }) as unknown as Filter<Row>, hint: 'person' };
}

interface PersonalRow extends Document {
  readonly personId: string;
  readonly residenceDivision: string;
}

const byPerson = <Row extends PersonalRow>(
  collection: Collection<Row>,
  scope: RowScope<Row>,
  orderBy: string,
  where: Filter<Row> = {} as Filter<Row>,
) =>
  lookUp(collection, {
    scope,
    by: 'personId',
    hint: 'person',
    sort: { personId: 1, [orderBy]: 1, _id: 1 },
    mostPerKey: mostPerPerson,
    where,
  });

const byOperator = {
  scope: 'public',
  by: 'operatorUscc',
  hint: 'operator',
  sort: { operatorUscc: 1, _id: 1 },
  mostPerKey: mostPerOperator,
} as const;

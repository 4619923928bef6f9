import { requireIdentifier, requirePast } from '../shared/arguments.ts';
import { narrowerDivision, requireDivisionCode } from '../shared/divisionCode.ts';
import { facilityResolvers } from '../shared/facility.ts';
import { loadOptional } from '../shared/loader.ts';
import { connectionOf } from '../shared/pages.ts';
import { divisionReference, residentReference } from '../shared/references.ts';
import type { Resolvers } from './generated.ts';
import type { WelfareBenefitRecord } from './records.ts';
import { careNeedsItems } from './rules/careLevel.ts';
import { handoverOn } from './rules/children.ts';
import { hasAllFunctions, isComprehensive } from './rules/facilities.ts';

const id = ({ _id }: { readonly _id: string }) => _id;
const person = ({ personId }: { readonly personId: string }) => residentReference(personId);
const division = (record: { readonly division: string }) => divisionReference(record.division);
const residenceDivision = (record: { readonly residenceDivision: string }) =>
  divisionReference(record.residenceDivision);

const benefitResolvers = {
  id,
  person,
  residenceDivision,
  payingDivision: (record: WelfareBenefitRecord) => divisionReference(record.payingDivision),
};

export const resolvers: Resolvers = {
  Query: {
    welfareBenefit: (_root, args, { loaders }) => {
      requireIdentifier(args.id, 'id');
      return loaders.benefitById.load(args.id);
    },
    welfareBenefits: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.benefits, { ...filter, today }, { first, after }),
    elderlyCareFacilities: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.careFacilities, { ...filter }, { first, after }),
    childWelfareInstitutions: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.institutions, { ...filter }, { first, after }),
    careNeedsAssessments: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.assessments, { ...filter }, { first, after }),
    disabilityCertificates: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.certificates, { ...filter }, { first, after }),
    elderlyBenefitStandards: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.elderlyStandards, { ...filter }, { first, after }),
    childStandards: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.childStandards, { ...filter }, { first, after }),
  },
  Division: {
    welfareBenefits: ({ code }, { filter, first, after }, { loaders, today }) =>
      connectionOf(
        loaders.benefits,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode), today },
        { first, after },
      ),
    careFacilities: ({ code }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.careFacilities,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode) },
        { first, after },
      ),
    welfareStats: ({ code }, { asOf }, { today }) => {
      requireDivisionCode(code, 'code');
      requirePast(asOf, today, 'asOf');
      return { divisionCode: code, asOf: asOf ?? today };
    },
  },
  Resident: {
    benefits: (reference, _args, { loaders }) => loaders.benefitsByPerson.load(reference.id),
    disability: async (reference, _args, { loaders }) =>
      (await loaders.certificatesByPerson.load(reference.id)).at(-1) ?? null,
    careLevel: async (reference, _args, { loaders }) =>
      (await loaders.validAssessmentsByPerson.load(reference.id)).at(-1)?.finalLevel ?? null,
    childStatus: async (reference, _args, { loaders }) => {
      const benefits = await loaders.benefitsByPerson.load(reference.id);
      const kinds = benefits.flatMap((benefit) =>
        benefit.type === 'ChildWelfareCase' && benefit.status !== 'TERMINATED' ? [benefit.kind] : [],
      );
      return kinds.at(-1) ?? null;
    },
  },
  Organization: {
    facilities: async ({ uscc }, _args, { loaders }) => {
      const [facilities, institutions] = await Promise.all([
        loaders.careFacilitiesByOperator.load(uscc),
        loaders.institutionsByOperator.load(uscc),
      ]);
      return [...facilities, ...institutions];
    },
  },
  Facility: {
    __resolveType: (record) => ('functions' in record ? 'ChildWelfareInstitution' : 'ElderlyCareFacility'),
  },
  WelfareBenefit: {
    __resolveType: ({ type }) => type,
  },
  ElderlyBenefit: {
    __resolveReference: async (reference, { loaders }) => {
      const benefit = await loaders.benefitById.load(reference.id);
      return benefit?.type === 'ElderlyBenefit' ? benefit : null;
    },
    ...benefitResolvers,
  },
  DisabilitySubsidy: {
    __resolveReference: async (reference, { loaders }) => {
      const benefit = await loaders.benefitById.load(reference.id);
      return benefit?.type === 'DisabilitySubsidy' ? benefit : null;
    },
    ...benefitResolvers,
    certificate: ({ certificateId }, _args, { loaders }) => loaders.certificateById.load(certificateId),
  },
  ChildWelfareCase: {
    __resolveReference: async (reference, { loaders }) => {
      const benefit = await loaders.benefitById.load(reference.id);
      return benefit?.type === 'ChildWelfareCase' ? benefit : null;
    },
    ...benefitResolvers,
    institution: ({ institutionId }, _args, { loaders }) => loadOptional(loaders.institutionById, institutionId),
    actualCarer: ({ actualCarerId }) => (actualCarerId === null ? null : residentReference(actualCarerId)),
    handoverOn: ({ ageOutOn }) => handoverOn(ageOutOn),
  },
  DisabilityCertificate: {
    __resolveReference: (reference, { loaders }) => loaders.certificateById.load(reference.id),
    id,
    person,
    residenceDivision,
  },
  CareNeedsAssessment: {
    __resolveReference: (reference, { loaders }) => loaders.assessmentById.load(reference.id),
    id,
    person,
    residenceDivision,
    scores: ({ scores }) => careNeedsItems.map((item, index) => ({ ...item, score: scores[index] ?? 0 })),
  },
  ElderlyCareFacility: {
    __resolveReference: (reference, { loaders }) => loaders.careFacilityById.load(reference.id),
    ...facilityResolvers,
    facilityKind: () => 'ELDERLY_CARE_FACILITY',
    isComprehensive,
  },
  ChildWelfareInstitution: {
    __resolveReference: (reference, { loaders }) => loaders.institutionById.load(reference.id),
    ...facilityResolvers,
    facilityKind: () => 'CHILD_WELFARE_INSTITUTION',
    isFullService: ({ functions }) => hasAllFunctions(functions),
  },
  ElderlyBenefitStandard: {
    __resolveReference: (reference, { loaders }) => loaders.elderlyStandardById.load(reference.id),
    id,
    division,
  },
  ChildStandard: {
    __resolveReference: (reference, { loaders }) => loaders.childStandardById.load(reference.id),
    id,
    division,
  },
  WelfareStats: {
    benefits: (question, _args, { loaders }) => loaders.statistics.benefits.load(question),
    advancedAgeRecipients: async (question, _args, { loaders }) =>
      (await loaders.statistics.benefits.load(question))
        .filter(({ kind }) => kind === 'ADVANCED_AGE')
        .reduce((sum, { recipients }) => sum + recipients, 0),
    monthlySpending: async (question, _args, { loaders }) =>
      (await loaders.statistics.benefits.load(question)).reduce((sum, { monthly }) => sum + monthly, 0),
    disabilityCertificates: (question, _args, { loaders }) => loaders.statistics.certificates.load(question),
    careLevels: (question, _args, { loaders }) => loaders.statistics.careLevels.load(question),
    careFacilities: async (question, _args, { loaders }) =>
      (await loaders.statistics.facilities.load(question)).facilities,
    beds: async (question, _args, { loaders }) => (await loaders.statistics.facilities.load(question)).beds,
    nursingBeds: async (question, _args, { loaders }) =>
      (await loaders.statistics.facilities.load(question)).nursingBeds,
    nursingBedShare: async (question, _args, { loaders }) => {
      const { beds, nursingBeds } = await loaders.statistics.facilities.load(question);
      return beds === 0 ? null : nursingBeds / beds;
    },
    occupancy: async (question, _args, { loaders }) => {
      const { beds, occupied } = await loaders.statistics.facilities.load(question);
      return beds === 0 ? null : occupied / beds;
    },
  },
};

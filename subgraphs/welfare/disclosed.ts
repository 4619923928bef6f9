import type { TypeDisclosed, TypesDisclosed } from '../shared/guardedFields.ts';
import { maskName } from '../shared/masks.ts';
import type { ResidentReference } from '../shared/references.ts';
import type { Context } from './context.ts';
import type { CareNeedsAssessmentRecord, DisabilityCertificateRecord, WelfareBenefitRecord } from './records.ts';

// How old a person is only the register knows; all that welfare has of people is sensitive whatever their age.
const person = (residentId: string) => ({ residentId, birthDate: null });

type Finding = DisabilityCertificateRecord | CareNeedsAssessmentRecord;

const personOf = ({ personId }: WelfareBenefitRecord | Finding) => [person(personId)];
const residenceAndRegistration = ({ residenceDivision, registeredDivision }: Finding) => [
  residenceDivision,
  registeredDivision,
];
const residenceAndPayer = ({ residenceDivision, payingDivision }: WelfareBenefitRecord) => [
  residenceDivision,
  payingDivision,
];

const benefit: TypeDisclosed<Context> = { subjects: personOf, divisions: residenceAndPayer, masks: {} };

/** Whose data the rows of welfare are, and how they are masked (domain reference § 0.6). */
export const disclosed: TypesDisclosed<Context> = {
  Resident: {
    subjects: ({ id }: ResidentReference) => [person(id)],
    divisions: async ({ id }: ResidentReference, { loaders }) => {
      const [benefits, certificates, assessments] = await Promise.all([
        loaders.benefitsByPerson.load(id),
        loaders.certificatesByPerson.load(id),
        loaders.validAssessmentsByPerson.load(id),
      ]);
      return [
        ...benefits.flatMap(residenceAndPayer),
        ...[...certificates, ...assessments].flatMap(residenceAndRegistration),
      ];
    },
    masks: {},
  },
  ElderlyBenefit: benefit,
  DisabilitySubsidy: benefit,
  ChildWelfareCase: benefit,
  DisabilityCertificate: { subjects: personOf, divisions: residenceAndRegistration, masks: {} },
  CareNeedsAssessment: { subjects: personOf, divisions: residenceAndRegistration, masks: { assessors: maskName } },
  WelfareBenefitRate: 'withOwner',
  WelfareBenefitChange: 'withOwner',
  CareNeedsScore: 'withOwner',
  // Lists of people's rows are bound by reach; what each of them shows is told by the rows themselves.
  Division: 'withOwner',
  WelfareBenefitConnection: 'withOwner',
  WelfareBenefitEdge: 'withOwner',
  CareNeedsAssessmentConnection: 'withOwner',
  CareNeedsAssessmentEdge: 'withOwner',
  DisabilityCertificateConnection: 'withOwner',
  DisabilityCertificateEdge: 'withOwner',
};

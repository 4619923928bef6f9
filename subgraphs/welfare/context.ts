import type { IsoDate } from '../shared/dates.ts';
import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { WelfareRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: WelfareRepository, reach: Reach, today: IsoDate) {
  const { statistics } = repository;
  return {
    benefitById: loadByKey(repository.findBenefits, idOf),
    benefitsByPerson: groupByKey(repository.findBenefitsOf, personOf),
    certificateById: loadByKey(repository.findCertificates, idOf),
    certificatesByPerson: groupByKey(repository.findCertificatesOf, personOf),
    assessmentById: loadByKey(repository.findAssessments, idOf),
    validAssessmentsByPerson: groupByKey((ids) => repository.findAssessmentsOf(ids, today), personOf),
    careFacilityById: loadByKey(repository.findCareFacilities, idOf),
    careFacilitiesByOperator: groupByKey(repository.findCareFacilitiesOf, operatorOf),
    institutionById: loadByKey(repository.findInstitutions, idOf),
    institutionsByOperator: groupByKey(repository.findInstitutionsOf, operatorOf),
    elderlyStandardById: loadByKey(repository.findElderlyStandards, idOf),
    childStandardById: loadByKey(repository.findChildStandards, idOf),
    benefits: listLoaders(repository.benefits, reach),
    certificates: listLoaders(repository.certificates, reach),
    assessments: listLoaders(repository.assessments, reach),
    careFacilities: listLoaders(repository.careFacilities, reach),
    institutions: listLoaders(repository.institutions, reach),
    elderlyStandards: listLoaders(repository.elderlyStandards, reach),
    childStandards: listLoaders(repository.childStandards, reach),
    statistics: {
      benefits: loadByQuestion(statistics.benefits),
      certificates: loadByQuestion(statistics.certificates),
      careLevels: loadByQuestion(statistics.careLevels),
      facilities: loadByQuestion(statistics.facilities),
    },
  };
}

export interface Context extends ServedRequest {
  readonly repository: WelfareRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: ServedRequest, repository: WelfareRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository, request.reach, request.today),
});

const idOf = ({ _id }: { readonly _id: string }) => _id;
const personOf = ({ personId }: { readonly personId: string }) => [personId];
const operatorOf = ({ operatorUscc }: { readonly operatorUscc: string | null }) =>
  operatorUscc === null ? [] : [operatorUscc];

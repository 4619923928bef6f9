import type { IsoDate } from '../shared/dates.ts';
import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { listLoaders } from '../shared/pages.ts';
import type { RequestContext } from '../shared/subgraph.ts';
import type { WelfareRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: WelfareRepository, today: IsoDate) {
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
    benefits: listLoaders(repository.benefits),
    certificates: listLoaders(repository.certificates),
    assessments: listLoaders(repository.assessments),
    careFacilities: listLoaders(repository.careFacilities),
    institutions: listLoaders(repository.institutions),
    elderlyStandards: listLoaders(repository.elderlyStandards),
    childStandards: listLoaders(repository.childStandards),
    statistics: {
      benefits: loadByQuestion(statistics.benefits),
      certificates: loadByQuestion(statistics.certificates),
      careLevels: loadByQuestion(statistics.careLevels),
      facilities: loadByQuestion(statistics.facilities),
    },
  };
}

export interface Context extends RequestContext {
  readonly repository: WelfareRepository;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const createContext = (request: RequestContext, repository: WelfareRepository): Context => ({
  ...request,
  repository,
  loaders: createLoaders(repository, request.today),
});

const idOf = ({ _id }: { readonly _id: string }) => _id;
const personOf = ({ personId }: { readonly personId: string }) => [personId];
const operatorOf = ({ operatorUscc }: { readonly operatorUscc: string | null }) =>
  operatorUscc === null ? [] : [operatorUscc];

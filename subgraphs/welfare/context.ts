import type { IsoDate } from '../shared/dates.ts';
import { groupByKey, loadByKey, loadByQuestion } from '../shared/loader.ts';
import { withinReach } from '../shared/lookUp.ts';
import { listLoaders } from '../shared/pages.ts';
import type { Reach } from '../shared/reach.ts';
import type { ServedRequest } from '../shared/subgraph.ts';
import type { WelfareRepository } from './repository.ts';

/** This request's batching over the repository. */
export function createLoaders(repository: WelfareRepository, reach: Reach, today: IsoDate) {
  const { statistics } = repository;
  const within = withinReach(reach);
  return {
    benefitById: loadByKey(within(repository.findBenefits), idOf),
    benefitsByPerson: groupByKey(within(repository.findBenefitsOf), personOf),
    certificateById: loadByKey(within(repository.findCertificates), idOf),
    certificatesByPerson: groupByKey(within(repository.findCertificatesOf), personOf),
    assessmentById: loadByKey(within(repository.findAssessments), idOf),
    validAssessmentsByPerson: groupByKey((ids) => repository.findAssessmentsOf(ids, today, reach), personOf),
    careFacilityById: loadByKey(within(repository.findCareFacilities), idOf),
    careFacilitiesByOperator: groupByKey(within(repository.findCareFacilitiesOf), operatorOf),
    institutionById: loadByKey(within(repository.findInstitutions), idOf),
    institutionsByOperator: groupByKey(within(repository.findInstitutionsOf), operatorOf),
    elderlyStandardById: loadByKey(within(repository.findElderlyStandards), idOf),
    childStandardById: loadByKey(within(repository.findChildStandards), idOf),
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

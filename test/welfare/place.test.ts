import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { governanceRepository } from '../../subgraphs/governance/repository.ts';
import type { WelfareRepository } from '../../subgraphs/welfare/repository.ts';
import { welfare } from '../../subgraphs/welfare/subgraph.ts';
import { aCaller, allScopes } from '../kit/aCaller.ts';
import { idsIn, ofEach, ofEntities, ofList, ofListBelow, type Question } from '../kit/foundIds.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aResident } from '../kit/register.ts';
import { waysInto } from '../kit/waysInto.ts';
import { aCertificate, aChildCase, aChildInstitution, anAllowance, anAssessment, aSubsidy } from './records.ts';

const wuchang = '420106000000';
const xiling = '420502000000';
const farCommunity = '420502090001';

// The elder lives and is registered in 武昌; the mover is registered and paid there and lives in 西陵; the child is in an institution.
const mover = { personId: 'res-mover', residenceDivision: farCommunity } as const;
const far = { personId: 'res-far', residenceDivision: farCommunity } as const;

let opened: OpenedSubgraph<WelfareRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(welfare);
  const { repository, store } = opened;
  const register = await governanceRepository(store);
  await register.addResidents([
    aResident({ _id: 'res-elder', birthDate: '1943-05-10' }),
    aResident({ _id: 'res-child', birthDate: '2015-06-15', guardianIds: ['res-aunt'] }),
    aResident({ _id: 'res-aunt' }),
    aResident({ _id: 'res-neighbour' }),
  ]);
  await repository.addBenefits([
    anAllowance(),
    aSubsidy(),
    aChildCase({ careMode: 'INSTITUTION', institutionId: 'institution-1', actualCarerId: null }),
    anAllowance({ _id: 'allowance-mover', ...mover }),
    anAllowance({ _id: 'allowance-far', ...far, payingDivision: xiling }),
  ]);
  await repository.addCertificates([
    aCertificate(),
    aCertificate({ _id: 'certificate-mover', ...mover }),
    aCertificate({ _id: 'certificate-far', ...far, registeredDivision: farCommunity }),
  ]);
  await repository.addAssessments([
    anAssessment(),
    anAssessment({ _id: 'assessment-mover', ...mover, finalLevel: 'LEVEL_1' }),
    anAssessment({ _id: 'assessment-far', ...far, registeredDivision: farCommunity, finalLevel: 'LEVEL_3' }),
  ]);
  await repository.addInstitutions([aChildInstitution()]);
});
afterAll(() => opened.close());

// Scopes say what may be seen; here it is about where, so everybody holds all of them and a purpose.
const officerOf = (...divisions: readonly string[]) => aCaller({ divisions });
const resident = (residentId: string) => aCaller({ role: 'resident', residentId, divisions: [] });
const institution = (...institutions: readonly string[]) =>
  aCaller({ role: 'institution', institutions, divisions: [] });
const callers = {
  'an officer of 武昌': officerOf(wuchang),
  'an officer of 西陵': officerOf(xiling),
  'the elder': resident('res-elder'),
  "the child's guardian": resident('res-aunt'),
  'the institution': institution('institution-1'),
} satisfies Record<string, Caller>;
type Who = keyof typeof callers;

const nobodies: Readonly<Record<string, Caller>> = {
  'somebody without a role': { ...anonymous, subject: 'nobody', scopes: allScopes, purpose: 'CASE_HANDLING' },
  'an officer of no place': officerOf(),
  'an officer of no division code': officerOf('420'),
  'an officer of another county': officerOf('420102000000'),
  'a neighbour': resident('res-neighbour'),
  'another institution': institution('institution-2'),
};

const people = ['res-elder', 'res-child', 'res-mover', 'res-far'];
const benefits = ['allowance-1', 'subsidy-1', 'child-1', 'allowance-mover', 'allowance-far'];
const certificates = ['certificate-1', 'certificate-mover', 'certificate-far'];
const assessments = ['assessment-1', 'assessment-mover', 'assessment-far'];
const nothing: Readonly<Record<Who, readonly string[]>> = {
  'an officer of 武昌': [],
  'an officer of 西陵': [],
  'the elder': [],
  "the child's guardian": [],
  'the institution': [],
};
interface BoundWay extends Question {
  readonly found: Readonly<Record<Who, readonly string[]>>;
}

// Where people live; look-ups also where they are registered or paid.
const benefitsListed = {
  'an officer of 武昌': ['allowance-1', 'child-1', 'subsidy-1'],
  'an officer of 西陵': ['allowance-far', 'allowance-mover'],
  'the elder': ['allowance-1', 'subsidy-1'],
  "the child's guardian": ['child-1'],
  'the institution': ['child-1'],
};
const benefitsFound = {
  ...benefitsListed,
  'an officer of 武昌': ['allowance-1', 'allowance-mover', 'child-1', 'subsidy-1'],
};
const certificatesFound = {
  ...nothing,
  'an officer of 武昌': ['certificate-1', 'certificate-mover'],
  'an officer of 西陵': ['certificate-far', 'certificate-mover'],
  'the elder': ['certificate-1'],
};
const assessmentsFound = {
  ...nothing,
  'an officer of 武昌': ['assessment-1', 'assessment-mover'],
  'an officer of 西陵': ['assessment-far', 'assessment-mover'],
  'the elder': ['assessment-1'],
};
const only = (found: Readonly<Record<Who, readonly string[]>>, pattern: RegExp): BoundWay['found'] => ({
  'an officer of 武昌': found['an officer of 武昌'].filter((id) => pattern.test(id)),
  'an officer of 西陵': found['an officer of 西陵'].filter((id) => pattern.test(id)),
  'the elder': found['the elder'].filter((id) => pattern.test(id)),
  "the child's guardian": found["the child's guardian"].filter((id) => pattern.test(id)),
  'the institution': found['the institution'].filter((id) => pattern.test(id)),
});

// Every way into the data of the subgraph; 'public' ones are anybody's, counts are bound by their scope alone.
const waysIn: Readonly<Record<string, 'public' | 'counts' | BoundWay>> = {
  'Query.welfareBenefit': { ...ofEach('welfareBenefit', benefits), found: benefitsFound },
  'Query.welfareBenefits': { ...ofList('welfareBenefits'), found: benefitsListed },
  'Query.disabilityCertificates': {
    ...ofList('disabilityCertificates'),
    found: { ...certificatesFound, 'an officer of 武昌': ['certificate-1'] },
  },
  'Query.careNeedsAssessments': {
    ...ofList('careNeedsAssessments'),
    found: { ...assessmentsFound, 'an officer of 武昌': ['assessment-1'] },
  },
  'Query.elderlyCareFacilities': 'public',
  'Query.childWelfareInstitutions': 'public',
  'Query.elderlyBenefitStandards': 'public',
  'Query.childStandards': 'public',
  'Division.welfareBenefits': {
    ...ofListBelow('Division', 'code', [wuchang, xiling], 'welfareBenefits'),
    found: benefitsListed,
  },
  'Division.careFacilities': 'public',
  'Division.welfareStats': 'counts',
  'Resident.benefits': { ...ofEntities('Resident', 'id', people, 'benefits { id }'), found: benefitsFound },
  'Resident.disability': { ...ofEntities('Resident', 'id', people, 'disability { id }'), found: certificatesFound },
  'Resident.careLevel': {
    ...ofEntities('Resident', 'id', people, 'careLevel'),
    found: {
      ...nothing,
      'an officer of 武昌': ['LEVEL_0', 'LEVEL_1'],
      'an officer of 西陵': ['LEVEL_1', 'LEVEL_3'],
      'the elder': ['LEVEL_0'],
    },
  },
  'Resident.childStatus': {
    ...ofEntities('Resident', 'id', people, 'childStatus'),
    found: {
      ...nothing,
      'an officer of 武昌': ['ORPHAN'],
      "the child's guardian": ['ORPHAN'],
      'the institution': ['ORPHAN'],
    },
  },
  'Organization.facilities': 'public',
  'ChildWelfareCase.institution': 'public',
  'DisabilitySubsidy.certificate': {
    ...ofEntities('DisabilitySubsidy', 'id', ['subsidy-1'], 'certificate { id }'),
    found: { ...nothing, 'an officer of 武昌': ['certificate-1'], 'the elder': ['certificate-1'] },
  },
  'Entity.Division': 'public',
  'Entity.Resident': 'public',
  'Entity.Organization': 'public',
  'Entity.ElderlyBenefit': {
    ...ofEntities('ElderlyBenefit', 'id', benefits),
    found: only(benefitsFound, /^allowance/),
  },
  'Entity.DisabilitySubsidy': {
    ...ofEntities('DisabilitySubsidy', 'id', benefits),
    found: only(benefitsFound, /^subsidy/),
  },
  'Entity.ChildWelfareCase': {
    ...ofEntities('ChildWelfareCase', 'id', benefits),
    found: only(benefitsFound, /^child/),
  },
  'Entity.DisabilityCertificate': {
    ...ofEntities('DisabilityCertificate', 'id', certificates),
    found: certificatesFound,
  },
  'Entity.CareNeedsAssessment': { ...ofEntities('CareNeedsAssessment', 'id', assessments), found: assessmentsFound },
  'Entity.ElderlyCareFacility': 'public',
  'Entity.ChildWelfareInstitution': 'public',
  'Entity.ElderlyBenefitStandard': 'public',
  'Entity.ChildStandard': 'public',
};

const foundBy = async (caller: Caller, { query, variables }: Question) => {
  const { data, errors } = await opened.askAs(caller, query, variables);
  expect(errors).toBeUndefined();
  return idsIn(data);
};

describe('S-01: every way in', () => {
  it('is named here, so that a new one cannot be forgotten', () => {
    expect(waysInto('welfare')).toEqual(Object.keys(waysIn).sort());
  });

  const bound = Object.entries(waysIn).flatMap(([name, way]) => (typeof way === 'string' ? [] : [{ name, way }]));

  it.each(bound)('$name has for each caller the rows of the own place, person or institution', async ({ way }) => {
    const found = await Promise.all(
      Object.entries(callers).map(async ([who, caller]) => [who, await foundBy(caller, way)]),
    );

    expect(Object.fromEntries(found)).toEqual(way.found);
  });

  it.each(bound)('$name has nothing for anybody else, and does not say that there is anything', async ({ way }) => {
    for (const [who, caller] of Object.entries(nobodies)) expect([who, await foundBy(caller, way)]).toEqual([who, []]);
  });
});

describe('Benefits', () => {
  it('W-36: are listed for whoever pays them where the payer is asked for, wherever the people live', async () => {
    const paid = (code: string) => ofList(`welfareBenefits(filter: { payingDivisionCode: "${code}" })`);

    expect(await foundBy(officerOf(wuchang), paid(wuchang))).toContain('allowance-mover');
    expect(await foundBy(officerOf(wuchang), paid(xiling))).toEqual([]);
    expect(await foundBy(officerOf(xiling), paid(wuchang))).toEqual(['allowance-mover']);
  });

  it('are those of the place asked for and the places granted at once', async () => {
    const asked = ofList(`welfareBenefits(filter: { divisionCode: "${wuchang}" })`);

    expect(await foundBy(officerOf(xiling), asked)).toEqual([]);
    expect(await foundBy(officerOf('420106090001', xiling), asked)).toEqual(benefitsListed['an officer of 武昌']);
  });
});

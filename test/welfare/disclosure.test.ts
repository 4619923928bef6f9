import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import { governanceRepository } from '../../subgraphs/governance/repository.ts';
import { widenedAccessRecords } from '../../subgraphs/shared/widenedAccess.ts';
import type { WelfareRepository } from '../../subgraphs/welfare/repository.ts';
import { welfare } from '../../subgraphs/welfare/subgraph.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { failingAccessLog } from '../kit/failingAccessLog.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { recordsLeftBy } from '../kit/recordsLeftBy.ts';
import { aResident } from '../kit/register.ts';
import { codesIn, staff, worker } from '../kit/watchedRegister.ts';
import { aCertificate, aChildCase, anAllowance, anAssessment, aSubsidy } from './records.ts';

const log = { isDown: false };
let opened: OpenedSubgraph<WelfareRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(welfare, '2025-12-31', { over: (store) => failingAccessLog(store, log) });
  const { repository, store } = opened;
  const register = await governanceRepository(store);
  await register.addResidents([aResident({ _id: 'res-child', birthDate: '2015-06-15', guardianIds: ['res-aunt'] })]);
  await repository.addBenefits([anAllowance(), aSubsidy(), aChildCase()]);
  await repository.addCertificates([aCertificate()]);
  await repository.addAssessments([anAssessment()]);
});
afterAll(() => opened.close());
afterEach(() => {
  log.isDown = false;
});

const recordsOf = (work: () => Promise<unknown>) => recordsLeftBy(opened.store, work);
const placesOf = (errors: readonly { readonly path?: readonly unknown[] | undefined }[] | undefined) =>
  (errors ?? []).map(({ path }) => path?.join('.')).sort();
const ofResident = (fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { ${fields} } } }`;
const askOf = (caller: Caller, id: string, fields: string) =>
  opened.askAs(caller, ofResident(fields), { of: [{ __typename: 'Resident', id }] });

const assessments =
  '{ careNeedsAssessments { edges { node { id finalLevel assessors scores { score } person { id } } } } }';
const whole = {
  id: 'assessment-1',
  finalLevel: 'LEVEL_0',
  assessors: ['何云溪', '林清和'],
  scores: expect.any(Array),
  person: { id: 'res-elder' },
};

describe('An assessment is shown', () => {
  it('whole to an officer with scope and purpose', async () => {
    const { data, errors } = await opened.askAs(staff(), assessments);

    expect(errors).toBeUndefined();
    expect(data?.careNeedsAssessments).toEqual({ edges: [{ node: whole }] });
  });

  it('by the masks of its assessors alone without a purpose, and says what is missing for the rest', async () => {
    const { data, errors } = await opened.askAs(staff({ purpose: null }), assessments);

    expect(data?.careNeedsAssessments).toEqual({
      edges: [
        { node: { id: 'assessment-1', finalLevel: null, assessors: ['何**', '林**'], scores: null, person: null } },
      ],
    });
    expect(codesIn(errors)).toEqual(['PURPOSE_REQUIRED']);
    expect(errors).toHaveLength(3);
  });

  it('to nobody without the scope, whatever the purpose', async () => {
    const { data, errors } = await opened.askAs(worker({ purpose: 'PROTECTION' }), assessments);

    expect(data?.careNeedsAssessments).toBeNull();
    expect(codesIn(errors)).toEqual(['UNAUTHORIZED_FIELD']);
  });

  it('to an analyst without a name, whatever was granted', async () => {
    const analyst = callerOfRole('provinceAnalyst', {
      divisions: ['420000000000'],
      scopes: ['resident:pii', 'resident:sensitive', 'welfare:read'],
      purpose: 'SUPERVISION',
    });

    const { data } = await opened.askAs(analyst, assessments);

    expect(data?.careNeedsAssessments).toMatchObject({ edges: [{ node: { finalLevel: 'LEVEL_0', assessors: null } }] });
  });
});

describe('What welfare knows of a person', () => {
  const fields = 'benefits { id kind } disability { id grade } careLevel childStatus';

  it('is shown for a purpose, and to the guardian without one', async () => {
    const shown = {
      benefits: [{ id: 'child-1', kind: 'ORPHAN' }],
      disability: null,
      careLevel: null,
      childStatus: 'ORPHAN',
    };
    const guardian = callerOfRole('resident', { residentId: 'res-aunt' });

    for (const caller of [staff(), guardian]) {
      const { data, errors } = await askOf(caller, 'res-child', fields);
      expect(errors).toBeUndefined();
      expect(data?._entities).toEqual([shown]);
    }
  });

  it('is withheld without a purpose, that there is nothing too', async () => {
    for (const id of ['res-child', 'res-nobody']) {
      const { data, errors } = await askOf(staff({ purpose: null }), id, fields);

      expect(data?._entities).toEqual([{ benefits: null, disability: null, careLevel: null, childStatus: null }]);
      expect(codesIn(errors)).toEqual(['PURPOSE_REQUIRED']);
      expect(errors).toHaveLength(4);
    }
  });
});

describe('The access log', () => {
  it('holds one record a request and person, with all that was shown', async () => {
    const asked = `query Visit { welfareBenefits { edges { node { id kind ... on ElderlyBenefit { tier } } } }
      disabilityCertificates { edges { node { grade } } } }`;

    const written = await recordsOf(() => opened.askAs(staff(), asked, {}, 'Visit'));

    expect(written.map(({ residentId, fields }) => [residentId, fields]).sort()).toEqual([
      ['res-child', ['ChildWelfareCase.kind']],
      [
        'res-elder',
        ['DisabilityCertificate.grade', 'DisabilitySubsidy.kind', 'ElderlyBenefit.kind', 'ElderlyBenefit.tier'],
      ],
    ]);
    expect(written[0]).toMatchObject({ subject: 'officer-7', purpose: 'CASE_HANDLING', operationName: 'Visit' });
  });

  it('holds as one entry what one operation was shown in several steps', async () => {
    const written = await recordsOf(() => askOf(staff(), 'res-elder', 'careLevel benefits { kind monthly } '));

    expect([...new Set(written.map(({ residentId }) => residentId))]).toEqual(['res-elder']);
    expect(new Set(written.map(({ entry }) => entry)).size).toBe(1);
    expect(written.flatMap(({ fields }) => fields).sort()).toEqual([
      'DisabilitySubsidy.kind',
      'DisabilitySubsidy.monthly',
      'ElderlyBenefit.kind',
      'ElderlyBenefit.monthly',
      'Resident.benefits',
      'Resident.careLevel',
    ]);
  });

  it('holds nothing of what was masked, withheld, public or not there', async () => {
    const unseen = [
      () => opened.askAs(staff({ purpose: null }), assessments),
      () => opened.askAs(staff(), '{ welfareBenefits { totalCount edges { node { id } } } }'),
      () => askOf(staff(), 'res-nobody', 'benefits { id } disability { id } careLevel childStatus'),
      () => askOf(staff({ divisions: ['420502000000'] }), 'res-elder', 'benefits { id } careLevel'),
    ];

    for (const read of unseen) expect(await recordsOf(read)).toEqual([]);
  });

  it('that cannot be written leaves null what has no mask, masked what has one, and says so', async () => {
    log.isDown = true;

    const { data, errors } = await opened.askAs(
      staff(),
      '{ careNeedsAssessments { edges { node { id total assessors } } } }',
    );

    expect(data?.careNeedsAssessments).toEqual({
      edges: [{ node: { id: 'assessment-1', total: null, assessors: ['何**', '林**'] } }],
    });
    expect(codesIn(errors)).toEqual(['ACCESS_LOG_UNAVAILABLE']);
    expect(placesOf(errors)).toEqual([
      'careNeedsAssessments.edges.0.node.assessors',
      'careNeedsAssessments.edges.0.node.total',
    ]);
  });

  it('names the wider access under which a person was reached, by the rows found', async () => {
    const widened = await widenedAccessRecords(opened.store);
    await widened.insertMany([
      {
        _id: 'wide-1',
        subject: 'officer-far',
        role: 'countyOfficer',
        division: '420106000000',
        homeDivision: '420502000000',
        reason: '邻县上报一名走失老人，需立即核实',
        takenAt: '2025-12-31T03:00:00.000Z',
        until: '2025-12-31T06:00:00.000Z',
        requestId: 'test-widened',
      },
    ]);
    const wide = staff({ subject: 'officer-far', divisions: ['420502000000'] });

    const written = await recordsOf(() => askOf(wide, 'res-elder', 'careLevel benefits { kind }'));

    expect(written.length).toBeGreaterThan(0);
    expect([...new Set(written.map(({ grantId }) => grantId))]).toEqual(['wide-1']);
  });
});

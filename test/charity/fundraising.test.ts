import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import type { CharityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { openChores } from '../../subgraphs/shared/changes/chores.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, place } from '../kit/standardPlace.ts';
import { aCampaign, aCharity, aProject } from './builders.ts';

let opened: OpenedSubgraph<CharityRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(charity);
  await fillStandardPlace(opened.store);
  await opened.repository.addCharities([
    aCharity({ qualification: null, annualReports: [] }),
    aCharity({ _id: place.farOrganization, registrationDivision: place.farCounty, qualification: null }),
  ]);
  await opened.repository.addProjects([aProject({ village: place.community })]);
});
afterAll(() => opened.close());

const inst = aCaller({ role: 'institution', subject: 'charity-1', institutions: [place.organization], divisions: [] });
const farInst = aCaller({
  role: 'institution',
  subject: 'charity-2',
  institutions: [place.farOrganization],
  divisions: [],
});
const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });

const change = async (caller: Caller, mutation: string, payload: string, input: object) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await opened.askAs(
    caller,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${payload} refusals { code path } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as never as Record<string, never>)[mutation] as never as Record<string, { readonly id: string }>;
};

const plan = {
  ...{ organization: place.organization, kind: 'PUBLIC', purpose: '防汛救灾应急募捐', fields: ['DISASTER'] },
  ...{ from: '2025-12-31', to: '2026-01-12', regions: [place.county], methods: ['BOX'], target: '100000.00' },
  ...{ emergency: true, beneficiaries: '受灾群众', personalAppeal: false, surplusPlan: '用于目的相近的慈善活动' },
};
const dues = async (subjectId: string) => {
  const { data } = await opened.ask(
    `query ($id: ID!) { disclosures(filter: { subjectId: $id }) { edges { node { kind dueOn late waivedOn } } } }`,
    { id: subjectId },
  );
  const { disclosures } = data as never as { disclosures: { edges: { node: object }[] } };
  return disclosures.edges.map(({ node }) => node);
};

describe('A charity', () => {
  it('C-01, C-02: fund-raises in public once its qualification is granted', async () => {
    const before = await change(inst, 'draftCampaign', 'campaign { id }', plan);
    expect(before).toMatchObject({ campaign: null, refusals: [{ code: 'QUALIFICATION_NOT_VALID' }] });

    const asked = await change(inst, 'applyForFundraisingQualification', 'qualification { id state decisionDueOn }', {
      organization: place.organization,
    });
    expect(asked).toMatchObject({ qualification: { state: 'APPLIED', decisionDueOn: '2026-01-20' } });
    const { qualification } = asked;
    const id = qualification?.id;
    const granted = await change(
      officer,
      'changeFundraisingQualificationState',
      'qualification { id state issuedOn certificateNo }',
      { id, action: 'GRANT' },
    );
    expect(granted).toMatchObject({ qualification: { state: 'VALID', issuedOn: '2025-12-31' }, refusals: [] });

    const { data } = await opened.ask(
      `{ charity(uscc: "${place.organization}") { qualified fundraisingQualification { id state } } }`,
    );
    expect(data).toEqual({ charity: { qualified: true, fundraisingQualification: { id, state: 'VALID' } } });
    const after = await change(inst, 'draftCampaign', 'campaign { id state }', plan);
    expect(after).toMatchObject({ campaign: { state: 'DRAFT' }, refusals: [] });
  });

  it('C-03, C-13: answers an emergency at once, files later, and owes less when it ends sooner', async () => {
    const { campaign } = await change(inst, 'draftCampaign', 'campaign { id }', plan);
    const id = campaign?.id ?? '';
    expect(await change(inst, 'changeCampaignState', 'campaign { id state }', { id, action: 'START' })).toMatchObject({
      campaign: { state: 'DRAFT' },
      refusals: [{ code: 'CAMPAIGN_NOT_FILED' }],
    });

    await change(inst, 'changeCampaignState', 'campaign { id }', { id, action: 'EMERGENCY_START' });
    const filed = await change(inst, 'fileCampaign', 'campaign { id state filedOn }', { id });
    expect(filed).toMatchObject({ campaign: { state: 'RUNNING', filedOn: '2025-12-31' }, refusals: [] });
    expect(await dues(id)).toEqual([
      { kind: 'EMERGENCY_5DAY', dueOn: '2026-01-05', late: false, waivedOn: null },
      { kind: 'EMERGENCY_5DAY', dueOn: '2026-01-10', late: false, waivedOn: null },
      { kind: 'CAMPAIGN_FINAL', dueOn: '2026-04-12', late: false, waivedOn: null },
    ]);

    await change(inst, 'changeCampaignState', 'campaign { id }', { id, action: 'END' });
    expect(await dues(id)).toEqual([
      { kind: 'EMERGENCY_5DAY', dueOn: '2026-01-05', late: false, waivedOn: '2025-12-31' },
      { kind: 'EMERGENCY_5DAY', dueOn: '2026-01-10', late: false, waivedOn: '2025-12-31' },
      { kind: 'CAMPAIGN_FINAL', dueOn: '2026-03-31', late: false, waivedOn: null },
    ]);
  });

  it('C-20: lists no appeal of one person among its campaigns', async () => {
    const purpose = '为一个家庭求助';
    const answer = await change(inst, 'draftCampaign', 'campaign { id }', { ...plan, purpose, personalAppeal: true });

    expect(answer).toMatchObject({ campaign: null, refusals: [{ code: 'PERSONAL_APPEAL' }] });
    const { data } = await opened.askAs(inst, '{ campaigns(first: 100) { edges { node { purpose } } } }');
    expect(JSON.stringify(data)).not.toContain(purpose);
  });

  it('C-12: hands its trust over with what is still to be published of it', async () => {
    const signed = { trustee: place.organization, purpose: '助学', initialAmount: '1000.00', signedOn: '2025-12-20' };
    const { trust } = await change(inst, 'signCharitableTrust', 'trust { id }', signed);
    const id = trust?.id ?? '';
    // Eleven days after the signature: filed, but too late for tax benefits.
    const filed = await change(inst, 'changeCharitableTrustState', 'trust { id taxBenefit state }', {
      id,
      action: 'FILE',
    });
    expect(filed).toMatchObject({ trust: { state: 'FILED', taxBenefit: false } });

    const changed = await change(inst, 'changeCharitableTrustee', 'trust { id trusteeChangeLate trustee { uscc } }', {
      ...{ id, trustee: place.farOrganization, changedOn: '2025-12-22', reason: '原受托人辞任' },
    });
    expect(changed).toMatchObject({ trust: { trusteeChangeLate: true, trustee: { uscc: place.farOrganization } } });
    const { data } = await opened.askAs(
      farInst,
      `{ disclosures(filter: { subjectId: "${id}" }) { edges { node { id } } } }`,
    );
    const disclosure = (data as never as { disclosures: { edges: { node: { id: string } }[] } }).disclosures.edges[0];
    const published = await change(farInst, 'publishDisclosure', 'disclosure { id publishedOn late }', {
      ...{ id: disclosure?.node.id, summary: '信托事务处理情况' },
    });
    expect(published).toMatchObject({ disclosure: { publishedOn: '2025-12-31', late: false }, refusals: [] });
    expect(await dues(id)).toHaveLength(2);
  });

  it('C-13: is asked for the report on the year that is over once, however often that is looked at', async () => {
    const at = (instant: string) => () => new Date(instant);
    const failures: unknown[] = [];
    const run = async (instant: string) =>
      (await openChores(charity, opened.store, at(instant)))((_, error) => failures.push(error));

    expect((await run('2026-01-02T04:00:00Z')).get('askForAnnualReports')).toBe(2);
    expect((await run('2026-01-03T04:00:00Z')).get('askForAnnualReports')).toBe(0);
    expect(failures).toEqual([]);
    const filter = `{ kind: ANNUAL_REPORT, organization: "${place.organization}" }`;
    const { data } = await opened.ask(`{ disclosures(filter: ${filter}) { edges { node { year dueOn } } } }`);
    expect(data).toEqual({ disclosures: { edges: [{ node: { year: 2025, dueOn: '2026-06-30' } }] } });
  });

  it('C-21: is paired with a listed project, which is PAIRED by it, and so is another with the same village', async () => {
    const pairing = {
      ...{ village: place.community, project: 'project-1', from: '2026-01-01', to: '2026-12-31' },
      commitments: [{ what: '灌溉设施', value: '20000.00' }],
    };
    const payload = 'pairing { id committed delivered project { state } }';
    const first = await change(officer, 'pairVillage', payload, { ...pairing, organization: place.organization });
    expect(first).toMatchObject({
      pairing: { committed: '20000.00', delivered: '0.00', project: { state: 'PAIRED' } },
    });

    const second = await change(officer, 'pairVillage', payload, { ...pairing, organization: place.farOrganization });
    expect(second).toMatchObject({ refusals: [] });
    const again = await change(officer, 'pairVillage', payload, { ...pairing, organization: place.organization });
    expect(again).toMatchObject({ pairing: null, refusals: [{ code: 'PAIRING_EXISTS', path: 'input.organization' }] });
  });

  it('C-08: files a change of the plan of a campaign that goes on, with the reason kept', async () => {
    await opened.repository.addCampaigns([aCampaign({ _id: 'campaign-going-on' })]);
    const corrected = await change(
      inst,
      'correctCampaign',
      'campaign { state beneficiaries changes { action reason } }',
      {
        ...{ id: 'campaign-going-on', beneficiaries: '困难家庭学生和教师', reason: '扩大受益范围' },
      },
    );

    expect(corrected).toMatchObject({ campaign: { state: 'RUNNING', beneficiaries: '困难家庭学生和教师' } });
    expect(JSON.stringify(corrected)).toContain('扩大受益范围');
  });
});

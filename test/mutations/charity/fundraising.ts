import type { Caller } from '../../../schema/caller.ts';
import type { CharityProfileRecord } from '../../../subgraphs/charity/records.ts';
import { charityRepository } from '../../../subgraphs/charity/repository.ts';
import { aCharity } from '../../charity/builders.ts';
import { aDisclosure } from '../../charity/fundraisingBuilders.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const charity = aCaller({
  role: 'institution',
  subject: 'charity-1',
  institutions: [place.organization],
  divisions: [],
});
const otherCharity = aCaller({
  ...{ role: 'institution', subject: 'charity-2', institutions: [place.farOrganization], divisions: [] },
});
const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });
const farOfficer = aCaller({ subject: 'officer-2', divisions: [place.farCounty] });

const asCharity = { caller: charity, elsewhere: otherCharity } as const;
const asOfficer = { caller: officer, elsewhere: farOfficer } as const;
const ofWhatIsThere = { refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' } } as const;
const ofWhatIsNew = { refusedElsewhere: { code: 'FORBIDDEN', path: 'input.organization' } } as const;
const missing = { change: { id: 'none' }, code: 'NOT_FOUND', path: 'input.id' } as const;
const stale = { change: { expectedVersion: 70 }, code: 'CONFLICT', path: 'input.expectedVersion' } as const;

/** Both organizations are charities, the one of the place with the qualification wanted. */
async function charities({ store }: Stage, qualification = aCharity().qualification): Promise<void> {
  const rows = await store.collection<CharityProfileRecord>({ name: 'charity.charities', indexes: [] });
  for (const wanted of [{ qualification }, { _id: place.farOrganization, registrationDivision: place.farCounty }]) {
    const { _id, ...rest } = aCharity(wanted);
    await rows.updateOne({ _id }, { $set: rest }, { upsert: true });
  }
}

/** Asks for a mutation and gives the id of the row it made or changed. */
async function done(
  { ask }: Stage,
  caller: Caller,
  mutation: string,
  noun: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const operation = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${noun} { id } refusals { code path } } }`;
  const data = await ask<Record<string, Record<string, { readonly id: string } | null>>>(caller, operation, { input });
  const id = data[mutation]?.[noun]?.id;
  if (id === undefined) throw new Error(`Preparing failed: ${JSON.stringify(data)}`);
  return id;
}

const campaign = {
  ...{ organization: place.organization, kind: 'PUBLIC', purpose: '乡村学子助学行动', fields: ['EDUCATION'] },
  ...{ from: '2026-02-01', to: '2026-10-31', regions: [place.county], methods: ['BOX'], target: '100000.00' },
  ...{ emergency: false, beneficiaries: '困难家庭学生', personalAppeal: false, surplusPlan: '用于目的相近的慈善活动' },
} as const;

const emergency = { ...campaign, from: '2025-12-31', to: '2026-01-20', emergency: true } as const;

async function aDraft(stage: Stage, plan: object = campaign): Promise<string> {
  await charities(stage);
  return done(stage, charity, 'draftCampaign', 'campaign', { ...plan });
}

async function aRunningCampaign(stage: Stage): Promise<string> {
  const id = await aDraft(stage, emergency);
  return done(stage, charity, 'changeCampaignState', 'campaign', { id, action: 'EMERGENCY_START' });
}

const project = {
  ...{ organization: place.organization, name: '银龄守护', fields: ['ELDERLY'], regions: [place.county] },
  ...{ from: '2026-01-01', to: '2026-12-31', budget: '50000.00', beneficiaryCount: 300 },
  ...{ brand: true, goodsPlusService: true },
} as const;

async function aProject(stage: Stage): Promise<string> {
  await charities(stage);
  return done(stage, charity, 'planCharityProject', 'project', project);
}

const trust = {
  ...{ trustee: place.organization, purpose: '助学', initialAmount: '1000000.00', signedOn: '2025-12-29' },
} as const;

async function aTrust(stage: Stage): Promise<string> {
  await charities(stage);
  return done(stage, charity, 'signCharitableTrust', 'trust', trust);
}

async function aFiledTrust(stage: Stage): Promise<string> {
  const id = await aTrust(stage);
  return done(stage, charity, 'changeCharitableTrustState', 'trust', { id, action: 'FILE' });
}

const pairing = {
  ...{ organization: place.organization, village: place.community, from: '2026-01-01', to: '2026-12-31' },
  commitments: [{ what: '助学金', value: '20000.00' }],
} as const;

// One organization leads one pairing with a village at a time, so each has years of its own.
let years = 0;
function aPairingToBe() {
  years += 1;
  const year = 2026 + years * 2;
  return { ...pairing, from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The mutations of charities, qualifications, campaigns, projects, trusts and what they publish. */
export const fundraisingCases: readonly MutationCase[] = [
  {
    mutation: 'applyForFundraisingQualification',
    ...{ ...asCharity, ...ofWhatIsNew },
    prepare: async (stage) => {
      await charities(stage, null);
      return { organization: place.organization };
    },
    bad: [
      { change: { organization: '1' }, code: 'USCC_LENGTH', path: 'input.organization' },
      { change: { organization: place.farOrganization }, code: 'FORBIDDEN', path: 'input.organization' },
    ],
  },
  {
    mutation: 'changeFundraisingQualificationState',
    ...{ ...asOfficer, ...ofWhatIsThere },
    prepare: async (stage) => {
      await charities(stage, null);
      const id = await done(stage, charity, 'applyForFundraisingQualification', 'qualification', {
        organization: place.organization,
      });
      return { id, action: 'GRANT' };
    },
    bad: [
      missing,
      { change: { action: 'RESTORE' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'REFUSE' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
  {
    mutation: 'draftCampaign',
    ...{ ...asCharity, ...ofWhatIsNew },
    prepare: async (stage) => {
      await charities(stage);
      return campaign;
    },
    bad: [
      { change: { to: '2026-01-31' }, code: 'RANGE_INVERTED', path: 'input.to' },
      { change: { to: '2036-01-31' }, code: 'RANGE_TOO_WIDE', path: 'input.to' },
      { change: { from: '2025-12-30' }, code: 'DATE_PAST', path: 'input.from' },
      { change: { target: '0.00' }, code: 'MONEY_INVALID', path: 'input.target' },
      { change: { purpose: ' ' }, code: 'TEXT_INVALID', path: 'input.purpose' },
      { change: { fields: [] }, code: 'BAD_USER_INPUT', path: 'input.fields' },
      { change: { regions: ['420106090009'] }, code: 'DIVISION_UNKNOWN', path: 'input.regions' },
      { change: { partner: '1' }, code: 'USCC_LENGTH', path: 'input.partner' },
      { change: { kind: 'DIRECTED' }, code: 'METHOD_NOT_ALLOWED', path: 'input.methods' },
      { change: { methods: [] }, code: 'METHOD_MISSING', path: 'input.methods' },
      { change: { methods: ['INTERNET_PLATFORM'] }, code: 'PLATFORM_MISSING', path: 'input.platform' },
      { change: { regions: [place.farCounty] }, code: 'OUTSIDE_FILING_MISSING', path: 'input.outsideFilingNo' },
      { change: { personalAppeal: true }, code: 'PERSONAL_APPEAL', path: 'input.personalAppeal' },
      { change: { beneficiaries: '电话 138 0000 0000' }, code: 'PERSON_NAMED', path: 'input.beneficiaries' },
    ],
  },
  {
    mutation: 'fileCampaign',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => ({ id: await aDraft(stage) }),
    bad: [missing, stale],
  },
  {
    mutation: 'correctCampaign',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => {
      const id = await done(stage, charity, 'fileCampaign', 'campaign', { id: await aDraft(stage) });
      return { id, reason: '扩大受益范围', beneficiaries: '困难家庭学生和教师' };
    },
    bad: [
      missing,
      { change: { beneficiaries: null }, code: 'BAD_USER_INPUT', path: 'input' },
      { change: { to: '2026-01-01' }, code: 'RANGE_INVERTED', path: 'input.to' },
      { change: { target: '0.00' }, code: 'MONEY_INVALID', path: 'input.target' },
      { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' },
      { change: { beneficiaries: '13800000000' }, code: 'PERSON_NAMED', path: 'input.beneficiaries' },
      stale,
    ],
  },
  {
    mutation: 'changeCampaignState',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => ({ id: await aDraft(stage, emergency), action: 'EMERGENCY_START' }),
    bad: [
      missing,
      { change: { action: 'START' }, code: 'CAMPAIGN_NOT_FILED', path: 'input.id' },
      { change: { action: 'END' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'CANCEL' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
  {
    mutation: 'reportCampaign',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => {
      const running = await aRunningCampaign(stage);
      const id = await done(stage, charity, 'changeCampaignState', 'campaign', { id: running, action: 'END' });
      return { id, costs: '120.50', summary: '共帮助困难家庭学生三十名' };
    },
    bad: [
      missing,
      { change: { summary: ' ' }, code: 'TEXT_INVALID', path: 'input.summary' },
      { change: { summary: '13800000000' }, code: 'TEXT_INVALID', path: 'input.summary' },
      stale,
    ],
  },
  {
    mutation: 'planCharityProject',
    ...{ ...asCharity, ...ofWhatIsNew },
    prepare: async (stage) => {
      await charities(stage);
      return project;
    },
    bad: [
      { change: { to: '2025-12-31' }, code: 'RANGE_INVERTED', path: 'input.to' },
      { change: { budget: '0.00' }, code: 'MONEY_INVALID', path: 'input.budget' },
      { change: { beneficiaryCount: 0 }, code: 'BAD_USER_INPUT', path: 'input.beneficiaryCount' },
      { change: { name: ' ' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { regions: [] }, code: 'BAD_USER_INPUT', path: 'input.regions' },
    ],
  },
  {
    mutation: 'changeCharityProjectState',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => ({ id: await aProject(stage), action: 'START' }),
    bad: [missing, { change: { action: 'RESUME' }, code: 'STATE_TRANSITION', path: 'input.id' }, stale],
  },
  {
    mutation: 'bookCharityProjectSpending',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => {
      const planned = await aProject(stage);
      const id = await done(stage, charity, 'changeCharityProjectState', 'project', { id: planned, action: 'START' });
      return { id, amount: '3000.00', managementFee: '200.00', purpose: '购置防滑垫' };
    },
    bad: [
      missing,
      { change: { amount: '0.00' }, code: 'MONEY_INVALID', path: 'input.amount' },
      { change: { managementFee: '3000.01' }, code: 'MONEY_INVALID', path: 'input.managementFee' },
      { change: { amount: '50000.01' }, code: 'BUDGET_EXCEEDED', path: 'input.amount' },
      { change: { purpose: ' ' }, code: 'TEXT_INVALID', path: 'input.purpose' },
      { change: { purpose: '13800000000' }, code: 'PERSON_NAMED', path: 'input.purpose' },
    ],
  },
  {
    mutation: 'signCharitableTrust',
    ...asCharity,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.trustee' },
    prepare: async (stage) => {
      await charities(stage);
      return trust;
    },
    bad: [
      { change: { trustee: '1' }, code: 'USCC_LENGTH', path: 'input.trustee' },
      { change: { signedOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.signedOn' },
      { change: { initialAmount: '0.00' }, code: 'MONEY_INVALID', path: 'input.initialAmount' },
      { change: { purpose: ' ' }, code: 'TEXT_INVALID', path: 'input.purpose' },
      { change: { supervisor: place.organization }, code: 'INTERESTED_PARTY', path: 'input.supervisor' },
      {
        change: { settlorOrganization: place.farOrganization, beneficiaryOrganization: place.farOrganization },
        ...{ code: 'INTERESTED_PARTY', path: 'input.beneficiaryOrganization' },
      },
    ],
  },
  {
    mutation: 'changeCharitableTrustState',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => ({ id: await aTrust(stage), action: 'FILE' }),
    bad: [missing, { change: { action: 'LIQUIDATE' }, code: 'STATE_TRANSITION', path: 'input.id' }, stale],
  },
  {
    mutation: 'changeCharitableTrustee',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => ({
      id: await aFiledTrust(stage),
      ...{ trustee: place.farOrganization, changedOn: '2025-12-30', reason: '原受托人辞任' },
    }),
    bad: [
      missing,
      { change: { changedOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.changedOn' },
      { change: { changedOn: '2025-12-01' }, code: 'RANGE_INVERTED', path: 'input.changedOn' },
      { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' },
      { change: { trustee: '1' }, code: 'USCC_LENGTH', path: 'input.trustee' },
      stale,
    ],
  },
  {
    mutation: 'publishDisclosure',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => {
      await charities(stage);
      const id = `disclosure-${stage.unique()}`;
      await (await charityRepository(stage.store)).addDisclosures([aDisclosure({ _id: id })]);
      return { id, summary: '募得十万元，已全部用于助学' };
    },
    bad: [
      missing,
      { change: { summary: ' ' }, code: 'TEXT_INVALID', path: 'input.summary' },
      { change: { summary: '13800000000' }, code: 'PERSON_NAMED', path: 'input.summary' },
      stale,
    ],
  },
  {
    mutation: 'pairVillage',
    ...asOfficer,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.village' },
    prepare: async () => aPairingToBe(),
    bad: [
      { change: { village: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.village' },
      { change: { village: place.county }, code: 'DIVISION_LEVEL', path: 'input.village' },
      { change: { organization: '1' }, code: 'USCC_LENGTH', path: 'input.organization' },
      { change: { project: 'none' }, code: 'NOT_FOUND', path: 'input.project' },
      { change: { to: '2025-01-01' }, code: 'RANGE_INVERTED', path: 'input.to' },
      { change: { commitments: [] }, code: 'BAD_USER_INPUT', path: 'input.commitments' },
      {
        change: { commitments: [{ what: ' ', value: '1.00' }] },
        ...{ code: 'TEXT_INVALID', path: 'input.commitments' },
      },
    ],
  },
  {
    mutation: 'recordPairingDelivery',
    ...{ ...asCharity, ...ofWhatIsThere },
    prepare: async (stage) => ({
      id: await done(stage, officer, 'pairVillage', 'pairing', aPairingToBe()),
      ...{ what: '助学金', value: '8000.00' },
    }),
    bad: [
      missing,
      { change: { value: '0.00' }, code: 'MONEY_INVALID', path: 'input.value' },
      { change: { what: ' ' }, code: 'TEXT_INVALID', path: 'input.what' },
    ],
  },
];

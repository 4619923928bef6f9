import { aCaller } from '../../kit/aCaller.ts';
import { people, place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const here = aCaller({ divisions: [place.county] });
const elsewhere = aCaller({ divisions: [place.farCounty] });
const notFound = { code: 'NOT_FOUND', path: 'input.id' } as const;
const forbidden = (path: string) => ({ code: 'FORBIDDEN', path }) as const;

const project = {
  ...{ community: place.community, name: '银龄伙伴计划', needs: '独居老人缺少陪伴', goals: '每周探访一次' },
  ...{ budget: '30000.00', from: '2026-01-01', to: '2026-12-31' },
};
const parties = {
  organization: place.organization,
  leadSocialWorkerId: 'socialWorker-1',
  volunteerIds: ['volunteer-1', 'volunteer-2'],
  resources: [{ name: '爱心餐', worth: '5000.00', giver: place.organization }],
};
const fund = {
  ...{ name: '望江社区公益基金', host: place.organization, division: place.community },
  committeeIds: [people.adult, people.neighbour, people.thirdAdult],
};

interface Answered {
  readonly [mutation: string]: { readonly [record: string]: { readonly id: string } };
}

/** Does a mutation as the officer of the place; gives the id of the record that its payload names. */
async function done(
  { ask }: Stage,
  mutation: string,
  inputType: string,
  record: string,
  input: object,
): Promise<string> {
  const query = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${record} { id } } }`;
  return (await ask<Answered>(here, query, { input }))[mutation]?.[record]?.id ?? '';
}

const aProject = (stage: Stage) =>
  done(stage, 'proposeLinkageProject', 'ProposeLinkageProjectInput', 'project', project);
const changed = (stage: Stage, id: string, action: string) =>
  done(stage, 'changeLinkageProjectState', 'ChangeLinkageProjectStateInput', 'project', { id, action });

async function aRunningProject(stage: Stage): Promise<string> {
  const id = await aProject(stage);
  await changed(stage, id, 'APPROVE');
  await done(stage, 'nameLinkageParties', 'NameLinkagePartiesInput', 'project', { id, ...parties });
  return changed(stage, id, 'START');
}

const anOrganization = (stage: Stage) =>
  done(stage, 'fileCommunityOrganization', 'FileCommunityOrganizationInput', 'communityOrganization', {
    ...{ community: place.community, name: '巷口合唱队', mode: 'FILED' },
  });

async function aFund(stage: Stage): Promise<string> {
  const id = await done(stage, 'openCommunityFund', 'OpenCommunityFundInput', 'fund', fund);
  await contributed(stage, id);
  return id;
}
const contributed = (stage: Stage, id: string) =>
  done(stage, 'contributeToCommunityFund', 'ContributeToCommunityFundInput', 'entry', {
    ...{ id, amount: '1000.00', purpose: '社区助老' },
  });

const residentNamed = (residentId: string) =>
  aCaller({ role: 'resident', subject: residentId, residentId, divisions: [] });
const judges = [people.adult, people.neighbour, people.thirdAdult];
const round = {
  ...{ name: '2026年社区微创投', sponsor: place.organization, division: place.county, pool: '50000.00' },
  ...{ applyUntil: '2026-02-28', judgeIds: judges },
};
const aRound = (stage: Stage) => done(stage, 'openVentureRound', 'OpenVentureRoundInput', 'round', round);
const application = { title: '楼道微花园', amount: '8000.00', teamIds: [people.ofNextCommunity] };

/** An application in a round that is being scored; gives both ids. */
async function anApplication(stage: Stage): Promise<{ readonly roundId: string; readonly id: string }> {
  const roundId = await aRound(stage);
  const organization = await anOrganization(stage);
  const input = { ...application, round: roundId, organization };
  const id = await done(stage, 'applyToVentureRound', 'ApplyToVentureRoundInput', 'application', input);
  const start = { id: roundId, action: 'START_SCORING' };
  await done(stage, 'changeVentureRoundState', 'ChangeVentureRoundStateInput', 'round', start);
  return { roundId, id };
}

async function aScoredRound(stage: Stage): Promise<string> {
  const { roundId, id } = await anApplication(stage);
  const query =
    'mutation ($input: ScoreVentureApplicationInput!) { scoreVentureApplication(input: $input) { refusals { code } } }';
  for (const judge of judges) await stage.ask(residentNamed(judge), query, { input: { id, score: 80 } });
  return roundId;
}

export const linkageCases: readonly MutationCase[] = [
  {
    mutation: 'proposeLinkageProject',
    ...{ caller: here, elsewhere, refusedElsewhere: forbidden('input.community') },
    prepare: async () => project,
    bad: [
      { change: { community: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.community' },
      { change: { community: place.county }, code: 'DIVISION_LEVEL', path: 'input.community' },
      { change: { name: ' ' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { needs: '' }, code: 'TEXT_INVALID', path: 'input.needs' },
      { change: { goals: '' }, code: 'TEXT_INVALID', path: 'input.goals' },
      { change: { budget: '0.00' }, code: 'MONEY_INVALID', path: 'input.budget' },
      { change: { to: '2025-12-30' }, code: 'RANGE_INVERTED', path: 'input.to' },
    ],
  },
  {
    mutation: 'nameLinkageParties',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await aProject(stage), ...parties }),
    bad: [
      { change: { id: 'linkageProject-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { organization: '51429901MJ0000018X' }, code: 'USCC_CHECKSUM', path: 'input.organization' },
      { change: { leadSocialWorkerId: 'a b' }, code: 'CODE_INVALID', path: 'input.leadSocialWorkerId' },
      { change: { volunteerIds: ['a b'] }, code: 'CODE_INVALID', path: 'input.volunteerIds' },
      {
        change: { volunteerIds: Array.from({ length: 201 }, (_, at) => `volunteer-${at}`) },
        ...{ code: 'BAD_USER_INPUT', path: 'input.volunteerIds' },
      },
      {
        change: { resources: [{ name: ' ', worth: '1.00' }] },
        ...{ code: 'TEXT_INVALID', path: 'input.resources.0.name' },
      },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'evaluateLinkageProject',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await aRunningProject(stage), score: 88, evaluation: '达到预期' }),
    bad: [
      { change: { id: 'linkageProject-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { score: 101 }, code: 'BAD_USER_INPUT', path: 'input.score' },
      { change: { evaluation: ' ' }, code: 'TEXT_INVALID', path: 'input.evaluation' },
      { change: { expectedVersion: 1 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'changeLinkageProjectState',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await aProject(stage), action: 'APPROVE' }),
    bad: [
      { change: { id: 'linkageProject-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { action: 'START' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'fileCommunityOrganization',
    ...{ caller: here, elsewhere, refusedElsewhere: forbidden('input.community') },
    prepare: async () => ({
      ...{ community: place.community, name: '清源助老协会望江站', mode: 'REGISTERED' },
      ...{ organization: place.organization, incubator: place.farOrganization },
    }),
    bad: [
      { change: { community: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.community' },
      { change: { name: ' ' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { organization: null }, code: 'BAD_USER_INPUT', path: 'input.organization' },
      { change: { mode: 'FILED' }, code: 'BAD_USER_INPUT', path: 'input.organization' },
      { change: { incubator: '51429901MJ0000018X' }, code: 'USCC_CHECKSUM', path: 'input.incubator' },
    ],
  },
  {
    mutation: 'changeCommunityOrganizationState',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await anOrganization(stage), action: 'GROW' }),
    bad: [
      { change: { id: 'communityOrganization-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { action: 'RIPEN' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'EXIT' }, code: 'TEXT_INVALID', path: 'input.reason' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'openCommunityFund',
    ...{ caller: here, elsewhere, refusedElsewhere: forbidden('input.division') },
    prepare: async () => fund,
    bad: [
      { change: { division: place.county }, code: 'DIVISION_LEVEL', path: 'input.division' },
      { change: { name: '' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { host: '51429901MJ0000018X' }, code: 'USCC_CHECKSUM', path: 'input.host' },
      { change: { committeeIds: [people.adult] }, code: 'BAD_USER_INPUT', path: 'input.committeeIds' },
      {
        change: { committeeIds: [people.adult, people.neighbour, 'res-nobody'] },
        ...{ code: 'NOT_FOUND', path: 'input.committeeIds' },
      },
    ],
  },
  {
    mutation: 'contributeToCommunityFund',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({
      ...{ id: await aFund(stage), amount: '500.00', purpose: '社区助学', contributor: place.farOrganization },
    }),
    bad: [
      { change: { id: 'fund-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { amount: '0.00' }, code: 'MONEY_INVALID', path: 'input.amount' },
      { change: { purpose: ' ' }, code: 'TEXT_INVALID', path: 'input.purpose' },
      { change: { contributor: '51429901MJ0000018X' }, code: 'USCC_CHECKSUM', path: 'input.contributor' },
    ],
  },
  {
    mutation: 'spendFromCommunityFund',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({
      ...{ id: await aFund(stage), amount: '400.00', purpose: '添置座椅', minute: '望江基金〔2025〕3号' },
    }),
    bad: [
      { change: { id: 'fund-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { amount: '0.00' }, code: 'MONEY_INVALID', path: 'input.amount' },
      { change: { amount: '1000.01' }, code: 'FUND_INSUFFICIENT', path: 'input.amount' },
      { change: { purpose: ' ' }, code: 'TEXT_INVALID', path: 'input.purpose' },
      { change: { minute: null }, code: 'GROUND_MISSING', path: 'input.matterId' },
      { change: { minute: ' ' }, code: 'TEXT_INVALID', path: 'input.minute' },
      { change: { matterId: 'matter-none' }, code: 'NOT_FOUND', path: 'input.matterId' },
    ],
  },
  {
    mutation: 'reverseCommunityFundEntry',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => {
      const id = await aFund(stage);
      return { id, entryId: await contributed(stage, id), reason: '重复登记' };
    },
    bad: [
      { change: { id: 'fund-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { entryId: 'fundEntry-none' }, code: 'NOT_FOUND', path: 'input.entryId' },
      { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' },
    ],
  },
  {
    mutation: 'openVentureRound',
    ...{ caller: here, elsewhere, refusedElsewhere: forbidden('input.division') },
    prepare: async () => round,
    bad: [
      { change: { division: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.division' },
      { change: { name: ' ' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { sponsor: '51429901MJ0000018X' }, code: 'USCC_CHECKSUM', path: 'input.sponsor' },
      { change: { pool: '0.00' }, code: 'MONEY_INVALID', path: 'input.pool' },
      { change: { applyUntil: '2025-12-30' }, code: 'DATE_PAST', path: 'input.applyUntil' },
      { change: { judgeIds: [people.adult] }, code: 'BAD_USER_INPUT', path: 'input.judgeIds' },
    ],
  },
  {
    mutation: 'applyToVentureRound',
    ...{ caller: here, elsewhere, refusedElsewhere: { code: 'NOT_FOUND', path: 'input.organization' } },
    prepare: async (stage) => ({
      ...{ ...application, round: await aRound(stage), organization: await anOrganization(stage) },
    }),
    bad: [
      { change: { round: 'ventureRound-none' }, code: 'NOT_FOUND', path: 'input.round' },
      { change: { organization: 'organization-none' }, code: 'NOT_FOUND', path: 'input.organization' },
      { change: { title: '' }, code: 'TEXT_INVALID', path: 'input.title' },
      { change: { amount: '0.00' }, code: 'MONEY_INVALID', path: 'input.amount' },
      { change: { amount: '50000.01' }, code: 'POOL_EXCEEDED', path: 'input.amount' },
      { change: { teamIds: ['res-nobody'] }, code: 'NOT_FOUND', path: 'input.teamIds' },
    ],
  },
  {
    mutation: 'scoreVentureApplication',
    caller: residentNamed(people.adult),
    elsewhere: residentNamed(people.far),
    refusedElsewhere: notFound,
    prepare: async (stage) => ({ id: (await anApplication(stage)).id, score: 80 }),
    bad: [
      { change: { id: 'ventureApplication-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { score: 101 }, code: 'BAD_USER_INPUT', path: 'input.score' },
    ],
  },
  {
    mutation: 'awardVentureRound',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => ({ id: await aScoredRound(stage) }),
    bad: [
      { change: { id: 'ventureRound-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'changeVentureRoundState',
    ...{ caller: here, elsewhere, refusedElsewhere: notFound },
    prepare: async (stage) => {
      const id = await aScoredRound(stage);
      await done(stage, 'awardVentureRound', 'AwardVentureRoundInput', 'round', { id });
      return { id, action: 'REVIEW' };
    },
    bad: [
      { change: { id: 'ventureRound-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { action: 'CLOSE' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
];

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CharityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aCampaign, aCharity, aDonation, aMatch, aNeed, aProject, aResource, community, county } from './builders.ts';

let opened: OpenedSubgraph<CharityRepository>;

beforeAll(async () => {
  opened = await openedSubgraph(charity);
  const { repository } = opened;
  await repository.addCharities([
    aCharity(),
    aCharity({ _id: '53429901MJ00000269', name: '望江基金会', qualification: null, fields: ['ELDERLY'] }),
  ]);
  await repository.addCampaigns([
    aCampaign(),
    aCampaign({ _id: 'campaign-2', regions: ['420000000000'], methods: ['INTERNET_PLATFORM'], fields: ['ELDERLY'] }),
    aCampaign({ _id: 'campaign-3', regions: ['420500000000'], state: 'ENDED', emergency: true }),
  ]);
  await repository.addDonations([
    aDonation({ campaignId: 'campaign-1' }),
    aDonation({ _id: 'donation-2', campaignId: 'campaign-1', amount: 20_000, kind: 'ONE_OFF', state: 'USED' }),
    aDonation({ _id: 'donation-3', campaignId: 'campaign-1', amount: 7_000, state: 'REFUNDED' }),
    aDonation({ _id: 'donation-4', campaignId: 'campaign-1', form: 'GOODS', amount: null, value: 90_000 }),
    aDonation({ _id: 'donation-5', displayConsent: false, donatedOn: '2024-02-01', residenceDivision: '420502090001' }),
    aDonation({ _id: 'donation-6', donorType: 'ANONYMOUS', donorResidentId: null, displayConsent: false }),
  ]);
  await repository.addNeeds([
    aNeed(),
    aNeed({ _id: 'need-2', consent: false, urgency: 'LOW', openSince: '2025-11-01', openedOn: '2025-11-01' }),
    aNeed({
      _id: 'need-3',
      state: 'CLOSED',
      openSince: null,
      settledOn: '2025-12-26',
      metOn: '2025-12-26',
      deliveredOn: '2025-12-26',
      daysToDelivery: 6,
      remaining: 0,
      form: 'GOODS',
      unit: '件',
      category: 'ELDERLY',
      quantity: 2,
    }),
    aNeed({ _id: 'need-4', division: '420502090001', category: 'STUDY', needBy: null }),
  ]);
  await repository.addResources([
    aResource(),
    aResource({ _id: 'resource-2', division: community, categories: ['ILLNESS'] }),
    aResource({ _id: 'resource-3', regions: ['420500000000'], categories: ['STUDY'] }),
    aResource({ _id: 'resource-4', to: '2025-12-30' }),
  ]);
  await repository.addMatches([
    aMatch({
      needId: 'need-3',
      state: 'RATED',
      rating: 4,
      ratedOn: '2025-12-28',
      form: 'GOODS',
      unit: '件',
      quantity: 2,
    }),
    aMatch({ _id: 'match-2', needId: 'need-3', state: 'RATED', rating: 3, ratedOn: '2025-12-28' }),
  ]);
  await repository.addProjects([
    aProject(),
    aProject({ _id: 'project-2', fundGap: 5_000_000, theme: 'CULTURE' }),
    aProject({ _id: 'project-3', state: 'COMPLETED', closedOn: '2025-06-01', fundGap: 1_000 }),
  ]);
});

afterAll(() => opened.close());

const answerTo = async (query: string, variables = {}) => {
  const { data, errors } = await opened.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const codeOf = async (query: string) => (await opened.ask(query)).errors?.[0]?.extensions?.code;
const idsOf = async (list: string) => {
  const field = list.split('(')[0] ?? list;
  const data = await answerTo(`{ ${list} { edges { node { id } } totalCount } }`);
  const { edges } = JSON.parse(JSON.stringify(data?.[field])) as { edges: readonly { node: { id: string } }[] };
  return edges.map(({ node }) => node.id);
};
const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations)`;

describe('the lists', () => {
  it.each([
    ['charities(filter: { qualified: true })', ['51429901MJ0000018L']],
    ['charities(filter: { qualified: false })', ['53429901MJ00000269']],
    ['charities(filter: { field: ELDERLY, divisionCode: "420100000000" })', ['53429901MJ00000269']],
    ['charities(filter: { nameLike: "清源" })', ['51429901MJ0000018L']],
    ['campaigns(filter: { region: "420106000000" })', ['campaign-1', 'campaign-2']],
    ['campaigns(filter: { region: "420106090000" })', ['campaign-1', 'campaign-2']],
    ['campaigns(filter: { region: "420100000000" })', ['campaign-1', 'campaign-2']],
    ['campaigns(filter: { method: INTERNET_PLATFORM })', ['campaign-2']],
    ['campaigns(filter: { state: ENDED, emergency: true })', ['campaign-3']],
    ['campaigns(filter: { organization: "51429901MJ0000018L", field: EDUCATION })', ['campaign-1', 'campaign-3']],
    ['donations(filter: { divisionCode: "420500000000" })', ['donation-5']],
    ['donations(filter: { donatedBetween: { from: "2024-01-01", to: "2024-12-31" } })', ['donation-5']],
    ['donations(filter: { amount: { min: "100.00" } })', ['donation-4', 'donation-2']],
    ['donations(filter: { campaign: "campaign-1", form: MONEY, state: USED })', ['donation-2']],
    ['donations(filter: { kind: ONE_OFF })', ['donation-2']],
    ['charityNeeds(filter: { divisionCode: "420106090000" })', ['need-1', 'need-2', 'need-3']],
    ['charityNeeds(filter: { unmetSince: "2025-12-01" })', ['need-2']],
    ['charityNeeds(filter: { needByBefore: "2026-01-16", state: OPEN })', ['need-1', 'need-2']],
    ['charityNeeds(filter: { category: STUDY, urgency: URGENT, origin: COMMUNITY })', ['need-4']],
    ['charityResources(filter: { form: MONEY, category: STUDY })', ['resource-3']],
    ['charityResources(filter: { availableOn: "2025-12-31", region: "420106000000" })', ['resource-1', 'resource-2']],
    ['charityResources(filter: { hasAvailable: false })', []],
    ['revitalisationProjects(filter: { gapMin: "50000.00", state: LISTED })', ['project-1', 'project-2']],
    ['revitalisationProjects(filter: { theme: CULTURE, divisionCode: "420325000000" })', ['project-2']],
  ])('answer %s', async (list, expected) => {
    expect(await idsOf(list)).toEqual(expected);
  });

  it('walk donations newest first from page to page', async () => {
    const page = `edges { node { id } } pageInfo { endCursor hasNextPage } totalCount`;
    const first = await answerTo(`{ donations(first: 5) { ${page} } }`);
    const { pageInfo, totalCount } = JSON.parse(JSON.stringify(first?.donations ?? {}));
    const second = await answerTo(`query ($after: String) { donations(first: 5, after: $after) { ${page} } }`, {
      after: pageInfo.endCursor,
    });

    expect(totalCount).toBe(6);
    expect(pageInfo.hasNextPage).toBe(true);
    expect(second?.donations).toMatchObject({
      edges: [{ node: { id: 'donation-5' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it.each([
    ['{ charityNeeds(filter: { divisionCode: "429000000000" }) { totalCount } }', 'DIVISION_UNKNOWN'],
    ['{ campaigns(filter: { region: "999999000000" }) { totalCount } }', 'DIVISION_UNKNOWN'],
    ['{ charities(filter: { nameLike: "清" }) { totalCount } }', 'TEXT_INVALID'],
    ['{ donations(filter: { amount: { min: "2", max: "1" } }) { totalCount } }', 'RANGE_INVERTED'],
    [
      '{ donations(filter: { donatedBetween: { from: "2015-01-01", to: "2025-01-01" } }) { totalCount } }',
      'RANGE_TOO_WIDE',
    ],
    ['{ charityResources(first: 101) { totalCount } }', 'PAGE_TOO_LARGE'],
    ['{ charity(uscc: "not a code") { id } }', 'USCC_LENGTH'],
    ['{ campaigns(filter: { organization: "51429901MJ0000018K" }) { totalCount } }', 'USCC_CHECKSUM'],
    ['{ charityNeeds(filter: { divisionCode: "" }) { totalCount } }', 'DIVISION_UNKNOWN'],
    ['{ charityNeed(id: "need-1") { candidates(minScore: 101) { score } } }', 'BAD_USER_INPUT'],
    ['{ charityNeed(id: "need-1") { candidates(first: 0) { score } } }', 'PAGE_SIZE_INVALID'],
  ])('refuse %s', async (query, code) => {
    expect(await codeOf(query)).toBe(code);
  });
});

describe('a campaign', () => {
  it('C-09: raised the money received, and no goods, pledges or refunds', async () => {
    const data = await answerTo('{ campaign(id: "campaign-1") { raised allocated used target findings { code } } }');

    expect(data?.campaign).toEqual({
      raised: '250.00',
      allocated: '200.00',
      used: '200.00',
      target: '10000.00',
      findings: [],
    });
  });

  it('shows its findings and clocks', async () => {
    const data = await answerTo(
      '{ campaign(id: "campaign-2") { filingDueOn finalReportDueOn finalReportLate findings { code path } charity { name qualified } } }',
    );

    expect(data?.campaign).toEqual({
      filingDueOn: '2025-08-22',
      finalReportDueOn: '2026-06-30',
      finalReportLate: false,
      findings: [{ code: 'PLATFORM_MISSING', path: 'platform' }],
      charity: { name: '清源慈善会', qualified: true },
    });
  });

  it('sums the donations of any number of campaigns in one call', async () => {
    opened.calls.length = 0;
    await answerTo('{ campaigns { edges { node { raised used findings { code } } } } }');

    expect(opened.calls.filter(({ collection }) => collection === 'charity.donations')).toEqual([
      { collection: 'charity.donations', method: 'aggregate' },
    ]);
    expect(opened.calls.filter(({ collection }) => collection === 'charity.charities')).toHaveLength(1);
  });
});

describe('a charity', () => {
  it('is found by its organization, with its qualification and late reports', async () => {
    const data = await answerTo(
      `${entities} { ... on Organization { charityProfile { id qualified mayApplyForQualificationFrom
        organization { uscc } registrationDivision { code } annualReports { year late }
        fundraisingQualification { state decisionDueOn }
        campaigns(filter: { state: ENDED }) { totalCount } resources { totalCount } } } } }`,
      {
        representations: [
          { __typename: 'Organization', uscc: '51429901MJ0000018L' },
          { __typename: 'Organization', uscc: '91429901MA0000015N' },
        ],
      },
    );

    expect(data?._entities).toEqual([
      {
        charityProfile: {
          id: '51429901MJ0000018L',
          qualified: true,
          mayApplyForQualificationFrom: '2018-03-02',
          organization: { uscc: '51429901MJ0000018L' },
          registrationDivision: { code: county },
          annualReports: [{ year: 2024, late: true }],
          fundraisingQualification: { state: 'VALID', decisionDueOn: '2018-05-16' },
          campaigns: { totalCount: 1 },
          resources: { totalCount: 4 },
        },
      },
      { charityProfile: null },
    ]);
  });
});

describe('a donation', () => {
  it('C-14: links and names its donor only with consent, and an anonymous one never', async () => {
    const fields = 'donorType displayName donor { id } county { code } value';
    const data = await answerTo(
      `{ named: donation(id: "donation-1") { ${fields} } unnamed: donation(id: "donation-5") { ${fields} }
         anonymous: donation(id: "donation-6") { ${fields} } }`,
    );

    expect(data?.named).toMatchObject({ displayName: '林清和', donor: { id: 'resident-1' }, county: { code: county } });
    expect(data?.unnamed).toMatchObject({ donorType: 'RESIDENT', displayName: null, donor: null });
    expect(data?.anonymous).toMatchObject({ donorType: 'ANONYMOUS', displayName: null, donor: null });
  });

  it('stands under the person who made it, newest first, for many persons in one call', async () => {
    opened.calls.length = 0;
    const data = await answerTo(
      `${entities} { ... on Resident { donations(first: 2) { edges { node { id } } } charityNeeds { id } } } }`,
      {
        representations: [
          { __typename: 'Resident', id: 'resident-1' },
          { __typename: 'Resident', id: 'resident-2' },
        ],
      },
    );

    expect(data?._entities).toEqual([
      {
        donations: { edges: [{ node: { id: 'donation-4' } }, { node: { id: 'donation-3' } }] },
        charityNeeds: [{ id: 'need-1' }, { id: 'need-3' }, { id: 'need-4' }],
      },
      { donations: { edges: [] }, charityNeeds: [] },
    ]);
    expect(opened.calls.map(({ collection }) => collection).sort()).toEqual(['charity.donations', 'charity.needs']);
  });
});

describe('a need', () => {
  it('C-18: shows person and community only with consent', async () => {
    const fields = 'consent ageBand subject { id } division { code } county { code } quantity { amount count unit }';
    const data = await answerTo(
      `{ named: charityNeed(id: "need-1") { ${fields} } unnamed: charityNeed(id: "need-2") { ${fields} } }`,
    );

    expect(data?.named).toEqual({
      consent: true,
      ageBand: 'FROM_60_TO_79',
      subject: { id: 'resident-1' },
      division: { code: community },
      county: { code: county },
      quantity: { amount: '3000.00', count: null, unit: '元' },
    });
    expect(data?.unnamed).toMatchObject({ consent: false, subject: null, division: { code: county } });
  });

  it('C-19: says when it is escalated', async () => {
    const data = await answerTo('{ charityNeed(id: "need-1") { escalated escalatesOn openSince } }');

    expect(data?.charityNeed).toEqual({ escalated: true, escalatesOn: '2025-12-30', openSince: '2025-12-20' });
  });

  it('C-15: lists the resources that could meet it, best first', async () => {
    const data = await answerTo(
      `{ charityNeed(id: "need-1") { candidates { score parts { category region urgency timeliness } resource { id } } } }`,
    );

    expect(data?.charityNeed).toEqual({
      candidates: [
        { score: 89, parts: { category: 35, region: 24, urgency: 15, timeliness: 15 }, resource: { id: 'resource-1' } },
        { score: 81, parts: { category: 21, region: 30, urgency: 15, timeliness: 15 }, resource: { id: 'resource-2' } },
      ],
    });
  });

  it('C-15: leaves out candidates below a score, and has none when it is not open', async () => {
    const data = await answerTo(
      `{ open: charityNeed(id: "need-1") { candidates(minScore: 81.01) { resource { id } } }
         closed: charityNeed(id: "need-3") { candidates { score } } }`,
    );

    expect(data).toEqual({ open: { candidates: [{ resource: { id: 'resource-1' } }] }, closed: { candidates: [] } });
  });

  it('finds the candidates and matches of any number of needs in one call each', async () => {
    opened.calls.length = 0;
    const data = await answerTo(
      '{ charityNeeds { edges { node { id candidates { resource { id } } matches { score rating resource { id } need { id } } } } } }',
    );

    const reads = opened.calls.map(({ collection, method }) => `${collection} ${method}`);
    expect(reads.filter((read) => read.startsWith('charity.matches'))).toEqual(['charity.matches find']);
    expect(reads.filter((read) => read.startsWith('charity.resources'))).toEqual([
      'charity.resources find', // for the candidates
      'charity.resources find', // of the matches, by id
    ]);
    expect(data?.charityNeeds).toMatchObject({
      edges: [
        { node: { id: 'need-1' } },
        { node: { id: 'need-2' } },
        { node: { id: 'need-3', matches: [{ score: 89, rating: 4, need: { id: 'need-3' } }, { rating: 3 }] } },
        { node: { id: 'need-4', candidates: [{ resource: { id: 'resource-3' } }] } },
      ],
    });
  });
});

describe('a division', () => {
  const codes = ['420000000000', '420106090000', '420106000000', '420325000000', '429021000000'];
  const representations = codes.map((code) => ({ __typename: 'Division', code }));

  it('lists needs, donations and projects below it, one call a list for many divisions', async () => {
    opened.calls.length = 0;
    const data = await answerTo(
      `${entities} { ... on Division { charityNeeds(filter: { state: OPEN }) { totalCount edges { node { id } } }
        donations { totalCount } revitalisationProjects { totalCount } } } }`,
      { representations },
    );

    const totals = JSON.parse(JSON.stringify(data?._entities)) as readonly Record<string, { totalCount: number }>[];
    expect(
      totals.map(({ charityNeeds, donations, revitalisationProjects }) => [
        charityNeeds?.totalCount,
        donations?.totalCount,
        revitalisationProjects?.totalCount,
      ]),
    ).toEqual([
      [3, 6, 3],
      [2, 5, 0],
      [2, 5, 0],
      [0, 0, 3],
      [0, 0, 0],
    ]);
    expect(opened.calls.map(({ collection, method }) => `${collection} ${method}`).sort()).toEqual([
      'charity.donations countEach',
      'charity.needs countEach',
      'charity.needs findEach',
      'charity.revitalisationProjects countEach',
    ]);
  });

  it('sums up charity on a day, one call a collection for many divisions', async () => {
    opened.calls.length = 0;
    const data = await answerTo(
      `${entities} { ... on Division { charityStats(asOf: "2025-12-27") { asOf charityCount qualifiedCount donationCount
        donationValue microShare needCount metNeedCount openNeedCount openNeedsByCategory { category count }
        medianDaysToDelivery matchAccuracy revitalisationFundGap } } } }`,
      { representations },
    );

    const nothing = {
      asOf: '2025-12-27',
      charityCount: 0,
      qualifiedCount: 0,
      donationCount: 0,
      donationValue: '0.00',
      microShare: null,
      needCount: 0,
      metNeedCount: 0,
      openNeedCount: 0,
      openNeedsByCategory: [],
      medianDaysToDelivery: null,
      matchAccuracy: null,
      revitalisationFundGap: '0.00',
    };
    const street = {
      ...nothing,
      donationCount: 4,
      donationValue: '1200.00',
      microShare: 0.75,
      needCount: 3,
      metNeedCount: 1,
      openNeedCount: 2,
      openNeedsByCategory: [{ category: 'MEDICAL_COST', count: 2 }],
      medianDaysToDelivery: 6,
    };
    expect(data?._entities).toEqual([
      {
        charityStats: {
          ...street,
          charityCount: 2,
          qualifiedCount: 1,
          donationCount: 5,
          donationValue: '1250.00',
          microShare: 0.8,
          needCount: 4,
          openNeedCount: 3,
          openNeedsByCategory: [
            { category: 'MEDICAL_COST', count: 2 },
            { category: 'STUDY', count: 1 },
          ],
          revitalisationFundGap: '250000.00',
        },
      },
      { charityStats: street },
      { charityStats: { ...street, charityCount: 2, qualifiedCount: 1 } },
      { charityStats: { ...nothing, revitalisationFundGap: '250000.00' } },
      { charityStats: nothing },
    ]);
    expect(opened.calls.map(({ method }) => method)).toEqual(Array(5).fill('aggregate'));
  });

  it('knows figures of former days, and none of days to come', async () => {
    const stats = (asOf: string) =>
      opened.ask(
        `${entities} { ... on Division { charityStats(asOf: "${asOf}") { openNeedCount metNeedCount matchAccuracy } } } }`,
        { representations: representations.slice(0, 1) },
      );

    expect((await stats('2025-12-22')).data?._entities).toEqual([
      { charityStats: { openNeedCount: 4, metNeedCount: 0, matchAccuracy: null } },
    ]);
    expect((await stats('2025-12-31')).data?._entities).toEqual([
      { charityStats: { openNeedCount: 3, metNeedCount: 1, matchAccuracy: 0.5 } },
    ]);
    expect((await stats('2026-01-01')).errors?.[0]?.extensions?.code).toBe('DATE_FUTURE');
  });
});

describe('a resource', () => {
  it('C-16: gives no more than it has', async () => {
    const { repository } = opened;
    await repository.addResources([aResource({ _id: 'small', division: '420502000000', regions: [], available: 10 })]);

    expect(await repository.takeFromResource('small', 11)).toBe(false);
    expect(await repository.takeFromResource('small', 10)).toBe(true);
    expect(await repository.takeFromResource('small', 1)).toBe(false);
  });
});

describe('an entity', () => {
  it.each([
    ['CharityProfile', '51429901MJ0000018L'],
    ['Campaign', 'campaign-1'],
    ['Donation', 'donation-1'],
    ['CharityNeed', 'need-1'],
    ['CharityResource', 'resource-1'],
    ['Match', 'match-1'],
    ['RevitalisationProject', 'project-1'],
  ])('%s is found by its id', async (__typename, id) => {
    const data = await answerTo(`${entities} { ... on ${__typename} { id } } }`, {
      representations: [
        { __typename, id },
        { __typename, id: 'nobody' },
      ],
    });

    expect(data?._entities).toEqual([{ id }, null]);
  });
});

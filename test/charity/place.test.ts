import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Caller } from '../../schema/caller.ts';
import type { CharityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { governanceRepository } from '../../subgraphs/governance/repository.ts';
import { aCaller, allScopes } from '../kit/aCaller.ts';
import { idsIn, ofEach, ofEntities, ofList, ofListBelow, type Question } from '../kit/foundIds.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aResident } from '../kit/register.ts';
import { waysInto } from '../kit/waysInto.ts';
import { aCampaign, aCharity, aDonation, aMatch, aNeed, aResource } from './builders.ts';
import { aMonthlyPlan, anOpenClaim } from './givingBuilders.ts';

const wuchang = '420106000000';
const xiling = '420502000000';
const farCommunity = '420502090001';
const near = '51429901MJ0000018L'; // registered in 武昌
const far = '53429901MJ00000269'; // registered in 西陵

const ofFarPerson = { donorResidentId: 'resident-2', residenceDivision: farCommunity } as const;

let opened: OpenedSubgraph<CharityRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(charity);
  const { repository, store } = opened;
  const register = await governanceRepository(store);
  await register.addResidents([
    aResident({ _id: 'resident-1' }),
    aResident({ _id: 'resident-3', birthDate: '2015-06-15', guardianIds: ['res-aunt'] }),
    aResident({ _id: 'res-aunt' }),
    aResident({ _id: 'res-neighbour' }),
  ]);
  await repository.addCharities([aCharity(), aCharity({ _id: far, registrationDivision: xiling })]);
  await repository.addCampaigns([
    aCampaign(),
    aCampaign({ _id: 'campaign-draft', state: 'DRAFT' }),
    aCampaign({ _id: 'campaign-far', state: 'DRAFT', organizationUscc: far, registrationDivision: xiling }),
  ]);
  await repository.addDonations([
    aDonation({ campaignId: 'campaign-1' }),
    aDonation({ _id: 'donation-draft', campaignId: 'campaign-draft' }),
    aDonation({ _id: 'donation-unnamed', campaignId: 'campaign-1', displayConsent: false, ...ofFarPerson }),
    aDonation({ _id: 'donation-far', organizationUscc: far, registrationDivision: xiling, ...ofFarPerson }),
  ]);
  await repository.addMonthlyPlans([
    aMonthlyPlan({ donorResidentId: 'resident-1', displayConsent: true, displayName: '林清和' }),
    aMonthlyPlan({ _id: 'plan-unnamed', donorResidentId: 'resident-1' }),
    aMonthlyPlan({ _id: 'plan-far', ...ofFarPerson, displayConsent: true, organizationUscc: far }),
  ]);
  await repository.addDonationClaims([
    anOpenClaim(),
    anOpenClaim({ _id: 'claim-far', organizationUscc: far, registrationDivision: xiling }),
  ]);
  await repository.addNeeds([
    aNeed({ acceptedBy: [near] }),
    aNeed({ _id: 'need-child', residentId: 'resident-3' }),
    aNeed({ _id: 'need-far', residentId: 'resident-2', division: farCommunity, acceptedBy: [far] }),
    aNeed({ _id: 'need-unnamed', consent: false }),
  ]);
  await repository.addResources([aResource()]);
  await repository.addMatches([
    aMatch(),
    aMatch({ _id: 'match-before', organizationUscc: far, state: 'DECLINED' }),
    aMatch({ _id: 'match-declined', needId: 'need-unnamed', organizationUscc: far, state: 'DECLINED' }),
    aMatch({
      _id: 'match-far',
      needId: 'need-far',
      residentId: 'resident-2',
      division: farCommunity,
      organizationUscc: far,
    }),
  ]);
});
afterAll(() => opened.close());

// Scopes say what may be seen; here it is about where, so everybody holds all of them and a purpose.
const officerOf = (...divisions: readonly string[]) => aCaller({ divisions });
const resident = (residentId: string) => aCaller({ role: 'resident', residentId, divisions: [] });
const institution = (...institutions: readonly string[]) =>
  aCaller({ role: 'institution', institutions, divisions: [] });
const nobodies: Readonly<Record<string, Caller>> = {
  'somebody without a role': { ...anonymous, subject: 'nobody', scopes: allScopes, purpose: 'CASE_HANDLING' },
  'an officer of no place': officerOf(),
  'an officer of no division code': officerOf('420'),
  'an officer of another county': officerOf('420102000000'),
  'a neighbour': resident('res-neighbour'),
  'another institution': institution('institution-2'),
};

/** What is found by an officer of 武昌, one of 西陵, the donor in need, the child's guardian, the charity of each place, and anybody. */
interface Found {
  readonly wuchang: readonly string[];
  readonly xiling: readonly string[];
  readonly person: readonly string[];
  readonly guardian: readonly string[];
  readonly charity: readonly string[];
  readonly farCharity: readonly string[];
  readonly anybody: readonly string[];
}

const callers: Readonly<Record<Exclude<keyof Found, 'anybody'>, Caller>> = {
  wuchang: officerOf(wuchang),
  xiling: officerOf(xiling),
  person: resident('resident-1'),
  guardian: resident('res-aunt'),
  charity: institution(near),
  farCharity: institution(far),
};

const people = ['resident-1', 'resident-2', 'resident-3'];
const needs = ['need-1', 'need-child', 'need-far', 'need-unnamed'];
const campaigns = ['campaign-1', 'campaign-draft', 'campaign-far'];
const donations = ['donation-1', 'donation-draft', 'donation-unnamed', 'donation-far'];
const matches = ['match-1', 'match-before', 'match-declined', 'match-far'];
const nothing: Found = {
  wuchang: [],
  xiling: [],
  person: [],
  guardian: [],
  charity: [],
  farCharity: [],
  anybody: [],
};

const published = ['campaign-1'];
const campaignsFound: Found = {
  wuchang: ['campaign-1', 'campaign-draft'],
  xiling: ['campaign-1', 'campaign-far'],
  person: published,
  guardian: published,
  charity: ['campaign-1', 'campaign-draft'],
  farCharity: ['campaign-1', 'campaign-far'],
  anybody: published,
};
const donationsFound: Found = {
  ...nothing,
  wuchang: ['donation-1', 'donation-draft', 'donation-unnamed'],
  xiling: ['donation-far', 'donation-unnamed'],
  person: ['donation-1', 'donation-draft'],
  charity: ['donation-1', 'donation-draft', 'donation-unnamed'],
  farCharity: ['donation-far'],
};
const plansFound: Found = {
  ...nothing,
  wuchang: ['plan-1', 'plan-unnamed'],
  xiling: ['plan-far'],
  person: ['plan-1', 'plan-unnamed'],
  charity: ['plan-1', 'plan-unnamed'],
  farCharity: ['plan-far'],
};
const paid = (donation: string) => [`${donation}-pay-from`, `${donation}-pay-to`];
const ledgerOfNear = ['donation-1', 'donation-draft', 'donation-unnamed'].flatMap(paid);
// Where donors live.
const donationsListed: Found = { ...donationsFound, wuchang: ['donation-1', 'donation-draft'] };
const needsFound: Found = {
  ...nothing,
  wuchang: ['need-1', 'need-child', 'need-unnamed'],
  xiling: ['need-far'],
  person: ['need-1', 'need-unnamed'],
  guardian: ['need-child'],
  charity: ['need-1'],
  farCharity: ['need-far'],
};
const matchesFound: Found = {
  ...nothing,
  wuchang: ['match-1', 'match-before', 'match-declined'],
  xiling: ['match-far'],
  person: ['match-1', 'match-before', 'match-declined'],
  charity: ['match-1'],
  farCharity: ['match-before', 'match-declined', 'match-far'],
};

interface BoundWay extends Question {
  readonly found: Found;
}

// Every way into the data of the subgraph; 'public' ones are anybody's, 'offered' ones anybody's who holds the scope, wherever they
// lie, and counts are bound by their scope alone.
const waysIn: Readonly<Record<string, 'public' | 'offered' | 'counts' | BoundWay>> = {
  'Query.charity': 'public',
  'Query.charities': 'public',
  'Query.campaign': { ...ofEach('campaign', campaigns), found: campaignsFound },
  'Query.campaigns': { ...ofList('campaigns'), found: campaignsFound },
  'Query.donation': { ...ofEach('donation', donations), found: donationsFound },
  'Query.donations': { ...ofList('donations'), found: donationsListed },
  'Query.charityNeed': { ...ofEach('charityNeed', needs), found: needsFound },
  'Query.charityNeeds': { ...ofList('charityNeeds'), found: needsFound },
  'Query.charityResources': 'offered',
  'Query.revitalisationProjects': 'public',
  'Query.fundraisingQualification': 'public',
  'Query.fundraisingQualifications': 'public',
  'Query.charityProject': 'public',
  'Query.charityProjects': 'public',
  'Query.charitableTrust': 'public',
  'Query.charitableTrusts': 'public',
  'Query.disclosure': 'public',
  'Query.disclosures': 'public',
  'Query.pairing': 'public',
  'Query.pairings': 'public',
  'CharityProfile.fundraisingQualification': 'public',
  'Pairing.project': 'public',
  'Entity.FundraisingQualification': 'public',
  'Entity.CharityProject': 'public',
  'Entity.CharitableTrust': 'public',
  'Entity.Disclosure': 'public',
  'Entity.Pairing': 'public',
  'Query.matchCandidates': {
    query: `{ ${needs.map((id, at) => `c${at}: matchCandidates(needId: "${id}") { resource { id } }`).join(' ')} }`,
    found: {
      ...nothing,
      wuchang: ['resource-1', 'resource-1', 'resource-1'],
      person: ['resource-1', 'resource-1'],
      guardian: ['resource-1'],
      charity: ['resource-1'],
    },
  },
  // C-18: the needs that a resource could meet are told to its organization wherever they lie, but not whose they are.
  'Query.needCandidates': {
    query: '{ needCandidates(resourceId: "resource-1") { id: needId } }',
    found: {
      ...nothing,
      wuchang: ['need-1', 'need-child', 'need-unnamed'],
      person: ['need-1', 'need-unnamed'],
      guardian: ['need-child'],
      charity: ['need-1', 'need-child', 'need-unnamed'],
    },
  },
  'Division.charityNeeds': { ...ofListBelow('Division', 'code', [wuchang, xiling], 'charityNeeds'), found: needsFound },
  'Division.donations': {
    ...ofListBelow('Division', 'code', [wuchang, xiling], 'donations'),
    found: donationsListed,
  },
  'Division.revitalisationProjects': 'public',
  'Division.charityStats': 'counts',
  // Rules C-14 and C-18: only where the person agrees to be named, and the own.
  'Resident.donations': {
    ...ofListBelow('Resident', 'id', people, 'donations'),
    found: {
      ...nothing,
      wuchang: ['donation-1', 'donation-draft'],
      xiling: ['donation-far'],
      person: ['donation-1', 'donation-draft'],
      charity: ['donation-1', 'donation-draft'],
      farCharity: ['donation-far'],
    },
  },
  'Resident.monthlyPlans': {
    ...ofEntities('Resident', 'id', people, 'monthlyPlans { id }'),
    found: {
      ...plansFound,
      wuchang: ['plan-1'],
      charity: ['plan-1'],
    },
  },
  'Query.monthlyPlans': { ...ofList('monthlyPlans'), found: plansFound },
  'MonthlyPlan.campaign': 'public',
  'Query.donationClaims': {
    ...ofList('donationClaims'),
    found: {
      ...nothing,
      wuchang: ['claim-1'],
      xiling: ['claim-far'],
      charity: ['claim-1'],
      farCharity: ['claim-far'],
    },
  },
  'Query.charityLedger': {
    ...ofList('charityLedger'),
    found: {
      ...nothing,
      wuchang: ledgerOfNear,
      xiling: paid('donation-far'),
      charity: ledgerOfNear,
      farCharity: paid('donation-far'),
    },
  },
  'Resident.charityNeeds': {
    ...ofEntities('Resident', 'id', people, 'charityNeeds { id }'),
    found: { ...needsFound, wuchang: ['need-1', 'need-child'] },
  },
  'Organization.charityProfile': 'public',
  'CharityProfile.campaigns': {
    ...ofList(`charity(uscc: "${near}")`, 'campaigns'),
    found: { ...campaignsFound, xiling: published, farCharity: published },
  },
  'CharityProfile.resources': 'offered',
  'Campaign.charity': 'public',
  'Campaign.donations': {
    ...ofList('campaign(id: "campaign-1")', 'donations'),
    found: {
      ...nothing,
      wuchang: ['donation-1', 'donation-unnamed'],
      xiling: ['donation-unnamed'],
      person: ['donation-1'],
      charity: ['donation-1', 'donation-unnamed'],
    },
  },
  'Donation.campaign': {
    ...ofEntities('Donation', 'id', ['donation-1', 'donation-draft'], 'campaign { id }'),
    found: {
      ...nothing,
      wuchang: ['campaign-1', 'campaign-draft'],
      person: ['campaign-1'],
      charity: ['campaign-1', 'campaign-draft'],
    },
  },
  'CharityNeed.matches': {
    ...ofEntities('CharityNeed', 'id', needs, 'matches { id }'),
    found: { ...matchesFound, farCharity: ['match-far'] },
  },
  'MatchCandidate.resource': 'offered',
  'Match.need': {
    ...ofEntities('Match', 'id', matches, 'need { id }'),
    found: {
      ...needsFound,
      wuchang: ['need-1', 'need-1', 'need-unnamed'],
      person: ['need-1', 'need-1', 'need-unnamed'],
      guardian: [],
    },
  },
  'Match.resource': 'offered',
  'Entity.Division': 'public',
  'Entity.Resident': 'public',
  'Entity.Household': 'public',
  'Entity.Organization': 'public',
  'Entity.CharityProfile': 'public',
  'Entity.Campaign': { ...ofEntities('Campaign', 'id', campaigns), found: campaignsFound },
  'Entity.Donation': { ...ofEntities('Donation', 'id', donations), found: donationsFound },
  'Entity.CharityNeed': { ...ofEntities('CharityNeed', 'id', needs), found: needsFound },
  'Entity.CharityResource': 'offered',
  'Entity.Match': { ...ofEntities('Match', 'id', matches), found: matchesFound },
  'Entity.RevitalisationProject': 'public',
  'Query.charityParameters': 'public',
};

const foundBy = async (caller: Caller, { query, variables }: Question) => {
  const { data, errors } = await opened.askAs(caller, query, variables);
  expect(errors).toBeUndefined();
  return idsIn(data);
};

describe('S-01: every way in', () => {
  it('is named here, so that a new one cannot be forgotten', () => {
    expect(waysInto('charity')).toEqual(Object.keys(waysIn).sort());
  });

  const bound = Object.entries(waysIn).flatMap(([name, way]) => (typeof way === 'string' ? [] : [{ name, way }]));

  it.each(bound)('$name has for each caller the rows of the own place, person or charity', async ({ way }) => {
    const found = await Promise.all(
      Object.entries(callers).map(async ([who, caller]) => [who, await foundBy(caller, way)]),
    );

    expect({ ...Object.fromEntries(found), anybody: way.found.anybody }).toEqual(way.found);
  });

  it.each(bound)('$name has for anybody else no more than what is public', async ({ way }) => {
    for (const [who, caller] of Object.entries(nobodies))
      expect([who, await foundBy(caller, way)]).toEqual([who, way.found.anybody]);
  });
});

describe('A campaign in preparation', () => {
  it('is counted and filtered for nobody whom it does not concern', async () => {
    const drafts = '{ campaigns(filter: { state: DRAFT }) { totalCount } }';

    expect((await opened.askAs(anonymous, drafts)).data?.campaigns).toEqual({ totalCount: 0 });
    expect((await opened.askAs(officerOf(xiling), drafts)).data?.campaigns).toEqual({ totalCount: 1 });
  });
});

describe('Own data', () => {
  it('C-14, C-18: name a person to him- or herself whether or not others may know', async () => {
    const asked = `{ donation(id: "donation-unnamed") { donor { id } } charityNeed(id: "need-unnamed") { subject { id } division { code } } }`;
    const person = aCaller({ role: 'resident', residentId: 'resident-1', divisions: [], purpose: null });
    const donor = aCaller({ role: 'resident', residentId: 'resident-2', divisions: [], purpose: null });

    expect((await opened.askAs(officerOf(wuchang), asked)).data).toEqual({
      donation: { donor: null },
      charityNeed: { subject: null, division: { code: wuchang } },
    });
    expect((await opened.askAs(person, asked)).data).toEqual({
      donation: null,
      charityNeed: { subject: { id: 'resident-1' }, division: { code: '420106090001' } },
    });
    expect((await opened.askAs(donor, asked)).data).toEqual({
      donation: { donor: { id: 'resident-2' } },
      charityNeed: null,
    });
  });
});

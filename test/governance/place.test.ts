import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Caller } from '../../schema/caller.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { allScopes } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { aMatter, aSession } from '../kit/deliberation.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aBranchOfDivisions, aHousehold, anOrganization, aResident, communityCode } from '../kit/register.ts';
import { waysInto } from '../kit/waysInto.ts';
import { aCommitteeRecord, anElectionRecord } from './committees.ts';
import { aCase, aStation } from './socialWorkBuilders.ts';
import { anActivity, aPointsEntry, aSignUp, aVolunteer } from './volunteeringBuilders.ts';

const wuchang = '420106000000';
const yichang = '420500000000';
const zigui = '420527001001';

const mother = aResident({ _id: 'res-mother', name: '周清和', birthDate: '1986-06-15', householdId: 'hh-one' });
const father = aResident({ _id: 'res-father', name: '林望江', residenceDivision: zigui, registeredDivision: zigui });
const child = aResident({
  _id: 'res-child',
  name: '林小禾',
  birthDate: '2015-03-01',
  householdId: 'hh-one',
  parentIds: ['res-mother', 'res-father'],
  guardianIds: ['res-mother'],
});
const grown = aResident({ _id: 'res-grown', name: '周青', birthDate: '2005-01-01', parentIds: ['res-mother'] });
const moved = aResident({ _id: 'res-moved', name: '何迁', registeredDivision: zigui, registeredElsewhere: true });
const neighbour = aResident({ _id: 'res-neighbour', name: '何邻' });
const directs = { residentId: 'res-mother', post: 'DIRECTOR' } as const;
const household = aHousehold([mother, father, child], { _id: 'hh-one' });

let register: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  register = await openedSubgraph(governance);
  await register.repository.addDivisions(aBranchOfDivisions());
  await register.repository.addResidents([mother, father, child, grown, moved, neighbour]);
  await register.repository.addHouseholds([household]);
  await register.repository.addOrganizations([anOrganization()]);
  const deliberated = { division: communityCode, proposerId: 'res-mother' };
  await register.repository.addMatters([
    aMatter(deliberated),
    aMatter({ ...deliberated, _id: 'draft', state: 'DRAFT' }),
  ]);
  await register.repository.addDeliberationSessions([aSession({ division: communityCode, chairId: 'res-mother' })]);
  await register.repository.addOpinions([
    {
      ...{ _id: 'opinion-one', sessionId: 'session-one', division: communityCode, speakerId: 'res-mother' },
      ...{ text: '同意。', on: '2025-12-31' },
    },
  ]);
  await register.repository.addSocialWorkStations([aStation()]);
  await register.repository.addSocialWorkCases([aCase({ clientId: 'res-mother', clientBirthDate: '1986-06-15' })]);
  const ofMother = { residentId: 'res-mother', birthDate: '1986-06-15' };
  await register.repository.addVolunteers([aVolunteer(ofMother)]);
  await register.repository.addVolunteerActivities([anActivity()]);
  await register.repository.addVolunteerSignUps([aSignUp(ofMother)]);
  await register.repository.addPointsEntries([aPointsEntry(ofMother)]);
  await register.repository.addCommittees([
    aCommitteeRecord({ members: [{ ...directs, from: '2021-03-01', ratings: [] }] }),
  ]);
  await register.repository.addElections([
    anElectionRecord({ candidates: [{ ...directs, votes: null, elected: null }] }),
  ]);
});
afterAll(() => register.close());

// Scopes say what may be seen; here it is about where, so everybody holds all of them.
const officerOf = (...divisions: readonly string[]) =>
  callerOfRole('countyOfficer', { divisions, scopes: allScopes, purpose: 'CASE_HANDLING' });
const resident = (residentId: string) => callerOfRole('resident', { residentId, scopes: allScopes });
const dataFor = async (caller: Caller, query: string, variables?: Readonly<Record<string, unknown>>) => {
  const { data, errors } = await register.askAs(caller, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const entityFor = async (caller: Caller, typename: string, id: string) => {
  const representations = [{ __typename: typename, id }];
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typename} { id } } }`;
  return ((await dataFor(caller, query, { representations }))?._entities as { id: string }[] | undefined)?.[0] ?? null;
};
const idsIn = (connection: unknown) =>
  (connection as { edges: readonly { node: { id: string } }[] }).edges.map(({ node }) => node.id);
const residentsFor = async (caller: Caller, filter = '') =>
  idsIn((await dataFor(caller, `{ residents(first: 100${filter}) { edges { node { id } } } }`))?.residents);

// Every way into the data of the subgraph; 'public' ones are anybody's, of the others this is what an officer of 武昌 finds.
const waysIn: Readonly<
  Record<
    string,
    'public' | 'statistics' | { readonly query: string; readonly found: unknown; readonly elsewhere?: unknown }
  >
> = {
  'Query.division': 'public',
  'Query.governanceParameters': 'public',
  'Query.committee': 'public',
  'Query.committees': 'public',
  'Committee.division': 'public',
  'Committee.organization': 'public',
  // Who has a post is a matter of the place; that there is the post is anybody's.
  'CommitteeMember.resident': {
    query: 'committee(id: "committee-one") { members { resident { id } } }',
    found: { members: [{ resident: { id: 'res-mother' } }] },
    elsewhere: { members: [{ resident: null }] },
  },
  'Election.division': {
    query: 'election(id: "election-one") { division { code } }',
    found: { division: { code: communityCode } },
  },
  'ElectionCandidate.resident': {
    query: 'election(id: "election-one") { candidates { resident { id } } }',
    found: { candidates: [{ resident: { id: 'res-mother' } }] },
  },
  'Query.election': { query: 'election(id: "election-one") { id }', found: { id: 'election-one' } },
  'Query.elections': {
    query: 'elections { totalCount pageInfo { endCursor } edges { node { id } } }',
    found: { totalCount: 1 },
  },
  'Query.divisions': 'public',
  'Query.organization': 'public',
  'Query.organizations': 'public',
  'Query.checkIdentityNumber': 'public',
  'Query.checkCreditCode': 'public',
  'Query.enumLabels': 'public',
  // Deliberation is public; drafts and persons in it are not, which its own tests show.
  'Query.matter': 'public',
  'Query.matters': 'public',
  'Query.deliberationSession': 'public',
  'Query.deliberationSessions': 'public',
  'Query.outcomes': 'public',
  'Query.poll': 'public',
  'Query.polls': 'public',
  'DeliberationSession.division': 'public',
  'Matter.division': 'public',
  'Poll.division': 'public',
  'Matter.proposer': {
    query: 'matter(id: "matter-one") { proposer { id } }',
    found: { proposer: { id: 'res-mother' } },
    elsewhere: { proposer: null },
  },
  'DeliberationSession.chair': {
    query: 'deliberationSession(id: "session-one") { chair { id } }',
    found: { chair: { id: 'res-mother' } },
    elsewhere: { chair: null },
  },
  'Opinion.speaker': {
    query: 'deliberationSession(id: "session-one") { opinions { speaker { id } } }',
    found: { opinions: [{ speaker: { id: 'res-mother' } }] },
    elsewhere: { opinions: [{ speaker: null }] },
  },
  'Query.resident': { query: 'resident(id: "res-mother") { id }', found: { id: 'res-mother' } },
  'Query.residents': {
    query: 'residents { totalCount pageInfo { endCursor } edges { node { id } } }',
    found: { totalCount: 5 },
  },
  'Query.household': { query: 'household(id: "hh-one") { id }', found: { id: 'hh-one' } },
  'Query.households': {
    query: 'households { totalCount pageInfo { endCursor } edges { node { id } } }',
    found: { totalCount: 1 },
  },
  'Query.widenedAccess': {
    query: 'widenedAccess { totalCount pageInfo { endCursor } edges { node { id } } }',
    found: { totalCount: 0 },
  },
  'Division.residents': {
    query: `division(code: "${wuchang}") { residents { totalCount pageInfo { endCursor } edges { node { id } } } }`,
    found: { residents: { totalCount: 5 } },
  },
  'Division.households': {
    query: `division(code: "${wuchang}") { households { totalCount pageInfo { endCursor } edges { node { id } } } }`,
    found: { households: { totalCount: 1 } },
  },
  'Division.organizations': 'public',
  'Division.children': 'public',
  'Division.ancestors': 'public',
  'Division.parent': 'public',
  'Division.statUnit': 'public',
  'Division.succeededBy': 'public',
  'Organization.registrationDivision': 'public',
  // Divisions are anybody's; that they are those of a person or household is not.
  'Resident.registeredDivision': {
    query: 'resident(id: "res-mother") { registeredDivision { code } }',
    found: { registeredDivision: { code: communityCode } },
  },
  'Resident.residenceDivision': {
    query: 'resident(id: "res-mother") { residenceDivision { code } }',
    found: { residenceDivision: { code: communityCode } },
  },
  'Household.division': {
    query: 'household(id: "hh-one") { division { code } }',
    found: { division: { code: household.division } },
  },
  'WidenedAccess.division': {
    query: 'widenedAccess { totalCount pageInfo { endCursor } edges { node { division { code } } } }',
    found: { totalCount: 0 },
  },
  // The father lives out of reach.
  'Resident.parents': {
    query: 'resident(id: "res-child") { parents { id } }',
    found: { parents: [{ id: 'res-mother' }] },
  },
  'Resident.guardians': {
    query: 'resident(id: "res-child") { guardians { id } }',
    found: { guardians: [{ id: 'res-mother' }] },
  },
  'Resident.household': {
    query: 'resident(id: "res-mother") { household { id } }',
    found: { household: { id: 'hh-one' } },
  },
  'Resident.accessLog': {
    query: 'resident(id: "res-mother") { accessLog { totalCount } }',
    found: { accessLog: { totalCount: expect.any(Number) } },
  },
  'Household.head': { query: 'household(id: "hh-one") { head { id } }', found: { head: { id: 'res-mother' } } },
  'HouseholdMember.resident': {
    query: 'household(id: "hh-one") { members { resident { id } } }',
    found: {
      members: [{ resident: { id: 'res-mother' } }, { resident: null }, { resident: { id: 'res-child' } }],
    },
  },
  'Entity.Division': 'public',
  'Entity.Organization': 'public',
  'Entity.Resident': { query: '', found: 'res-mother' },
  'Entity.Household': { query: '', found: 'hh-one' },
  'Query.socialWorkStation': 'public',
  'Query.socialWorkStations': 'public',
  'Query.socialWorkCase': { query: 'socialWorkCase(id: "case-1") { id }', found: { id: 'case-1' } },
  'Query.socialWorkCases': {
    query: 'socialWorkCases { totalCount pageInfo { endCursor } edges { node { id } } }',
    found: { totalCount: 1 },
  },
  'SocialWorkStation.division': 'public',
  'SocialWorkStation.operator': 'public',
  'SocialWorkStation.serviceArea': 'public',
  'SocialWorkCase.client': {
    query: 'socialWorkCase(id: "case-1") { client { id } }',
    found: { client: { id: 'res-mother' } },
  },
  'SocialWorkCase.station': {
    query: 'socialWorkCase(id: "case-1") { station { id } }',
    found: { station: { id: 'station-1' } },
  },
  'Entity.SocialWorkStation': 'public',
  'Entity.SocialWorkCase': { query: '', found: 'case-1' },
  'Query.volunteerActivity': 'public',
  'Query.volunteerActivities': 'public',
  'Query.volunteer': { query: 'volunteer(id: "volunteer-1") { id }', found: { id: 'volunteer-1' } },
  'Query.volunteers': {
    query: 'volunteers { totalCount pageInfo { endCursor } edges { node { id } } }',
    found: { totalCount: 1 },
  },
  'Query.volunteerSignUp': { query: 'volunteerSignUp(id: "signup-1") { id }', found: { id: 'signup-1' } },
  'Query.volunteerCertificate': {
    query: 'volunteerCertificate(volunteer: "volunteer-1") { volunteer { id } }',
    found: { volunteer: { id: 'volunteer-1' } },
  },
  'Resident.volunteer': {
    query: 'resident(id: "res-mother") { volunteer { id } }',
    found: { volunteer: { id: 'volunteer-1' } },
  },
  'Volunteer.resident': {
    query: 'volunteer(id: "volunteer-1") { resident { id } }',
    found: { resident: { id: 'res-mother' } },
  },
  'Volunteer.division': {
    query: 'volunteer(id: "volunteer-1") { division { code } }',
    found: { division: { code: communityCode } },
  },
  'Volunteer.signUps': {
    query: 'volunteer(id: "volunteer-1") { signUps { totalCount } }',
    found: { signUps: { totalCount: 1 } },
  },
  'Volunteer.pointsEntries': {
    query: 'volunteer(id: "volunteer-1") { pointsEntries { totalCount edges { node { id } } } }',
    found: { pointsEntries: { totalCount: 1 } },
  },
  'PointsEntry.activity': {
    query: 'volunteer(id: "volunteer-1") { pointsEntries { edges { node { activity { id } } } } }',
    found: { pointsEntries: { edges: [{ node: { activity: { id: 'activity-1' } } }] } },
  },
  'VolunteerActivity.organization': 'public',
  'VolunteerActivity.community': 'public',
  'VolunteerActivity.signUps': 'public',
  'VolunteerSignUp.volunteer': {
    query: 'volunteerSignUp(id: "signup-1") { volunteer { id } }',
    found: { volunteer: { id: 'volunteer-1' } },
  },
  'VolunteerSignUp.activity': {
    query: 'volunteerSignUp(id: "signup-1") { activity { id } }',
    found: { activity: { id: 'activity-1' } },
  },
  'VolunteerCertificate.volunteer': {
    query: 'volunteerCertificate(volunteer: "volunteer-1") { volunteer { id } }',
    found: { volunteer: { id: 'volunteer-1' } },
  },
  'Entity.Volunteer': { query: '', found: 'volunteer-1' },
  'Entity.VolunteerActivity': 'public',
  'Entity.VolunteerSignUp': { query: '', found: 'signup-1' },
  'Query.linkageProject': 'public',
  'Query.linkageProjects': 'public',
  'Query.communityOrganizations': 'public',
  'Query.communityFund': 'public',
  'Query.communityFunds': 'public',
  'Division.linkageProjects': 'public',
  'Division.communityOrganizations': 'public',
  'Division.communityFunds': 'public',
  'LinkageProject.community': 'public',
  'LinkageProject.organization': 'public',
  'LinkageResource.giver': 'public',
  'CommunityOrganization.community': 'public',
  'CommunityOrganization.organization': 'public',
  'CommunityOrganization.incubator': 'public',
  'CommunityFund.host': 'public',
  'CommunityFund.division': 'public',
  'CommunityFund.ledger': 'public',
  'FundEntry.contributor': 'public',
  'Entity.LinkageProject': 'public',
  'Entity.CommunityOrganization': 'public',
  'Entity.CommunityFund': 'public',
  'Entity.FundEntry': 'public',
  'Query.ventureRound': 'public',
  'Query.ventureRounds': 'public',
  'Division.ventureRounds': 'public',
  'VentureRound.sponsor': 'public',
  'VentureRound.division': 'public',
  'VentureRound.applications': 'public',
  'VentureApplication.round': 'public',
  'VentureApplication.organization': 'public',
  'Entity.VentureRound': 'public',
  'Entity.VentureApplication': 'public',
};

describe('S-01: every way in', () => {
  it('is named here, so that a new one cannot be forgotten', () => {
    expect(waysInto('governance')).toEqual(Object.keys(waysIn).sort());
  });

  const bound = Object.entries(waysIn).flatMap(([name, way]) => (typeof way === 'string' ? [] : [{ name, ...way }]));

  it.each(bound)('$name has for an officer what lies in the own county, and nothing for anybody else', async (way) => {
    const answerFor = async (caller: Caller) => {
      const [, type = ''] = /^Entity\.(\w+)$/.exec(way.name) ?? [];
      if (type) return (await entityFor(caller, type, String(way.found)))?.id ?? null;
      return Object.values((await dataFor(caller, `{ ${way.query} }`)) ?? {})[0];
    };
    const nothing = /^(\w+|division\(.*\) \{ \w+) \{ totalCount/.test(way.query)
      ? { totalCount: 0, pageInfo: { endCursor: null }, edges: [] }
      : null;
    const ofDivision = way.name.startsWith('Division.') ? { [way.name.slice('Division.'.length)]: nothing } : nothing;
    const nowhere = way.elsewhere ?? ofDivision;

    const found = await answerFor(officerOf(wuchang));
    if (typeof way.found === 'object' && way.found !== null) expect(found).toMatchObject(way.found);
    else expect(found).toBe(way.found);
    for (const caller of [
      { ...anonymous, subject: 'nobody', scopes: allScopes },
      officerOf(),
      officerOf('420'),
      officerOf('420102000000'),
      callerOfRole('institution', { institutions: ['home-1'], scopes: allScopes }),
      resident('res-neighbour-of-nobody'),
    ]) {
      expect(await answerFor(caller)).toEqual(nowhere);
    }
  });
});

describe('A draft of a matter', () => {
  it('is found by its proposer and by staff of the place, and by nobody else', async () => {
    const asked = '{ matter(id: "draft") { id } matters(filter: { state: DRAFT }) { totalCount } }';
    const found = { matter: { id: 'draft' }, matters: { totalCount: 1 } };
    const nothing = { matter: null, matters: { totalCount: 0 } };

    expect(await dataFor(officerOf(wuchang), asked)).toEqual(found);
    expect(await dataFor(resident('res-mother'), asked)).toEqual(found);
    expect(await dataFor(officerOf(yichang), asked)).toEqual(nothing);
    expect(await dataFor(resident('res-neighbour'), asked)).toEqual(nothing);
    expect(await dataFor({ ...anonymous, subject: 'nobody', scopes: allScopes }, asked)).toEqual(nothing);
  });
});

describe('S-02: a person', () => {
  it('is looked up from where he or she lives or is registered, and listed where he or she lives', async () => {
    const asked = '{ resident(id: "res-moved") { id } }';

    expect((await dataFor(officerOf(wuchang), asked))?.resident).toEqual({ id: 'res-moved' });
    expect((await dataFor(officerOf(yichang), asked))?.resident).toEqual({ id: 'res-moved' });
    expect(await residentsFor(officerOf(wuchang))).toContain('res-moved');
    expect(await residentsFor(officerOf(yichang))).toEqual(['res-father']);
  });

  it('is listed and counted within the place asked for and the places granted, of several too', async () => {
    const { residents } = (await dataFor(
      officerOf(yichang, communityCode),
      `{ residents(filter: { divisionCode: "${wuchang}" }) { totalCount } }`,
    )) as never;

    expect(residents).toEqual({ totalCount: 5 });
    expect(await residentsFor(officerOf(yichang, communityCode))).toHaveLength(6);
    expect(await residentsFor(officerOf(communityCode), `, filter: { divisionCode: "${yichang}" }`)).toEqual([]);
  });

  it('out of reach is absent wherever another points there', async () => {
    const asked =
      '{ household(id: "hh-one") { size members { resident { id } } } resident(id: "res-child") { parents { id } } }';

    expect(await dataFor(officerOf(wuchang), asked)).toEqual({
      household: {
        size: 3,
        members: [{ resident: { id: 'res-mother' } }, { resident: null }, { resident: { id: 'res-child' } }],
      },
      resident: { parents: [{ id: 'res-mother' }] },
    });
    expect(
      await dataFor(officerOf(yichang), '{ resident(id: "res-father") { id } household(id: "hh-one") { id } }'),
    ).toEqual({
      resident: { id: 'res-father' },
      household: null,
    });
  });
});

describe('A resident', () => {
  it('S-04: sees the own entry and those of minors whose parent or guardian he or she is, and no other', async () => {
    expect(await residentsFor(resident('res-mother'))).toEqual(['res-child', 'res-mother']);
    expect(await residentsFor(resident('res-father'))).toEqual(['res-child', 'res-father']);
    expect(await residentsFor(resident('res-child'))).toEqual(['res-child']);
    expect(await entityFor(resident('res-mother'), 'Resident', 'res-grown')).toBeNull();
    expect(await entityFor(resident('res-mother'), 'Resident', 'res-neighbour')).toBeNull();
  });

  it('sees the household that he or she is a member of, with those members only who are the own', async () => {
    const asked = '{ households { totalCount edges { node { id members { resident { id } } } } } }';

    expect((await dataFor(resident('res-mother'), asked))?.households).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            id: 'hh-one',
            members: [{ resident: { id: 'res-mother' } }, { resident: null }, { resident: { id: 'res-child' } }],
          },
        },
      ],
    });
    expect((await dataFor(resident('res-neighbour'), asked))?.households).toEqual({ totalCount: 0, edges: [] });
  });
});

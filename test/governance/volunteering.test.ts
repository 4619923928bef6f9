import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aResident } from '../kit/register.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { anActivity, aPointsEntry, aPresence, aSignUp, aVolunteer, goingOn } from './volunteeringBuilders.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  await fillStandardPlace(opened.store);
  const { repository } = opened;
  await repository.addResidents([aResident({ _id: 'res-small', birthDate: '2019-06-15', parentIds: [people.adult] })]);
  await repository.addVolunteerActivities([
    anActivity(),
    anActivity({ _id: 'activity-next', community: place.nextCommunity }),
    anActivity({ _id: 'activity-now', ...goingOn }),
    anActivity({ _id: 'activity-too', ...goingOn }),
  ]);
});
afterAll(() => opened.close());

const worker = aCaller({ role: 'communityWorker', subject: 'worker-1', divisions: [place.township] });
const holder = aCaller({ role: 'institution', institutions: [place.organization], divisions: [] });
const resident = (residentId: string) => aCaller({ role: 'resident', residentId, divisions: [] });

interface Answer {
  readonly refusals: readonly { readonly code: string; readonly path: string }[];
  readonly [field: string]: unknown;
}
const fieldsOf: Readonly<Record<string, string>> = {
  registerVolunteer: 'volunteer { id stars guardianConsent }',
  signUpForActivity: 'signUp { id state availableActions { action } }',
  changeVolunteerSignUpState: 'signUp { id state checkedInAt changes { action } availableActions { action mutation } }',
  recordVolunteerHours: 'signUp { id state hours points }',
  redeemPoints: 'volunteer { points } entry { delta reason redemption item }',
};
const ask = async (caller: Caller, mutation: string, input: object): Promise<Answer> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fieldsOf[mutation]} refusals { code path } } }`;
  const { data, errors } = await opened.askAs(caller, query, { input });
  expect(errors).toBeUndefined();
  return (data as never as Readonly<Record<string, Answer>>)[mutation] as Answer;
};
const codes = ({ refusals }: Answer) => refusals.map(({ code }) => code);

describe('Registering as a volunteer', () => {
  it('G-17: is for adults themselves, and for children a matter of their parents', async () => {
    const asked = { residentId: people.child, skills: [], guardianConsent: true };

    expect(codes(await ask(resident(people.child), 'registerVolunteer', asked))).toEqual(['GUARDIAN_CONSENT']);
    expect(codes(await ask(resident('res-small'), 'registerVolunteer', { ...asked, residentId: 'res-small' }))).toEqual(
      ['SIGNS_ALONE'],
    );
    expect(await ask(resident(people.adult), 'registerVolunteer', asked)).toMatchObject({
      volunteer: { stars: 0, guardianConsent: true },
      refusals: [],
    });
    expect(codes(await ask(worker, 'registerVolunteer', asked))).toEqual(['ALREADY_REGISTERED']);
  });
});

describe('From signing up to points', () => {
  it('G-17, G-18: a volunteer signs up, is confirmed and checked in, and has hours and points', async () => {
    const { volunteer } = await ask(resident(people.neighbour), 'registerVolunteer', {
      ...{ residentId: people.neighbour, skills: ['HEALTH'] },
    });
    const volunteerId = (volunteer as { id: string }).id;

    const signed = await ask(resident(people.neighbour), 'signUpForActivity', {
      ...{ volunteer: volunteerId, activity: 'activity-1' },
    });
    expect(signed).toMatchObject({ signUp: { state: 'SIGNED', availableActions: [{ action: 'CANCEL' }] } });
    expect(
      codes(
        await ask(resident(people.neighbour), 'signUpForActivity', { volunteer: volunteerId, activity: 'activity-1' }),
      ),
    ).toEqual(['ALREADY_SIGNED']);
    expect(
      codes(
        await ask(resident(people.neighbour), 'signUpForActivity', {
          ...{ volunteer: volunteerId, activity: 'activity-next' },
        }),
      ),
    ).toEqual(['OTHER_COMMUNITY']);

    const id = (signed.signUp as { id: string }).id;
    expect(await ask(holder, 'changeVolunteerSignUpState', { id, action: 'CONFIRM' })).toMatchObject({
      signUp: { state: 'CONFIRMED' },
    });
    expect(codes(await ask(holder, 'changeVolunteerSignUpState', { id, action: 'CHECK_IN' }))).toEqual([
      'CHECK_IN_CLOSED',
    ]);
    await ask(resident(people.neighbour), 'changeVolunteerSignUpState', { id, action: 'CANCEL' });
    expect(await opened.ask('{ volunteerActivity(id: "activity-1") { slots freeSlots } }')).toEqual({
      data: { volunteerActivity: { slots: 10, freeSlots: 10 } },
    });
  });

  it('G-19: nobody is checked in at two activities that overlap', async () => {
    const ofOne = { volunteerId: 'volunteer-two', residentId: people.thirdAdult, ...goingOn };
    await opened.repository.addVolunteers([aVolunteer({ _id: 'volunteer-two', residentId: people.thirdAdult })]);
    await opened.repository.addVolunteerSignUps([
      aSignUp({ _id: 'signup-a', activityId: 'activity-now', ...ofOne }),
      aSignUp({ _id: 'signup-b', activityId: 'activity-too', ...ofOne }),
    ]);

    const asked = ['signup-a', 'signup-b'].map((id) =>
      ask(holder, 'changeVolunteerSignUpState', { id, action: 'CHECK_IN' }),
    );
    const answers = await Promise.all(asked);

    expect(answers.flatMap(codes)).toEqual(['CHECKED_IN_ELSEWHERE']);
  });

  it('G-18: hours become points, of which what ran out is taken off before any is redeemed', async () => {
    await opened.repository.addVolunteers([
      aVolunteer({ residentId: people.adult, points: 10, hours: 98, pointsExpireOn: '2025-12-30' }),
    ]);
    await opened.repository.addPointsEntries([aPointsEntry({ on: '2023-12-30', expiresOn: '2025-12-30' })]);
    await opened.repository.addVolunteerSignUps([aPresence()]);
    const self = resident(people.adult);

    expect(await ask(worker, 'recordVolunteerHours', { id: 'signup-1', hours: 3.5 })).toMatchObject({
      signUp: { state: 'RECORDED', hours: 3.5, points: 3 },
    });
    const wanted = { volunteer: 'volunteer-1', redemption: 'GOODS', item: '大米一袋' };
    expect(await ask(self, 'redeemPoints', { ...wanted, points: 4 })).toMatchObject({
      volunteer: { points: 3 },
      refusals: [{ code: 'POINTS_SHORT', path: 'input.points' }],
    });
    expect(await ask(self, 'redeemPoints', { ...wanted, points: 2 })).toMatchObject({
      volunteer: { points: 1 },
      entry: { delta: -2, reason: 'REDEEMED', redemption: 'GOODS', item: '大米一袋' },
    });

    const page = `{ resident(id: "${people.adult}") { volunteer { points hours stars pointsExpireFrom
      pointsEntries { edges { node { delta reason activity { id } } } } signUps { totalCount } } }
      volunteerCertificate(volunteer: "volunteer-1") { hours activities stars fee issuedOn } }`;
    const { data } = await opened.askAs(self, page);
    expect(data).toMatchObject({
      resident: { volunteer: { points: 1, hours: 101.5, stars: 1, pointsExpireFrom: '2027-12-31' } },
      volunteerCertificate: { hours: 101.5, activities: 1, stars: 1, fee: '0.00', issuedOn: '2025-12-31' },
    });
    const { resident: shown } = data as never as {
      resident: { volunteer: { pointsEntries: { edges: { node: { delta: number } }[] } } };
    };
    expect(shown.volunteer.pointsEntries.edges.map(({ node }) => node.delta).sort((a, b) => a - b)).toEqual([
      ...[-10, -2, 3, 10],
    ]);
  });
});

describe('Lists', () => {
  it('show activities to come with places left to anybody, and volunteers by skill and hours to those in charge', async () => {
    const { data } = await opened.askAs(
      worker,
      `{ volunteerActivities(filter: { upcoming: true, freeSlots: true, divisionCode: "${place.nextCommunity}" }) { totalCount edges { node { id freeSlots } } }
        volunteers(filter: { skill: ELDERLY_CARE, minHours: 100 }) { totalCount edges { node { id skills } } } }`,
    );

    expect(data).toMatchObject({
      volunteerActivities: { totalCount: 1, edges: [{ node: { id: 'activity-next' } }] },
      volunteers: { totalCount: 1, edges: [{ node: { id: 'volunteer-1', skills: ['ELDERLY_CARE'] } }] },
    });
  });
});

import { governanceRepository } from '../../../subgraphs/governance/repository.ts';
import { anActivity, aPointsEntry, aPresence, aSignUp, aVolunteer } from '../../governance/volunteeringBuilders.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { aResident } from '../../kit/register.ts';
import { people, place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const here = aCaller({ role: 'communityWorker', divisions: [place.township] });
const elsewhere = aCaller({ role: 'communityWorker', divisions: [place.farCounty] });

async function aNewResident({ store, unique }: Stage): Promise<string> {
  const residentId = `res-${unique()}`;
  await (await governanceRepository(store)).addResidents([aResident({ _id: residentId })]);
  return residentId;
}

async function aNewVolunteer(stage: Stage, points = 0): Promise<{ readonly volunteerId: string; residentId: string }> {
  const residentId = await aNewResident(stage);
  const volunteerId = `volunteer-${residentId}`;
  const repository = await governanceRepository(stage.store);
  const pointsExpireOn = points > 0 ? '2027-03-05' : null;
  await repository.addVolunteers([aVolunteer({ _id: volunteerId, residentId, points, pointsExpireOn })]);
  if (points > 0)
    await repository.addPointsEntries([
      aPointsEntry({ _id: `points-${residentId}`, volunteerId, residentId, delta: points }),
    ]);
  return { volunteerId, residentId };
}

async function aNewSignUp(stage: Stage, make: typeof aSignUp): Promise<string> {
  const repository = await governanceRepository(stage.store);
  const ofVolunteer = await aNewVolunteer(stage);
  const activityId = `activity-${ofVolunteer.residentId}`;
  await repository.addVolunteerActivities([anActivity({ _id: activityId, freeSlots: 9 })]);
  const _id = `signup-${ofVolunteer.residentId}`;
  await repository.addVolunteerSignUps([make({ _id, activityId, ...ofVolunteer })]);
  return _id;
}

export const volunteeringCases: readonly MutationCase[] = [
  {
    mutation: 'registerVolunteer',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.residentId' },
    prepare: async (stage) => ({ residentId: await aNewResident(stage), skills: ['HEALTH'] }),
    bad: [
      { change: { residentId: 'res-none' }, code: 'NOT_FOUND', path: 'input.residentId' },
      { change: { residentId: people.child }, code: 'GUARDIAN_CONSENT', path: 'input.guardianConsent' },
    ],
  },
  {
    mutation: 'publishVolunteerActivity',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.community' },
    prepare: async () => ({
      ...{ name: '望江社区助老日', organizationUscc: place.organization, community: place.community },
      ...{ startsAt: '2026-01-03T01:00:00Z', endsAt: '2026-01-03T04:00:00Z', slots: 10, risk: 'ORDINARY' },
    }),
    bad: [
      { change: { name: ' ' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { community: place.township }, code: 'DIVISION_LEVEL', path: 'input.community' },
      { change: { organizationUscc: '51429901' }, code: 'USCC_LENGTH', path: 'input.organizationUscc' },
      { change: { startsAt: '2025-12-30T01:00:00Z' }, code: 'DATE_PAST', path: 'input.startsAt' },
      { change: { endsAt: '2026-01-03T01:00:00Z' }, code: 'RANGE_INVERTED', path: 'input.endsAt' },
      { change: { endsAt: '2026-01-05T01:00:00Z' }, code: 'RANGE_TOO_WIDE', path: 'input.endsAt' },
      { change: { slots: 0 }, code: 'BAD_USER_INPUT', path: 'input.slots' },
      { change: { minimumAge: -1 }, code: 'BAD_USER_INPUT', path: 'input.minimumAge' },
      { change: { risk: 'ELEVATED' }, code: 'INSURANCE_MISSING', path: 'input.insurance' },
    ],
  },
  {
    mutation: 'signUpForActivity',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.volunteer' },
    prepare: async (stage) => {
      const { volunteerId, residentId } = await aNewVolunteer(stage);
      const activity = `activity-${residentId}`;
      await (await governanceRepository(stage.store)).addVolunteerActivities([anActivity({ _id: activity })]);
      return { volunteer: volunteerId, activity };
    },
    bad: [
      { change: { activity: 'activity-none' }, code: 'NOT_FOUND', path: 'input.activity' },
      { change: { volunteer: 'volunteer-none' }, code: 'NOT_FOUND', path: 'input.volunteer' },
    ],
  },
  {
    mutation: 'changeVolunteerSignUpState',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: await aNewSignUp(stage, aSignUp), action: 'CANCEL' }),
    bad: [
      { change: { id: 'signup-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { action: 'CONFIRM' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'CHECK_IN' }, code: 'CHECK_IN_CLOSED', path: 'input.action' },
      { change: { action: 'MARK_ABSENT' }, code: 'NOT_BEGUN', path: 'input.action' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'recordVolunteerHours',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: await aNewSignUp(stage, aPresence), hours: 3.5 }),
    bad: [
      { change: { id: 'signup-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { hours: 4.5 }, code: 'BAD_USER_INPUT', path: 'input.hours' },
      { change: { hours: 0 }, code: 'BAD_USER_INPUT', path: 'input.hours' },
      { change: { hours: 1.25 }, code: 'BAD_USER_INPUT', path: 'input.hours' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'redeemPoints',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.volunteer' },
    prepare: async (stage) => ({
      ...{ volunteer: (await aNewVolunteer(stage, 10)).volunteerId, points: 6 },
      ...{ redemption: 'GOODS', item: '大米一袋' },
    }),
    bad: [
      { change: { volunteer: 'volunteer-none' }, code: 'NOT_FOUND', path: 'input.volunteer' },
      { change: { points: 11 }, code: 'POINTS_SHORT', path: 'input.points' },
      { change: { points: 0 }, code: 'BAD_USER_INPUT', path: 'input.points' },
      { change: { item: ' ' }, code: 'TEXT_INVALID', path: 'input.item' },
    ],
  },
];

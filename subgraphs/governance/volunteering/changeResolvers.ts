import { badInput, failure } from '../../../schema/errors.ts';
import { requireIdentifier, requireText, requireWords } from '../../shared/arguments.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { shanghaiDateOf } from '../../shared/dates.ts';
import type { Resolvers } from '../generated.ts';
import { earn, redeem, takeOffRunOut } from './points.ts';
import {
  checkInReasons,
  hoursGoneBy,
  insuranceReasons,
  presenceReasons,
  redemptionReasons,
  signingReasons,
  taskReasons,
} from './rules.ts';

const mostSlots = 10_000;
const mostOfOneDay = 100;
const day = 24 * 3_600_000;
const signers = ['resident', 'communityWorker', 'countyOfficer'] as const;
const holders = ['communityWorker', 'countyOfficer', 'institution'] as const;

/** What is changed about volunteers, their activities, hours and points. */
export const volunteeringChangeResolvers: Resolvers = {
  Mutation: {
    registerVolunteer: (_root, { input }, { once, repository, caller }) =>
      once('registerVolunteer', input, async (change) => {
        requireActor(change, signers, 'Registering a volunteer');
        const { residentId } = input;
        const resident = await repository.register.resident(residentId, 'input.residentId', change);
        const { birthDate, residenceDivision: division, lifeStatus } = resident;
        const bySelf = caller.residentId === residentId;
        const guardianConsent = input.guardianConsent === true && !bySelf;
        const known = await repository.keptVolunteers.find({ residentId }, 'resident', change);
        const refusals = [
          ...signingReasons({ birthDate, guardianConsent, bySelf }, change.today),
          ...(lifeStatus === 'ALIVE'
            ? []
            : [{ code: 'NOT_ALIVE', message: 'Only the living volunteer.', path: 'input.residentId' }]),
          ...(known === null
            ? []
            : [{ code: 'ALREADY_REGISTERED', message: 'The person is registered already.', path: 'input.residentId' }]),
        ];
        if (refusals.length > 0) return { volunteer: null, refusals };
        const volunteer = await repository.keptVolunteers.add(
          {
            ...{ _id: change.newId('volunteer'), residentId, birthDate, division },
            ...{ skills: [...new Set(input.skills)], guardianConsent, registeredOn: change.today },
            ...{ hours: 0, activities: 0, points: 0, pointsUsed: 0, pointsExpireOn: null },
          },
          'input.residentId',
          change,
        );
        return { volunteer, refusals: [] };
      }),
    publishVolunteerActivity: (_root, { input }, { once, repository }) =>
      once('publishVolunteerActivity', input, async (change) => {
        requireActor(change, holders, 'Publishing an activity');
        const { community, startsAt, endsAt, slots, risk } = input;
        await repository.register.division(community, 'input.community', change, 'COMMUNITY');
        const { _id: organizationUscc } = await repository.register.organization(
          input.organizationUscc,
          'input.organizationUscc',
          change,
        );
        const name = requireWords(input.name, 'input.name');
        const insurance = wordsOf(input.insurance, 'input.insurance');
        const training = wordsOf(input.training, 'input.training');
        if (startsAt <= change.now) throw badInput('DATE_PAST', 'input.startsAt', 'give a begin later than now');
        if (endsAt <= startsAt) throw badInput('RANGE_INVERTED', 'input.endsAt', 'give an end after the begin');
        if (endsAt.getTime() - startsAt.getTime() > day)
          throw badInput('RANGE_TOO_WIDE', 'input.endsAt', 'give an end within 24 hours of the begin');
        if (slots < 1 || slots > mostSlots) throw badInput('BAD_USER_INPUT', 'input.slots', 'give 1 to 10,000 places');
        const minimumAge = input.minimumAge ?? 8;
        if (minimumAge < 0 || minimumAge > 100)
          throw badInput('BAD_USER_INPUT', 'input.minimumAge', 'give an age from 0 to 100');
        const refusals = insuranceReasons({ risk, insurance });
        if (refusals.length > 0) return { activity: null, refusals };
        const activity = await repository.keptVolunteerActivities.add(
          {
            ...{ _id: change.newId('activity'), name, organizationUscc, community, startsAt, endsAt },
            ...{ day: shanghaiDateOf(startsAt), slots, freeSlots: slots, risk, insurance, training, minimumAge },
            skill: input.skill ?? null,
          },
          change.role === 'institution' ? 'input.organizationUscc' : 'input.community',
          change,
        );
        return { activity, refusals: [] };
      }),
    signUpForActivity: (_root, { input }, { once, repository, caller }) =>
      once('signUpForActivity', input, async (change) => {
        requireActor(change, signers, 'Signing up');
        const { keptVolunteers, keptVolunteerActivities, keptVolunteerSignUps } = repository;
        const volunteer = await keptVolunteers.require(input.volunteer, 'input.volunteer', change);
        requireIdentifier(input.activity, 'input.activity');
        const activity = await keptVolunteerActivities.find({ _id: input.activity }, '_id_', change);
        if (activity === null)
          throw badInput('NOT_FOUND', 'input.activity', 'there is no activity with this identifier');
        const { _id: volunteerId, residentId, birthDate, guardianConsent } = volunteer;
        const person = await repository.register.anyResident(residentId, change.session);
        const already = await keptVolunteerSignUps.find(
          { volunteerId, activityId: activity._id, state: { $ne: 'CANCELLED' } },
          'volunteer',
          change,
        );
        const bySelf = caller.residentId === residentId;
        const lives = person?.residenceDivision ?? volunteer.division;
        const refusals = [
          ...signingReasons({ birthDate, guardianConsent, bySelf }, change.today),
          ...taskReasons(activity, birthDate, lives, change.now, change.today),
          ...(already === null
            ? []
            : [{ code: 'ALREADY_SIGNED', message: 'The volunteer has signed up already.', path: 'input.activity' }]),
        ];
        if (refusals.length > 0) return { signUp: null, refusals };
        // Two who take the last place at once: one finds the activity changed and begins anew, without a place left.
        await keptVolunteerActivities.amend(activity, { $inc: { freeSlots: -1 } }, {}, change);
        const { _id: activityId, organizationUscc, community, startsAt, endsAt, day } = activity;
        const signUp = await keptVolunteerSignUps.add(
          {
            ...{ _id: change.newId('signup'), volunteerId, residentId, birthDate, activityId, organizationUscc },
            ...{ community, startsAt, endsAt, day, state: 'SIGNED', signedOn: change.today },
            ...{ checkedInAt: null, hours: null, points: null },
            history: keptVolunteerSignUps.begin('SIGNED', change),
          },
          'input.volunteer',
          change,
        );
        return { signUp, refusals: [] };
      }),
    changeVolunteerSignUpState: (_root, { input }, { once, repository }) =>
      once('changeVolunteerSignUpState', input, async (change) => {
        const { keptVolunteers, keptVolunteerActivities, keptVolunteerSignUps } = repository;
        const { id, action } = input;
        const found = await keptVolunteerSignUps.require(id, 'input.id', change);
        const { volunteerId, activityId } = found;
        const present = () =>
          keptVolunteerSignUps.findAll({ volunteerId, state: 'CHECKED_IN' }, 'volunteer', mostOfOneDay, change);
        const order = {
          ...input,
          ...(action === 'CHECK_IN' && {
            set: { checkedInAt: change.now },
            reasons: async () => [
              ...checkInReasons(found, change.now, change.today),
              ...presenceReasons(found, await present()),
            ],
          }),
        };
        const { row, refusals } = await keptVolunteerSignUps.act(found, order, change);
        if (refusals.length > 0) return { signUp: row, refusals };
        if (action === 'CHECK_IN') {
          // Two check-ins of one person at once both change the volunteer, so that one of them sees the other (rule G-19).
          const volunteer = await keptVolunteers.find({ _id: volunteerId }, '_id_', change);
          if (volunteer !== null) await keptVolunteers.amend(volunteer, {}, {}, change);
        }
        if (action === 'CANCEL') {
          const activity = await keptVolunteerActivities.find({ _id: activityId }, '_id_', change);
          if (activity !== null) await keptVolunteerActivities.amend(activity, { $inc: { freeSlots: 1 } }, {}, change);
        }
        return { signUp: row, refusals: [] };
      }),
    recordVolunteerHours: (_root, { input }, { once, repository, parameters }) =>
      once('recordVolunteerHours', input, async (change) => {
        const { id, hours, expectedVersion } = input;
        const found = await repository.keptVolunteerSignUps.require(id, 'input.id', change);
        if (hours <= 0 || !Number.isInteger(hours * 2))
          throw badInput('BAD_USER_INPUT', 'input.hours', 'give hours above 0, in steps of 0.5');
        const gone = found.checkedInAt === null ? 24 : hoursGoneBy(found, found.checkedInAt, change.now);
        if (hours > gone)
          throw badInput('BAD_USER_INPUT', 'input.hours', `give no more than the ${gone} hours that have gone by`);
        const volunteer = await repository.keptVolunteers.find({ _id: found.volunteerId }, '_id_', change);
        if (volunteer === null) throw failure('NOT_FOUND', 'input.id: the volunteer is no longer registered');
        const on = await parameters.read();
        const valueHere = (key: string) => on(key, found.community, change.today);
        const acted = await repository.keptVolunteerSignUps.act(
          found,
          { action: 'RECORD', expectedVersion, set: { hours } },
          change,
        );
        if (acted.refusals.length > 0) return { signUp: acted.row, refusals: acted.refusals };
        const served = {
          ...{ activityId: found.activityId, hours },
          months: valueHere('VOLUNTEER_POINTS_MONTHS'),
          mostADay: valueHere('VOLUNTEER_POINT_HOURS_A_DAY'),
        };
        const points = await earn(repository, volunteer, served, change);
        const signUp = await repository.keptVolunteerSignUps.amend(acted.row, { $set: { points } }, {}, change);
        return { signUp, refusals: [] };
      }),
    redeemPoints: (_root, { input }, { once, repository }) =>
      once('redeemPoints', input, async (change) => {
        requireActor(change, signers, 'Redeeming points');
        const { points: count, redemption } = input;
        const found = await repository.keptVolunteers.require(input.volunteer, 'input.volunteer', change);
        if (count < 1) throw badInput('BAD_USER_INPUT', 'input.points', 'give 1 point or more');
        const item = requireWords(input.item, 'input.item');
        const holder = (await takeOffRunOut(repository, found, change)) ?? found;
        const refusals = redemptionReasons(count, holder.points);
        if (refusals.length > 0) return { volunteer: holder, entry: null, refusals };
        return { ...(await redeem(repository, holder, { count, redemption, item }, change)), refusals: [] };
      }),
  },
};

function wordsOf(text: string | null | undefined, argument: string): string | null {
  if (text == null) return null;
  requireText(text, argument);
  return text.trim() || null;
}

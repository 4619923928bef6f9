import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { ResidentFacts } from '../../shared/changes/register.ts';
import { isWithin } from '../../shared/divisionCode.ts';
import type { Resolvers } from '../generated.ts';
import type { GovernanceRepository } from '../repository.ts';
import type { SocialWorkStationRecord } from './records.ts';
import { caseloadReasons, goingOnStates, hoursSince, stationReasons } from './rules.ts';

const helpers = ['communityWorker', 'countyOfficer', 'institution'] as const;

/** What is changed about social work. */
export const socialWorkChangeResolvers: Resolvers = {
  Mutation: {
    postSocialWorker: (_root, { input }, { once, repository }) =>
      once('postSocialWorker', input, async (change) => {
        requireActor(change, ['countyOfficer', 'institution'], 'Posting a social worker');
        const found = await repository.keptSocialWorkStations.require(input.station, 'input.station', change);
        const refusals = stationReasons(found);
        if (refusals.length > 0) return { station: found, refusals };
        const worker = { id: change.newId('worker'), certificate: input.certificate, since: change.today };
        const update = { $push: { socialWorkers: worker } };
        return { station: await repository.keptSocialWorkStations.amend(found, update, input, change), refusals: [] };
      }),
    openSocialWorkCase: (_root, { input }, { once, repository, parameters }) =>
      once('openSocialWorkCase', input, async (change) => {
        requireActor(change, helpers, 'Opening a case');
        const { keptSocialWorkStations, keptSocialWorkCases } = repository;
        const station = await keptSocialWorkStations.require(input.station, 'input.station', change);
        requireIdentifier(input.worker, 'input.worker');
        if (!station.socialWorkers.some(({ id }) => id === input.worker))
          throw badInput('NOT_FOUND', 'input.worker', 'there is no such social worker at the station');
        const client = await clientOf(repository, input.client, station, change);
        const issue = requireWords(input.issue, 'input.issue');
        const goals = requireWords(input.goals, 'input.goals');
        const most = (await parameters.read())('SOCIAL_WORKER_CASELOAD', station.division, change.today);
        const open = { worker: input.worker, state: { $in: goingOnStates } };
        const openCases = await keptSocialWorkCases.count(open, 'worker', change);
        const refusals = [...stationReasons(station), ...caseloadReasons(openCases, most)];
        if (refusals.length > 0) return { case: null, refusals };
        // Two who open cases at once both change the station, so that the second counts the case of the first.
        await keptSocialWorkStations.amend(station, {}, {}, change);
        const opened = await keptSocialWorkCases.add(
          {
            ...{ _id: change.newId('case'), clientId: client._id, clientBirthDate: client.birthDate },
            ...{ stationId: station._id, division: station.division, operatorUscc: station.operatorUscc },
            ...{
              worker: input.worker,
              issue,
              goals,
              hours: 0,
              state: 'OPENED',
              openedOn: change.today,
              closedOn: null,
            },
            history: keptSocialWorkCases.begin('OPENED', change),
          },
          'input.station',
          change,
        );
        return { case: opened, refusals: [] };
      }),
    changeSocialWorkCaseState: (_root, { input }, { once, repository }) =>
      once('changeSocialWorkCaseState', input, async (change) => {
        const found = await repository.keptSocialWorkCases.require(input.id, 'input.id', change);
        const ends = input.action === 'CLOSE' || input.action === 'REFER';
        const order = { ...input, ...(ends && { set: { closedOn: change.today } }) };
        const { row, refusals } = await repository.keptSocialWorkCases.act(found, order, change);
        return { case: row, refusals };
      }),
    recordSocialWorkHours: (_root, { input }, { once, repository }) =>
      once('recordSocialWorkHours', input, async (change) => {
        requireActor(change, helpers, 'Recording hours');
        const { id, hours } = input;
        const found = await repository.keptSocialWorkCases.require(id, 'input.id', change);
        if (hours <= 0 || !Number.isInteger(hours * 2))
          throw badInput('BAD_USER_INPUT', 'input.hours', 'give hours above 0, in steps of 0.5');
        const most = hoursSince(found.openedOn, change.today);
        if (found.hours + hours > most)
          throw badInput(
            'BAD_USER_INPUT',
            'input.hours',
            `give no more than the ${most} hours that have gone by in all`,
          );
        if (found.closedOn !== null) {
          const ended = { code: 'CASE_ENDED', message: 'The case has ended.', path: 'input.id' };
          return { case: found, refusals: [ended] };
        }
        const amended = await repository.keptSocialWorkCases.amend(found, { $inc: { hours } }, input, change);
        return { case: amended, refusals: [] };
      }),
  },
};

// An operator finds no persons in the register by itself, but those who live where its station is it helps.
async function clientOf(
  { register }: GovernanceRepository,
  id: string,
  { division }: SocialWorkStationRecord,
  change: Change,
): Promise<ResidentFacts> {
  if (change.role !== 'institution') return register.resident(id, 'input.client', change);
  requireIdentifier(id, 'input.client');
  const client = await register.anyResident(id, change.session);
  if (client === null || !isWithin(client.residenceDivision, division))
    throw badInput('NOT_FOUND', 'input.client', 'there is no resident with this identifier where the station is');
  return client;
}

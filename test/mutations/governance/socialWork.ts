import { governanceRepository } from '../../../subgraphs/governance/repository.ts';
import { aCase, aStation } from '../../governance/socialWorkBuilders.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { people, place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const here = aCaller({ role: 'institution', institutions: [place.organization], divisions: [] });
const elsewhere = aCaller({ role: 'institution', institutions: [place.farOrganization], divisions: [] });

async function aNewStation({ store, unique }: Stage): Promise<string> {
  const _id = `station-${unique()}`;
  const workers = aStation().socialWorkers.map((one) => ({ ...one, id: `${one.id}-${_id}` }));
  await (await governanceRepository(store)).addSocialWorkStations([aStation({ _id, socialWorkers: workers })]);
  return _id;
}

async function aNewCase({ store, unique }: Stage): Promise<string> {
  const _id = `case-${unique()}`;
  await (await governanceRepository(store)).addSocialWorkCases([aCase({ _id })]);
  return _id;
}

export const socialWorkCases: readonly MutationCase[] = [
  {
    mutation: 'postSocialWorker',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.station' },
    prepare: async (stage) => ({ station: await aNewStation(stage), certificate: 'SENIOR' }),
    bad: [
      { change: { station: 'station-none' }, code: 'NOT_FOUND', path: 'input.station' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'openSocialWorkCase',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.station' },
    prepare: async (stage) => {
      const station = await aNewStation(stage);
      return { station, worker: `worker-1-${station}`, client: people.adult, issue: '情绪低落', goals: '重新就业' };
    },
    bad: [
      { change: { station: 'station-none' }, code: 'NOT_FOUND', path: 'input.station' },
      { change: { worker: 'worker-none' }, code: 'NOT_FOUND', path: 'input.worker' },
      { change: { client: people.far }, code: 'NOT_FOUND', path: 'input.client' },
      { change: { issue: ' ' }, code: 'TEXT_INVALID', path: 'input.issue' },
      { change: { goals: '' }, code: 'TEXT_INVALID', path: 'input.goals' },
    ],
  },
  {
    mutation: 'changeSocialWorkCaseState',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: await aNewCase(stage), action: 'ASSESS' }),
    bad: [
      { change: { id: 'case-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { action: 'CLOSE' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'REFER' }, code: 'TEXT_INVALID', path: 'input.reason' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'recordSocialWorkHours',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: await aNewCase(stage), hours: 1.5 }),
    bad: [
      { change: { id: 'case-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { hours: 48.5 }, code: 'BAD_USER_INPUT', path: 'input.hours' },
      { change: { hours: 0 }, code: 'BAD_USER_INPUT', path: 'input.hours' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
];

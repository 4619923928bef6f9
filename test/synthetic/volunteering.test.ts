import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Document, Store } from '../../store/collection.ts';
import { openStore } from '../../store/open.ts';
import { socialWorkCaseMachine } from '../../subgraphs/governance/socialWork/machines.ts';
import type { SocialWorkCaseRecord, SocialWorkStationRecord } from '../../subgraphs/governance/socialWork/records.ts';
import { volunteerSignUpMachine } from '../../subgraphs/governance/volunteering/machines.ts';
import type {
  PointsEntryRecord,
  VolunteerActivityRecord,
  VolunteerRecord,
  VolunteerSignUpRecord,
} from '../../subgraphs/governance/volunteering/records.ts';
import { isPath, type Step, statesOf } from '../../subgraphs/shared/changes/machine.ts';
import { silentProgress } from '../../synthetic/progress.ts';
import { ensureFilled } from '../../synthetic/seed.ts';

const asOf = '2025-12-31';
let store: Store;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-volunteering-'));
  store = await openStore({ dataDir });
  await ensureFilled(store, 'tiny', silentProgress);
}, 300_000);
afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true });
});

async function all<Row extends Document>(name: string): Promise<readonly Row[]> {
  const collection = await store.collection<Row>({ name: `governance.${name}`, indexes: [] });
  return collection.find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY }).toArray();
}
const statesIn = (history: readonly Step<string>[]) => history.map(({ state }) => state);

describe('Seeded volunteering', () => {
  it('has sign-ups in every state, each by a path of its machine and with nothing after the last day', async () => {
    const signUps = await all<VolunteerSignUpRecord>('volunteerSignUps');

    expect([...new Set(signUps.map(({ state }) => state))].sort()).toEqual(
      [...statesOf(volunteerSignUpMachine)].sort(),
    );
    expect(signUps.filter(({ history }) => !isPath(volunteerSignUpMachine, statesIn(history) as never))).toEqual([]);
    expect(signUps.filter(({ history, state }) => history.at(-1)?.state !== state)).toEqual([]);
    expect(signUps.filter(({ history }) => history.some(({ on }) => on > asOf))).toEqual([]);
  });

  it('has no more sign-ups than slots', async () => {
    const signUps = await all<VolunteerSignUpRecord>('volunteerSignUps');
    const activities = await all<VolunteerActivityRecord>('volunteerActivities');
    const taken = (id: string) => signUps.filter((one) => one.activityId === id && one.state !== 'CANCELLED').length;

    expect(activities.length).toBeGreaterThan(0);
    expect(activities.filter(({ _id, slots, freeSlots }) => freeSlots < 0 || slots - freeSlots !== taken(_id))).toEqual(
      [],
    );
  });

  it('G-18: has balances that are the sums of their ledgers, with points earned, redeemed and run out', async () => {
    const volunteers = await all<VolunteerRecord>('volunteers');
    const entries = await all<PointsEntryRecord>('volunteerPoints');
    const sumOf = (id: string) =>
      entries.filter(({ volunteerId }) => volunteerId === id).reduce((sum, { delta }) => sum + delta, 0);

    expect([...new Set(entries.map(({ reason }) => reason))].sort()).toEqual(['EARNED', 'EXPIRED', 'REDEEMED']);
    expect(volunteers.filter(({ _id, points }) => points < 0 || points !== sumOf(_id))).toEqual([]);
    expect(entries.filter(({ on }) => on > asOf)).toEqual([]);
  });
});

describe('Seeded social work', () => {
  it('has cases in every state, each by a path of its machine and with a worker of its station', async () => {
    const cases = await all<SocialWorkCaseRecord>('socialWorkCases');
    const stations = new Map((await all<SocialWorkStationRecord>('socialWorkStations')).map((one) => [one._id, one]));

    expect([...new Set(cases.map(({ state }) => state))].sort()).toEqual([...statesOf(socialWorkCaseMachine)].sort());
    expect(cases.filter(({ history }) => !isPath(socialWorkCaseMachine, statesIn(history) as never))).toEqual([]);
    expect(cases.filter(({ history }) => history.some(({ on }) => on > asOf))).toEqual([]);
    expect(
      cases.filter((one) => !stations.get(one.stationId)?.socialWorkers.some(({ id }) => id === one.worker)),
    ).toEqual([]);
  });
});
